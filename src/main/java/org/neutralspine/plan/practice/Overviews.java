package org.neutralspine.plan.practice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.plan.client.ClearanceRecord;
import org.neutralspine.plan.client.Client;
import org.neutralspine.plan.client.ClientGuidance;
import org.neutralspine.plan.log.Session;
import org.neutralspine.plan.log.SessionLog;
import org.neutralspine.plan.version.Plan;
import org.neutralspine.plan.version.PlanCheck;
import org.neutralspine.plan.version.PlanVersion;
import org.neutralspine.plan.version.Plans;
import org.springframework.stereotype.Component;

/**
 * Looks at clients and their plans as of now, and says what needs attention. Nothing of
 * it is kept, so it is never out of date.
 */
@Component
public class Overviews {

	private static final int DAYS_BEFORE_THE_END = 14;

	private final ClientGuidance guidance;

	private final Plans plans;

	private final SessionLog log;

	Overviews(ClientGuidance guidance, Plans plans, SessionLog log) {
		this.guidance = guidance;
		this.plans = plans;
		this.log = log;
	}

	/**
	 * A client as of now.
	 *
	 * @param clearedUntil the last day of the clearance that counts; null without one
	 */
	public record ClientOverview(long id, String alias, String fusion, int week, Phase phase, Clearance cleared,
			@Nullable LocalDate clearedUntil, Set<Attention> attention, List<PlanOverview> plans) {

		/** The most urgent of client and plans; null where nothing is. */
		@Nullable Attention mostUrgent() {
			Set<Attention> all = EnumSet.noneOf(Attention.class);
			all.addAll(this.attention);
			this.plans.forEach((plan) -> all.addAll(plan.attention()));
			return all.stream().findFirst().orElse(null);
		}

	}

	/**
	 * A plan as of now.
	 *
	 * @param check what the rules say about the version in force; null where there is
	 * none
	 */
	public record PlanOverview(long id, String title, int version, Set<Attention> attention, @Nullable PlanCheck check,
			List<Session> sessions) {

		/** Whether a session is red that the trainer has not looked at. */
		public boolean isFlagged() {
			return this.attention.contains(Attention.SUSPENDED) || this.attention.contains(Attention.RED_SESSION);
		}

	}

	/** A trainer's clients, first those who need attention most. */
	public List<ClientOverview> of(List<Client> clients, List<Plan> all) {
		return clients.stream()
			.map((client) -> of(client, this.guidance.answer(client),
					all.stream().filter((plan) -> plan.client().id() == client.id()).toList()))
			.sorted(Comparator.comparing(ClientOverview::mostUrgent, Comparator.nullsLast(Comparator.naturalOrder())))
			.toList();
	}

	public ClientOverview of(Client client, Answer answer, List<Plan> ofClient) {
		LocalDate today = this.guidance.today(client);
		Set<Attention> attention = EnumSet.noneOf(Attention.class);
		LocalDate until = client.clearance().map(ClearanceRecord::lastDay).orElse(null);
		if (answer.gate().gate() == Gate.CLOSED) {
			boolean sign = client.lastRedFlag() != null
					&& client.clearance().filter((record) -> record.givenOn().isAfter(client.lastRedFlag())).isEmpty();
			attention.add(sign ? Attention.WARNING_SIGN : Attention.NO_CLEARANCE);
		}
		else if (until != null && until.isBefore(today.plusDays(DAYS_BEFORE_THE_END))) {
			attention.add(Attention.CLEARANCE_ENDS);
		}
		if (answer.timeline().needsNewClearance() && !answer.gate().gate().isShut()) {
			attention.add(Attention.NEW_CLEARANCE);
		}
		return new ClientOverview(client.id(), client.alias(), answer.fusion().words(), answer.timeline().week(),
				answer.timeline().phase(), client.clearance().map(ClearanceRecord::scope).orElse(Clearance.NONE), until,
				attention, ofClient.stream().map((plan) -> of(plan, answer)).toList());
	}

	public PlanOverview of(Plan plan, Answer answer) {
		Set<Attention> attention = EnumSet.noneOf(Attention.class);
		PlanVersion latest = this.plans.latest(plan).orElse(null);
		if (latest == null) {
			attention.add(Attention.NOT_PUBLISHED);
			return new PlanOverview(plan.id(), plan.draft().title(), 0, attention, null, List.of());
		}
		PlanCheck check = PlanCheck.of(latest.content(), answer);
		List<Session> sessions = this.log.of(plan.id());
		if (SessionLog.suspends(sessions, plan.lookedAt())) {
			attention.add(Attention.SUSPENDED);
		}
		else if (sessions.stream().anyMatch((session) -> session.turnedRedSince(plan.lookedAt()))) {
			attention.add(Attention.RED_SESSION);
		}
		if (!check.isClosed() && check.strikesAny()) {
			attention.add(Attention.STRUCK);
		}
		if (check.rulesChanged()) {
			attention.add(Attention.RULES_CHANGED);
		}
		if (check.readsDifferently()) {
			attention.add(Attention.EXERCISE_CHANGED);
		}
		if (!latest.draft().equals(plan.draft())) {
			attention.add(Attention.UNPUBLISHED);
		}
		return new PlanOverview(plan.id(), plan.draft().title(), latest.number(), attention, check, sessions);
	}

}
