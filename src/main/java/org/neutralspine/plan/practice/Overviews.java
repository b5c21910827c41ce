package org.neutralspine.plan.practice;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.Thresholds;
import org.neutralspine.guidance.protocol.GateDecision;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.plan.client.ClearanceRecord;
import org.neutralspine.plan.client.Client;
import org.neutralspine.plan.client.ClientGuidance;
import org.neutralspine.plan.log.SessionLog;
import org.neutralspine.plan.version.Plan;
import org.neutralspine.plan.version.PlanCheck;
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
	 * @param week null where what is on record cannot be read
	 * @param phase null where what is on record cannot be read
	 * @param clearedUntil the last day of the clearance that counts; null without one
	 * @param flare the day of a flare-up that still counts; null where there is none
	 */
	public record ClientOverview(long id, String alias, String fusion, @Nullable Integer week, @Nullable Phase phase,
			Clearance cleared, @Nullable LocalDate clearedUntil, @Nullable LocalDate flare, Set<Attention> attention,
			List<PlanOverview> plans) {

		/**
		 * What a flare-up shuts, and until when; null where there was none. Without a
		 * clearance nothing opens when it is over.
		 */
		public @Nullable Text flareText() {
			if (this.flare == null) {
				return null;
			}
			boolean isShut = this.attention.contains(Attention.WARNING_SIGN)
					|| this.attention.contains(Attention.NO_CLEARANCE);
			return Text.of(isShut ? "client.flare.shut" : "client.flare", this.flare,
					this.flare.plusDays(Thresholds.QUIET_DAYS_AFTER_FLARE),
					this.flare.plusDays(Thresholds.CAREFUL_DAYS_AFTER_FLARE));
		}

		ClientOverview with(List<PlanOverview> others) {
			return new ClientOverview(this.id, this.alias, this.fusion, this.week, this.phase, this.cleared,
					this.clearedUntil, this.flare, this.attention, others);
		}

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
	 * @param ended whether the trainer has ended it
	 */
	public record PlanOverview(long id, String title, int version, Set<Attention> attention, @Nullable PlanCheck check,
			boolean ended) {

		PlanOverview called(String name) {
			return new PlanOverview(this.id, name, this.version, this.attention, this.check, this.ended);
		}

		/** Whether a session is red that the trainer has not looked at. */
		public boolean isFlagged() {
			return this.attention.contains(Attention.SUSPENDED) || this.attention.contains(Attention.RED_SESSION);
		}

	}

	/**
	 * A client as of now; what is on record may not go together.
	 * @param plans looks at the plans
	 */
	ClientOverview of(Client client, Function<Answer, List<PlanOverview>> plans) {
		return this.guidance.find(client)
			.map((answer) -> overview(client, answer, plans.apply(answer)))
			.orElseGet(() -> new ClientOverview(client.id(), client.alias(),
					Objects.requireNonNullElse(client.situation().levels(), ""), null, null, Clearance.NONE, null, null,
					EnumSet.of(Attention.UNREADABLE), List.of()));
	}

	public ClientOverview of(Client client, Answer answer, List<Plan> ofClient) {
		PlanFacts facts = PlanFacts.of(ofClient, this.plans, this.log);
		return overview(client, answer, ofClient.stream().map((plan) -> facts.overview(plan, answer)).toList());
	}

	private ClientOverview overview(Client client, Answer answer, List<PlanOverview> ofClient) {
		LocalDate today = this.guidance.today(client);
		LocalDate until = client.clearance().map(ClearanceRecord::lastDay).orElse(null);
		LocalDate flare = GateDecision.isWithin(client.lastFlare(), today, Thresholds.CAREFUL_DAYS_AFTER_FLARE)
				? client.lastFlare() : null;
		Set<Attention> attention = attention(client, answer, today, until);
		if (flare != null) {
			attention.add(Attention.FLARE);
		}
		return new ClientOverview(client.id(), client.alias(), answer.fusion().words(), answer.timeline().week(),
				answer.timeline().phase(), client.clearance().map(ClearanceRecord::scope).orElse(Clearance.NONE), until,
				flare, attention, ofClient);
	}

	private static Set<Attention> attention(Client client, Answer answer, LocalDate today, @Nullable LocalDate until) {
		Set<Attention> attention = EnumSet.noneOf(Attention.class);
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
		return attention;
	}

	public PlanOverview of(Plan plan, Answer answer) {
		return PlanFacts.of(List.of(plan), this.plans, this.log).overview(plan, answer);
	}

}
