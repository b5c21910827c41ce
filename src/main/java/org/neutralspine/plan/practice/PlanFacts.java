package org.neutralspine.plan.practice;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.plan.log.RedSessions;
import org.neutralspine.plan.log.SessionLog;
import org.neutralspine.plan.practice.Overviews.PlanOverview;
import org.neutralspine.plan.version.Plan;
import org.neutralspine.plan.version.PlanCheck;
import org.neutralspine.plan.version.PlanGlance;
import org.neutralspine.plan.version.PlanVersion;
import org.neutralspine.plan.version.Plans;

/**
 * What is known of some plans, read at once: what is in force, and which sessions are
 * red.
 */
record PlanFacts(Map<Long, PlanVersion> latest, Map<Long, RedSessions> red) {

	static PlanFacts of(List<Plan> some, Plans plans, SessionLog log) {
		return new PlanFacts(plans.latest(some), log.redSessions(some.stream().map(Plan::id).toList()));
	}

	PlanOverview overview(Plan plan, Answer answer) {
		boolean ended = plan.endedAt() != null;
		PlanVersion latest = this.latest.get(plan.id());
		if (latest == null) {
			return new PlanOverview(plan.id(), plan.draft().title(), 0, unpublished(), null, ended);
		}
		PlanCheck check = PlanCheck.of(latest.content(), answer);
		Set<Attention> attention = ended ? EnumSet.noneOf(Attention.class)
				: attention(check.glance(), !latest.draft().equals(plan.draft()),
						attention(this.red.getOrDefault(plan.id(), RedSessions.NONE), plan.lookedAt()));
		return new PlanOverview(plan.id(), plan.draft().title(), latest.number(), attention, check, ended);
	}

	static Set<Attention> unpublished() {
		return EnumSet.of(Attention.NOT_PUBLISHED);
	}

	/** What the sessions of a plan say; null where nothing. */
	static @Nullable Attention attention(RedSessions sessions, @Nullable Instant lookedAt) {
		if (sessions.suspend(lookedAt)) {
			return Attention.SUSPENDED;
		}
		return sessions.anySince(lookedAt) ? Attention.RED_SESSION : null;
	}

	/**
	 * What needs attention of a plan that goes on and was published.
	 * @param newer whether the draft says something else than the version in force
	 * @param sessions what its sessions say; null where nothing
	 */
	static Set<Attention> attention(PlanGlance now, boolean newer, @Nullable Attention sessions) {
		Set<Attention> attention = EnumSet.noneOf(Attention.class);
		if (sessions != null) {
			attention.add(sessions);
		}
		if (!now.closed() && now.strikesAny()) {
			attention.add(Attention.STRUCK);
		}
		if (now.rulesChanged()) {
			attention.add(Attention.RULES_CHANGED);
		}
		if (now.readsDifferently()) {
			attention.add(Attention.EXERCISE_CHANGED);
		}
		if (newer) {
			attention.add(Attention.UNPUBLISHED);
		}
		return attention;
	}

}
