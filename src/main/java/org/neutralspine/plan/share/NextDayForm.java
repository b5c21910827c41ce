package org.neutralspine.plan.share;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.PainForm;

/**
 * How the day after a session was, as it was sent.
 *
 * @param session the day of the session
 * @param morning the pain on the morning after
 * @param raised whether there was more pain than usual for longer than a day
 * @param signs whether there is anything new in an arm or leg
 */
record NextDayForm(@Size(max = 20) @Nullable String session, @Size(max = 20) @Nullable String morning,
		@Nullable String raised, @Nullable String signs) {

	static NextDayForm empty() {
		return new NextDayForm(null, null, null, null);
	}

	boolean isScored() {
		return this.morning != null && !this.morning.isBlank();
	}

	/** The score; null where it is missing, or is no such number. */
	@Nullable Integer score() {
		return new PainForm(this.morning).score().orElse(null);
	}

}
