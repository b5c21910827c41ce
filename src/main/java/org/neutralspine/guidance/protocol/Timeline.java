package org.neutralspine.guidance.protocol;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.spine.Fusion;

/**
 * Where somebody is in their recovery, and what comes next.
 *
 * @param week whole weeks since the surgery
 * @param pace the pace that counts for this person
 * @param slowedBy why the pace is slow; empty if it is not
 * @param byTime the phase of the week
 * @param phase the phase whose rules hold: that of the week, unless something holds it
 * back
 * @param latestByClearance the last phase that the clearance serves, where its date is
 * known
 * @param fusionUnclear whether imaging shows no fusion, or an unclear one
 */
public record Timeline(int week, Pace pace, Set<Slowdown> slowedBy, Phase byTime, Phase phase, Phase latestByClearance,
		boolean fusionUnclear) {

	/** Where the fusion is unclear, nothing later opens. */
	private static final Phase MAX_PHASE_WITHOUT_FUSION = Phase.P2;

	/** From so many fused segments on, the pace is slow. */
	public static final int MANY_SEGMENTS = 3;

	/**
	 * What slows the pace of healing.
	 */
	public enum Slowdown {

		MANY_SEGMENTS, JUNCTION, ONE_MOBILE_SEGMENT, FACTOR

	}

	/**
	 * When a later phase opens for this person.
	 *
	 * @param week the week after the surgery before which it does not open; null where
	 * the fusion itself is the question
	 * @param needsNewClearance whether the clearance on hand does not serve that phase
	 */
	public record Opening(@Nullable Integer week, boolean needsNewClearance) {

		/**
		 * The week from which time alone opens it; null where it does not.
		 */
		public @Nullable Integer byTimeAlone() {
			return this.needsNewClearance ? null : this.week;
		}

		/**
		 * A sentence that says why something waits, and until when.
		 */
		public Text inWords(Text why) {
			if (this.week == null) {
				return Text.of("reason.opens.withFusion", why);
			}
			return Text.of(this.needsNewClearance ? "reason.opens.withClearance" : "reason.opens.fromWeek", why,
					this.week);
		}

	}

	public static Timeline of(Situation situation, LocalDate today) {
		long week = weeksBetween(situation.surgery(), today);
		Set<Slowdown> slowedBy = slowedBy(situation.fusion(), situation.factors());
		Pace pace = slowedBy.isEmpty() ? Pace.STANDARD : Pace.SLOW;
		Phase byTime = pace.phaseAt(week);
		Phase latest = latestByClearance(situation, pace);
		boolean unclear = situation.factors().contains(Factor.NOT_FUSED);
		Phase phase = byTime.orEarlier(latest);
		if (unclear) {
			phase = phase.orEarlier(MAX_PHASE_WITHOUT_FUSION);
		}
		return new Timeline(Math.toIntExact(week), pace, slowedBy, byTime, phase, latest, unclear);
	}

	private static Set<Slowdown> slowedBy(Fusion fusion, Set<Factor> factors) {
		EnumSet<Slowdown> slowedBy = EnumSet.noneOf(Slowdown.class);
		if (fusion.segments() >= MANY_SEGMENTS) {
			slowedBy.add(Slowdown.MANY_SEGMENTS);
		}
		if (fusion.crossesJunction()) {
			slowedBy.add(Slowdown.JUNCTION);
		}
		if (fusion.leavesOneMobileSegment()) {
			slowedBy.add(Slowdown.ONE_MOBILE_SEGMENT);
		}
		if (!factors.isEmpty()) {
			slowedBy.add(Slowdown.FACTOR);
		}
		return Collections.unmodifiableSet(slowedBy);
	}

	private static Phase latestByClearance(Situation situation, Pace pace) {
		LocalDate given = situation.clearance().on();
		if (given == null || given.isBefore(situation.surgery())) {
			return Phase.P4;
		}
		return pace.phaseAt(weeksBetween(situation.surgery(), given)).next().orElse(Phase.P4);
	}

	private static long weeksBetween(LocalDate surgery, LocalDate day) {
		return ChronoUnit.WEEKS.between(surgery, day);
	}

	/**
	 * The week in which time ends this phase; null in the last one.
	 */
	public @Nullable Integer endsAtWeek() {
		return this.phase.next().map(this.pace::startOf).orElse(null);
	}

	/**
	 * Whether a new clearance is what keeps this person from the phase of their week.
	 */
	public boolean needsNewClearance() {
		return this.byTime.compareTo(this.latestByClearance) > 0;
	}

	/**
	 * Whether the phase after this one opens only with a new clearance.
	 */
	public boolean nextNeedsNewClearance() {
		return this.phase.next().filter((next) -> opening(next).needsNewClearance()).isPresent();
	}

	/**
	 * Whether an unclear fusion keeps the phase after this one closed.
	 */
	public boolean nextNeedsFusion() {
		return this.phase.next().filter((next) -> opening(next).week() == null).isPresent();
	}

	public boolean isSlow() {
		return this.pace == Pace.SLOW;
	}

	public Opening opening(Phase later) {
		if (this.fusionUnclear && later.compareTo(MAX_PHASE_WITHOUT_FUSION) > 0) {
			return new Opening(null, false);
		}
		return new Opening(this.pace.startOf(later), later.compareTo(this.latestByClearance) > 0);
	}

}
