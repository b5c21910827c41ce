package org.neutralspine.question.clearance;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.neutralspine.question.date.Duration;
import org.neutralspine.question.phrase.KnownClauses.Clause;
import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.Token;

/**
 * The words whose part in telling of a clearance is known.
 *
 * @param manner whether a word only says how it is to be done
 * @param start the first word of its clause
 * @param lenient whether what it opens is little
 */
record ClearanceWords(List<Token> tokens, IntPredicate manner, Found clearance, int start, boolean lenient) {

	private static final Set<String> KNOWN = WordSets.of("CLEARANCE_KNOWN");

	private static final Set<String> TITLES = WordSets.of("CLEARING_TITLES");

	private static final Set<String> BEFORE = WordSets.of("CLEARANCE_BEFORE");

	private static final Set<String> BEHIND = WordSets.of("CLEARANCE_BEHIND");

	private static final Set<String> LENIENT = WordSets.of("CLEARANCE_LENIENT");

	private static final Set<String> EXCEPT = WordSets.of("CLEARANCE_EXCEPT");

	private static final Set<String> NOT_EXCEPT = WordSets.of("CLEARANCE_NOT_EXCEPT");

	/** "Except contact sports" leaves the others. */
	private static final Set<String> EXCEPTED_KIND = Set.of("contact", "impact", "collision", "extreme", "racket",
			"racquet", "combat", "martial", "ball", "winter");

	private static final Set<String> UNTIL = Set.of("until", "till", "til");

	private static final Set<String> NO = Set.of("no", "without");

	private static final int FAR_EXCEPT = 3;

	private static final Set<String> NOT_MORE = WordSets.of("CLEARANCE_NOT_MORE");

	private static final Set<String> WANT = Set.of("want", "wanted", "like", "please");

	private static final Set<String> WHATEVER = Set.of("anything", "everything", "whatever", "what", "sport", "sports",
			"activity", "exercise");

	private static final Set<String> NO_NAMES = Set.of("google", "internet", "youtube", "chatgpt");

	boolean areKnown(Clause clause) {
		return IntStream.range(clause.from(), clause.to()).allMatch(this::isKnown);
	}

	boolean isKnown(int at) {
		boolean part = this.clearance.words().get(at) || this.tokens.get(at).isNumber() || this.manner.test(at);
		return part || isName(at) || (!isWanted(at) && !isExcepted(at)
				&& (this.lenient ? isLittle(word(at)) : isUnderstood(at, word(at))));
	}

	private boolean isUnderstood(int at, String word) {
		return ClearanceLinks.ALL.contains(word)
				? new ClearanceLinks(this.tokens, this.clearance, this.start, this::isTold).isKnown(at)
				: isKnown(word) || isInPlace(at, word);
	}

	private static boolean isLittle(String word) {
		return isKnown(word) || ClearanceSets.FOR.contains(word) || LENIENT.contains(word) || BEHIND.contains(word);
	}

	private static boolean isKnown(String word) {
		return KNOWN.contains(word) || ClearanceSets.BODIES.contains(word) || ClearanceSets.HE.contains(word)
				|| ClearanceSets.TELLS.contains(word);
	}

	/** A word that is known in some places only. */
	private boolean isInPlace(int at, String word) {
		return isBehind(at, word) || (at < this.clearance.to() && BEFORE.contains(word))
				|| (ClearanceSets.FOR.contains(word) && (at >= this.clearance.from() || isTold(at)))
				|| (word.equals("out") && Duration.isUnit(word(at - 1)))
				|| (WANT.contains(word) && (WHATEVER.contains(word(at - 2)) || WHATEVER.contains(word(at + 1))));
	}

	/** What is excepted, until when, and how much it may be. */
	private boolean isBehind(int at, String word) {
		boolean most = word.equals("not") && NOT_MORE.contains(word(at + 1));
		boolean until = UNTIL.contains(word) && isException(at);
		return at >= this.clearance.to() && (most || until || isNotFor(at) || BEHIND.contains(word));
	}

	/** "Cleared for weight lifting, not for running": it is an exception. */
	private boolean isNotFor(int at) {
		return word(at).equals("not") && word(at + 1).equals("for")
				&& (BEHIND.contains(word(at + 2)) || ClearanceSets.FOR.contains(word(at + 2)));
	}

	/** "Everything but running until march": the time is that of what is excepted. */
	private boolean isException(int at) {
		return IntStream.range(this.clearance.to(), at)
			.anyMatch((before) -> EXCEPT.contains(word(before)) || NO.contains(word(before)));
	}

	/** "Everything apart from exercise" leaves nothing. */
	private boolean isExcepted(int at) {
		return NOT_EXCEPT.contains(word(at))
				&& IntStream.rangeClosed(at - FAR_EXCEPT, at - 1)
					.anyMatch((before) -> before >= this.start && EXCEPT.contains(word(before)))
				&& !EXCEPTED_KIND.contains(word(at - 1));
	}

	/** Whether somebody clears something before a token: "cleared for weights and …". */
	private boolean isTold(int at) {
		return IntStream.range(this.start, at)
			.anyMatch((i) -> ClearanceSets.BODIES.contains(word(i)) || ClearanceSets.TELLS.contains(word(i)));
	}

	/** "I want PT", and not "whatever I want". */
	private boolean isWanted(int at) {
		return word(at).equals("want") && ClearanceSets.WRITER.contains(word(at - 1))
				&& !WHATEVER.contains(word(at - 2));
	}

	private boolean isName(int at) {
		return TITLES.contains(word(at - 1)) && !NO_NAMES.contains(word(at));
	}

	private String word(int at) {
		return Token.word(this.tokens, at);
	}

}
