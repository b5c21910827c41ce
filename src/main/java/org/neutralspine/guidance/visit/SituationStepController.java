package org.neutralspine.guidance.visit;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.situation.SituationForm;
import org.neutralspine.guidance.situation.SituationStep;
import org.neutralspine.web.CookieCheck;
import org.neutralspine.web.NotFoundException;
import org.neutralspine.web.RefusedForms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The situation in three steps. Each page carries along what the others have, so that
 * nothing is lost in another tab or without the cookie.
 */
@Controller
class SituationStepController {

	private final SituationCookie cookie;

	private final SituationDraft draft;

	private final SituationPages pages;

	private final SituationChanges changes;

	private final SituationProblems problems;

	private final RefusedForms refused;

	private final CookieCheck cookieCheck;

	private final Errand errand;

	SituationStepController(SituationCookie cookie, SituationDraft draft, SituationPages pages,
			SituationChanges changes, SituationProblems problems, RefusedForms refused, CookieCheck cookieCheck,
			Errand errand) {
		this.cookie = cookie;
		this.draft = draft;
		this.pages = pages;
		this.changes = changes;
		this.problems = problems;
		this.refused = refused;
		this.cookieCheck = cookieCheck;
		this.errand = errand;
	}

	@GetMapping("/situation/{step}")
	String ask(@PathVariable String step, HttpServletRequest request, HttpServletResponse response, Locale locale,
			Model model) {
		SituationStep asked = SituationStep.named(step).orElseThrow(NotFoundException::new);
		Optional<String> detour = this.cookieCheck.detour(request, response, model);
		if (detour.isPresent()) {
			return detour.get();
		}
		Visit visit = this.cookie.recall(request);
		Optional<SituationForm> form = this.refused
			.show(request, response, model, SituationForm.class,
					(sent, errors) -> check(sent, asked, Set.of(asked), visit, errors, locale))
			.or(() -> this.pages.begun(request, visit));
		if (form.isEmpty()) {
			return (asked == SituationStep.FUSION) ? this.pages.showFirst(request, response, visit, locale, model)
					: "redirect:/situation";
		}
		return this.pages.show(asked, form.get(), visit, locale, model);
	}

	/**
	 * Takes a step and goes on to the next; once all of it is known, it is kept.
	 * @param step without one, all of it was sent
	 * @param back goes back instead, with whatever was entered
	 * @param first what the page promised: to go on to today's check. Whoever presses
	 * twice is known by the second time, and still goes there.
	 * @param seen what stood for the kept situation when the page was shown
	 */
	@PostMapping({ "/situation", "/situation/{step}" })
	String take(@PathVariable(required = false) @Nullable String step,
			@RequestParam(required = false) @Nullable String back,
			@RequestParam(required = false) @Nullable String first,
			@RequestParam(required = false) @Nullable String seen, @Valid @ModelAttribute("form") SituationForm form,
			BindingResult errors, HttpServletRequest request, HttpServletResponse response, Locale locale,
			Model model) {
		SituationStep taken = (step != null) ? SituationStep.named(step).orElseThrow(NotFoundException::new) : null;
		if (taken != null && back != null) {
			this.draft.keep(request, response, form);
			return "redirect:" + taken.previous().address();
		}
		Visit visit = this.cookie.recall(request);
		Optional<String> again = askAgain(taken, form, seen, visit, locale, model);
		if (again.isPresent()) {
			return again.get();
		}
		boolean whole = taken == null || taken.isLast() || visit.situation() != null;
		check(form, taken, whole ? EnumSet.allOf(SituationStep.class) : EnumSet.range(SituationStep.FUSION, taken),
				visit, errors, locale);
		Optional<SituationStep> wrong = SituationStep.first(errors);
		if (wrong.isPresent()) {
			return this.refused.refuse(request, response, form,
					this.pages.show(wrong.get(), form, visit, locale, model), wrong.get().address());
		}
		this.refused.forget(request, response);
		if (taken != null && !whole) {
			this.draft.keep(request, response, form);
			return "redirect:" + taken.next().address();
		}
		this.cookie.keep(request, response, form);
		this.draft.drop(request, response);
		return onwards(visit, first != null, request);
	}

	/** The step once more, where another tab has changed what it carries along. */
	private Optional<String> askAgain(@Nullable SituationStep step, SituationForm form, @Nullable String seen,
			Visit visit, Locale locale, Model model) {
		if (step == null) {
			return Optional.empty();
		}
		return this.changes.missed(visit, step, form, seen).map((now) -> {
			model.addAttribute("missed", true);
			return this.pages.show(step, now, visit, locale, model);
		});
	}

	private void check(SituationForm form, @Nullable SituationStep taken, Set<SituationStep> steps, Visit visit,
			Errors errors, Locale locale) {
		this.problems.find(form, visit.memory(), steps, errors);
		if (taken == null || taken == SituationStep.PHYSICIAN) {
			this.problems.findDayOfClearance(form, visit.memory(), errors, locale);
		}
	}

	private String onwards(Visit visit, boolean first, HttpServletRequest request) {
		if (visit.situation() != null && !first) {
			return "redirect:/situation?saved";
		}
		return "redirect:" + (visit.answers().isPresent() ? this.errand.outcome(request, Errand.DAY) : "/today");
	}

}
