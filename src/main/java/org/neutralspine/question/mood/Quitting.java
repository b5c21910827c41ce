package org.neutralspine.question.mood;

import java.util.Set;
import java.util.stream.IntStream;

import org.neutralspine.question.phrase.FoundPhrases;
import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.AskedText;

/**
 * Whether somebody has given up what they speak of, such as smoking.
 */
public final class Quitting {

	private static final Set<String> QUIT = WordSets.of("QUIT");

	/** In front of it, or last behind it. */
	private static final Set<String> QUIT_BEFORE = WordSets.of("QUIT_BEFORE");

	/** What may stand behind "stopped". */
	private static final Set<String> QUIT_GOES_ON = WordSets.of("QUIT_GOES_ON");

	private static final Set<String> TRYING = WordSets.of("TRYING");

	private static final Set<String> QUIT_LATER = WordSets.of("QUIT_LATER");

	private static final Set<String> STILL = Set.of("still", "now", "switched", "moved", "currently", "onto");

	private final AskedText text;

	private final FoundPhrases facts;

	public Quitting(AskedText text, FoundPhrases facts) {
		this.text = text;
		this.facts = facts;
	}

	/** Whether the words beside it say that it is over. */
	public boolean hasQuit(Found one) {
		int sentence = this.facts.sentence(one);
		if (this.facts.isBetween(one.from() - 3, one.from(), sentence, STILL)
				|| this.facts.overlaps("NICOTINE_NOW", one)) {
			return false;
		}
		return this.facts.word(one.to()).equals("free")
				|| IntStream.range(Math.max(0, one.from() - 4), Math.min(one.to() + 6, this.text.tokens().size()))
					.anyMatch((i) -> this.text.tokens().get(i).sentence() == sentence && isQuitting(i, one.to()));
	}

	private boolean isQuitting(int at, int to) {
		if (isToCome(at)) {
			return false;
		}
		boolean used = this.facts.word(at).equals("used") && !this.facts.word(at + 1).equals("to");
		boolean quit = this.facts.is(at, QUIT) && !used && (at < to || isQuitForGood(at));
		boolean denied = this.facts.is(at, QUIT_BEFORE) && (at < to || isLast(at)) && !isQuitNext(at);
		return (quit || denied) && !this.facts.is(at - 1, TRYING);
	}

	/** "Never quit smoking". */
	private boolean isQuitNext(int not) {
		return this.facts.is(not + 1, QUIT) || this.facts.is(not + 1, Set.of("stop", "give", "given"));
	}

	/** "Until I quit", "quit smoking but still vape": not yet, or not this. */
	private boolean isToCome(int at) {
		return this.facts.isBetween(at - 3, at, this.text.tokens().get(at).sentence(), QUIT_LATER);
	}

	/** "Stopped in May"; "stopped lifting" is something else. */
	private boolean isQuitForGood(int at) {
		return this.facts.is(at + 1, QUIT_GOES_ON) || isLast(at) || this.text.tokens().get(at + 1).isNumber();
	}

	/** "Smoker? Never" denies; "a pack a day, never got a CT" does not. */
	private boolean isLast(int at) {
		return at + 1 >= this.text.tokens().size() || this.text.tokens().get(at + 1).isBehindMark();
	}

}
