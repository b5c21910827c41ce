package org.neutralspine.plan.practice;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.plan.log.RedSessions;
import org.neutralspine.plan.log.SessionLog;
import org.neutralspine.plan.practice.Overviews.PlanOverview;
import org.neutralspine.plan.version.Plan;
import org.neutralspine.plan.version.PlanCheck;
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
		Set<Attention> attention = EnumSet.noneOf(Attention.class);
		boolean ended = plan.endedAt() != null;
		PlanVersion latest = this.latest.get(plan.id());
		if (latest == null) {
			attention.add(Attention.NOT_PUBLISHED);
			return new PlanOverview(plan.id(), plan.draft().title(), 0, attention, null, ended);
		}
		PlanCheck check = PlanCheck.of(latest.content(), answer);
		if (!ended) {
			addSessions(attention, plan);
			addRules(attention, check);
			if (!latest.draft().equals(plan.draft())) {
				attention.add(Attention.UNPUBLISHED);
			}
		}
		return new PlanOverview(plan.id(), plan.draft().title(), latest.number(), attention, check, ended);
	}

	private void addSessions(Set<Attention> attention, Plan plan) {
		RedSessions sessions = this.red.getOrDefault(plan.id(), RedSessions.NONE);
		if (sessions.suspend(plan.lookedAt())) {
			attention.add(Attention.SUSPENDED);
		}
		else if (sessions.anySince(plan.lookedAt())) {
			attention.add(Attention.RED_SESSION);
		}
	}

	private static void addRules(Set<Attention> attention, PlanCheck check) {
		if (!check.isClosed() && check.strikesAny()) {
			attention.add(Attention.STRUCK);
		}
		if (check.rulesChanged()) {
			attention.add(Attention.RULES_CHANGED);
		}
		if (check.readsDifferently()) {
			attention.add(Attention.EXERCISE_CHANGED);
		}
	}

}
