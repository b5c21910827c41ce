package org.neutralspine.plan.share;

import java.time.LocalDate;
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

	/** The page's script knows it, too. */
	private static final String SIGN_KEPT = "Sign-Kept";

	private final SharedPlans plans;

	private final PlanDays days;

	private final SessionEntries entries;

	TickController(SharedPlans plans, PlanDays days, SessionEntries entries) {
		this.plans = plans;
		this.days = days;
		this.entries = entries;
	}

	/**
	 * What cannot be kept is left to the button, which says why. A sign to stop is kept,
	 * whatever becomes of the ticks.
	 * @param save there where the button was pressed, and not only a set ticked
	 */
	@PostMapping(path = "/p/{token}/log", headers = "X-Requested-With=XMLHttpRequest")
	ResponseEntity<Void> keep(@PathVariable String token, @RequestParam(required = false) @Nullable String save,
			@Valid @ModelAttribute("form") LogSessionForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response) {
		OpenPlan plan = this.plans.find(token);
		if (this.entries.isKept(form, plan)) {
			return ResponseEntity.noContent().build();
		}
		PlanDay day = this.days.recall(request, plan.id(), plan.today());
		Optional<TickSheet> sheet = form.about(plan.today())
			.filter((about) -> !errors.hasErrors() && !form.hasWrongScore())
			.flatMap((about) -> this.entries.sheet(plan, day, about));
		LogSessionForm now = sheet.map((open) -> this.entries.translate(form, open, errors)).orElse(form);
		if (sheet.isEmpty() || errors.hasErrors()) {
			return ResponseEntity.status(HttpStatus.CONFLICT)
				.header(SIGN_KEPT, Boolean.toString(keepSign(form, plan, day, request, response)))
				.build();
		}
		// Nothing at all makes no session.
		boolean isEmpty = now.isEmpty() && !this.entries.isKnown(sheet.get());
		if (isEmpty && save != null) {
			return ResponseEntity.status(HttpStatus.CONFLICT).build();
		}
		if (!isEmpty) {
			remember(day, this.entries.keep(now, sheet.get(), day), request, response);
		}
		return ResponseEntity.noContent().build();
	}

	/** Whether a sign to stop is kept now: it is not to be sent again. */
	private boolean keepSign(LogSessionForm form, OpenPlan plan, PlanDay day, HttpServletRequest request,
			HttpServletResponse response) {
		Optional<LocalDate> about = form.about(plan.today()).filter((date) -> form.isSign());
		about.ifPresent((date) -> remember(day, this.entries.late(form, date, plan, day), request, response));
		return about.isPresent();
	}

	/**
	 * A tick changes nothing of the day, and its answer may come after that to another
	 * page, whose answers it must not undo.
	 */
	private void remember(PlanDay before, PlanDay after, HttpServletRequest request, HttpServletResponse response) {
		if (!after.equals(before)) {
			this.days.keep(request, response, after);
		}
	}

}
