package org.neutralspine.plan.share;

import java.util.OptionalLong;

import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.plan.OpenPlans;
import org.neutralspine.plan.OpenPlans.OpenPlan;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

import java.util.Set;

/**
 * The way from a link to its plan.
 */
@Component
class SharedPlans {

	private static final int MOST_ATTEMPTS = 20;

	private final ShareLinks links;

	private final OpenPlans plans;

	SharedPlans(ShareLinks links, OpenPlans plans) {
		this.links = links;
		this.plans = plans;
	}

	/**
	 * The plan behind a link, on a day without complaints.
	 * @throws UnknownLinkException where there is none
	 */
	OpenPlan find(String token) {
		OptionalLong id = this.links.plan(token);
		if (id.isEmpty()) {
			throw new UnknownLinkException();
		}
		return this.plans.open(id.getAsLong(), Set.of(), 0).orElseThrow(UnknownLinkException::new);
	}

	/** The same plan after today's check. */
	OpenPlan after(OpenPlan plan, Today answers) {
		return this.plans.open(plan.id(), answers.symptoms(), answers.painNow()).orElseThrow(UnknownLinkException::new);
	}

	/** Notes that a link was opened. */
	void opened(String token, OpenPlan plan) {
		persist(() -> this.links.open(token, plan.today()));
	}

	/**
	 * Keeps on the server what has to be kept of today's answers: that the gate closed,
	 * or that pain flared up, and not why.
	 */
	void report(PlanDay day) {
		if (day.reportedRedFlag()) {
			persist(() -> this.plans.reportRedFlag(day.plan()));
		}
		if (day.checkIn() != null && day.checkIn().flare()) {
			persist(() -> this.plans.reportFlare(day.plan()));
		}
	}

	void takeBackRedFlag(long planId) {
		persist(() -> this.plans.takeBackRedFlag(planId));
	}

	/**
	 * Changes something that may be changed from elsewhere at the same moment, two taps
	 * on a button for example; whoever is late begins anew.
	 */
	static void persist(Runnable change) {
		for (int attempt = 1;; attempt++) {
			try {
				change.run();
				return;
			}
			catch (ConcurrencyFailureException | DataIntegrityViolationException ex) {
				if (attempt == MOST_ATTEMPTS) {
					throw ex;
				}
			}
		}
	}

}
