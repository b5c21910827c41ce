package org.neutralspine.question.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.question.date.Duration;
import org.neutralspine.question.phrase.FoundPhrases;
import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.Token;

/**
 * Whether a limit is in force: not over, and its time not past.
 */
final class LimitTimes {

	private static final Set<String> MORE = Set.of("longer", "more");

	private static final Set<String> UNTIL = WordSets.of("LIMIT_UNTIL");

	private static final Set<String> RULES = Set.of("rule", "rules", "limit", "limits", "restriction", "ban", "thing");

	private static final Set<String> AND = Set.of("and", "but", "so");

	/** "It was 15 pounds max, now it is more"; not "what she said was 15 pounds max". */
	private static final Set<String> SINCE = Set.of("now", "since", "anymore", "longer", "then");

	/** "Nothing over 5 kg" ends nothing. */
	private static final Set<String> NOTHING = Set.of("nothing", "anything", "not", "no");

	private static final Set<String> ARE = Set.of("is", "are", "has", "have", "was", "were", "both");

	/** "For another six months" is counted from now. */
	private static final Set<String> STILL = Set.of("another", "more", "further", "next", "the");

	/** So many words behind a limit its end may be named. */
	private static final int FAR = 8;

	private final List<Token> tokens;

	private final FoundPhrases phrases;

	private final Optional<Integer> weeks;

	private final int lifted;

	/**
	 * Creates one for the time since the surgery.
	 * @param weeks where they are known
	 * @param lifted where it is told that nothing is forbidden any more; below zero where
	 * it is not
	 */
	LimitTimes(List<Token> tokens, FoundPhrases phrases, Optional<Integer> weeks, int lifted) {
		this.lifted = lifted;
		this.tokens = tokens;
		this.phrases = phrases;
		this.weeks = weeks;
	}

	boolean isInForce(Found no, Found movement) {
		int to = Math.max(no.to(), movement.to());
		boolean over = this.phrases.beside("OVER", movement)
			.stream()
			.filter((one) -> !one.overlaps(no.from(), no.to()))
			.anyMatch((one) -> one.from() >= movement.to() && one.from() - to <= 4 && !isApart(to, one));
		boolean noMore = this.phrases.is(no.to(), MORE) || this.phrases.is(no.from() + 1, MORE);
		return !over && !noMore && !hasEnded(to, this.phrases.sentence(movement)) && !areAllOver(movement);
	}

	boolean isOver(Found limit) {
		boolean over = this.phrases.beside("OVER", limit)
			.stream()
			.anyMatch((one) -> one.from() >= limit.to() && one.from() - limit.to() <= 4 && !isApart(limit.to(), one));
		boolean was = this.phrases.is(limit.from() - 1, Set.of("was", "were"))
				&& this.phrases.isBetween(limit.to(), this.tokens.size(), this.phrases.sentence(limit), SINCE);
		return over || was || this.phrases.overlaps("DROPPED", limit) || endsTogether(limit) || areAllOver(limit)
				|| hasEnded(limit.from(), this.phrases.sentence(limit));
	}

	/** "20 lb up to week 12 and no bending, all that is lifted". */
	private boolean areAllOver(Found limit) {
		return limit.to() <= this.lifted || this.phrases.beside("ALL_OVER", limit)
			.stream()
			.anyMatch((one) -> one.from() >= limit.to() && !this.phrases.is(one.from() - 1, AND));
	}

	/** "A 10 lb limit and the brace came off": something else is over. */
	private boolean isApart(int to, Found over) {
		int sentence = this.phrases.sentence(over);
		boolean other = this.phrases.isBetween(to, over.from(), sentence, AND)
				&& !this.phrases.isBetween(to, over.from(), sentence, RULES);
		return other || IntStream.rangeClosed(to, over.from()).anyMatch(this.phrases::isBehindComma)
				|| this.phrases.is(over.from() - 1, NOTHING);
	}

	/**
	 * "The 10 lb rule and the no bending rule ran out": nothing but rules before "ran".
	 */
	private boolean endsTogether(Found limit) {
		int sentence = this.phrases.sentence(limit);
		int first = limit.from() - 1;
		boolean leads = first < 0 || this.tokens.get(first).sentence() != sentence
				|| (this.phrases.word(first).equals("the")
						&& (first == 0 || this.tokens.get(first - 1).sentence() != sentence));
		return leads && this.phrases.is(limit.to() - 1, RULES) && this.phrases.is(limit.to(), AND)
				&& this.phrases.beside("OVER", limit)
					.stream()
					.anyMatch((over) -> over.from() > limit.to() && over.from() - limit.to() <= 6
							&& isRuleBefore(over.from() - 1) && !this.phrases.isBehindComma(over.from()));
	}

	private boolean isRuleBefore(int at) {
		return this.phrases.is(this.phrases.is(at, ARE) ? at - 1 : at, RULES);
	}

	/** Whether the time for which it holds is over by now. */
	private boolean hasEnded(int from, int sentence) {
		if (this.weeks.isEmpty()) {
			return false;
		}
		int to = Math.min(from + FAR + FAR, this.tokens.size() - 1);
		for (int i = from; i < to && this.tokens.get(i).sentence() == sentence; i++) {
			boolean until = this.phrases.is(i, UNTIL)
					|| (this.phrases.word(i).equals("to") && this.phrases.word(i - 1).equals("up"));
			Duration end = (until && !this.phrases.is(i + 1, STILL)) ? end(i + 1) : null;
			if (end != null) {
				return end.days() <= this.weeks.get() * 7.0;
			}
		}
		return false;
	}

	private @Nullable Duration end(int at) {
		Duration end = Duration.at(this.tokens, at);
		boolean goesOn = end == null && at + 1 < this.tokens.size() && !this.tokens.get(at + 1).isBehindMark();
		return goesOn ? Duration.at(this.tokens, at + 1) : end;
	}

}
