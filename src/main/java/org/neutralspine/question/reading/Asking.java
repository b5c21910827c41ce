package org.neutralspine.question.reading;

import java.util.List;
import java.util.Set;

import org.neutralspine.question.phrase.Clauses;
import org.neutralspine.question.phrase.FoundPhrases;
import org.neutralspine.question.phrase.Phrases;
import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Token;

/**
 * Which sentences of a text ask, and by which words.
 */
final class Asking {

	private static final Phrases PHRASES = Phrases.read("asking");

	/** What a question begins with that is left without its mark. */
	static final Set<String> OPENERS = WordSets.of("OPENERS");

	private static final Set<String> PERSONS = WordSets.of("PERSONS");

	private static final Set<String> GOING_ON = WordSets.of("GOING_ON");

	static final Set<String> FEELS = Set.of("feel", "feels", "felt");

	private static final Set<String> JOINTS = Set.of("and", "but", "so", "or", "ok", "also", "well", "then");

	/** "Keep doing dead bugs?" */
	private static final Set<String> GO_ON = Set.of("keep", "continue");

	private static final Set<String> DOES = Set.of("does", "do");

	/** Somebody does something. */
	private static final Set<String> DOING = WordSets.of("DOING");

	private final AskedText text;

	private final FoundPhrases phrases;

	private final Clauses clauses;

	Asking(AskedText text) {
		this.text = text;
		this.phrases = new FoundPhrases(text, PHRASES);
		this.clauses = new Clauses(text);
	}

	FoundPhrases phrases() {
		return this.phrases;
	}

	Clauses clauses() {
		return this.clauses;
	}

	boolean is(int at, Set<String> words) {
		return this.phrases.is(at, words);
	}

	boolean hasAsk(int sentence) {
		return !this.phrases.in("ASK", sentence).isEmpty();
	}

	/** Whether somebody asks in a sentence. */
	boolean asks(int sentence) {
		return this.text.isAsked(sentence) || hasAsk(sentence) || !this.phrases.in("ASK_AFTER", sentence).isEmpty();
	}

	/** Whether somebody asks in a sentence with one of some words. */
	boolean asksWith(int sentence, Set<String> words) {
		return this.phrases.in("ASK", sentence).stream().anyMatch((one) -> is(one.from(), words));
	}

	/** Whether a sentence is a question, with its mark or without. */
	boolean isQuestion(int sentence) {
		return this.text.isAsked(sentence) || isOpened(sentence) || isGoingOn(sentence);
	}

	/** "Is supine marching ok", without a question mark. */
	boolean isOpened(int sentence) {
		int first = this.text.firstOf(sentence);
		boolean told = this.phrases.word(first).equals("when") && is(first + 1, PERSONS);
		return is(first, OPENERS) && !told;
	}

	/** "Also vacuuming": goes on with what was asked before. */
	boolean isGoingOn(int sentence) {
		List<Token> words = this.text.sentence(sentence);
		return sentence > 0 && is(words.get(0).at(), GOING_ON)
				&& words.stream().noneMatch((token) -> PERSONS.contains(token.text())) && asks(sentence - 1);
	}

	/** Whether words that ask follow soon. */
	boolean asksBehind(int to, int sentence) {
		return this.phrases.in("ASK_AFTER", sentence)
			.stream()
			.anyMatch((one) -> one.from() >= to && one.from() - to <= 6
					&& (!this.phrases.isBehindComma(one.from()) || this.text.isAsked(sentence)) && !isBackAgain(one));
	}

	/** "Cooking again, feels good". */
	private boolean isBackAgain(Found one) {
		int sentence = this.phrases.sentence(one);
		return is(one.from(), Set.of("again")) && !isQuestion(sentence) && is(one.to(), FEELS);
	}

	/** Whether nobody does anything in a sentence: it is a heading or a list. */
	boolean isFragment(int sentence) {
		boolean list = this.text.sentence(sentence).stream().noneMatch((token) -> DOING.contains(token.text()));
		return list || (!hasAsk(sentence) && isWithoutQuestion());
	}

	private boolean isWithoutQuestion() {
		return this.text.plain().indexOf('?') < 0 && !this.phrases.has("ASK") && !this.phrases.has("ASK_AFTER")
				&& !this.phrases.has("REPORT");
	}

	/** "Can I at least keep up the elliptical". */
	private boolean isKept(Found one) {
		return is(one.from(), GO_ON) && this.phrases.beside("ASK", one)
			.stream()
			.anyMatch((ask) -> ask.to() <= one.from() && one.from() - ask.to() <= 2
					&& !this.phrases.isBehindComma(one.from()) && is(ask.to() - 1, PERSONS));
	}

	/** "I can make planks?", as people ask whose English is another's. */
	boolean isAskedAsTold(Found one) {
		int sentence = this.phrases.sentence(one);
		return this.text.isAsked(sentence) && this.text.firstOf(sentence) == one.from() && !hasAsk(sentence)
				&& is(one.from(), Set.of("i", "we")) && is(one.from() + 1, Set.of("can", "may", "could"));
	}

	/** "But does wallpapering count?", "nine weeks now, does cycling make sense?" */
	private boolean isBehindJoint(int at, int sentence) {
		boolean joint = this.text.firstOf(sentence) == at - 1 && is(at - 1, JOINTS);
		return this.text.isAsked(sentence) && (joint || (this.phrases.isBehindComma(at) && is(at, DOES)));
	}

	/** Whether a phrase is the beginning of a question or belongs to one: "can I do". */
	boolean isPartOfQuestion(Found one) {
		int sentence = this.phrases.sentence(one);
		boolean first = this.text.firstOf(sentence) == one.from();
		boolean opens = (first || isBehindJoint(one.from(), sentence)) && one.length() == 1
				&& is(one.from(), WordSets.of("OPENING_VERBS"));
		boolean goesOn = first && this.text.isAsked(sentence) && is(one.from(), GO_ON);
		return opens || goesOn || isKept(one)
				|| this.phrases.beside("ASK", one)
					.stream()
					.anyMatch((ask) -> ask.from() < one.from() && ask.to() >= one.from());
	}

}
