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
import org.neutralspine.plan.log.Session;
import org.neutralspine.plan.log.SessionLog;
import org.neutralspine.plan.version.OpenPlans.OpenPlan;
import org.neutralspine.web.request.KeptOffline;
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

	private final SessionEntries entries;

	SharedPlanController(SharedPlans plans, PlanDays days, SessionLog log, TodaysCheck check, SharedPlanViews views,
			SessionEntries entries) {
		this.entries = entries;
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
		return page(token, this.plans.after(plan, answers.get()), day, this.entries.ticked(session, plan), locale,
				model);
	}

	/** Whoever reloads the answer to a form comes back to the plan. */
	@GetMapping({ "/log", "/next-day", "/mistake" })
	String back(@PathVariable String token) {
		this.plans.find(token);
		return toPlan(token);
	}

	/** A session a day late, to be ticked off under its own date. */
	@GetMapping("/yesterday")
	String showYesterday(@PathVariable String token, HttpServletRequest request, Locale locale, Model model) {
		OpenPlan plan = this.plans.find(token);
		PlanDay day = this.days.recall(request, plan.id(), plan.today());
		return this.entries.sheet(plan, day, plan.today().minusDays(1)).map((sheet) -> {
			Optional<Session> session = this.log.on(plan.id(), sheet.day());
			model.addAttribute(LOG, session.map(LogSessionForm::of).orElseGet(LogSessionForm::empty));
			return page(token, sheet, this.entries.ticked(session, sheet.plan()), locale, model);
		}).orElseGet(() -> day.answers().isEmpty() ? toCheck(token, day) : toPlan(token));
	}

	@PostMapping("/log")
	String keepSession(@PathVariable String token, @Valid @ModelAttribute(LOG) LogSessionForm form,
			BindingResult errors, HttpServletRequest request, HttpServletResponse response, Locale locale,
			Model model) {
		OpenPlan plan = this.plans.find(token);
		if (this.entries.isKept(form, plan)) {
			return toPlan(token);
		}
		PlanDay day = this.days.recall(request, plan.id(), plan.today());
		Optional<LocalDate> about = form.about(plan.today());
		TickSheet sheet = about.flatMap((date) -> this.entries.sheet(plan, day, date)).orElse(null);
		if (sheet == null) {
			about.ifPresent((date) -> this.days.keep(request, response, this.entries.late(form, date, plan, day)));
			return (day.answers().isEmpty() ? toCheck(token, day) : toPlan(token)) + "?late";
		}
		LogSessionForm now = this.entries.translate(form, sheet, errors);
		if (!errors.hasErrors() && now.isEmpty() && !this.entries.isKnown(sheet)) {
			errors.rejectValue("done", "problem.log.empty");
		}
		if (!errors.hasErrors()) {
			this.days.keep(request, response, this.entries.keep(now, sheet, day));
			return toPlan(token);
		}
		PlanDay scored = form.hasWrongScore() ? day : this.entries.late(form, sheet.day(), plan, day);
		this.days.keep(request, response, scored);
		response.setStatus(HttpStatus.BAD_REQUEST.value());
		model.addAttribute(SHOWN, (now.shown() != null) ? now.shown() : "");
		Set<String> ticked = Set.copyOf(now.done());
		if (!sheet.day().equals(plan.today())) {
			return page(token, sheet, ticked, locale, model);
		}
		model.addAttribute(NEXT_DAY, NextDayForm.empty());
		return page(token, this.plans.after(plan, day.answers().orElseThrow()), scored, ticked, locale, model);
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
			return page(token, this.plans.after(plan, answers.get()), day, this.entries.ticked(session, plan), locale,
					model);
		}
		Integer score = asked.isPresent() ? form.score() : null;
		this.days.keep(request, response, this.plans.report(day, signs, score, () -> asked.flatMap((session) -> this.log
			.nextDay(plan.id(), session, plan.today(), score, form.raised() != null, !signs.isEmpty()))));
		return toPlan(token);
	}

	private String page(String token, TickSheet sheet, Set<String> ticked, Locale locale, Model model) {
		this.check.ask(model, SharedCheckController.addresses(token));
		model.addAttribute("checking", null);
		model.addAttribute("base", "/p/" + token);
		model.addAttribute("ticked", ticked);
		if (!model.containsAttribute(SHOWN)) {
			model.addAttribute(SHOWN, String.join(" ", ticked));
		}
		this.views.addYesterday(model, sheet, locale);
		return "plan/yesterday";
	}

	private String page(String token, OpenPlan plan, PlanDay day, Set<String> ticked, Locale locale, Model model) {
		model.addAttribute(KeptOffline.DAY, plan.today());
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
		model.addAttribute("mayLogYesterday", this.entries.yesterday(plan).isPresent());
		model.addAttribute("ticked", ticked);
		if (!model.containsAttribute(SHOWN)) {
			model.addAttribute(SHOWN, String.join(" ", ticked));
		}
		this.views.addPlan(model, plan, week(plan, sessions), ticked, locale);
		return "plan/shared";
	}

	private WeekSoFar week(OpenPlan plan, List<Session> sessions) {
		return WeekSoFar.of(sessions, plan.today(), (version) -> this.entries.same(plan, version));
	}

	private static String toPlan(String token) {
		return "redirect:/p/" + token;
	}

	private static String toCheck(String token, PlanDay day) {
		return toPlan(token) + (day.hasSigns() ? "/pain" : "/today");
	}

}
