package org.neutralspine.guidance.visit;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.situation.SituationForm;
import org.neutralspine.guidance.situation.Situations;
import org.neutralspine.web.CookieCheck;
import org.neutralspine.web.RefusedForms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The situation: what is fused, since when, and what the physician said.
 */
@Controller
class SituationController {

	private static final String PAGE = "situation";

	private final SituationCookie cookie;

	private final Situations situations;

	private final Sentences sentences;

	private final RefusedForms refused;

	private final CookieCheck cookieCheck;

	SituationController(SituationCookie cookie, Situations situations, Sentences sentences, RefusedForms refused,
			CookieCheck cookieCheck) {
		this.cookie = cookie;
		this.situations = situations;
		this.sentences = sentences;
		this.refused = refused;
		this.cookieCheck = cookieCheck;
	}

	@ModelAttribute
	void choices(Model model) {
		this.situations.addChoices(model);
	}

	@GetMapping("/situation")
	String edit(HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
		Optional<String> detour = this.cookieCheck.detour(request, response, model);
		if (detour.isPresent()) {
			return detour.get();
		}
		Visit visit = this.cookie.recall(request);
		Memory memory = visit.memory();
		if (visit.lost() && memory == null) {
			this.cookie.forget(request, response);
		}
		Optional<SituationForm> sent = this.refused.show(request, response, model, SituationForm.class,
				(form, errors) -> check(form, memory, errors, locale));
		SituationForm form = sent.orElseGet(() -> (memory != null) ? memory.situation() : SituationForm.empty());
		model.addAttribute("lost", visit.lost());
		model.addAttribute("form", form);
		show(form, memory, visit.today(), locale, model);
		return PAGE;
	}

	@PostMapping("/situation")
	String save(@Valid @ModelAttribute("form") SituationForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response, Locale locale, Model model) {
		Memory memory = this.cookie.recall(request).memory();
		LocalDate today = this.situations.today(form.timeZone());
		check(form, memory, errors, locale);
		if (errors.hasErrors()) {
			show(form, memory, today, locale, model);
			return this.refused.refuse(request, response, form, PAGE);
		}
		this.refused.forget(request, response);
		Memory kept = (memory != null) ? memory.with(form, today) : new Memory(today, form, null, null, null);
		this.cookie.keep(request, response, kept);
		return "redirect:/today";
	}

	/**
	 * Says what is wrong. After a warning sign a clearance counts only if it is known to
	 * be later; without its day the answer would be the same closed page again.
	 */
	private void check(SituationForm form, @Nullable Memory memory, Errors errors, Locale locale) {
		LocalDate today = this.situations.today(form.timeZone());
		Situations.checkTimeZone(form.timeZone(), errors);
		Situations.reject(errors, this.cookie.check(form, today, memory).problems());
		LocalDate redFlag = (memory != null) ? memory.redFlag(today) : null;
		if (redFlag != null && form.lacksDayOfClearance()) {
			errors.rejectValue("clearedOn", "problem.clearedOn.afterRedFlag",
					new Object[] { this.sentences.day(redFlag, locale) }, null);
		}
	}

	private void show(SituationForm form, @Nullable Memory memory, LocalDate today, Locale locale, Model model) {
		model.addAttribute("toConfirm", Situations.toConfirm(form.levels()));
		LocalDate redFlag = (memory != null) ? memory.redFlag(today) : null;
		model.addAttribute("redFlag", (redFlag != null) ? this.sentences.day(redFlag, locale) : null);
	}

	@PostMapping("/forget")
	String forget(HttpServletRequest request, HttpServletResponse response) {
		this.cookie.forget(request, response);
		this.refused.forget(request, response);
		return "redirect:/?forgotten";
	}

}
