package org.neutralspine.guidance.exercise;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.NameReading;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.check.TodaysCheck.Addresses;
import org.neutralspine.guidance.check.TodaysCheck;
import org.neutralspine.guidance.drawing.SpineCharts;
import org.neutralspine.guidance.drawing.TimelineChart;
import org.neutralspine.guidance.list.AnswerView;
import org.neutralspine.guidance.list.ExerciseFilter;
import org.neutralspine.guidance.list.ExerciseList;
import org.neutralspine.guidance.list.FilterChoices;
import org.neutralspine.guidance.list.ListPlace;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.Rule;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.protocol.Slowdown;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Timeline;
import org.neutralspine.guidance.protocol.rule.Alike;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.guidance.spine.Region;
import org.neutralspine.guidance.visit.Visit;
import org.neutralspine.web.request.KeptOffline;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Your exercises.
 */
@Controller
class ExercisesController {

	private final Catalogue catalogue;

	private final ExerciseNames names;

	private final VisitAnswers answers;

	private final ExerciseViews views;

	private final Sentences sentences;

	private final TodaysCheck check;

	private final FilterChoices choices;

	private final SpineCharts charts;

	ExercisesController(Catalogue catalogue, ExerciseNames names, VisitAnswers answers, ExerciseViews views,
			Sentences sentences, TodaysCheck check, FilterChoices choices, SpineCharts charts) {
		this.charts = charts;
		this.catalogue = catalogue;
		this.names = names;
		this.answers = answers;
		this.views = views;
		this.sentences = sentences;
		this.check = check;
		this.choices = choices;
	}

	@GetMapping("/exercises")
	String list(@ModelAttribute("filter") ExerciseFilter filter, @RequestParam(required = false) @Nullable String group,
			@RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String all,
			HttpServletRequest request, Locale locale, Model model) {
		VisitAnswer visitAnswer = this.answers.to(request);
		Visit visit = visitAnswer.visit();
		Answer answer = visitAnswer.answer();
		if (visit.situation() == null) {
			return "redirect:/situation";
		}
		if (answer == null) {
			return visit.hasSigns() ? "redirect:/today/pain" : "redirect:/today";
		}
		this.check.show(model, Addresses.OWN, answer.gate(), visit.checkIn().orElseThrow(), List.of(), visit.today(),
				locale);
		if (answer.gate().gate().isShut()) {
			model.addAttribute(KeptOffline.DAY, visit.today());
			return TodaysCheck.GATE;
		}
		Situation situation = visit.situation();
		model.addAttribute("situation", situation);
		model.addAttribute("fused", this.sentences.say(visit.fused(situation), locale));
		addAnswer(model, visit, answer, locale);
		model.addAttribute("checked", this.sentences.say(visitAnswer.checked(), locale));
		AnswerView view = this.views.of(answer, request, locale);
		ListPlace place = ListPlace.of("/exercises", filter, group, page);
		List<NameReading> named = named(filter);
		addGone(model, view, named);
		addList(model, view, shown(answer, filter, named), (all != null) ? place.withAllThatIsOpen() : place);
		addWaiting(model, view, answer, visit.answers().orElseThrow().painNow(), locale);
		this.choices.add(model, filter, true, locale);
		return "exercises";
	}

	private static void addList(Model model, AnswerView view, List<Alike> shown, ListPlace place) {
		ExerciseList list = view.list(shown);
		model.addAttribute("groups", list.groups(place));
		model.addAttribute("count", list.count());
		model.addAttribute("open", list.open());
		model.addAttribute("stamp", list.stamp());
	}

	private static void addGone(Model model, AnswerView view, List<NameReading> named) {
		model.addAttribute("gone",
				named.stream()
					.flatMap((reading) -> reading.withdrawn().stream())
					.map((exercise) -> WithdrawnExercise.of(exercise, view))
					.toList());
	}

	/** Nothing looser is offered for words that something to be left out goes by. */
	private List<Alike> shown(Answer answer, ExerciseFilter filter, List<NameReading> named) {
		return named.stream().anyMatch((reading) -> !reading.withdrawn().isEmpty())
				? answer.alike(named.stream().flatMap((reading) -> reading.exercises().stream()).toList())
				: filter.of(answer, this.catalogue);
	}

	/**
	 * That today keeps closed what is open on a calmer day is said once, for all of it.
	 */
	private void addWaiting(Model model, AnswerView view, Answer answer, int pain, Locale locale) {
		List<Alike> waiting = view.waiting();
		if (!waiting.isEmpty() && answer.gate().gate() == Gate.OPEN) {
			boolean flare = answer.on(waiting.get(0).any()).isBecauseOf(Rule.FLARE);
			int count = waiting.stream().mapToInt(Alike::count).sum();
			model.addAttribute("waiting", this.sentences.say(
					flare ? Text.of("exercises.waiting.flare", count) : Text.of("exercises.waiting.pain", pain, count),
					locale));
		}
	}

	/** What is looked for by name. */
	private List<NameReading> named(ExerciseFilter filter) {
		String words = filter.q();
		return (words == null || words.isBlank()) ? List.of() : this.names.read(words);
	}

	private void addAnswer(Model model, Visit visit, Answer answer, Locale locale) {
		model.addAttribute("answer", answer);
		model.addAttribute("spineChart", this.charts.draw(answer.fusion(), locale));
		model.addAttribute("load", this.sentences.lifting(answer, locale));
		visit.limitsOver()
			.map((day) -> this.sentences.say(Text.of("exercises.limitsOver", day), locale))
			.ifPresent((text) -> model.addAttribute("limitsOver", text));
		model.addAttribute("timeline", answer.timeline());
		Timeline timeline = answer.timeline();
		TimelineView stages = TimelineView.of(timeline, this.sentences, locale);
		String drawn = this.sentences
			.say(Text.of("timeline.chart", timeline.week(), Text.of("phase." + timeline.phase() + ".label")), locale);
		model.addAttribute("timelineChart",
				TimelineChart.svg(timeline, (stages.next() != null) ? drawn + ' ' + stages.next() : drawn,
						this.sentences.say(Text.of("timeline.chart.week", timeline.week()), locale), stages.nextDay()));
		Set<Slowdown> slowedBy = visit.slowedBy(timeline);
		model.addAttribute("unknownLevels", !visit.unknownRegions().isEmpty());
		model.addAttribute("slowedBy", slowedBy);
		model.addAttribute("longThoracic",
				answer.regions().contains(Region.THORACIC) && slowedBy.contains(Slowdown.MANY_SEGMENTS));
		model.addAttribute("stages", stages);
		model.addAttribute("flare", answer.gate().gate() == Gate.FLARE);
	}

}
