package org.neutralspine.plan.log;

import java.time.LocalDate;

/**
 * Where something that was said is found again.
 *
 * @param session the day of the session
 * @param number its place among all that was said of that session
 */
public record Reported(LocalDate session, int number) {

	/** Names it in the form that takes it back. */
	public String key() {
		return this.session + "-" + this.number;
	}

}
