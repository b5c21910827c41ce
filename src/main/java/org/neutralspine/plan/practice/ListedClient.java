package org.neutralspine.plan.practice;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neutralspine.plan.client.ClientStamp;
import org.neutralspine.plan.version.PlanStamp;

/**
 * A client with all that decides what needs attention, but for the day, the catalogue and
 * the rules. Two that are equal say the same.
 */
record ListedClient(ClientStamp client, List<ListedPlan> plans) {

	/**
	 * A plan that goes on.
	 *
	 * @param sessions what its sessions say; null where nothing
	 */
	record ListedPlan(PlanStamp plan, @Nullable Attention sessions) {

		long id() {
			return this.plan.id();
		}

	}

	long id() {
		return this.client.id();
	}

}
