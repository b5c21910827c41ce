package org.neutralspine.plan.share;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.neutralspine.guidance.check.CheckIn;
import org.neutralspine.guidance.check.PainForm;
import org.neutralspine.guidance.check.SymptomsForm;
import org.neutralspine.guidance.check.TodaysCheck;
import org.neutralspine.guidance.check.TodaysCheck.Addresses;
import org.neutralspine.plan.version.OpenPlans.OpenPlan;
import org.neutralspine.web.CookieCheck;
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
 * Today's check before a shared plan: the same questions, and the same gate, as
 * everywhere.
 */
@Controller
@RequestMapping("/p/{token}")
class SharedCheckController {

	private final SharedPlans plans;

	private final PlanDays days;

	private final TodaysCheck check;

	private final RefusedForms refused;

	private final CookieCheck cookies;

	private final CameByPlan cameBy;

	SharedCheckController(SharedPlans plans, PlanDays days, TodaysCheck check, RefusedForms refused,
			CookieCheck cookies, CameByPlan cameBy) {
		this.cameBy = cameBy;
		this.plans = plans;
		this.days = days;
		this.check = check;
		this.refused = refused;
		this.cookies = cookies;
	}

	static Addresses addresses(String token) {
		String base = "/p/" + token;
		return new Addresses(base + "/today", base + "/pain", base + "/mistake", base);
	}

	@ModelAttribute
	void choices(@PathVariable String token, Model model) {
		this.check.ask(model, addresses(token));
	}

	@GetMapping("/today")
	String askForSigns(@PathVariable String token, HttpServletRequest request, HttpServletResponse response,
			Locale locale, Model model) {
		OpenPlan plan = this.plans.find(token);
		Optional<String> detour = this.cookies.detour(request, response, model);
		if (detour.isPresent()) {
			return detour.get();
		}
		this.cameBy.keep(request, response, addresses(token).outcome());
		if (this.refused.show(request, response, model, SymptomsForm.class, SymptomsForm::check).isEmpty()) {
			model.addAttribute("form", SymptomsForm.empty());
		}
		this.check.remind(model, addresses(token),
				this.days.begin(request, response, plan.id(), plan.today()).checkIn(), locale);
		return TodaysCheck.SIGNS;
	}

	@PostMapping("/today")
	String keepSigns(@PathVariable String token, @Valid @ModelAttribute("form") SymptomsForm form, BindingResult errors,
			HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
		OpenPlan plan = this.plans.find(token);
		PlanDay earlier = this.days.recall(request, plan.id(), plan.today());
		form.check(errors);
		if (errors.hasErrors()) {
			this.check.remind(model, addresses(token), earlier.checkIn(), locale);
			return this.refused.refuse(request, response, form, TodaysCheck.SIGNS);
		}
		this.refused.forget(request, response);
		CheckIn checkIn = form.checkIn(plan.today(), earlier.checkIn());
		keep(earlier.with(checkIn), request, response);
		return "redirect:/p/" + token + (checkIn.isComplete() ? "" : "/pain");
	}

	@GetMapping("/pain")
	String askForPain(@PathVariable String token, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		OpenPlan plan = this.plans.find(token);
		if (!this.days.recall(request, plan.id(), plan.today()).hasSigns()) {
			return "redirect:/p/" + token + "/today";
		}
		if (this.refused.show(request, response, model, PainForm.class, PainForm::check).isEmpty()) {
			model.addAttribute("form", new PainForm(null));
		}
		return TodaysCheck.PAIN;
	}

	@PostMapping("/pain")
	String keepPain(@PathVariable String token, @Valid @ModelAttribute("form") PainForm form, BindingResult errors,
			HttpServletRequest request, HttpServletResponse response) {
		OpenPlan plan = this.plans.find(token);
		PlanDay day = this.days.recall(request, plan.id(), plan.today());
		CheckIn checkIn = day.checkIn();
		if (checkIn == null || !day.hasSigns()) {
			return "redirect:/p/" + token + "/today";
		}
		form.check(errors);
		if (errors.hasErrors()) {
			return this.refused.refuse(request, response, form, TodaysCheck.PAIN);
		}
		this.refused.forget(request, response);
		keep(day.with(checkIn.withPain(form.score().orElseThrow())), request, response);
		return "redirect:/p/" + token;
	}

	private void keep(PlanDay day, HttpServletRequest request, HttpServletResponse response) {
		this.plans.report(day);
		this.days.keep(request, response, day);
	}

	/**
	 * Takes back what was ticked or scored by mistake, from the browser that reported it.
	 * @param mistakes what was; all of today's answers where nothing is named
	 */
	@PostMapping("/mistake")
	String takeBack(@PathVariable String token,
			@RequestParam(name = "mistake", defaultValue = "") List<String> mistakes, HttpServletRequest request,
			HttpServletResponse response) {
		OpenPlan plan = this.plans.find(token);
		PlanDay day = this.days.recall(request, plan.id(), plan.today());
		PlanDay left = day.takeBack(mistakes);
		this.plans.takeBack(day, left);
		if (left.isEmpty()) {
			this.days.forget(request, response, plan.id());
		}
		else {
			this.days.keep(request, response, left);
		}
		return "redirect:/p/" + token + "/today";
	}

}
