package org.neutralspine.guidance.protocol;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Where a person is in their recovery, and what comes next.
 *
 * @param surgery the day from which weeks are counted
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
public record Timeline(SurgeryDay surgery, int week, Pace pace, Set<Slowdown> slowedBy, Phase byTime, Phase phase,
		Phase latestByClearance, boolean fusionUnclear) {

	/** Where the fusion is unclear, nothing later opens. */
	private static final Phase MAX_PHASE_WITHOUT_FUSION = Phase.P2;

	public static Timeline of(Situation situation, LocalDate today) {
		long week = weeksBetween(situation.surgery(), today);
		Set<Slowdown> slowedBy = Slowdown.of(situation.fusion(), situation.factors());
		Pace pace = Pace.of(slowedBy);
		Phase byTime = pace.phaseAt(week);
		Phase latest = latestByClearance(situation, pace);
		boolean unclear = situation.factors().contains(Factor.NOT_FUSED);
		Phase phase = byTime.orEarlier(latest);
		if (unclear) {
			phase = phase.orEarlier(MAX_PHASE_WITHOUT_FUSION);
		}
		return new Timeline(new SurgeryDay(situation.surgery(), situation.onlyWeeksKnown()), Math.toIntExact(week),
				pace, slowedBy, byTime, phase, latest, unclear);
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
			return new Opening(null, null, false);
		}
		int week = this.pace.startOf(later);
		return new Opening(week, firstDayOf(week), later.compareTo(this.latestByClearance) > 0);
	}

	/**
	 * The day on which a week after the surgery begins, in words that follow the week.
	 */
	public Text firstDayOf(int week) {
		return this.surgery.firstDayOf(week);
	}

	/**
	 * The same day, in words that stand alone.
	 */
	public Text firstDayAlone(int week) {
		return this.surgery.firstDayAlone(week);
	}

}
