package org.neutralspine.guidance.protocol;

import java.time.LocalDate;

/**
 * The day of the surgery, from which weeks are counted.
 *
 * @param day the day, or the latest that it can have been
 * @param approximate whether only the weeks since then are known
 */
record SurgeryDay(LocalDate day, boolean approximate) {

	/**
	 * The day on which a week after the surgery begins, in words that follow the week.
	 */
	Text firstDayOf(int week) {
		return Text.of(this.approximate ? "week.about" : "week.day", this.day.plusWeeks(week));
	}

	/**
	 * The day on which a week after the surgery begins, in words that stand alone.
	 */
	Text firstDayAlone(int week) {
		return Text.of(this.approximate ? "week.about" : "week.alone", this.day.plusWeeks(week));
	}

}
