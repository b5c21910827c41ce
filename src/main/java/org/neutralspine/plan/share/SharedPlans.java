package org.neutralspine.plan.share;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.GateDecision;
import org.neutralspine.guidance.protocol.Symptom;
import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.plan.client.Reporter.Sign;
import org.neutralspine.plan.log.Report;
import org.neutralspine.plan.log.Reported;
import org.neutralspine.plan.log.SessionLog;
import org.neutralspine.plan.version.OpenPlans;
import org.neutralspine.plan.version.OpenPlans.Care;
import org.neutralspine.plan.version.OpenPlans.OpenPlan;
import org.springframework.stereotype.Component;

/**
 * The way from a link to its plan.
 */
@Component
class SharedPlans {

	private final ShareLinks links;

	private final OpenPlans plans;

	private final SessionLog log;

	SharedPlans(ShareLinks links, OpenPlans plans, SessionLog log) {
		this.links = links;
		this.plans = plans;
		this.log = log;
	}

	/**
	 * The plan behind a link, on a day without complaints.
	 * @throws UnknownLinkException where there is none
	 * @throws PlanWithoutCareException where nobody would see what is reported
	 */
	OpenPlan find(String token) {
		OptionalLong id = this.links.plan(token);
		if (id.isEmpty()) {
			throw new UnknownLinkException();
		}
		OpenPlan plan = this.plans.open(id.getAsLong(), Set.of(), 0).orElseThrow(UnknownLinkException::new);
		Care care = this.plans.care(plan.id());
		if (care != Care.LOOKED_AFTER) {
			throw new PlanWithoutCareException(care);
		}
		return plan;
	}

	/**
	 * The same plan after today's check. Pain that a session brought about today, from
	 * whichever phone it was scored, counts as the check's own score does.
	 */
	OpenPlan after(OpenPlan plan, Today answers) {
		int pain = Math.max(answers.painNow(), this.log.worstPain(plan.id(), plan.today()));
		return this.plans.open(plan.id(), answers.symptoms(), pain).orElseThrow(UnknownLinkException::new);
	}

	/** Notes that a link was opened. */
	void opened(String token, OpenPlan plan) {
		this.links.open(token, plan.today());
	}

	/**
	 * Keeps on the server what has to be kept of today's answers: that the gate closed,
	 * or that pain flared up, and not why.
	 */
	void report(PlanDay day) {
		if (day.reportedRedFlag()) {
			this.plans.report(day.plan(), Sign.RED_FLAG, day.browser());
		}
		if (day.reportedFlare()) {
			this.plans.report(day.plan(), Sign.FLARE, day.browser());
		}
	}

	/**
	 * The same for what was said of a session.
	 * @return the day as the browser is to remember it
	 */
	PlanDay report(PlanDay day, Set<Symptom> signs, @Nullable Integer pain, Supplier<Optional<Reported>> keep) {
		PlanDay reported = signs.isEmpty() ? day : day.withSigns(signs);
		report(reported);
		if (pain != null && isFlare(pain)) {
			this.plans.report(day.plan(), Sign.FLARE, day.browser());
		}
		return keep.get().map(reported::with).orElse(reported);
	}

	/**
	 * Takes back what was reported from a browser today. What was reported from another
	 * one stays.
	 * @param day the day as the browser remembered it
	 * @param left what is left of it
	 */
	void takeBack(PlanDay day, PlanDay left) {
		List<Reported> mistakes = day.reported()
			.stream()
			.filter((report) -> !left.reported().contains(report))
			.toList();
		this.log.takeBack(day.plan(), mistakes);
		if (!left.reportedRedFlag()) {
			this.plans.takeBack(day.plan(), Sign.RED_FLAG, day.browser());
		}
		if (!left.reportedFlare()
				&& this.log.red(day.plan(), left.reported()).values().stream().noneMatch(SharedPlans::isFlare)) {
			this.plans.takeBack(day.plan(), Sign.FLARE, day.browser());
		}
	}

	/** What was said of sessions from this browser today, and may be a mistake. */
	Map<Reported, Report> toTakeBack(PlanDay day) {
		return this.log.red(day.plan(), day.reported());
	}

	private static boolean isFlare(Report report) {
		return report.pain() != null && isFlare(report.pain());
	}

	private static boolean isFlare(int pain) {
		return GateDecision.leadsTo(pain) != Gate.OPEN;
	}

}
