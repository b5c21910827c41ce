package org.neutralspine.plan.share;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.neutralspine.plan.log.EarlierSets;
import org.neutralspine.plan.log.Session;
import org.neutralspine.plan.log.SessionLog;
import org.neutralspine.plan.log.Ticked;
import org.neutralspine.plan.version.OpenPlans;
import org.neutralspine.plan.version.OpenPlans.OpenPlan;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * Enters what was done today, or a day late what was done yesterday, into the log.
 */
@Component
class SessionEntries {

	private final SharedPlans shared;

	private final OpenPlans plans;

	private final SessionLog log;

	SessionEntries(SharedPlans shared, OpenPlans plans, SessionLog log) {
		this.shared = shared;
		this.plans = plans;
		this.log = log;
	}

	/**
	 * What may be ticked off of a day; empty before today's check, while the plan is
	 * closed or paused, and of any other day.
	 * @param plan the plan as of today
	 * @param day what was answered today
	 */
	Optional<TickSheet> sheet(OpenPlan plan, PlanDay day, LocalDate about) {
		return day.answers()
			.map((today) -> this.shared.after(plan, today))
			.filter((now) -> !now.check().isClosed() && !isSuspended(now))
			.flatMap((now) -> about.equals(now.today()) ? Optional.of(TickSheet.ofToday(now))
					: yesterday(now).filter((sheet) -> about.equals(sheet.day())));
	}

	/** What may be ticked off of yesterday; empty where there was no plan yet. */
	Optional<TickSheet> yesterday(OpenPlan plan) {
		return this.plans.inForceOn(plan.id(), plan.today().minusDays(1))
			.map(TickSheet::ofYesterday)
			.filter((sheet) -> !sheet.places().isEmpty());
	}

	private boolean isSuspended(OpenPlan plan) {
		return SessionLog.suspends(this.log.of(plan.id()), plan.lookedAt());
	}

	/** Finds the exercises of a version of a plan in the one in force. */
	SameExercises same(OpenPlan now, int version) {
		return this.plans.content(now.id(), version)
			.map((then) -> SameExercises.of(then, now.content()))
			.orElse(SameExercises.NONE);
	}

	/** Finds the sets of other versions in one. */
	EarlierSets earlier(OpenPlan now) {
		return (version, sets) -> same(now, version).sets(sets);
	}

	/** The sets of a session as the version of a plan knows them. */
	Set<String> ticked(Optional<Session> session, OpenPlan plan) {
		return session.map((known) -> (known.planVersion() == plan.number()) ? known.setsDone()
				: earlier(plan).now(known.planVersion(), known.setsDone()))
			.map(Set::copyOf)
			.orElseGet(Set::of);
	}

	/**
	 * A form as the version that it is kept in knows it.
	 * @param errors takes up what was ticked and cannot be found there, and a score that
	 * is none
	 */
	LogSessionForm translate(LogSessionForm form, TickSheet sheet, Errors errors) {
		LogSessionForm now = form.isOf(sheet.plan().number()) ? form
				: form.in(sheet.plan().number(), earlier(sheet.plan()));
		if (now.done().size() < form.done().size()) {
			errors.rejectValue("done", "problem.log.version");
		}
		else if (!sheet.offered().containsAll(now.done())) {
			errors.rejectValue("done", "problem.log.sets");
		}
		if (form.hasWrongScore()) {
			errors.rejectValue("pain", "problem.pain.range");
		}
		return now;
	}

	/**
	 * Whether all that a form says is kept: it may have come twice, and what it said may
	 * have shut the plan.
	 */
	boolean isKept(LogSessionForm form, OpenPlan plan) {
		return form.about(plan.today()).flatMap((day) -> this.log.on(plan.id(), day)).filter(form::repeats).isPresent();
	}

	/** Whether a day has anything in the log. */
	boolean isKnown(TickSheet sheet) {
		return this.log.on(sheet.plan().id(), sheet.day()).isPresent();
	}

	/**
	 * Keeps a form in which nothing is wrong.
	 * @return the day as the browser is to remember it
	 */
	PlanDay keep(LogSessionForm form, TickSheet sheet, PlanDay day) {
		OpenPlan plan = sheet.plan();
		Ticked ticked = new Ticked(plan.number(), sheet.offered(), Set.copyOf(form.done()), form.unticked(),
				earlier(plan));
		return this.shared.report(day, Set.of(), form.score(),
				() -> this.log.during(plan.id(), sheet.day(), plan.today(), ticked, form.score(), form.isRising()));
	}

	/**
	 * Keeps the score of a form whose ticks are refused, if it is a sign to stop.
	 * @return the day as the browser is to remember it
	 */
	PlanDay late(LogSessionForm form, LocalDate about, OpenPlan plan, PlanDay day) {
		return this.shared.report(day, Set.of(), form.score(),
				() -> this.log.late(plan.id(), about, plan.today(), form.score(), form.isRising()));
	}

}
