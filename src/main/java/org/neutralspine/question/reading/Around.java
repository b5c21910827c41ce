package org.neutralspine.question.reading;

import java.util.Set;
import java.util.stream.Stream;

import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Token;

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

	private static final Set<String> WHEN = Set.of("after", "since", "while", "whilst", "during", "when", "whenever",
			"following", "from");

	/** "Deadlifted", "swam". */
	private static final Set<String> PAST = WordSets.of("DONE_VERBS");

	private static final Set<String> BEHIND_WHEN = WordSets.of("BEHIND_WHEN");

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

	/** "No martial arts, but there is an F45 place": what is denied ends there. */
	boolean isBut(int deny, int from) {
		return deny >= 0 && this.asking.phrases()
			.isBetween(deny, from, this.asking.phrases().sentence(from), Set.of("but"));
	}

	/** "I have had my rods since 2021, handball?": asked at the end, alone. */
	boolean isLeftToAsk(int report, int from, int to) {
		int sentence = this.asking.phrases().sentence(from);
		int clause = this.asking.clause(from);
		boolean last = this.text.isAsked(sentence) && clause >= from - 1 && clause > report
				&& this.asking.isLast(to, sentence);
		return last && this.text.tokens().subList(this.asking.clause(clause - 1), clause).stream().anyMatch(Token::isNumber);
	}

	/** "Since moving the sofa", "a click on the elliptical": told of another thing. */
	boolean isWhen(int from, int to) {
		int sentence = this.asking.phrases().sentence(from);
		boolean asked = this.asking.isQuestion(sentence)
				&& (this.asking.isOpened(sentence) || this.asking.isLast(this.asking.behindClause(to - 1), sentence));
		int before = from - 1;
		while (before > 0 && !this.asking.phrases().isBehindComma(before + 1)
				&& this.asking.is(before, BEHIND_WHEN)) {
			before--;
		}
		boolean when = before >= this.text.firstOf(sentence) && !this.asking.phrases().isBehindComma(before + 1)
				&& (this.asking.is(before, WHEN) || (before < from - 1 && this.asking.is(before, Set.of("on"))));
		return when && !asked && !this.asking.hasAsk(sentence);
	}

	/** "My surgeon says hit the gym", "green light for water therapy". */
	boolean isPermitted(int from, int to) {
		int sentence = this.asking.phrases().sentence(from);
		return this.asking.phrases()
			.in("PERMITTED", sentence)
			.stream()
			.anyMatch((one) -> (one.to() <= from && one.to() > this.asking.clause(from))
					|| (one.from() >= to && this.asking.is(one.from(), Set.of("according"))));
	}

	/** "Scared of running". */
	boolean isFeared(int from) {
		int sentence = this.asking.phrases().sentence(from);
		return !this.asking.isQuestion(sentence) && !this.asking.hasAsk(sentence)
				&& this.asking.phrases().in("FEARED", sentence).stream().anyMatch((one) -> one.to() == from);
	}

	/** "Deadlifted 60 kg", "I sleep in a recliner, walk and shower". */
	boolean isTold(int from) {
		int sentence = this.asking.phrases().sentence(from);
		return this.asking.is(from, PAST) || (this.asking.is(this.text.firstOf(sentence), Set.of("i", "we", "he", "she"))
				&& !this.asking.hasAsk(sentence));
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
