package org.neutralspine.guidance.visit;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.check.CheckIn;
import org.neutralspine.guidance.check.PainForm;
import org.neutralspine.guidance.check.SymptomsForm;
import org.neutralspine.guidance.check.TodaysCheck;
import org.neutralspine.guidance.check.TodaysCheck.Addresses;
import org.neutralspine.guidance.situation.Situations;
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
 * Today's check: warning signs first, then the pain score.
 */
@Controller
@RequestMapping("/today")
class TodayController {

	private static final String TO_SITUATION = "redirect:/situation";

	private static final String TO_SIGNS = "redirect:/today";

	private final SituationCookie cookie;

	private final TodaysCheck check;

	private final RefusedForms refused;

	private final Errand errand;

	private final Situations situations;

	private final List<CheckQuestion> questions;

	private final WrittenReport written;

	TodayController(SituationCookie cookie, TodaysCheck check, RefusedForms refused, Errand errand,
			Situations situations, List<CheckQuestion> questions, WrittenReport written) {
		this.written = written;
		this.questions = List.copyOf(questions);
		this.cookie = cookie;
		this.check = check;
		this.refused = refused;
		this.errand = errand;
		this.situations = situations;
	}

	@ModelAttribute
	void choices(HttpServletRequest request, Locale locale, Model model) {
		this.check.ask(model, Addresses.OWN);
		this.questions.forEach((question) -> question.ask(request, this.cookie.recall(request), locale, model));
	}

	@GetMapping
	String askForSigns(HttpServletRequest request, HttpServletResponse response, Model model) {
		if (this.cookie.recall(request).situation() == null) {
			return TO_SITUATION;
		}
		if (this.refused.show(request, response, model, SymptomsForm.class, SymptomsForm::check).isEmpty()) {
			this.written.begin(request, model);
		}
		return TodaysCheck.SIGNS;
	}

	/**
	 * Keeps the answers.
	 * @param session there for whoever wants to go on to today's session
	 */
	@PostMapping
	String keepSigns(@RequestParam(required = false) @Nullable String session,
			@Valid @ModelAttribute("form") SymptomsForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response) {
		Visit visit = this.cookie.recall(request);
		Memory memory = visit.memory();
		if (memory == null) {
			return TO_SITUATION;
		}
		this.questions.forEach((question) -> question.take(request, response, visit));
		form.check(errors);
		CheckIn checkIn = form.checkIn(visit.today(), memory.checkIn());
		if (session != null && (errors.hasErrors() || !checkIn.isComplete())) {
			this.errand.keep(request, response, Errand.SESSION);
		}
		if (errors.hasErrors()) {
			return this.refused.refuse(request, response, form, TodaysCheck.SIGNS);
		}
		this.refused.forget(request, response);
		this.written.drop(request, response);
		return onwards(memory, checkIn, (session != null) ? Errand.SESSION : Errand.DAY, request, response);
	}

	@GetMapping("/pain")
	String askForPain(HttpServletRequest request, HttpServletResponse response, Model model) {
		if (!this.cookie.recall(request).hasSigns()) {
			return TO_SIGNS;
		}
		if (this.refused.show(request, response, model, PainForm.class, PainForm::check).isEmpty()) {
			model.addAttribute("form", new PainForm(null));
		}
		return TodaysCheck.PAIN;
	}

	@PostMapping("/pain")
	String keepPain(@Valid @ModelAttribute("form") PainForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response) {
		Visit visit = this.cookie.recall(request);
		Memory memory = visit.memory();
		if (memory == null || memory.checkIn() == null || !visit.hasSigns()) {
			return TO_SIGNS;
		}
		form.check(errors);
		if (errors.hasErrors()) {
			return this.refused.refuse(request, response, form, TodaysCheck.PAIN);
		}
		this.refused.forget(request, response);
		return onwards(memory, memory.checkIn().withPain(form.score().orElseThrow()), Errand.DAY, request, response);
	}

	private String onwards(Memory memory, CheckIn checkIn, String otherwise, HttpServletRequest request,
			HttpServletResponse response) {
		CheckIn answered = checkIn.at(this.situations.time(memory.situation().timeZone()));
		this.cookie.keep(request, response, memory.with(answered));
		if (answered.shutsEverything()) {
			return "redirect:" + Errand.DAY;
		}
		return "redirect:" + (answered.isComplete() ? this.errand.outcome(request, otherwise) : "/today/pain");
	}

	/**
	 * Takes back what was ticked or scored by mistake.
	 * @param mistakes what was; all of today's answers where nothing is named
	 */
	@PostMapping("/mistake")
	String takeBack(@RequestParam(name = "mistake", defaultValue = "") List<String> mistakes,
			HttpServletRequest request, HttpServletResponse response) {
		Memory memory = this.cookie.recall(request).memory();
		if (memory == null) {
			return TO_SITUATION;
		}
		CheckIn checkIn = memory.checkIn();
		this.cookie.keep(request, response, memory.with((checkIn != null) ? checkIn.takeBack(mistakes) : null));
		return TO_SIGNS;
	}

}
