package org.neutralspine.question.time;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

import org.jspecify.annotations.Nullable;
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

	public static boolean isUnit(String word) {
		return Units.isUnit(word);
	}

	/**
	 * The one that begins at a token; null where none does.
	 */
	public static @Nullable Duration at(List<Token> tokens, int from) {
		Duration first = single(tokens, from);
		if (first == null) {
			Duration counted = numbered(tokens, from);
			return (counted != null) ? counted : ordinal(tokens, from);
		}
		int and = first.to;
		int next = (and < tokens.size() && Set.of("and", "plus").contains(tokens.get(and).text())) ? and + 1 : and;
		Duration more = isIn(tokens, next, from) ? single(tokens, next) : null;
		if (more == null || more.unit(tokens) >= first.unit(tokens) || tokens.get(next).before().contains(",")) {
			return first;
		}
		return new Duration(from, more.to, first.days + more.days, false);
	}

	private double unit(List<Token> tokens) {
		double days = Units.days(tokens.get(this.to - 1).text());
		return (days > 0) ? days : Units.YEAR;
	}

	private static boolean isIn(List<Token> tokens, int at, int other) {
		return at < tokens.size() && tokens.get(at).sentence() == tokens.get(other).sentence();
	}

	private static @Nullable Duration single(List<Token> tokens, int from) {
		Amount amount = Amount.at(tokens, from);
		if (amount == null || !isIn(tokens, amount.to(), from) || !isUnit(tokens.get(amount.to()).text())
				|| tokens.get(amount.to()).before().contains(",")) {
			return null;
		}
		double unit = Units.days(tokens.get(amount.to()).text());
		int to = amount.to() + 1;
		return Amount.isAndAHalf(tokens, to) ? new Duration(from, to + 3, (amount.number() + 0.5) * unit, false)
				: new Duration(from, to, amount.number() * unit, false);
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
		return number.isPresent() ? new Duration(from, from + 2, number.getAsDouble() * unit, true) : null;
	}

	/** "In the 5th week": four are over. */
	private static @Nullable Duration ordinal(List<Token> tokens, int from) {
		boolean ordinal = tokens.get(from).isNumber() && from + 2 < tokens.size()
				&& Token.ORDINAL_ENDINGS.contains(tokens.get(from + 1).text())
				&& ORDINAL_UNITS.contains(tokens.get(from + 2).text());
		OptionalDouble number = ordinal ? Numbers.of(tokens.get(from)) : OptionalDouble.empty();
		return number.isPresent() ? new Duration(from, from + 3,
				(number.getAsDouble() - 1) * Units.days(tokens.get(from + 2).text()), true) : null;
	}

}
