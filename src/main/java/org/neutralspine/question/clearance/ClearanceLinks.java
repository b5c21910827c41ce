package org.neutralspine.question.clearance;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.neutralspine.question.date.Duration;
import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.text.Token;

/**
 * Whether what a small word links to a clearance leaves it as it is: "by my surgeon", "at
 * the visit"; not "in a year", "up to week 12", "on paper".
 *
 * @param start the first word of its clause
 * @param told whether somebody clears something before a word
 */
record ClearanceLinks(List<Token> tokens, Found clearance, int start, IntPredicate told) {

	static final Set<String> ALL = Set.of("at", "by", "from", "in", "on", "per", "to", "up", "with");

	/** Behind them it need not be so yet. */
	private static final Set<String> MAY = Set.of("can", "may", "could", "is", "are", "says", "will");

	private static final Set<String> UP = Set.of("check", "follow", "to", "visit", "appointment", "exam");

	/** "By my own spine surgeon". */
	private static final int NEAR = 4;

	private static final Set<String> HIM = Set.of("him", "her");

	private static final Set<String> TODAY = Set.of("today", "now", "care");

	private static final Set<String> APART = Set.of("apart", "aside");

	boolean isKnown(int at) {
		return switch (word(at)) {
			case "in", "at", "on" -> isKnownTime(at);
			case "to" -> isTo(at);
			case "up" -> UP.contains(word(at - 1)) || UP.contains(word(at + 1));
			case "with" -> !isByBody(at);
			case "from" -> isByBody(at) || isFrom(at);
			default -> isByBody(at) || HIM.contains(word(at + 1));
		};
	}

	private boolean isKnownTime(int at) {
		return switch (word(at)) {
			case "in" -> !isToCome(at) && !(isFront(at) && isFor(at));
			case "at" -> !(Duration.isUnit(word(at + 2)) && this.told.test(at) && isMay());
			default -> (isFront(at) || !isMay()) && !word(at + 1).startsWith("paper");
		};
	}

	/** "From him", "from today", "apart from", "released from care". */
	private boolean isFrom(int at) {
		return HIM.contains(word(at + 1)) || TODAY.contains(word(at + 1)) || APART.contains(word(at - 1));
	}

	/** "In 2 weeks I can", "I can do everything in march". */
	private boolean isToCome(int in) {
		return Duration.isUnit(word(in + 2)) || (in >= this.clearance.to() && isMay());
	}

	/** "Cleared to lift", "is to clear me"; not "up to week 12". */
	private boolean isTo(int at) {
		boolean behind = !isFront(at) && !isNearUnit(at);
		boolean told = ClearanceSets.TELLS.contains(word(at - 1))
				|| (ClearanceSets.TELLS.contains(word(at - 2)) && ClearanceSets.TOLD.contains(word(at - 1)));
		return behind || word(at - 1).equals("back") || told;
	}

	private boolean isFront(int at) {
		return at < this.clearance.from();
	}

	private boolean isFor(int at) {
		return ClearanceSets.FOR.contains(word(at + 1)) || ClearanceSets.FOR.contains(word(at + 2));
	}

	private boolean isByBody(int at) {
		return IntStream.rangeClosed(at + 1, at + NEAR).anyMatch((i) -> ClearanceSets.BODIES.contains(word(i)));
	}

	private boolean isNearUnit(int at) {
		return Duration.isUnit(word(at + 1)) || Duration.isUnit(word(at + 2));
	}

	private boolean isMay() {
		return IntStream.range(this.start, this.clearance.to()).anyMatch((i) -> MAY.contains(word(i)));
	}

	private String word(int at) {
		return Token.word(this.tokens, at);
	}

}
