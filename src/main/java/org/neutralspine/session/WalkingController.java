package org.neutralspine.session;

import java.util.Locale;
import java.util.function.BiFunction;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.exercise.ExerciseViews;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.check.PainLight;
import org.neutralspine.guidance.visit.PatientPages;
import org.neutralspine.session.progress.Training;
import org.neutralspine.session.progress.Walks;
import org.neutralspine.web.RefusedForms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The walking ladder.
 */
@Controller
@PatientPages
@RequestMapping("/walking")
class WalkingController {

	private static final String ADDRESS = "redirect:/walking";

	private static final String PAGE = "session/walking";

	/**
	 * What may come after half an hour of walking, where stage, clearance and scan allow.
	 */
	private static final String WALK_JOG = "walk-jog-intervals";

	private static final String WALKING = "walking";

	private final SessionVisits visits;

	private final TrainingCookie cookie;

	private final RefusedForms refused;

	private final ExerciseViews views;

	WalkingController(SessionVisits visits, TrainingCookie cookie, RefusedForms refused, ExerciseViews views) {
		this.visits = visits;
		this.cookie = cookie;
		this.refused = refused;
		this.views = views;
	}

	@GetMapping
	String show(HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
		return this.visits.lead(request, (visit) -> {
			if (this.refused.show(request, response, model, WalkForm.class, WalkForm::check).isEmpty()) {
				model.addAttribute("form", WalkForm.EMPTY);
			}
			addWalks(visit, request, locale, model);
			return PAGE;
		});
	}

	private void addWalks(SessionVisit visit, HttpServletRequest request, Locale locale, Model model) {
		Walks walks = visit.training().walks();
		model.addAttribute("walks", walks);
		model.addAttribute("foot", Walks.LADDER.get(0));
		model.addAttribute("top", Walks.TOP);
		model.addAttribute("walked", walks.on(visit.today()).orElse(null));
		model.addAttribute("steps", WalkForm.steps(walks.now()));
		model.addAttribute("flare", visit.answer().gate().gate() == Gate.FLARE);
		Exercise walking = visit.answer().exercises().get(WALKING);
		model.addAttribute("open", walking != null && visit.answer().on(walking).isDoable());
		Exercise jog = visit.answer().exercises().get(WALK_JOG);
		if (walks.isAtTop() && jog != null) {
			model.addAttribute("jog", this.views.of(jog, visit.answer(), request, locale));
		}
	}

	/** Begins with what somebody walks comfortably now. */
	@PostMapping
	String begin(@Valid @ModelAttribute("form") WalkForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response, Locale locale, Model model) {
		form.check(errors);
		if (errors.hasErrors()) {
			return this.visits.lead(request, (visit) -> {
				addWalks(visit, request, locale, model);
				return this.refused.refuse(request, response, form, PAGE);
			});
		}
		this.refused.forget(request, response);
		return change(request, response, (visit, walks) -> walks.beginWith(form.comfortable().orElseThrow()));
	}

	/**
	 * A walk of today. On a day of a flare-up none is a reason to walk further.
	 */
	@PostMapping("/done")
	String walked(@RequestParam(name = "much", defaultValue = "false") boolean tooMuch, HttpServletRequest request,
			HttpServletResponse response) {
		return change(request, response, (visit, walks) -> {
			boolean climbs = visit.answer().gate().gate() == Gate.OPEN;
			return (tooMuch || climbs) ? walks.after(visit.today(), tooMuch ? PainLight.AMBER : PainLight.GREEN)
					: walks;
		});
	}

	private String change(HttpServletRequest request, HttpServletResponse response,
			BiFunction<SessionVisit, Walks, Walks> change) {
		return this.visits.lead(request, (visit) -> {
			Training training = visit.training();
			this.cookie.keep(request, response, training.with(change.apply(visit, training.walks())));
			return ADDRESS;
		});
	}

}
