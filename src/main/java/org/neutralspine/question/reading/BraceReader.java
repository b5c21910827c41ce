package org.neutralspine.question.reading;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Brace;
import org.neutralspine.question.mood.Moods;
import org.neutralspine.question.phrase.FoundPhrases;
import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Said;

/**
 * Finds a brace or collar that is worn now. In doubt it is worn.
 */
final class BraceReader {

	/** So far away words may say that it is off. */
	private static final int FAR = 6;

	private static final int NOWHERE = 99;

	private static final Set<String> BRACED = WordSets.of("BRACED");

	private static final Set<String> A_BRACE = Set.of("my", "a", "the", "in", "this");

	private static final Set<String> NO_BRACE = WordSets.of("BRACING");

	/** Behind a comma the next thing of a list begins so. */
	private static final Set<String> NEXT_ITEM = Set.of("no", "not", "never", "dont");

	private static final Set<String> ASKING = Set.of("should", "need", "do", "will");

	private final AskedText text;

	private final Moods moods;

	private final FoundPhrases facts;

	BraceReader(AskedText text, Moods moods, FoundPhrases facts) {
		this.text = text;
		this.moods = moods;
		this.facts = facts;
	}

	@Nullable Said<Brace> read(boolean another) {
		return worn("COLLAR", another).map((one) -> said(Brace.COLLAR, one))
			.or(() -> worn("BRACE", another).map((one) -> said(Brace.BRACE, one)))
			.orElse(null);
	}

	private Said<Brace> said(Brace brace, Found one) {
		return Said.of(brace, this.text.words(one.from(), one.to()));
	}

	private Optional<Found> worn(String key, boolean another) {
		return this.facts.all(key)
			.stream()
			.filter((one) -> another || !this.moods.isOfAnother(one.from()) || isStill(one))
			.filter((one) -> !this.facts.overlaps("OTHER_BRACE", one) && !isVerb(one) && isWorn(one) && !isOver(one))
			.filter((one) -> !this.moods.isBeforeSurgery(one) && !this.moods.isIf(one) && !isAskedFor(one))
			.findFirst();
	}

	/** "Hated his brace. No brace now." */
	private boolean isOver(Found one) {
		return this.facts.all("NO_BRACE_NOW").stream().anyMatch((off) -> off.to() > one.from() && isOfSame(one, off))
				&& !this.facts.has("BRACE_KEPT") && !isStill(one);
	}

	/** "No brace" leaves a collar on. */
	private boolean isOfSame(Found one, Found off) {
		boolean near = this.facts.sentence(off) - this.facts.sentence(one) <= 1;
		return near && ("COLLAR".equals(one.key()) == isCollar(off) || !isNamed(off));
	}

	private boolean isNamed(Found off) {
		return Stream.of("COLLAR", "BRACE").anyMatch((key) -> this.facts.overlaps(key, off));
	}

	private boolean isCollar(Found off) {
		return this.facts.overlaps("COLLAR", off);
	}

	/** "Brace your core". */
	private boolean isVerb(Found one) {
		boolean verb = this.facts.is(one.to(), BRACED) && !this.facts.is(one.from() - 1, A_BRACE);
		return this.facts.word(one.from()).startsWith("brac") && (verb || this.facts.is(one.from() - 1, NO_BRACE));
	}

	private boolean isWorn(Found one) {
		int off = distance("BRACE_NOT_WORN", one);
		return off > FAR || distance("BRACE_WORN", one) <= off || isStill(one)
				|| this.facts.overlaps("BRACE_KEPT", one);
	}

	/** "Off at night", "put it back on", "my brace is off… In the day it's on". */
	private boolean isStill(Found one) {
		int sentence = this.facts.sentence(one);
		return this.facts.in("BRACE_STILL", sentence).stream().anyMatch((other) -> other.to() > one.from())
				|| isStillIn(sentence + 1) || isStillIn(sentence + 2);
	}

	/** "Back on the tools" in the next sentence is said of no brace. */
	private boolean isStillIn(int sentence) {
		return this.facts.in("BRACE_STILL", sentence)
			.stream()
			.anyMatch((other) -> !(this.facts.word(other.from()).equals("back")
					&& this.facts.is(other.from() + 2, Set.of("the", "my"))));
	}

	private boolean isAskedFor(Found one) {
		return this.facts.is(one.from() - 2, ASKING) && this.text.isAsked(this.facts.sentence(one))
				&& distance("BRACE_WORN", one) > 3;
	}

	/**
	 * "In my brace, no bending", "a corset outside the house, not more than 2 kilos": the
	 * comma sets apart what follows; "collar: only at night" does not.
	 */
	private boolean isApart(Found one, Found other) {
		boolean labelled = other.from() == one.to() && this.facts.isBehindColon(one.to());
		boolean next = this.facts.isBehindComma(other.from()) && other.length() == 1
				&& this.facts.is(other.from(), NEXT_ITEM);
		return other.from() >= one.to() && !labelled && (next || this.facts.isBehindComma(one.to()));
	}

	/** "Keep my collar on". */
	private static boolean isAround(Found other, Found one) {
		return other.from() < one.from() && other.to() > one.to();
	}

	private int distance(String key, Found one) {
		return this.facts.beside(key, one)
			.stream()
			.filter((other) -> (key.equals("BRACE_WORN") && other.length() > 2 && isAround(other, one))
					|| (!other.overlaps(one.from(), one.to()) && !isApart(one, other)))
			.mapToInt((other) -> isAround(other, one) ? 0
					: (other.to() <= one.from()) ? one.from() - other.to() : other.from() - one.to())
			.min()
			.orElse(NOWHERE);
	}

}
