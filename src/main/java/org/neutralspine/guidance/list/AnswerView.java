package org.neutralspine.guidance.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.protocol.Judgement;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.rule.Answer;

/**
 * One answer as the pages show it. Most exercises share their reasons, so each is put
 * into words once.
 */
public final class AnswerView {

	private final Answer answer;

	private final Sentences sentences;

	private final Locale locale;

	private final String contextPath;

	private final String base;

	private final String insteadLabel;

	private final String adviceLabel;

	private final Map<Reason, String> said = new IdentityHashMap<>();

	private final Map<String, Exercise> exercises;

	/**
	 * Creates the views of an answer.
	 * @param contextPath where the application's addresses begin
	 * @param base the address below which every exercise has its page
	 */
	public AnswerView(Answer answer, Sentences sentences, Locale locale, String contextPath, String base) {
		this.contextPath = contextPath;
		this.base = contextPath + base;
		this.insteadLabel = sentences.say(Text.of("exercise.instead.short"), locale);
		this.adviceLabel = sentences.say(Text.of("kind.ADVICE"), locale);
		this.answer = answer;
		this.sentences = sentences;
		this.locale = locale;
		this.exercises = answer.exercises();
	}

	/**
	 * The exercises to show, the most welcome first; of what waits, what opens soonest.
	 */
	public List<CardGroup> groups(Predicate<Exercise> shown) {
		Map<Verdict, List<ExerciseCard>> cards = this.exercises.values()
			.stream()
			.filter(shown)
			.map(this::card)
			.collect(Collectors.groupingBy(ExerciseCard::verdict, () -> new EnumMap<>(Verdict.class),
					Collectors.toList()));
		cards.values()
			.forEach((group) -> group
				.sort(Comparator.comparing(ExerciseCard::fromWeek, Comparator.nullsLast(Comparator.naturalOrder()))));
		return cards.entrySet().stream().map((group) -> new CardGroup(group.getKey(), group.getValue())).toList();
	}

	private ExerciseCard card(Exercise exercise) {
		Judgement judgement = this.answer.on(exercise);
		return new ExerciseCard(choice(exercise), exercise.isAdvice() ? this.adviceLabel : null, exercise.summary(),
				judgement.verdict(), decisive(judgement), fromWeek(judgement), this.insteadLabel, instead(exercise),
				image(exercise));
	}

	/**
	 * The drawing has this person's spine, which is why its address says nothing of it.
	 */
	private @Nullable String image(Exercise exercise) {
		String address = exercise.imageAddress("/exercises/" + exercise.slug() + "/drawing.svg");
		return (address != null) ? this.contextPath + address : null;
	}

	private @Nullable String decisive(Judgement judgement) {
		for (Reason reason : judgement.reasons()) {
			if (reason.verdict() == judgement.verdict()) {
				return say(reason);
			}
		}
		return null;
	}

	/**
	 * What to do instead, as links.
	 */
	public List<ExerciseLink> instead(Exercise exercise) {
		return choices(this.answer.insteadOf(exercise));
	}

	/**
	 * The verdict as a sentence, with the day where time alone opens it.
	 */
	public String says(Exercise exercise) {
		Judgement judgement = this.answer.on(exercise);
		Integer week = fromWeek(judgement);
		return this.sentences
			.say((week != null) ? Text.of("verdict.NOT_YET.from", week, this.answer.timeline().firstDayOf(week))
					: Text.of("verdict." + judgement.verdict() + ".says"), this.locale);
	}

	public List<ReasonView> reasons(Exercise exercise) {
		return this.answer.on(exercise).reasons().stream().map((reason) -> ReasonView.of(reason, say(reason))).toList();
	}

	/**
	 * Those of the linked exercises that are doable.
	 */
	public List<ExerciseLink> doable(List<String> slugs) {
		return choices(slugs.stream().filter((slug) -> {
			Exercise exercise = this.exercises.get(slug);
			return exercise != null && this.answer.on(exercise).isDoable();
		}).toList());
	}

	ExerciseLink choice(Exercise exercise) {
		return new ExerciseLink(address(exercise), exercise.name(), image(exercise));
	}

	private String address(Exercise exercise) {
		return this.base + exercise.slug();
	}

	private List<ExerciseLink> choices(List<String> slugs) {
		List<ExerciseLink> choices = new ArrayList<>(slugs.size());
		for (String slug : slugs) {
			Exercise exercise = this.exercises.get(slug);
			if (exercise != null) {
				choices.add(choice(exercise));
			}
		}
		return choices;
	}

	/**
	 * The week from which nothing forbids the exercise any more, where every cause that
	 * makes it wait ends with time.
	 */
	private static @Nullable Integer fromWeek(Judgement judgement) {
		return (judgement.verdict() == Verdict.NOT_YET) ? judgement.fromWeek().orElse(null) : null;
	}

	private String say(Reason reason) {
		return this.said.computeIfAbsent(reason, (unsaid) -> this.sentences.say(unsaid.text(), this.locale));
	}

}
