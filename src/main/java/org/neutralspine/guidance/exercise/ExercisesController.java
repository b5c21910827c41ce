package org.neutralspine.guidance.exercise;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.NameReading;
import org.neutralspine.guidance.Guidance;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.Sources;
import org.neutralspine.guidance.check.TodaysCheck;
import org.neutralspine.guidance.check.TodaysCheck.Addresses;
import org.neutralspine.guidance.list.ExerciseFilter;
import org.neutralspine.guidance.list.FilterChoices;
import org.neutralspine.guidance.list.AnswerView;
import org.neutralspine.guidance.list.AnswerView.Choice;
import org.neutralspine.guidance.list.AnswerView.Group;
import org.neutralspine.guidance.list.AnswerView.Why;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.Judgement;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.protocol.Symptom;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Slowdown;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.protocol.matrix.ProtocolRow;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.guidance.spine.Region;
import org.neutralspine.guidance.visit.SituationCookie;
import org.neutralspine.guidance.visit.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Your exercises, one exercise, and "Can I do …?".
 */
@Controller
class ExercisesController {

	private static final int MAX_NEAR = 5;

	private final Guidance guidance;

	private final Catalogue catalogue;

	private final ExerciseNames names;

	private final SituationCookie cookie;

	private final Sentences sentences;

	private final Protocol protocol;

	private final TodaysCheck check;

	private final FilterChoices choices;

	ExercisesController(Guidance guidance, Catalogue catalogue, ExerciseNames names, SituationCookie cookie,
			Sentences sentences, Protocol protocol, TodaysCheck check, FilterChoices choices) {
		this.guidance = guidance;
		this.catalogue = catalogue;
		this.names = names;
		this.cookie = cookie;
		this.sentences = sentences;
		this.protocol = protocol;
		this.check = check;
		this.choices = choices;
	}

	@ModelAttribute("emergencyNumber")
	String emergencyNumber() {
		return this.check.emergencyNumber();
	}

	@GetMapping("/exercises")
	String list(@ModelAttribute("filter") ExerciseFilter filter, HttpServletRequest request, Locale locale,
			Model model) {
		Visit visit = this.cookie.recall(request);
		Situation situation = visit.situation();
		if (situation == null) {
			return "redirect:/situation";
		}
		Answer answer = answer(visit).orElse(null);
		if (answer == null) {
			return visit.hasSigns() ? "redirect:/today/pain" : "redirect:/today";
		}
		AnswerView views = new AnswerView(answer, this.sentences, locale, base(request));
		this.check.show(model, Addresses.OWN, answer.gate(), visit.checkIn().orElseThrow(), List.of(), visit.today(),
				locale);
		if (answer.gate().gate().isShut()) {
			return TodaysCheck.GATE;
		}
		model.addAttribute("situation", situation);
		model.addAttribute("answer", answer);
		model.addAttribute("load", this.sentences.lifting(answer, locale));
		visit.limitsOver()
			.map((day) -> this.sentences.say(Text.of("exercises.limitsOver", day), locale))
			.ifPresent((text) -> model.addAttribute("limitsOver", text));
		model.addAttribute("timeline", answer.timeline());
		model.addAttribute("longThoracic", answer.regions().contains(Region.THORACIC)
				&& answer.timeline().slowedBy().contains(Slowdown.MANY_SEGMENTS));
		model.addAttribute("phases", Phase.values());
		model.addAttribute("flare", answer.gate().gate() == Gate.FLARE);
		List<Group> groups = views.groups(filter.in(this.catalogue));
		model.addAttribute("groups", groups);
		model.addAttribute("count", groups.stream().mapToInt((group) -> group.cards().size()).sum());
		this.choices.add(model, filter, locale);
		return "exercises";
	}

	@GetMapping("/exercises/{slug}")
	String show(@PathVariable String slug, HttpServletRequest request, Locale locale, Model model) {
		Exercise exercise = this.catalogue.find(slug)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		Visit visit = this.cookie.recall(request);
		Answer answer = answer(visit).orElse(null);
		model.addAttribute("next", next(visit, answer));
		describe(exercise, open(answer), request, locale).addTo(model);
		return "exercise";
	}

	/**
	 * Answers only for what was asked: words that are no name are given no verdict, and
	 * words of a warning sign lead to its advice first.
	 */
	@GetMapping("/can-i")
	String canI(@RequestParam(name = "q", required = false) @Nullable String query, HttpServletRequest request,
			Locale locale, Model model) {
		String asked = (query != null) ? query.strip() : "";
		NameReading reading = this.names.read(asked);
		List<Symptom> signs = SignWords.in(asked, !reading.isUnknown());
		Visit visit = this.cookie.recall(request);
		Answer answer = answer(visit).orElse(null);
		Answer open = open(answer);
		model.addAttribute("q", asked);
		model.addAttribute("reading", reading);
		model.addAttribute("signs", signs);
		model.addAttribute("next", next(visit, answer));
		model.addAttribute("answered", open != null);
		model.addAttribute("answers",
				reading.exercises()
					.stream()
					.sorted(strictestFirst(open))
					.map((exercise) -> describe(exercise, open, request, locale))
					.toList());
		model.addAttribute("withdrawn",
				reading.withdrawn().stream().map((exercise) -> withdrawn(exercise, open, request, locale)).toList());
		model.addAttribute("near",
				(signs.isEmpty() && reading.withdrawn().isEmpty()) ? near(asked, reading) : List.of());
		return "can-i";
	}

	/** Names of what may have been meant, too. */
	private List<String> near(String asked, NameReading reading) {
		return this.catalogue.search(asked)
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

	/**
	 * What a page says of an exercise: with its verdict where the gate lets it be shown,
	 * else only what it is and what it asks of the spine.
	 * @param answer null where no verdict may be shown
	 */
	private Described describe(Exercise exercise, @Nullable Answer answer, HttpServletRequest request, Locale locale) {
		List<ProtocolRow> asks = exercise.demands().stream().map(this.protocol::row).toList();
		String minimumLoad = this.sentences.load(exercise.minimumLoadKg(), locale);
		if (answer == null) {
			return new Described(exercise, asks, minimumLoad, null, List.of(), List.of(), List.of(), List.of(), "");
		}
		AnswerView views = new AnswerView(answer, this.sentences, locale, base(request));
		return new Described(exercise, asks, minimumLoad, answer.on(exercise), views.reasons(exercise),
				views.instead(exercise), views.doable(exercise.easier()), views.doable(exercise.harder()),
				exercise.demands().contains(Demand.EXTERNAL_LOAD) ? this.sentences.lifting(answer, locale) : "");
	}

	/**
	 * What a page says of an exercise.
	 *
	 * @param asks what it asks of the spine
	 * @param judgement null where no verdict may be shown; then all that follows is empty
	 * @param load the lifting limit in force, for an exercise with weights
	 */
	record Described(Exercise exercise, List<ProtocolRow> asks, String minimumLoad, @Nullable Judgement judgement,
			List<Why> reasons, List<Choice> instead, List<Choice> easier, List<Choice> harder, String load) {

		public List<Sources.Part> basis() {
			return Sources.parts(this.exercise.basis());
		}

		void addTo(Model model) {
			model.addAttribute("exercise", this.exercise);
			model.addAttribute("asks", this.asks);
			model.addAttribute("basis", basis());
			model.addAttribute("minimumLoad", this.minimumLoad);
			model.addAttribute("judgement", this.judgement);
			model.addAttribute("reasons", this.reasons);
			model.addAttribute("instead", this.instead);
			model.addAttribute("easier", this.easier);
			model.addAttribute("harder", this.harder);
			model.addAttribute("load", this.load);
		}

	}

	/** It has no page any more, so nothing leads there. */
	private Withdrawn withdrawn(Exercise exercise, @Nullable Answer answer, HttpServletRequest request, Locale locale) {
		return new Withdrawn(exercise.name(), exercise.why(), (answer != null)
				? new AnswerView(answer, this.sentences, locale, base(request)).doable(exercise.instead()) : List.of());
	}

	/**
	 * What is not published any more and still has to be left out.
	 *
	 * @param why null where there are reasons for some only
	 * @param instead what the person may do instead; empty where nobody can say
	 */
	record Withdrawn(String name, @Nullable String why, List<Choice> instead) {
	}

	/** Where somebody who is shown no verdict goes on. */
	private static String next(Visit visit, @Nullable Answer answer) {
		if (answer != null) {
			return "/exercises";
		}
		return (visit.situation() == null) ? "/situation" : "/today";
	}

	/** No verdict is shown behind a shut gate. */
	private static @Nullable Answer open(@Nullable Answer answer) {
		return (answer == null || answer.gate().gate().isShut()) ? null : answer;
	}

	private static String base(HttpServletRequest request) {
		return request.getContextPath() + "/exercises/";
	}

	/**
	 * The answer of the day; empty until situation and today's check are known.
	 */
	private Optional<Answer> answer(Visit visit) {
		Situation situation = visit.situation();
		return (situation == null) ? Optional.empty()
				: visit.answers().map((today) -> this.guidance.answer(situation, today));
	}

}
