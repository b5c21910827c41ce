package org.neutralspine.guidance.exercise;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.NameReading;
import org.neutralspine.guidance.check.TodaysCheck;
import org.neutralspine.guidance.drawing.ExerciseDrawing;
import org.neutralspine.guidance.exercise.Alarms.Alarm;
import org.neutralspine.guidance.protocol.Symptom;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.guidance.visit.Errand;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * "Can I do …?"
 */
@Controller
class CanIController {

	private static final int MAX_NEAR = 5;

	private final Catalogue catalogue;

	private final ExerciseNames names;

	private final VisitAnswers answers;

	private final ExerciseViews views;

	private final TodaysCheck check;

	private final Errand errand;

	private final Alarms alarms;

	CanIController(Catalogue catalogue, ExerciseNames names, VisitAnswers answers, ExerciseViews views,
			TodaysCheck check, Errand errand, Alarms alarms) {
		this.alarms = alarms;
		this.catalogue = catalogue;
		this.names = names;
		this.answers = answers;
		this.views = views;
		this.check = check;
		this.errand = errand;
	}

	@ModelAttribute
	void calls(Model model) {
		this.check.addCalls(model);
	}

	/**
	 * Answers only for what was asked, each exercise by itself: words that are no name
	 * are given no verdict. Words of a warning sign lead to its advice first, and whoever
	 * writes more with them than a name is told nothing else.
	 */
	@GetMapping("/can-i")
	String canI(@RequestParam(name = "q", required = false) @Nullable String query, HttpServletRequest request,
			HttpServletResponse response, Locale locale, Model model) {
		String asked = (query != null) ? query.strip() : "";
		List<NameReading> readings = asked.isEmpty() ? List.of() : this.names.read(asked);
		boolean isUnknown = readings.stream().anyMatch(NameReading::isUnknown);
		Alarm alarm = this.alarms.in(asked);
		List<Symptom> signs = alarm.crisis() ? List.of() : signs(asked, isUnknown, alarm);
		VisitAnswer answer = this.answers.to(request);
		keep(asked, answer, alarm, request, response);
		List<AskedPart> parts = (alarm.crisis() || (isUnknown && !signs.isEmpty())) ? List.of()
				: readings.stream()
					.map((reading) -> part(reading, signs.isEmpty() && (readings.size() == 1 || reading.isUnknown()),
							answer.open(), request, locale))
					.toList();
		model.addAttribute("q", asked);
		model.addAttribute("crisis", alarm.crisis());
		model.addAttribute("signs", signs);
		model.addAttribute("parts", parts);
		model.addAttribute("legend",
				ExerciseDrawing
					.first(parts.stream().flatMap((part) -> part.answers().stream()).map(ExerciseView::drawing))
					.orElse(null));
		model.addAttribute("several", parts.size() > 1);
		model.addAttribute("known", parts.stream().anyMatch(AskedPart::isKnown));
		model.addAttribute("next", answer.next());
		model.addAttribute("answered", answer.open() != null);
		return "can-i";
	}

	/** A question that was sent is kept by itself, and only leads here. */
	private void keep(String asked, VisitAnswer answer, Alarm alarm, HttpServletRequest request,
			HttpServletResponse response) {
		if (answer.answer() != null) {
			this.errand.drop(request, response);
		}
		else if (!asked.isEmpty() && !alarm.crisis() && request.getDispatcherType() == DispatcherType.REQUEST) {
			this.errand.keep(request, response, address(asked) + Errand.ANSWER);
		}
	}

	/**
	 * By the words of signs, and by all that a question would be read by; those with the
	 * gravest gate only. "Getting up after a fall" is a name and tells of no fall.
	 */
	private static List<Symptom> signs(String asked, boolean isUnknown, Alarm alarm) {
		List<Symptom> told = isUnknown ? alarm.signs() : List.of();
		return Symptom.mostPressing(Stream.concat(SignWords.in(asked, !isUnknown).stream(), told.stream())
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Symptom.class))));
	}

	private static String address(String asked) {
		return UriComponentsBuilder.fromPath("/can-i")
			.queryParam("q", "{q}")
			.encode()
			.buildAndExpand(asked)
			.toUriString();
	}

	private AskedPart part(NameReading reading, boolean withNear, @Nullable Answer answer, HttpServletRequest request,
			Locale locale) {
		return new AskedPart(reading.words(),
				reading.exercises()
					.stream()
					.sorted(strictestFirst(answer))
					.map((exercise) -> this.views.of(exercise, answer, request, locale))
					.toList(),
				reading.withdrawn()
					.stream()
					.map((exercise) -> WithdrawnExercise.of(exercise,
							(answer != null) ? this.views.of(answer, request, locale) : null))
					.toList(),
				(withNear && reading.withdrawn().isEmpty()) ? near(reading) : List.of());
	}

	/** Names of what may have been meant, too. */
	private List<String> near(NameReading reading) {
		return this.catalogue.search(reading.words())
			.stream()
			.filter((exercise) -> !reading.exercises().contains(exercise))
			.map(Exercise::name)
			.limit(MAX_NEAR)
			.toList();
	}

	private static Comparator<Exercise> strictestFirst(@Nullable Answer answer) {
		return (answer != null)
				? Comparator.<Exercise, Verdict>comparing((exercise) -> answer.on(exercise).verdict()).reversed()
				: Comparator.comparing(Exercise::name);
	}

}
