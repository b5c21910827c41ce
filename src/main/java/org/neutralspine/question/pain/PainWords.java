package org.neutralspine.question.pain;

import java.util.List;
import java.util.Set;

import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.Token;

/**
 * The words beside a number, by which it is known whether it is a score of pain, and of
 * now.
 */
final class PainWords {

	private static final Set<String> PAIN = WordSets.of("PAIN");

	private static final Set<String> BETWEEN = WordSets.of("BETWEEN_PAIN");

	private static final Set<String> NOW = WordSets.of("PAIN_NOW");

	/** They say when it hurts so much. */
	private static final Set<String> CIRCUMSTANCES = WordSets.of("CIRCUMSTANCES");

	/** What people rate besides pain. */
	private static final Set<String> ELSE = WordSets.of("RATED_ELSE");

	private static final Set<String> USUAL = Set.of("usual", "baseline", "normal", "always");

	private static final Set<String> SOLID = Set.of("solid", "steady", "constant", "good", "strong", "nasty");

	/** "It's a 7", "like a 6". */
	private static final Set<String> LIKE = Set.of("its", "like", "say", "maybe", "probably", "nearly", "almost");

	private static final Set<String> TODAY = WordSets.of("PAIN_TODAY");

	private static final Set<String> USUALLY = Set.of("usually", "normally", "usual", "normal", "mostly", "was");

	private static final Set<String> BEFORE_TODAY = Set.of("a", "an", "its", "to", "today", "now", "at", "is");

	private static final Set<String> BEHIND_TODAY = Set.of("today", "now", "or", "and", "in", "at", "but", "out",
			"when", "by", "this", "tonight");

	private static final Set<String> RATED_OF = Set.of("average", "most", "good", "bad", "worst", "best", "its",
			"night", "the", "a");

	private static final Set<String> TEN = Set.of("10", "ten");

	private static final Set<String> LEVEL = Set.of("level", "lvl");

	/** "One of those". */
	private static final Set<String> ONE_OF = Set.of("those", "these", "them", "the", "my", "his", "her", "our", "us");

	private static final int THREE = 3;

	private static final int FAR = 40;

	private final List<Token> tokens;

	private final PainScale scale;

	PainWords(List<Token> tokens) {
		this.tokens = tokens;
		this.scale = new PainScale(tokens);
	}

	String word(int at) {
		return Token.word(this.tokens, at);
	}

	boolean is(int at, Set<String> words) {
		return words.contains(word(at));
	}

	boolean isOneSentence(int at, int other) {
		return at >= 0 && this.tokens.get(at).sentence() == this.tokens.get(other).sentence();
	}

	boolean isOutOfTen(int at) {
		return this.scale.isOutOfTen(at);
	}

	boolean isScale(int at) {
		return this.scale.isEnd(at);
	}

	/** "A level 3 pain". */
	boolean isLevel(int at) {
		boolean before = is(at + 1, PAIN) && !this.tokens.get(at + 1).isBehindMark()
				&& is(at - 1, WordSets.of("BEFORE_SCORE"));
		return before || isUsual(at) || (is(at - 1, LEVEL) && isAround(at));
	}

	/** "The back feels the same as usual, 3." */
	private boolean isUsual(int at) {
		int sentence = this.tokens.get(at).sentence();
		boolean last = at + 1 == this.tokens.size() || this.tokens.get(at + 1).sentence() != sentence;
		return last && this.tokens.get(at).isBehindComma()
				&& this.tokens.subList(Math.max(0, at - 6), at)
					.stream()
					.anyMatch((token) -> token.sentence() == sentence && USUAL.contains(token.text()));
	}

	private boolean isAround(int at) {
		return this.tokens.subList(Math.max(0, at - 4), Math.min(this.tokens.size(), at + 4))
			.stream()
			.anyMatch((token) -> PAIN.contains(token.text()));
	}

	/** "Pain is about a 4", "normally a 2, now a solid 6". */
	boolean isLed(int at) {
		int sentence = this.tokens.get(at).sentence();
		for (int i = at - 1; i >= Math.max(0, at - 8); i--) {
			if (this.tokens.get(i).sentence() != sentence) {
				return false;
			}
			if (is(i, PAIN)) {
				return true;
			}
			if (!is(i, BETWEEN) && !isScale(i)) {
				break;
			}
		}
		return (isNow(at) || isNowBehind(at)) && isSaid(at);
	}

	private boolean isNow(int at) {
		int sentence = this.tokens.get(at).sentence();
		boolean now = this.tokens.subList(Math.max(0, at - 9), at)
			.stream()
			.anyMatch((token) -> token.sentence() == sentence && NOW.contains(token.text()));
		return now && is(at - 1, WordSets.of("BEFORE_SCORE_NOW"));
	}

	/** "It's a 7", "a solid 6", where pain is spoken of. */
	boolean isSolid(int at) {
		boolean solid = is(at - 1, SOLID) && is(at - 2, Set.of("a", "an"));
		boolean its = is(at - 1, Set.of("a", "an")) && is(at - 2, LIKE);
		return (solid || its) && isSaid(at);
	}

	boolean isSaid(int at) {
		int sentence = this.tokens.get(at).sentence();
		return this.tokens.subList(Math.max(0, at - 60), Math.min(this.tokens.size(), at + 60))
			.stream()
			.filter((token) -> Math.abs(token.sentence() - sentence) <= 1)
			.anyMatch((token) -> PAIN.contains(token.text()) || WordSets.of("HURTING").contains(token.text())
					|| isOutOfTen(token.at()) || (token.text().equals("out") && is(token.at() + 2, TEN)));
	}

	/** "Down to the ankle every day, a 7 most of the time", where pain is spoken of. */
	boolean isRated(int at) {
		boolean on = (is(at + 1, Set.of("on", "at")) && is(at + 2, RATED_OF))
				|| (at > 0 && this.tokens.get(at - 1).before().contains("("));
		return is(at - 1, Set.of("a", "an")) && this.tokens.get(at - 1).isBehindMark()
				&& (on || is(at + 1, WordSets.of("RATED_OFTEN"))) && isSaid(at);
	}

	/** "At a 7 at first, by week 8 a 4, these days a 1": nothing else is told so. */
	boolean isOneOfThree(int at) {
		int sentence = this.tokens.get(at).sentence();
		return isBare(at) && this.tokens.subList(Math.max(0, at - FAR), Math.min(this.tokens.size(), at + FAR))
			.stream()
			.filter((token) -> token.sentence() == sentence && isBare(token.at()))
			.limit(THREE)
			.count() == THREE;
	}

	private boolean isBare(int at) {
		return this.tokens.get(at).isNumber() && is(at - 1, Set.of("a", "an")) && isLast(at);
	}

	/** "A 5, sometimes an 8". */
	boolean isListed(int at) {
		return is(at - 1, WordSets.of("BEFORE_NEXT_SCORE"))
				|| ((this.tokens.get(at).isBehindComma() || this.tokens.get(at).before().contains("/"))
						&& is(at + 1, CIRCUMSTANCES) && !word(at + 2).equals("least"));
	}

	/** "Was 2, then 3, then 5": what came last is so still. */
	boolean isThen(int at) {
		return word(at - 1).equals("then") || (word(at - 2).equals("then") && is(at - 1, Set.of("a", "an")));
	}

	/** "Normally a 1 or 2, today a 6", "from a 3 to a 7 today". */
	boolean isToday(int at) {
		int its = is(at - 1, Set.of("a", "an")) ? at - 2 : at - 1;
		boolean today = isLast(at) && is(at - 1, BEFORE_TODAY) && isSaidOfToday(at);
		return isMoved(at) || (today && (word(its).equals("its") || isUsualToo(at) || isSaid(at)));
	}

	/** Whether nothing stands behind a number that it may count. */
	boolean isLast(int at) {
		return is(at + 1, BEHIND_TODAY) || at + 1 >= this.tokens.size() || this.tokens.get(at + 1).isBehindMark()
				|| this.tokens.get(at + 1).sentence() != this.tokens.get(at).sentence();
	}

	private boolean isSaidOfToday(int at) {
		int sentence = this.tokens.get(at).sentence();
		return this.tokens.subList(Math.max(0, at - 9), Math.min(this.tokens.size(), at + 3))
			.stream()
			.anyMatch((token) -> token.sentence() == sentence && TODAY.contains(token.text()));
	}

	/** "Yesterday's 8 has settled to a 5". */
	private boolean isMoved(int at) {
		int to = is(at - 1, Set.of("a", "an")) ? at - 2 : at - 1;
		return to < at - 1 && isLast(at) && word(to).equals("to") && is(to - 1, WordSets.of("PAIN_MOVED"));
	}

	/** "Usually a 2, since monday a 7": nothing else is rated so. */
	private boolean isUsualToo(int at) {
		int sentence = this.tokens.get(at).sentence();
		return is(at - 1, Set.of("a", "an")) && this.tokens.subList(Math.max(0, at - 10), at)
			.stream()
			.anyMatch((token) -> token.sentence() == sentence && USUALLY.contains(token.text()) && token.at() + 2 < at
					&& is(token.at() + 1, Set.of("a", "an", "is", "its"))
					&& this.tokens.get(token.at() + 2).isNumber());
	}

	/** "Boredom 10/10". */
	boolean isOfSomethingElse(int at) {
		return (this.scale.isPraise(at) && !isLed(at)) || is(at - 1, ELSE)
				|| (is(at - 1, WordSets.of("BEFORE_RATING")) && is(at - 2, ELSE));
	}

	/** "Five a side", "one of those". */
	boolean isOfOthers(int at) {
		String next = word(at + 1);
		return (next.equals("a") && word(at + 2).equals("side")) || (next.equals("of") && is(at + 2, ONE_OF));
	}

	boolean isNowBehind(int at) {
		return is(at + 1, WordSets.of("PAIN_NOW_BEHIND"));
	}

}
