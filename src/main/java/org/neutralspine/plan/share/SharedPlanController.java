package org.neutralspine.plan.share;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.neutralspine.guidance.check.TodaysCheck;
import org.neutralspine.guidance.protocol.Symptom;
import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.plan.log.EarlierSets;
import org.neutralspine.plan.log.Session;
import org.neutralspine.plan.log.SessionLog;
import org.neutralspine.plan.log.Ticked;
import org.neutralspine.plan.version.OpenPlans.OpenPlan;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * A plan on a phone: opened by a link, read behind the gate, ticked off and scored.
 */
@Controller
@RequestMapping("/p/{token}")
class SharedPlanController {

	private static final String LOG = "form";

	private static final String NEXT_DAY = "nextDay";

	private static final String SHOWN = "shown";

	private final SharedPlans plans;

	private final PlanDays days;

	private final SessionLog log;

	private final TodaysCheck check;

	private final SharedPlanViews views;

	SharedPlanController(SharedPlans plans, PlanDays days, SessionLog log, TodaysCheck check, SharedPlanViews views) {
		this.plans = plans;
		this.days = days;
		this.log = log;
		this.check = check;
		this.views = views;
	}

	@GetMapping
	String show(@PathVariable String token, HttpServletRequest request, Locale locale, Model model) {
		OpenPlan plan = this.plans.find(token);
		PlanDay day = this.days.recall(request, plan.id(), plan.today());
		Optional<Today> answers = day.answers();
		if (answers.isEmpty()) {
			return toCheck(token, day);
		}
		this.plans.opened(token, plan);
		Optional<Session> session = this.log.on(plan.id(), plan.today());
		model.addAttribute(LOG, session.map(LogSessionForm::of).orElseGet(LogSessionForm::empty));
		model.addAttribute(NEXT_DAY, NextDayForm.empty());
		return page(token, this.plans.after(plan, answers.get()), day, ticked(session, plan), locale, model);
	}

	/** Whoever reloads the answer to a form comes back to the plan. */
	@GetMapping({ "/log", "/next-day", "/mistake" })
	String back(@PathVariable String token) {
		this.plans.find(token);
		return toPlan(token);
	}

	@PostMapping("/log")
	String keepSession(@PathVariable String token, @Valid @ModelAttribute(LOG) LogSessionForm form,
			BindingResult errors, HttpServletRequest request, HttpServletResponse response, Locale locale,
			Model model) {
		OpenPlan plan = this.plans.find(token);
		PlanDay day = this.days.recall(request, plan.id(), plan.today());
		Optional<Today> answers = day.answers();
		LocalDate about = form.about(plan.today());
		Optional<OpenPlan> open = answers.map((today) -> this.plans.after(plan, today))
			.filter((now) -> !now.check().isClosed() && !isSuspended(now) && about.equals(plan.today()));
		if (open.isEmpty()) {
			this.days.keep(request, response, late(plan, day, form, about));
			return (answers.isEmpty() ? toCheck(token, day) : toPlan(token)) + "?late";
		}
		OpenPlan now = open.get();
		List<String> offered = Tick.of(now.check()).stream().map(Tick::id).toList();
		Optional<Session> known = this.log.on(plan.id(), plan.today());
		boolean isOfThisVersion = Integer.toString(now.number()).equals(form.version());
		check(form, isOfThisVersion, offered, known.isPresent(), errors);
		if (errors.hasErrors()) {
			PlanDay scored = form.hasWrongScore() ? day : late(plan, day, form, about);
			this.days.keep(request, response, scored);
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			model.addAttribute(NEXT_DAY, NextDayForm.empty());
			if (isOfThisVersion) {
				model.addAttribute(SHOWN, form.shown());
			}
			return page(token, this.plans.after(plan, answers.orElseThrow()), scored,
					isOfThisVersion ? Set.copyOf(form.done()) : Set.of(), locale, model);
		}
		Ticked ticked = new Ticked(now.number(), offered, Set.copyOf(form.done()), form.unticked(),
				EarlierSets.NONE);
		this.days.keep(request, response, this.plans.report(day, Set.of(), form.score(),
				() -> this.log.during(plan.id(), plan.today(), plan.today(), ticked, form.score(),
						form.rising() != null)));
		return toPlan(token);
	}

	/** A score counts, whatever becomes of the ticks. */
	private PlanDay late(OpenPlan plan, PlanDay day, LogSessionForm form, LocalDate about) {
		return this.plans.report(day, Set.of(), form.score(),
				() -> this.log.late(plan.id(), about, plan.today(), form.score(), form.rising() != null));
	}

	private static void check(LogSessionForm form, boolean isOfThisVersion, List<String> offered, boolean isKnown,
			BindingResult errors) {
		if (!isOfThisVersion) {
			errors.rejectValue("done", "problem.log.version");
		}
		else if (!offered.containsAll(form.done())) {
			errors.rejectValue("done", "problem.log.sets");
		}
		else if (form.isEmpty() && !isKnown) {
			errors.rejectValue("done", "problem.log.empty");
		}
		if (form.hasWrongScore()) {
			errors.rejectValue("pain", "problem.pain.range");
		}
	}

	@PostMapping("/next-day")
	String keepNextDay(@PathVariable String token, @Valid @ModelAttribute(NEXT_DAY) NextDayForm form,
			BindingResult errors, HttpServletRequest request, HttpServletResponse response, Locale locale,
			Model model) {
		OpenPlan plan = this.plans.find(token);
		PlanDay day = this.days.recall(request, plan.id(), plan.today());
		Optional<LocalDate> asked = this.log.unscored(plan.id(), plan.today())
			.map(Session::day)
			.filter((session) -> session.toString().equals(form.session()));
		Set<Symptom> signs = form.reported();
		if (form.hasUnknownSign()) {
			errors.rejectValue("signs", "problem.choice.unknown");
		}
		// A warning sign counts, whatever else is missing from the form.
		if (signs.isEmpty() && asked.isPresent() && form.score() == null) {
			errors.rejectValue("morning", form.isScored() ? "problem.pain.range" : "problem.pain.missing");
		}
		if (errors.hasErrors()) {
			Optional<Today> answers = day.answers();
			if (answers.isEmpty()) {
				return toCheck(token, day);
			}
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			Optional<Session> session = this.log.on(plan.id(), plan.today());
			model.addAttribute(LOG, session.map(LogSessionForm::of).orElseGet(LogSessionForm::empty));
			return page(token, this.plans.after(plan, answers.get()), day, ticked(session, plan), locale, model);
		}
		Integer score = asked.isPresent() ? form.score() : null;
		this.days.keep(request, response, this.plans.report(day, signs, score, () -> asked.flatMap((session) -> this.log
			.nextDay(plan.id(), session, plan.today(), score, form.raised() != null, !signs.isEmpty()))));
		return toPlan(token);
	}

	/** The sets of a session, where they are those of the version in force. */
	private static Set<String> ticked(Optional<Session> session, OpenPlan plan) {
		return session.filter((known) -> known.planVersion() == plan.number())
			.map((known) -> Set.copyOf(known.setsDone()))
			.orElseGet(Set::of);
	}

	private boolean isSuspended(OpenPlan plan) {
		return SessionLog.suspends(this.log.of(plan.id()), plan.lookedAt());
	}

	private String page(String token, OpenPlan plan, PlanDay day, Set<String> ticked, Locale locale, Model model) {
		this.check.show(model, SharedCheckController.addresses(token), plan.check().gate(), day.checkIn(),
				this.views.mistakes(this.plans.toTakeBack(day), locale), plan.today(), locale);
		if (plan.check().isClosed()) {
			return TodaysCheck.GATE;
		}
		List<Session> sessions = this.log.of(plan.id());
		model.addAttribute("base", "/p/" + token);
		this.views.addSubscription(model, "/p/" + token);
		this.check.scores(model);
		this.views.addSessions(model, plan, sessions, this.log.unscored(plan.id(), plan.today()), locale);
		if (SessionLog.suspends(sessions, plan.lookedAt())) {
			return "plan/suspended";
		}
		model.addAttribute("day", plan.today());
		model.addAttribute("ticked", ticked);
		if (!model.containsAttribute(SHOWN)) {
			model.addAttribute(SHOWN, String.join(" ", ticked));
		}
		this.views.addPlan(model, plan, sessions, locale);
		return "plan/shared";
	}

	private static String toPlan(String token) {
		return "redirect:/p/" + token;
	}

	private static String toCheck(String token, PlanDay day) {
		return toPlan(token) + (day.hasSigns() ? "/pain" : "/today");
	}

}
