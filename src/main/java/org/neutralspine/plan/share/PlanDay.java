package org.neutralspine.plan.share;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.CheckIn;
import org.neutralspine.guidance.Report;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.Help;
import org.neutralspine.guidance.protocol.Text;
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

	private static final Report NEW_SIGNS = new Report("NEW_SIGNS", Gate.URGENT, Help.DOCTOR_TODAY,
			Text.of("shared.signs.reason"), "gate.earlier.action");

	static PlanDay begin(long plan, LocalDate date) {
		return new PlanDay(plan, date, null, null);
	}

	PlanDay with(CheckIn answers) {
		return new PlanDay(this.plan, this.date, answers, this.newSignsAfter);
	}

	PlanDay withNewSignsAfter(LocalDate session) {
		return new PlanDay(this.plan, this.date, this.checkIn, session);
	}

	/**
	 * What is left once some of it was said to be a mistake.
	 * @param mistakes the keys of reports; none for all of them
	 */
	PlanDay takeBack(List<String> mistakes) {
		boolean newSigns = mistakes.isEmpty() || mistakes.contains(NEW_SIGNS.key());
		return new PlanDay(this.plan, this.date, (this.checkIn != null) ? this.checkIn.takeBack(mistakes) : null,
				newSigns ? null : this.newSignsAfter);
	}

	/** Whether there is nothing to remember. */
	boolean isEmpty() {
		return this.checkIn == null && this.newSignsAfter == null;
	}

	/** Whether today's signs have been answered, and the pain comes next. */
	boolean hasSigns() {
		return this.checkIn != null && this.checkIn.hasSigns();
	}

	/** What was reported today beside the check. */
	List<Report> others() {
		return (this.newSignsAfter != null) ? List.of(NEW_SIGNS) : List.of();
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
