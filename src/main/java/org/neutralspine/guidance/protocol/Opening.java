package org.neutralspine.guidance.protocol;

import org.jspecify.annotations.Nullable;

/**
 * When a later phase opens for this person.
 *
 * @param week the week after the surgery before which it does not open; null where the
 * fusion itself is the question
 * @param day the day on which that week begins, in words; null where no week is named
 * @param needsNewClearance whether the clearance on hand does not serve that phase
 */
public record Opening(@Nullable Integer week, @Nullable Text day, boolean needsNewClearance) {

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
		if (this.week == null || this.day == null) {
			return Text.of("reason.opens.withFusion", why);
		}
		return Text.of(this.needsNewClearance ? "reason.opens.withClearance" : "reason.opens.fromWeek", why, this.week,
				this.day);
	}

}
