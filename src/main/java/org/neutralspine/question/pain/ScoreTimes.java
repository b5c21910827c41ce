package org.neutralspine.question.pain;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.Token;

/**
 * Scores that are over, because another is told of now, and scores that are only thought
 * of.
 */
final class ScoreTimes {

	/** "These days", "now". */
	private static final Set<String> NOW = Set.of("now", "today", "days", "currently", "nowadays", "lately", "tonight");

	private static final Set<String> LAST = Set.of("last", "first", "early");

	private static final Set<String> SPANS = Set.of("week", "weeks", "month", "months", "year", "summer", "winter",
			"spring", "autumn", "fall", "night", "time", "days");

	private static final Set<String> WEEKDAYS = WordSets.of("SCORE_WEEKDAYS");

	private static final Set<String> COUNTED = Set.of("week", "wk", "month", "day");

	private static final Set<String> IF = Set.of("if", "unless", "until", "till", "til", "whether");

	private static final Set<String> IT = Set.of("pain", "it", "its", "that", "score", "number", "ache", "back", "neck",
			"painlevel", "pains");

	private static final Set<String> KEEP = Set.of("keep", "stay", "keeping", "staying");

	private static final Set<String> AGAIN = Set.of("its", "im", "i", "it");

	private static final Set<String> JOINTS = Set.of("and", "but", "then");

	private static final Set<String> BEFORE_NOW = Set.of("a", "an", "pain", "at", "is", "now", "today", "its", "about",
			"around", "only", "back", "neck");

	private static final int FAR = 7;

	private static final int FAR_NOW = 60;

	private static final int SENTENCES = 3;

	private final List<Token> tokens;

	ScoreTimes(List<Token> tokens) {
		this.tokens = tokens;
	}

	/** "If the pain goes over 5", "until it's a 2", "keep it below a 3". */
	boolean isIf(int at) {
		return clause(at)
			.anyMatch((one) -> KEEP.contains(word(one))
					&& (one == 0 || IF.contains(word(one - 2)) || !ScoreRun.isOneClause(this.tokens, one - 1, one)))
				|| clause(at).filter((one) -> IF.contains(word(one)))
					.anyMatch((one) -> IntStream.rangeClosed(one + 1, one + 3)
						.anyMatch((it) -> it < at && IT.contains(word(it))
								&& IntStream.range(it + 1, at).noneMatch((again) -> AGAIN.contains(word(again)))));
	}

	/** "An 8 last month but these days a 3", "4 on monday, today a 7". */
	boolean isOver(int at) {
		return isOfOldTime(at) && isNowBehind(at);
	}

	private boolean isOfOldTime(int at) {
		return behind(at).anyMatch((one) -> isLast(one) || isWeekday(one, at))
				|| clause(at).takeWhile((one) -> !JOINTS.contains(word(one)))
					.anyMatch((one) -> isLast(one) || isWeekday(one, at) || isCounted(one, at));
	}

	private boolean isLast(int one) {
		return LAST.contains(word(one))
				&& IntStream.rangeClosed(one + 1, one + 2).anyMatch((span) -> SPANS.contains(word(span)));
	}

	/** "By week 8 a 4", "day 10: pain 6". */
	private boolean isCounted(int one, int at) {
		return COUNTED.contains(word(one)) && one < at - 1 && ScoreRun.isNumber(this.tokens, one + 1);
	}

	/** "Monday 4". */
	private boolean isWeekday(int one, int at) {
		return WEEKDAYS.contains(word(one)) && Math.abs(at - one) <= 4;
	}

	private boolean isNowBehind(int at) {
		int sentence = this.tokens.get(at).sentence();
		return IntStream.range(at + 1, Math.min(this.tokens.size(), at + FAR_NOW))
			.filter((one) -> this.tokens.get(one).sentence() <= sentence + SENTENCES && NOW.contains(word(one)))
			.filter((one) -> !word(one).equals("days") || word(one - 1).equals("these"))
			.anyMatch((one) -> IntStream.range(one + 1, Math.min(this.tokens.size(), one + FAR + 1))
				.anyMatch((next) -> (ScoreRun.isNumber(this.tokens, next) && BEFORE_NOW.contains(word(next - 1)))
						|| word(next).equals("no")));
	}

	/** The words before it in its clause. */
	private IntStream clause(int at) {
		return IntStream.iterate(at - 1, (one) -> one - 1)
			.limit(FAR)
			.takeWhile((one) -> ScoreRun.isOneClause(this.tokens, one, one + 1) || isBehindColon(one + 1));
	}

	private boolean isBehindColon(int at) {
		return at > 0 && this.tokens.get(at).before().strip().equals(":");
	}

	private IntStream behind(int at) {
		return IntStream.iterate(at + 1, (one) -> one + 1)
			.limit(FAR)
			.takeWhile((one) -> ScoreRun.isOneClause(this.tokens, one - 1, one) && !JOINTS.contains(word(one)));
	}

	private String word(int at) {
		return Token.word(this.tokens, at);
	}

}
