package org.neutralspine.plan.share;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.CheckIn;
import org.neutralspine.guidance.protocol.Today;

/**
 * What the browser of a plan's reader remembers of today, and nothing else does.
 *
 * @param plan the plan it was answered for
 * @param date the day in the client's own time zone
 * @param checkIn the answers of today's check, as far as given
 * @param newSignsAfter the session after which new signs were reported today
 */
record PlanDay(long plan, LocalDate date, @Nullable CheckIn checkIn, @Nullable LocalDate newSignsAfter) {

	static PlanDay begin(long plan, LocalDate date) {
		return new PlanDay(plan, date, null, null);
	}

	PlanDay with(CheckIn answers) {
		return new PlanDay(this.plan, this.date, answers, this.newSignsAfter);
	}

	PlanDay withNewSignsAfter(LocalDate session) {
		return new PlanDay(this.plan, this.date, this.checkIn, session);
	}

	/** Today's answers; empty until all that is needed has been answered. */
	Optional<Today> answers() {
		return Optional.ofNullable(this.checkIn).filter(CheckIn::isComplete).map(CheckIn::answers);
	}

	/** Whether a warning sign was reported from this browser today. */
	boolean reportedRedFlag() {
		return this.newSignsAfter != null || (this.checkIn != null && this.checkIn.redFlag());
	}

}
