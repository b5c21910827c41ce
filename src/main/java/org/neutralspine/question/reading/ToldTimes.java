package org.neutralspine.question.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Token;

/**
 * Times to come for which nobody asks: that of an appointment, or what is only told.
 */
final class ToldTimes {

	private static final Set<String> APPOINTMENT = WordSets.of("APPOINTMENT");

	/** With these somebody tells what was, or what a physician said. */
	private static final Set<String> TOLD = WordSets.of("TOLD");

	private static final Set<String> INVERTED = Set.of("can", "could", "may", "should", "will", "would", "am");

	private static final int FAR = 9;

	private final AskedText text;

	private final List<Token> tokens;

	ToldTimes(AskedText text) {
		this.text = text;
		this.tokens = text.tokens();
	}

	/** "Cleared in oct", "had a flare in summer": told, and not asked. */
	boolean isTold(int at) {
		int sentence = this.tokens.get(at).sentence();
		for (int i = at - 1; i >= Math.max(this.text.firstOf(sentence), at - FAR); i--) {
			if (isInverted(i)) {
				return false;
			}
			if (TOLD.contains(word(i))) {
				return true;
			}
		}
		return false;
	}

	/** "Can I ski on the 4th of july?" */
	boolean isAsked(int at) {
		int first = this.text.firstOf(this.tokens.get(at).sentence());
		return !isTold(at) && IntStream.range(Math.max(first, at - FAR), at).anyMatch(this::isInverted);
	}

	private boolean isInverted(int at) {
		return INVERTED.contains(word(at)) && word(at + 1).length() <= 2;
	}

	/** Whether a time is that of an appointment. */
	boolean isAppointment(int from, int to) {
		int sentence = this.tokens.get(from).sentence();
		return this.tokens.subList(Math.max(0, from - 4), Math.min(to + 2, this.tokens.size()))
			.stream()
			.anyMatch((token) -> token.sentence() == sentence && APPOINTMENT.contains(token.text()));
	}

	private String word(int at) {
		return Token.word(this.tokens, at);
	}

}
