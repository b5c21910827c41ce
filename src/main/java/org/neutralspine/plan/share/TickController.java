package org.neutralspine.plan.share;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.plan.log.EarlierSets;
import org.neutralspine.plan.log.Session;
import org.neutralspine.plan.log.SessionLog;
import org.neutralspine.plan.log.Ticked;
import org.neutralspine.plan.version.OpenPlans.OpenPlan;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Keeps each tick as it is made, so that a page that is loaded again has lost none. Pain
 * is scored at the end, with the button of the form.
 */
@Controller
class TickController {

	private final SharedPlans plans;

	private final PlanDays days;

	private final SessionLog log;

	TickController(SharedPlans plans, PlanDays days, SessionLog log) {
		this.plans = plans;
		this.days = days;
		this.log = log;
	}

	/** What cannot be kept is left to the button, which says why. */
	@PostMapping(path = "/p/{token}/log", headers = "X-Requested-With=XMLHttpRequest")
	ResponseEntity<Void> keep(@PathVariable String token, @Valid @ModelAttribute("form") LogSessionForm form,
			BindingResult errors, HttpServletRequest request) {
		OpenPlan plan = this.plans.find(token);
		Optional<Today> answers = this.days.recall(request, plan.id(), plan.today()).answers();
		List<Session> sessions = this.log.of(plan.id());
		boolean mayTick = !errors.hasErrors() && form.about(plan.today()).equals(plan.today())
				&& !SessionLog.suspends(sessions, plan.lookedAt());
		return answers.filter((today) -> mayTick)
			.map((today) -> this.plans.after(plan, today))
			.filter((now) -> !now.check().isClosed() && Integer.toString(now.number()).equals(form.version()))
			.filter((now) -> keep(now, form, sessions))
			.map((now) -> ResponseEntity.noContent().<Void>build())
			.orElseGet(() -> ResponseEntity.status(HttpStatus.CONFLICT).build());
	}

	/** Whether it was all of the plan. Nothing at all makes no session. */
	private boolean keep(OpenPlan now, LogSessionForm form, List<Session> sessions) {
		List<String> offered = Tick.of(now.check()).stream().map(Tick::id).toList();
		if (!offered.containsAll(form.done())) {
			return false;
		}
		boolean isKnown = sessions.stream().anyMatch((session) -> session.day().equals(now.today()));
		if (isKnown || !form.done().isEmpty()) {
			this.log.during(now.id(), now.today(), now.today(),
					new Ticked(now.number(), offered, Set.copyOf(form.done()), form.unticked(), EarlierSets.NONE),
					null, false);
		}
		return true;
	}

}
