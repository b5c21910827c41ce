package org.neutralspine.question.pain;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.Token;

/**
 * Scores that are over, because they are told of before or another is told of now.
 */
final class ScoreTimes {

	/** "These days", "now". */
	private static final Set<String> NOW = Set.of("now", "today", "days", "currently", "nowadays", "lately", "tonight");

	private static final Set<String> PAST = WordSets.of("PAIN_PAST");

	private static final Set<String> PAST_BEHIND = WordSets.of("PAIN_PAST_BEHIND");

	private static final Set<String> PAIN_NOW = WordSets.of("PAIN_NOW");

	private static final Set<String> DAILY = Set.of("tablets", "meds", "medication", "pills", "painkillers", "bed",
			"bedtime", "breakfast", "lunch", "dinner", "noon", "work");

	private static final Set<String> LAST = Set.of("last", "first", "early");

	private static final Set<String> SPANS = Set.of("week", "weeks", "month", "months", "year", "summer", "winter",
			"spring", "autumn", "fall", "time", "days");

	private static final Set<String> WEEKDAYS = WordSets.of("SCORE_WEEKDAYS");

	private static final Set<String> COUNTED = Set.of("week", "wk", "month", "day");

	private static final Set<String> JOINTS = Set.of("and", "but", "then");

	private static final Set<String> BEFORE_NOW = Set.of("a", "an", "pain", "is", "now", "today", "its", "about",
			"around", "only", "back", "neck");

	private static final int FAR = 7;

	private static final int FAR_NOW = 60;

	private static final int SENTENCES = 3;

	private final List<Token> tokens;

	private final PainWords words;

	ScoreTimes(List<Token> tokens, PainWords words) {
		this.tokens = tokens;
		this.words = words;
	}

	/** "Was a 7", "a 7 before". */
	boolean isPast(int at) {
		int sentence = this.tokens.get(at).sentence();
		for (int i = at - 1; i >= Math.max(0, at - 6); i--) {
			Token token = this.tokens.get(i);
			if (token.sentence() != sentence || (this.words.is(i, PAIN_NOW) && !word(i).equals("im"))) {
				break;
			}
			if (this.words.is(i, PAST)) {
				return !this.words.isNowBehind(at);
			}
			if (token.isBehindComma()) {
				break;
			}
		}
		return (this.words.is(at + 1, PAST_BEHIND) && ScoreRun.isOneClause(this.tokens, at, at + 1) && !isDaily(at + 2))
				|| word(at + 2).equals("first");
	}

	/** "A 4 before my tablets". */
	private boolean isDaily(int from) {
		return this.words.is(from, DAILY) || this.words.is(from + 1, DAILY);
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
