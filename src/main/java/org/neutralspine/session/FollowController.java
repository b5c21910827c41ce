package org.neutralspine.session;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.neutralspine.guidance.check.TodaysCheck;
import org.neutralspine.guidance.visit.PatientPages;
import org.neutralspine.session.progress.CurrentSession;
import org.neutralspine.web.request.KeptOffline;
import org.neutralspine.web.RefusedForms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Today's session, one exercise a page, and how it went.
 */
@Controller
@PatientPages
@RequestMapping("/today/session")
class FollowController {

	private static final String END = "session/end";

	private static final String TO_END = SessionController.ADDRESS + "/end";

	private final SessionVisits visits;

	private final SessionPage page;

	private final SessionOutcomes outcomes;

	private final TodaysCheck check;

	private final RefusedForms refused;

	FollowController(SessionVisits visits, SessionPage page, SessionOutcomes outcomes, TodaysCheck check,
			RefusedForms refused) {
		this.visits = visits;
		this.page = page;
		this.outcomes = outcomes;
		this.check = check;
		this.refused = refused;
	}

	/**
	 * One exercise of the session.
	 * @param number from 1
	 */
	@GetMapping("/{number:\\d{1,3}}")
	String show(@PathVariable int number, HttpServletRequest request, Locale locale, Model model) {
		return this.visits.leadWithSession(request, (visit, chosen) -> {
			List<SessionItemView> items = this.page.items(visit, chosen, locale);
			if (visit.isResting() || number < 1 || number > items.size()) {
				return SessionController.ADDRESS;
			}
			model.addAttribute(KeptOffline.DAY, visit.today());
			model.addAttribute("item", items.get(number - 1));
			model.addAttribute("before", (number > 1) ? items.get(number - 2) : null);
			model.addAttribute("number", number);
			model.addAttribute("count", items.size());
			model.addAttribute("rest", visit.session(chosen).restSeconds());
			return "session/exercise";
		});
	}

	/**
	 * Marks an exercise as done, and goes on with the next.
	 * @param done the key of the exercise, so that pressing twice marks it once
	 */
	@PostMapping("/done")
	String mark(@RequestParam String done, @RequestParam(name = "much", defaultValue = "false") boolean tooMuch,
			HttpServletRequest request, HttpServletResponse response) {
		return this.visits.leadWithSession(request, (visit, chosen) -> {
			this.outcomes.mark(visit, done, tooMuch, request, response);
			List<String> keys = visit.session(chosen).items().stream().map((item) -> item.pick().key()).toList();
			int next = keys.indexOf(done) + 1;
			return (next < keys.size()) ? SessionController.ADDRESS + "/" + (next + 1) : TO_END;
		});
	}

	@GetMapping("/end")
	String askForPain(HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
		return this.visits.leadWithSession(request, (visit, chosen) -> {
			addEnd(visit, chosen, locale, model);
			if (this.refused.show(request, response, model, EndForm.class, EndForm::check).isEmpty()) {
				model.addAttribute("form", EndForm.EMPTY);
			}
			return END;
		});
	}

	private void addEnd(SessionVisit visit, CurrentSession chosen, Locale locale, Model model) {
		List<SessionItemView> items = this.page.items(visit, chosen, locale);
		model.addAttribute("before", items.isEmpty() ? null : items.get(items.size() - 1));
		model.addAttribute(KeptOffline.DAY, visit.today());
		this.check.scores(model);
	}

	/**
	 * Ends the session. Its pain counts as today's, so that it closes what a check would.
	 */
	@PostMapping("/end")
	String end(@Valid @ModelAttribute("form") EndForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response, Locale locale, Model model) {
		return this.visits.leadWithSession(request, (visit, chosen) -> {
			form.check(errors);
			if (errors.hasErrors()) {
				addEnd(visit, chosen, locale, model);
				return this.refused.refuse(request, response, form, END);
			}
			this.refused.forget(request, response);
			this.outcomes.end(visit, chosen, form, request, response);
			return form.isAlarming() ? "redirect:/today" : SessionController.ADDRESS;
		});
	}

}
