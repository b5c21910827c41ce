package org.neutralspine.question.date;

import java.time.LocalDate;

/**
 * When Easter is.
 */
final class Easter {

	private Easter() {
	}

	/** Easter Sunday of a year, by the rule of Gauss as Butcher wrote it. */
	static LocalDate sunday(int year) {
		int century = year / 100;
		int moon = (19 * (year % 19) + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
		int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 4) % 7;
		int late = (year % 19 + 11 * moon + 22 * weekday) / 451;
		int days = moon + weekday - 7 * late + 114;
		return LocalDate.of(year, days / 31, days % 31 + 1);
	}

}
