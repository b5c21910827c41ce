package org.neutralspine.plan.share;

import org.neutralspine.plan.version.OpenPlans.Care;

/**
 * A link whose plan nobody looks after: its trainer may not sign in any more, or has put
 * it away.
 */
class PlanWithoutCareException extends RuntimeException {

	private final Care care;

	PlanWithoutCareException(Care care) {
		super("Nobody looks after the plan: " + care);
		this.care = care;
	}

	Care care() {
		return this.care;
	}

}
