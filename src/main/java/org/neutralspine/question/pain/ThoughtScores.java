package org.neutralspine.question.pain;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.neutralspine.question.text.Token;

/**
 * Scores that are only thought of, or are a rule: "if the pain goes over 5".
 */
record ThoughtScores(List<Token> tokens) {

	private static final Set<String> IF = Set.of("if", "unless", "until", "till", "til", "whether");

	private static final Set<String> IT = Set.of("pain", "it", "its", "that", "score", "number", "ache", "back", "neck",
			"painlevel", "pains");

	private static final Set<String> THE = Set.of("the", "my", "this", "your");

	private static final Set<String> KEEP = Set.of("keep", "stay", "keeping", "staying");

	private static final Set<String> AGAIN = Set.of("its", "im", "i", "it");

	private static final int FAR = 7;

	/** "If the pain goes over 5", "until it's a 2", "keep it below a 3". */
	boolean isIf(int at) {
		return clause(at).anyMatch((one) -> isKept(one) || (IF.contains(word(one)) && isPain(one + 1, at)));
	}

	private boolean isKept(int keep) {
		boolean first = keep == 0 || !ScoreRun.isOneClause(this.tokens, keep - 1, keep);
		return KEEP.contains(word(keep)) && (first || IF.contains(word(keep - 2)));
	}

	/** "It goes over 5", "my neck pain is a 6", and not "I sit it's a 5". */
	private boolean isPain(int from, int at) {
		int it = THE.contains(word(from)) ? from + 1 : from;
		int pain = IT.contains(word(it)) && IT.contains(word(it + 1)) ? it + 1 : it;
		return pain < at && IT.contains(word(pain))
				&& IntStream.range(pain + 1, at).noneMatch((again) -> AGAIN.contains(word(again)));
	}

	/** The words before it in its clause. */
	private IntStream clause(int at) {
		return IntStream.iterate(at - 1, (one) -> one - 1)
			.limit(FAR)
			.takeWhile((one) -> ScoreRun.isOneClause(this.tokens, one, one + 1));
	}

	private String word(int at) {
		return Token.word(this.tokens, at);
	}

}
