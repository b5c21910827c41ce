package org.neutralspine.plan.log;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.check.PainLight;

/**
 * What was said of a session at one moment, during it or on the day after. It is never
 * overwritten: what is said later stands beside it.
 *
 * @param reportedOn the day in the client's own time zone
 * @param nextDay whether it is about the day after
 * @param pain 0 to 10; null where it was not scored
 * @param rising whether the pain rose through a set
 * @param raised whether there was more pain than usual for longer than 24 hours
 * @param newSigns whether anything was new in an arm or leg
 * @param takenBackAt when it was taken back as a mistake; null where it was not
 * @param stopsPlan the plan for which it is a sign to stop, taken back or not; 0 where it
 * is none; null before it is kept, and where an earlier version kept it
 */
@Embeddable
public record Report(LocalDate reportedOn, Instant reportedAt, boolean nextDay, @Nullable Integer pain, boolean rising,
		boolean raised, boolean newSigns, @Nullable Instant takenBackAt, @Nullable Long stopsPlan) {

	static Report during(LocalDate on, Instant at, @Nullable Integer pain, boolean rising) {
		return new Report(on, at, false, pain, rising, false, false, null, null);
	}

	static Report nextDay(LocalDate on, Instant at, @Nullable Integer pain, boolean raised, boolean newSigns) {
		return new Report(on, at, true, pain, false, raised, newSigns, null, null);
	}

	/** What about it is red, whether or not it was taken back. */
	public Set<SignToStop> signs() {
		Set<SignToStop> signs = EnumSet.noneOf(SignToStop.class);
		if (this.pain != null && PainLight.of(this.pain) == PainLight.RED) {
			signs.add(this.nextDay ? SignToStop.NEXT_DAY_PAIN : SignToStop.PAIN);
		}
		if (this.rising) {
			signs.add(SignToStop.RISING);
		}
		if (this.raised) {
			signs.add(SignToStop.RAISED);
		}
		if (this.newSigns) {
			signs.add(SignToStop.NEW_SIGNS);
		}
		return signs;
	}

	boolean counts() {
		return this.takenBackAt == null;
	}

	/** Whether it counts, and is a sign to stop. */
	boolean countsAsRed() {
		return counts() && !signs().isEmpty();
	}

	/** Whether it counts, is a sign to stop, and nobody has looked since. */
	boolean turnsRedAfter(@Nullable Instant lookedAt) {
		return countsAsRed() && (lookedAt == null || this.reportedAt.isAfter(lookedAt));
	}

	boolean saysNothing() {
		return this.pain == null && signs().isEmpty();
	}

	boolean saysTheSameAs(Report other) {
		return this.nextDay == other.nextDay && Objects.equals(this.pain, other.pain) && signs().equals(other.signs());
	}

	Report takenBack(Instant when) {
		return new Report(this.reportedOn, this.reportedAt, this.nextDay, this.pain, this.rising, this.raised,
				this.newSigns, when, this.stopsPlan);
	}

	Report forPlan(long plan) {
		return new Report(this.reportedOn, this.reportedAt, this.nextDay, this.pain, this.rising, this.raised,
				this.newSigns, this.takenBackAt, signs().isEmpty() ? 0 : plan);
	}

}
