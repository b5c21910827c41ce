package org.neutralspine.plan.share;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.neutralspine.plan.version.OpenPlans.OpenPlan;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Keeps each tick as it is made, so that a page that is loaded again has lost none, and
 * what waited in a browser for its connection.
 */
@Controller
class TickController {

	private final SharedPlans plans;

	private final PlanDays days;

	private final SessionEntries entries;

	TickController(SharedPlans plans, PlanDays days, SessionEntries entries) {
		this.plans = plans;
		this.days = days;
		this.entries = entries;
	}

	/**
	 * What cannot be kept is left to the button, which says why.
	 * @param save there where the button was pressed, and not only a set ticked
	 */
	@PostMapping(path = "/p/{token}/log", headers = "X-Requested-With=XMLHttpRequest")
	ResponseEntity<Void> keep(@PathVariable String token, @RequestParam(required = false) @Nullable String save,
			@Valid @ModelAttribute("form") LogSessionForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response) {
		OpenPlan plan = this.plans.find(token);
		PlanDay day = this.days.recall(request, plan.id(), plan.today());
		Optional<TickSheet> sheet = form.about(plan.today())
			.filter((about) -> !errors.hasErrors() && !form.hasWrongScore())
			.flatMap((about) -> this.entries.sheet(plan, day, about));
		LogSessionForm now = sheet.map((open) -> this.entries.translate(form, open, errors)).orElse(form);
		if (sheet.isEmpty() || errors.hasErrors()) {
			return ResponseEntity.status(HttpStatus.CONFLICT).build();
		}
		// Nothing at all makes no session.
		boolean isEmpty = now.isEmpty() && !this.entries.isKnown(sheet.get());
		if (isEmpty && save != null) {
			return ResponseEntity.status(HttpStatus.CONFLICT).build();
		}
		if (!isEmpty) {
			this.days.keep(request, response, this.entries.keep(now, sheet.get(), day));
		}
		return ResponseEntity.noContent().build();
	}

}
