package org.neutralspine.question.reading;

import java.util.List;
import java.util.Set;

import org.neutralspine.question.date.TypedDate;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.Token;

/**
 * Words that look like the name of an exercise and are something else: a collar that is
 * worn, the month of march, "he's driving me mad".
 */
record LookAlikes(List<Token> tokens, Asking asking) {

	/** What is worn is told of, and no exercise unless somebody asks. */
	private static final Set<String> WORN = Set.of("collar", "collars", "brace", "braces", "corset", "corsets", "tlso",
			"lso");

	private static final Set<String> BEFORE_MONTH = WordSets.of("BEFORE_MONTH");

	private static final Set<String> POSTURES = Set.of("sit", "sits", "sitting", "stand", "standing", "spin", "spins",
			"spinning");

	/** "Sitting in the garden". */
	private static final Set<String> PLACES = Set.of("garden", "gym", "office", "school", "class", "kitchen", "yard");

	private static final Set<String> ON = Set.of("on", "in", "at");

	private static final Set<String> SMALL = Set.of("a", "an", "the", "my", "his", "her", "our");

	/**
	 * Whether they are.
	 * @param next where the next name begins
	 */
	boolean has(int from, int to, int next) {
		return isDoneOn(from, to, next) || isWorn(from, to) || isIdiom(from, to) || isMonth(from);
	}

	private boolean isWorn(int from, int to) {
		int sentence = this.tokens.get(from).sentence();
		return WORN.contains(this.tokens.get(to - 1).text()) && !this.asking.isQuestion(sentence)
				&& !this.asking.hasAsk(sentence);
	}

	/** "He's driving me mad" asks about no driving. */
	private boolean isIdiom(int from, int to) {
		return this.asking.phrases()
			.all("IDIOM")
			.stream()
			.anyMatch((idiom) -> idiom.from() <= from && to <= idiom.to());
	}

	/** "The front on 2 March and the back on the 5th". */
	private boolean isMonth(int from) {
		String before = Token.word(this.tokens, from - 1);
		boolean day = from > 0 && (this.tokens.get(from - 1).isNumber() || BEFORE_MONTH.contains(before)
				|| Token.ORDINAL_ENDINGS.contains(before));
		return day && TypedDate.isMonth(this.tokens.get(from).text());
	}

	/**
	 * "Sitting in a kayak", "easy spins on the recumbent bike": the other is meant.
	 * @param next where the next name begins
	 */
	private boolean isDoneOn(int from, int to, int next) {
		if (next < this.tokens.size() && PLACES.contains(this.tokens.get(next).text())) {
			return false;
		}
		List<Token> between = (next > to) ? this.tokens.subList(to, next) : List.of();
		return to == from + 1 && POSTURES.contains(this.tokens.get(from).text()) && !between.isEmpty()
				&& between.size() <= 3 && ON.contains(between.get(0).text())
				&& between.stream()
					.allMatch((word) -> !word.isBehindMark()
							&& (ON.contains(word.text()) || SMALL.contains(word.text())));
	}

}
