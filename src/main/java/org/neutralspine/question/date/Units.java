package org.neutralspine.question.date;

import java.util.HashMap;
import java.util.Map;

import org.neutralspine.question.phrase.WordSets;

/**
 * Units of time, in days.
 */
final class Units {

	static final double WEEK = 7;

	private static final double MONTH = 4.348 * WEEK;

	static final double YEAR = 52.18 * WEEK;

	private static final Map<String, Double> DAYS = new HashMap<>();

	static {
		add("UNIT_DAY", 1);
		add("UNIT_WEEK", WEEK);
		add("UNIT_FORTNIGHT", 2 * WEEK);
		add("UNIT_MONTH", MONTH);
		add("UNIT_YEAR", YEAR);
		add("UNIT_DECADE", 10 * YEAR);
	}

	private Units() {
	}

	private static void add(String words, double days) {
		WordSets.of(words).forEach((word) -> DAYS.put(word, days));
	}

	static boolean isUnit(String word) {
		return DAYS.containsKey(word);
	}

	/** The days of a unit; zero where the word is none. */
	static double days(String word) {
		return DAYS.getOrDefault(word, 0.0);
	}

}
