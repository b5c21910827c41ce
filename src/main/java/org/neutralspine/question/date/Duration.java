package org.neutralspine.question.date;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.question.date.DateWords.Day;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.Numbers;
import org.neutralspine.question.text.Token;

/**
 * A length of time in a text, such as "6 wks", "a year and a half", "7w3d", "week 9".
 *
 * @param from its first token
 * @param to one more than its last token
 * @param days how long it is
 * @param counted whether it is the number of a week or day, "week 9", and no length
 */
public record Duration(int from, int to, double days, boolean counted) {

	private static final Set<String> COUNTED = Set.of("week", "wk", "day", "month", "pod", "pow", "woche", "wks");

	private static final Set<String> ORDINAL_UNITS = Set.of("week", "month", "day", "wk", "year");

	/** "The first week of", "my second week back" count something else. */
	private static final Set<String> GOES_ON = WordSets.of("ORDINAL_WEEK_GOES_ON");

	private static final Set<String> LEADS = WordSets.of("ORDINAL_WEEK_LEADS");

	/** "A fortnight" and a "decade" are counted alone. */
	private static final Set<String> ALONE = Set.of("fortnight", "decade");

	public static boolean isUnit(String word) {
		return Units.isUnit(word);
	}

	/** The days of a unit; zero where the word is none. */
	public static double unitDays(String word) {
		return Units.days(word);
	}

	/**
	 * The one that begins at a token; null where none does.
	 */
	public static @Nullable Duration at(List<Token> tokens, int from) {
		Duration first = single(tokens, from);
		if (first == null) {
			Duration counted = numbered(tokens, from);
			return (counted != null) ? withDay(tokens, counted) : ordinal(tokens, from);
		}
		Duration longer = with(tokens, first);
		return (longer != first) ? with(tokens, longer) : first;
	}

	/** "A year and two months": a smaller unit behind it is added. */
	private static Duration with(List<Token> tokens, Duration first) {
		int and = first.to;
		int next = (and < tokens.size() && Set.of("and", "plus", "n").contains(tokens.get(and).text())) ? and + 1 : and;
		Duration more = isIn(tokens, next, first.from) ? single(tokens, next) : null;
		if (more == null || more.unit(tokens) >= first.unit(tokens) || tokens.get(next).before().contains(",")) {
			return first;
		}
		return new Duration(first.from, more.to, first.days + more.days, false);
	}

	private double unit(List<Token> tokens) {
		double days = Units.days(tokens.get(this.to - 1).text());
		return (days > 0) ? days : Units.YEAR;
	}

	private static boolean isIn(List<Token> tokens, int at, int other) {
		return at < tokens.size() && tokens.get(at).sentence() == tokens.get(other).sentence();
	}

	/** "Week 7 day 3". */
	private static Duration withDay(List<Token> tokens, Duration week) {
		Duration day = (Token.word(tokens, week.from).startsWith("w") && Token.word(tokens, week.to).equals("day"))
				? numbered(tokens, week.to) : null;
		return (day != null && day.days < Units.WEEK) ? new Duration(week.from, day.to, week.days + day.days, true)
				: week;
	}

	private static @Nullable Duration single(List<Token> tokens, int from) {
		if (ALONE.contains(Token.word(tokens, from))) {
			return new Duration(from, from + 1, Units.days(Token.word(tokens, from)), false);
		}
		Amount amount = Amount.at(tokens, from);
		if (amount == null || !isIn(tokens, amount.to(), from) || !isUnit(tokens.get(amount.to()).text())
				|| tokens.get(amount.to()).before().contains(",")) {
			return null;
		}
		double unit = Units.days(tokens.get(amount.to()).text());
		int to = amount.to() + 1;
		double part = Amount.part(tokens, to);
		return (part > 0) ? new Duration(from, to + 3, (amount.number() + part) * unit, false)
				: new Duration(from, Amount.behindSomewhat(tokens, to), amount.number() * unit, false);
	}

	/** "Week 9", "day 12". */
	private static @Nullable Duration numbered(List<Token> tokens, int from) {
		String word = tokens.get(from).text();
		if (!COUNTED.contains(word) || !isIn(tokens, from + 1, from) || Numbers.written(tokens.get(from + 1)).isEmpty()
				|| tokens.get(from + 1).isBehindComma()) {
			return null;
		}
		OptionalDouble number = Numbers.of(tokens.get(from + 1));
		double unit = word.equals("pod") ? 1 : isUnit(word) ? Units.days(word) : Units.WEEK;
		return (number.isPresent() && !DateWords.isYear((int) number.getAsDouble()))
				? new Duration(from, from + 2, number.getAsDouble() * unit, true) : null;
	}

	/** "In the 5th week", "my tenth week": four are over, and nine. */
	private static @Nullable Duration ordinal(List<Token> tokens, int from) {
		Day count = new DateWords(tokens).day(from);
		int unit = count.to();
		boolean figures = tokens.get(from).isNumber();
		boolean ordinal = count.number() > 0 && ORDINAL_UNITS.contains(Token.word(tokens, unit))
				&& (figures ? unit == from + 2 : isLed(tokens, from, unit));
		return ordinal ? new Duration(from, unit + 1, (count.number() - 1) * Units.days(tokens.get(unit).text()), true)
				: null;
	}

	private static boolean isLed(List<Token> tokens, int from, int unit) {
		int before = Token.word(tokens, from - 1).equals("the") ? from - 2 : from - 1;
		boolean behind = isIn(tokens, unit + 1, unit) && !tokens.get(unit + 1).isBehindMark()
				&& LEADS.contains(Token.word(tokens, unit + 1));
		return (LEADS.contains(Token.word(tokens, before)) || behind)
				&& !GOES_ON.contains(Token.word(tokens, unit + 1));
	}

}
