package org.neutralspine.plan.share;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.neutralspine.guidance.CheckIn;
import org.neutralspine.guidance.PainForm;
import org.neutralspine.guidance.SymptomsForm;
import org.neutralspine.guidance.TodaysCheck;
import org.neutralspine.guidance.TodaysCheck.Addresses;
import org.neutralspine.plan.OpenPlans.OpenPlan;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Today's check before a shared plan: the same questions, and the same gate, as
 * everywhere.
 */
@Controller
@RequestMapping("/p/{token}")
class SharedCheckController {

	private final SharedPlans plans;

	private final PlanDays days;

	private final TodaysCheck check;

	SharedCheckController(SharedPlans plans, PlanDays days, TodaysCheck check) {
		this.plans = plans;
		this.days = days;
		this.check = check;
	}

	static Addresses addresses(String token) {
		String base = "/p/" + token;
		return new Addresses(base + "/today", base + "/pain", base + "/mistake");
	}

	@ModelAttribute
	void choices(@PathVariable String token, Model model) {
		this.check.ask(model, addresses(token));
	}

	@GetMapping("/today")
	String askForSigns(@PathVariable String token, Model model) {
		this.plans.find(token);
		model.addAttribute("form", SymptomsForm.empty());
		return TodaysCheck.SIGNS;
	}

	@PostMapping("/today")
	String keepSigns(@PathVariable String token, @Valid @ModelAttribute("form") SymptomsForm form, BindingResult errors,
			HttpServletRequest request, HttpServletResponse response) {
		OpenPlan plan = this.plans.find(token);
		form.problem().ifPresent((problem) -> errors.rejectValue("symptoms", problem));
		if (errors.hasErrors()) {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			return TodaysCheck.SIGNS;
		}
		PlanDay earlier = this.days.recall(request, plan.id(), plan.today());
		CheckIn checkIn = CheckIn.of(plan.today(), form.reported(), earlier.checkIn());
		keep(earlier.with(checkIn), request, response);
		return "redirect:/p/" + token + (checkIn.isComplete() ? "" : "/pain");
	}

	@GetMapping("/pain")
	String askForPain(@PathVariable String token, HttpServletRequest request, Model model) {
		OpenPlan plan = this.plans.find(token);
		if (this.days.recall(request, plan.id(), plan.today()).checkIn() == null) {
			return "redirect:/p/" + token + "/today";
		}
		model.addAttribute("form", new PainForm(null));
		return TodaysCheck.PAIN;
	}

	@PostMapping("/pain")
	String keepPain(@PathVariable String token, @Valid @ModelAttribute("form") PainForm form, BindingResult errors,
			HttpServletRequest request, HttpServletResponse response) {
		OpenPlan plan = this.plans.find(token);
		PlanDay day = this.days.recall(request, plan.id(), plan.today());
		CheckIn checkIn = day.checkIn();
		if (checkIn == null) {
			return "redirect:/p/" + token + "/today";
		}
		if (form.score().isEmpty()) {
			boolean missing = form.pain() == null || form.pain().isBlank();
			errors.rejectValue("pain", missing ? "problem.pain.missing" : "problem.pain.range");
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			return TodaysCheck.PAIN;
		}
		keep(day.with(checkIn.withPain(form.score().get())), request, response);
		return "redirect:/p/" + token;
	}

	private void keep(PlanDay day, HttpServletRequest request, HttpServletResponse response) {
		this.plans.report(day);
		this.days.keep(request, response, day);
	}

	/**
	 * Takes back today's answers. A warning sign can only be taken back from the browser
	 * that reported it.
	 */
	@PostMapping("/mistake")
	String takeBack(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
		OpenPlan plan = this.plans.find(token);
		PlanDay day = this.days.recall(request, plan.id(), plan.today());
		this.plans.takeBack(day);
		this.days.forget(request, response, plan.id());
		return "redirect:/p/" + token + "/today";
	}

}
