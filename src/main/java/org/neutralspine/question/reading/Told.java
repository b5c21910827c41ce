package org.neutralspine.question.reading;

import java.util.List;
import java.util.Set;

import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.reading.Mention.Act;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Token;

/**
 * Exercises that are told of and not asked about, without words in front of them that say
 * so.
 */
final class Told {

	private static final Set<String> WHEN = Set.of("after", "since", "while", "whilst", "during", "when", "whenever",
			"following", "from");

	/** "Deadlifted", "swam". */
	private static final Set<String> PAST = WordSets.of("DONE_VERBS");

	private static final Set<String> BEHIND_WHEN = WordSets.of("BEHIND_WHEN");

	private static final Set<String> SUBJECTS = Set.of("i", "ive", "we", "he", "she", "im");

	private static final Set<String> WELL = WordSets.of("WELL");

	/** "Had a massage yesterday", "don't deadlift". */
	private static final Set<String> DID = Set.of("had", "did", "went", "tried", "managed", "took", "enjoyed", "loved",
			"spent", "finished", "stopped", "quit", "dont", "never");

	/** "What's the word on the rower". */
	private static final Set<String> WHAT = Set.of("what", "whats", "who", "whos", "why", "thoughts");

	private static final Set<String> TURNS = Set.of("but", "just", "only");

	private static final Set<String> ON = Set.of("on");

	/** "Planks", "the planks": one of a list. */
	private static final int LISTED = 2;

	private final AskedText text;

	private final Asking asking;

	private final Around around;

	Told(AskedText text, Asking asking, Around around) {
		this.text = text;
		this.asking = asking;
		this.around = around;
	}

	/** What is said of an exercise that nothing in front of it tells. */
	Act plain(int from, int to) {
		int sentence = this.asking.phrases().sentence(from);
		if (this.around.isDone(to, sentence) || isWhen(from, to)) {
			return Act.REPORTED;
		}
		if (this.asking.asksBehind(to, sentence)) {
			return Act.ASKED;
		}
		if (this.asking.isQuestion(sentence)) {
			return isReportedBehind(to) ? Act.REPORTED : Act.ASKED;
		}
		if (isPermitted(from, to)) {
			return Act.NONE;
		}
		return isTold(from, to) || !this.asking.isFragment(sentence) ? Act.REPORTED : Act.ASKED;
	}

	/** "Walking fine, can I …". */
	private boolean isReportedBehind(int to) {
		boolean fine = this.asking.is(to, WELL) && !this.text.tokens().get(to).isBehindMark();
		return fine && this.asking.phrases().isBehindComma(to + 1)
				&& this.asking.phrases().sentence(to + 1) == this.asking.phrases().sentence(to);
	}

	/** "No martial arts, but there is an F45 place": what is denied ends there. */
	boolean isBut(int deny, int from) {
		return deny >= 0 && this.asking.phrases().isBetween(deny, from, this.asking.phrases().sentence(from), TURNS);
	}

	/** "I have had my rods since 2021, handball?": asked at the end, alone. */
	boolean isLeftToAsk(int report, int from, int to) {
		int sentence = this.asking.phrases().sentence(from);
		int clause = this.asking.clauses().first(from);
		boolean last = this.text.isAsked(sentence) && clause >= from - 1 && clause >= report
				&& this.asking.clauses().isEnd(to, sentence);
		List<Token> before = last ? this.text.tokens().subList(this.asking.clauses().first(clause - 1), clause)
				: List.of();
		return before.size() > LISTED || before.stream().anyMatch(Token::isNumber);
	}

	/** "Since moving the sofa", "a click on the elliptical": told of another thing. */
	private boolean isWhen(int from, int to) {
		int sentence = this.asking.phrases().sentence(from);
		int before = from - 1;
		while (before > 0 && !this.asking.phrases().isBehindComma(before + 1) && this.asking.is(before, BEHIND_WHEN)) {
			before--;
		}
		if (before < this.text.firstOf(sentence) || this.asking.phrases().isBehindComma(before + 1)) {
			return false;
		}
		boolean on = before < from - 1 && this.asking.is(before, ON) && !this.asking.hasAsk(sentence)
				&& !this.asking.isQuestion(sentence);
		return (on || this.asking.is(before, WHEN)) && !isThought(from, to, sentence);
	}

	/** "If I fell while skating, would it snap?" */
	private boolean isThought(int from, int to, int sentence) {
		boolean last = this.asking.clauses().isEnd(this.asking.clauses().end(to - 1), sentence);
		return this.asking.is(this.text.firstOf(sentence), WHAT)
				|| (this.asking.isQuestion(sentence) && (this.asking.isOpened(sentence) || last))
				|| this.asking.phrases().isBetween(this.asking.clauses().first(from), from, sentence, Set.of("if"));
	}

	/** "My surgeon says hit the gym", "green light for water therapy". */
	private boolean isPermitted(int from, int to) {
		int sentence = this.asking.phrases().sentence(from);
		return this.asking.phrases()
			.in("PERMITTED", sentence)
			.stream()
			.anyMatch((one) -> (one.to() <= from && one.to() > this.asking.clauses().first(from))
					|| (one.from() >= to && this.asking.is(one.from(), Set.of("according"))));
	}

	/** "Scared of running". */
	boolean isFeared(int from) {
		int sentence = this.asking.phrases().sentence(from);
		return !this.asking.isQuestion(sentence) && !this.asking.hasAsk(sentence)
				&& this.asking.phrases().in("FEARED", sentence).stream().anyMatch((one) -> one.to() == from);
	}

	/** "Deadlifted 60 kg", "I sleep in a recliner, walk and shower". */
	private boolean isTold(int from, int to) {
		int sentence = this.asking.phrases().sentence(from);
		boolean subject = from > this.text.firstOf(sentence) && this.asking.is(from - 1, SUBJECTS);
		boolean done = this.asking.is(this.text.firstOf(sentence), DID);
		boolean well = this.asking.is(to, WELL) && this.asking.phrases().sentence(to) == sentence;
		return subject || done || well || this.asking.is(from - 1, WHEN) || this.asking.is(from, PAST)
				|| (this.asking.is(this.text.firstOf(sentence), Set.of("i", "we", "he", "she"))
						&& !this.asking.hasAsk(sentence));
	}

}
