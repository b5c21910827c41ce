package org.neutralspine.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.Sources;
import org.neutralspine.guidance.drawing.ExerciseDrawings;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.session.SessionItemView.Mark;
import org.neutralspine.session.progress.CurrentSession;
import org.neutralspine.session.recipe.Block;
import org.neutralspine.session.recipe.Options;
import org.neutralspine.session.recipe.Recipe;
import org.neutralspine.session.recipe.TodaysSession;
import org.neutralspine.session.recipe.SessionItem;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Puts a session on pages.
 */
@Component
class SessionPage {

	private final Sentences sentences;

	private final ExerciseDrawings drawings;

	private final Recipe recipe;

	SessionPage(Sentences sentences, ExerciseDrawings drawings, Recipe recipe) {
		this.recipe = recipe;
		this.sentences = sentences;
		this.drawings = drawings;
	}

	/** Shows a whole session. */
	void show(SessionVisit visit, CurrentSession chosen, Locale locale, Model model) {
		TodaysSession session = visit.session(chosen);
		model.addAttribute("items", items(visit, chosen, session, locale));
		model.addAttribute("minutes", session.minutes());
		model.addAttribute("wished", chosen.wishes().minutes());
		model.addAttribute("shorter", chosen.minutes() < chosen.wishes().minutes());
		model.addAttribute("rest", session.restSeconds());
		model.addAttribute("closed", session.closed().stream().map(Exercise::name).toList());
		model.addAttribute("more", more(visit.answer(), session));
		model.addAttribute("day", this.sentences.day(visit.today(), locale));
		model.addAttribute("answer", visit.answer());
		model.addAttribute("bases",
				session.items()
					.stream()
					.map((item) -> item.pick().block())
					.distinct()
					.map((block) -> new BlockBasis(block, Sources.parts(this.recipe.basisOf(block))))
					.toList());
	}

	/**
	 * Where it is known from what a block of the session is made of.
	 */
	record BlockBasis(Block block, List<Sources.Part> sources) {
	}

	List<SessionItemView> items(SessionVisit visit, CurrentSession chosen, Locale locale) {
		return items(visit, chosen, visit.session(chosen), locale);
	}

	private List<SessionItemView> items(SessionVisit visit, CurrentSession chosen, TodaysSession session,
			Locale locale) {
		Options options = visit.options(chosen.wishes());
		return session.items()
			.stream()
			.map((item) -> item(item, visit.answer(), mark(chosen.marks(), item.pick().key()),
					session.insteadOf(item.pick(), options).isPresent(), locale))
			.toList();
	}

	private SessionItemView item(SessionItem item, Answer answer, Mark mark, boolean swappable, Locale locale) {
		Exercise exercise = item.exercise();
		List<String> care = item.judgement()
			.care()
			.stream()
			.map((reason) -> this.sentences.say(reason.text(), locale))
			.toList();
		return new SessionItemView(item.pick().key(), item.pick().block(), exercise, item.minutes(), item.isTimed(),
				exercise.demands().contains(Demand.EXTERNAL_LOAD) ? this.sentences.lifting(answer, locale) : "",
				item.needsCare() ? care : List.of(), this.drawings.draw(exercise, answer.fusion(), false), mark,
				swappable);
	}

	private static Mark mark(Map<String, Boolean> marks, String key) {
		Boolean tooMuch = marks.get(key);
		return (tooMuch == null) ? Mark.NOT_DONE : tooMuch ? Mark.TOO_MUCH : Mark.FINE;
	}

	/** What else may be put in, by name; what calls for care says so. */
	private static List<Choice> more(Answer answer, TodaysSession session) {
		List<String> there = session.items().stream().map((item) -> item.exercise().slug()).toList();
		List<Choice> choices = new ArrayList<>();
		answer.exercises()
			.values()
			.stream()
			.filter((exercise) -> exercise.dose() != null && answer.on(exercise).isDoable())
			.filter((exercise) -> !there.contains(exercise.slug()))
			.sorted(Comparator.comparing(Exercise::name))
			.forEach((exercise) -> choices
				.add(new Choice(exercise.slug(), exercise.name(), !answer.on(exercise).care().isEmpty())));
		return choices;
	}

	/**
	 * Something that may be put in.
	 */
	record Choice(String slug, String name, boolean withCare) {
	}

	/** A text with something in it, in words. */
	String say(String key, Object argument, Locale locale) {
		return this.sentences.say(Text.of(key, argument), locale);
	}

}
