package org.neutralspine.question.pain;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.Token;

/**
 * What stands behind a score: nothing that it counts.
 */
final class ScoreEnds {

	private static final Set<String> BEHIND = WordSets.of("SCORE_BEHIND");

	/** They say when it is so bad. */
	private static final Set<String> CIRCUMSTANCES = WordSets.of("SCORE_CIRCUMSTANCES");

	private static final Set<String> ELSE = WordSets.of("SCORE_ELSE");

	/** "Mornings", "in the evening", "sitting", "without them". */
	private static final Set<String> TIMES = WordSets.of("SCORE_TIMES");

	private static final Set<String> TOLD_BEHIND = Set.of("when", "otherwise", "sitting", "standing", "lying",
			"resting", "moving", "bending", "driving", "upright", "before", "now", "after", "today", "yesterday",
			"with", "without", "once", "during", "while", "if");

	private static final Set<String> WHILE = Set.of("second", "seconds", "moment", "minute", "minutes", "hour", "hours",
			"bit", "while", "day", "days", "rest", "night", "now", "ages", "weeks", "months");

	/** "At dinner". */
	private static final Set<String> OCCASIONS = Set.of("best", "worst", "most", "rest", "breakfast", "lunch", "dinner",
			"supper", "teatime", "bedtime", "night", "work", "home");

	private static final Set<String> DAYS = Set.of("day", "days", "one", "ones", "night", "nights", "morning",
			"mornings", "evening", "evenings", "week", "weeks");

	private static final Set<String> GOOD = Set.of("good", "bad", "worst", "best", "rough", "better", "worse",
			"average", "normal", "typical", "usual", "most", "quiet", "busy");

	private static final Set<String> A = Set.of("a", "an", "the");

	/** "Pain some days 1". */
	private static final Set<String> IN_FRONT = Set.of("and", "but", "pain");

	private static final int FAR = 4;

	private final List<Token> tokens;

	ScoreEnds(List<Token> tokens) {
		this.tokens = tokens;
	}

	/** Whether what ends in front of a token counts nothing that follows. */
	boolean isClosed(int to) {
		return isEnd(to) || isForWhile(to) || isOfAnEvening(to) || (BEHIND.contains(word(to)) && !isOfElse(to));
	}

	/** "An 8 for a second". */
	private boolean isForWhile(int to) {
		return word(to).equals("for")
				&& IntStream.rangeClosed(to + 1, to + 3).anyMatch((one) -> WHILE.contains(word(one)));
	}

	private boolean isOfAnEvening(int to) {
		return word(to).equals("of") && A.contains(word(to + 1)) && DAYS.contains(word(to + 2));
	}

	boolean isEnd(int to) {
		return !ScoreRun.isOneClause(this.tokens, to - 1, to) || word(to).equals("and") || word(to).equals("but");
	}

	boolean isCircumstance(int to) {
		return CIRCUMSTANCES.contains(word(to)) && !word(to + 1).equals("least") && !isOfElse(to);
	}

	/** "On a bad day". */
	boolean isOnGoodDay(int to) {
		boolean on = word(to).equals("on") || word(to).equals("in") || word(to).equals("at");
		return on && IntStream.rangeClosed(to + 1, to + 2).anyMatch((good) -> GOOD.contains(word(good)))
				&& IntStream.rangeClosed(to + 2, to + FAR).anyMatch((day) -> DAYS.contains(word(day)));
	}

	/** "A 5 in each hand", "10 for the nurses", "a 2 by 4", "a 1 in 4". */
	private boolean isOfElse(int to) {
		boolean number = Set.of("in", "by", "on").contains(word(to)) && ScoreRun.isNumber(this.tokens, to + 1);
		return number || IntStream.range(to, to + FAR)
			.takeWhile((at) -> at == to || ScoreRun.isOneClause(this.tokens, at - 1, at))
			.anyMatch((at) -> ELSE.contains(word(at)));
	}

	/** Whether one that follows another is a score by what stands beside it. */
	boolean isNext(ScoreRun run) {
		return run.article() ? isClosed(run.to())
				: !ScoreRun.isNumber(this.tokens, run.from() - 1) && ((isTimed(run) && isEnd(run.to()))
						|| (isBehindJoint(run) && (isCircumstance(run.to()) || isOnGoodDay(run.to()))));
	}

	/** Whether it is told of a time or a posture that stands alone beside it. */
	boolean isTold(ScoreRun run) {
		boolean behind = TOLD_BEHIND.contains(word(run.to()))
				|| (word(run.to()).equals("at") && OCCASIONS.contains(word(run.to() + 1)));
		return isTimed(run) ? isEnd(run.to()) : isBehindJoint(run) && behind && !isOfElse(run.to());
	}

	private boolean isBehindJoint(ScoreRun run) {
		boolean joint = Set.of("and", "but").contains(word(run.lead()));
		return !run.isLed() || joint || isTimed(run) || isSomebodyAt(run.lead());
	}

	/** "She is at 8 without them". */
	private boolean isSomebodyAt(int lead) {
		return word(lead).equals("at") && Set.of("is", "am", "im", "shes", "hes").contains(word(lead - 1));
	}

	/** Whether nothing but a time or a posture stands in front of it in its clause. */
	private boolean isTimed(ScoreRun run) {
		int at = run.lead();
		while (at > 0 && TIMES.contains(word(at)) && ScoreRun.isOneClause(this.tokens, at - 1, at)) {
			at--;
		}
		boolean all = TIMES.contains(word(at)) || (at < run.lead() && IN_FRONT.contains(word(at)));
		return run.isLed() && all;
	}

	private String word(int at) {
		return Token.word(this.tokens, at);
	}

}
