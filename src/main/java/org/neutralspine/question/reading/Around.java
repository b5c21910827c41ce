package org.neutralspine.question.reading;

import java.util.Set;
import java.util.stream.Stream;

import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.AskedText;

/**
 * What stands around the name of an exercise, on both sides or behind it, and says that
 * it is asked about or done.
 */
final class Around {

	/** What a question in the middle of a text begins with. */
	private static final Set<String> OPENERS = Set.of("is", "are", "do", "does", "will", "would", "could");

	/** "I do squats", "all I do is squats". */
	private static final Set<String> NO_QUESTION = WordSets.of("NO_QUESTION");

	/** Another thought begins with them. */
	private static final Set<String> NEXT = Set.of("and", "but", "which", "that", "thats", "its", "it", "so", "or");

	/** So many words behind an exercise may be said that it is done. */
	private static final int FAR = 8;

	private final AskedText text;

	private final Asking asking;

	Around(AskedText text, Asking asking) {
		this.text = text;
		this.asking = asking;
	}

	/** "Do kegels help", "is bowling out of the question", in the middle of a text. */
	boolean isAsked(int from, int to) {
		int sentence = this.text.tokens().get(from).sentence();
		return Stream.of("ASK", "ASK_AROUND")
			.flatMap((key) -> this.asking.phrases().in(key, sentence).stream())
			.anyMatch((ask) -> (ask.from() > from && ask.to() < to) || (ask.from() == from - 1 && ask.to() > to
					&& this.asking.is(ask.from(), OPENERS) && !this.asking.is(ask.from() - 1, NO_QUESTION)
					&& !this.asking.phrases().isBetween(to, ask.to(), sentence, NEXT)));
	}

	/**
	 * "Walking every morning", "bridges are all I do so far, ok to add squats?": no
	 * question stands between.
	 */
	boolean isDone(int to, int sentence) {
		return this.asking.phrases()
			.in("REPORT_BEHIND", sentence)
			.stream()
			.anyMatch((done) -> done.from() >= to && done.from() - to <= FAR && !isAskedBetween(to, done, sentence));
	}

	private boolean isAskedBetween(int to, Found done, int sentence) {
		boolean goesOn = this.asking.phrases()
			.in("ASK_AFTER", sentence)
			.stream()
			.anyMatch((ask) -> ask.from() >= done.to());
		boolean asked = this.text.isAsked(sentence) && !goesOn;
		return asked || this.asking.isOpened(sentence)
				|| Stream.of("ASK", "ASK_AFTER")
					.flatMap((key) -> this.asking.phrases().in(key, sentence).stream())
					.anyMatch((ask) -> ask.from() >= to && ask.from() < done.from());
	}

}
