package org.neutralspine.question.date;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.question.date.DateWords.Day;
import org.neutralspine.question.text.Token;

/**
 * What stands behind the name of a month: "last year", "gone", "(the 17th)".
 */
record MonthEndings(DateWords words) {

	private static final Set<String> GONE = Set.of("gone", "past", "passed");

	boolean isLastYear(int at) {
		return this.words.is(at, "last") && this.words.is(at + 1, "year");
	}

	/** Where it goes on behind "last year", "of last year", "gone", "just gone". */
	int behindYear(int at) {
		int last = this.words.is(at, "of") ? at + 1 : at;
		if (isLastYear(last)) {
			return last + 2;
		}
		int gone = this.words.is(at, "just") ? at + 1 : at;
		return this.words.is(gone, GONE) ? gone + 1 : at;
	}

	/**
	 * "In june last year (the 17th)", "this january gone, 14th", "in august on the 19th";
	 * null where none is said.
	 */
	@Nullable Day dayBehind(int at) {
		boolean on = this.words.is(at, "on") && this.words.is(at + 1, "the");
		int the = on ? at + 1 : at;
		Day day = this.words.day(this.words.is(the, "the") ? the + 1 : the);
		boolean ordinal = day.isDay() && this.words.is(day.to() - 1, Token.ORDINAL_ENDINGS);
		return (ordinal && (on || this.words.isBehindMark(at)) && !TypedDate.isMonth(this.words.word(day.to()))
				&& !this.words.is(day.to(), "of") && !Duration.isUnit(this.words.word(day.to()))) ? day : null;
	}

}
