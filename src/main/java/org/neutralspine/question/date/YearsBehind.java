package org.neutralspine.question.date;

import java.time.LocalDate;

/**
 * The year that is said behind the name of a day or a season: "christmas eve 2024", "the
 * spring of last year".
 *
 * @param today the day from which years are counted back
 */
record YearsBehind(DateWords words, LocalDate today) {

	/** The year that begins at a token; zero where none does, or it is to come. */
	int at(int at) {
		int first = first(at);
		int year = isLastYear(first) ? this.today.getYear() - 1 : this.words.year(first);
		return (year > 0 && year <= this.today.getYear()) ? year : 0;
	}

	/** One more than its last token. */
	int behind(int at) {
		int first = first(at);
		return isLastYear(first) ? first + 2 : first + 1;
	}

	private int first(int at) {
		return this.words.is(at, "of") ? at + 1 : at;
	}

	private boolean isLastYear(int at) {
		return new MonthEndings(this.words).isLastYear(at);
	}

}
