package org.neutralspine.guidance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.TodaysCheck.Addresses;
import org.neutralspine.guidance.Views.Group;
import org.neutralspine.guidance.protocol.Answer;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.protocol.Protocol;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Timeline.SlowedBy;
import org.neutralspine.guidance.spine.Region;
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

	private static final int MOST_FOUND = 6;

	private final Guidance guidance;

	private final Catalogue catalogue;

	private final Memories memories;

	private final Sentences sentences;

	private final Protocol protocol;

	private final TodaysCheck check;

	private final FilterChoices choices;

	ExercisesController(Guidance guidance, Catalogue catalogue, Memories memories, Sentences sentences,
			Protocol protocol, TodaysCheck check, FilterChoices choices) {
		this.guidance = guidance;
		this.catalogue = catalogue;
		this.memories = memories;
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
		Visit visit = this.memories.recall(request);
		Situation situation = visit.situation();
		if (situation == null) {
			return "redirect:/situation";
		}
		Answer answer = answer(visit).orElse(null);
		if (answer == null) {
			return visit.checkIn().isPresent() ? "redirect:/today/pain" : "redirect:/today";
		}
		Views views = new Views(answer, this.sentences, locale, base(request));
		this.check.show(model, Addresses.OWN, answer.gate(), visit.checkIn().map(CheckIn::symptoms).orElseThrow(),
				visit.checkIn().filter((checkIn) -> checkIn.redFlag() || checkIn.flare()).isPresent(), locale);
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
				&& answer.timeline().slowedBy().contains(SlowedBy.MANY_SEGMENTS));
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
		describe(exercise, request, locale, model);
		return "exercise";
	}

	@GetMapping("/can-i")
	String canI(@RequestParam(name = "q", required = false) @Nullable String query, HttpServletRequest request,
			Locale locale, Model model) {
		model.addAttribute("q", (query != null) ? query.strip() : "");
		List<Exercise> found = (query != null) ? this.catalogue.search(query) : List.of();
		if (!found.isEmpty()) {
			describe(found.get(0), request, locale, model);
			model.addAttribute("others", found.stream().skip(1).limit(MOST_FOUND - 1).map(Exercise::name).toList());
		}
		return "can-i";
	}

	/**
	 * Puts an exercise on the page: with its verdict where the gate lets it be shown,
	 * else only what it is and what it asks of the spine.
	 */
	private void describe(Exercise exercise, HttpServletRequest request, Locale locale, Model model) {
		Visit visit = this.memories.recall(request);
		model.addAttribute("exercise", exercise);
		model.addAttribute("asks", exercise.demands().stream().map(this.protocol::row).toList());
		model.addAttribute("basis", Sources.parts(exercise.basis()));
		model.addAttribute("minimumLoad", this.sentences.load(exercise.minimumLoadKg(), locale));
		model.addAttribute("next", visit.situation() == null ? "/situation" : "/today");
		Optional<Answer> current = answer(visit);
		current.filter((answer) -> answer.gate().gate().isShut())
			.ifPresent((answer) -> model.addAttribute("next", "/exercises"));
		current.filter((answer) -> !answer.gate().gate().isShut()).ifPresent((answer) -> {
			Views views = new Views(answer, this.sentences, locale, base(request));
			model.addAttribute("judgement", answer.on(exercise));
			model.addAttribute("reasons", views.reasons(exercise));
			model.addAttribute("instead", views.instead(exercise));
			model.addAttribute("easier", views.doable(exercise.easier()));
			model.addAttribute("harder", views.doable(exercise.harder()));
			model.addAttribute("load",
					exercise.demands().contains(Demand.EXTERNAL_LOAD) ? this.sentences.lifting(answer, locale) : "");
		});
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
