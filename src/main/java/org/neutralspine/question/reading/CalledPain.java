package org.neutralspine.question.reading;

import java.util.Set;

import org.neutralspine.question.phrase.WordSets;

/**
 * Whether a number says how bad a part of the body is, or "it".
 */
final class CalledPain {

	private static final Set<String> PARTS = WordSets.of("HURTING_PARTS");

	/** "Back's". */
	private static final Set<String> PARTS_ARE = WordSets.of("HURTING_PARTS_ARE");

	private static final Set<String> ABOUT = Set.of("about", "around", "roughly", "maybe", "probably");

	private static final Set<String> ARE = Set.of("is", "are");

	private static final Set<String> A = Set.of("a", "an");

	private final PainWords words;

	CalledPain(PainWords words) {
		this.words = words;
	}

	/** "My neck is a 4", "hip a 6", "I would call it a 6", "it's a 7", "a solid 6". */
	boolean isAt(int at) {
		return isCalled(at) || isAsAlways(at) || isSince(at) || this.words.isSolid(at) || isItOften(at)
				|| this.words.isOneOfThree(at)
				|| (this.words.is(at - 1, A) && (isOfPart(at) || this.words.is(at + 1, Set.of("when", "if"))));
	}

	/** "It's a 3 most of the day". */
	private boolean isItOften(int at) {
		boolean it = this.words.word(at - 2).equals("its")
				|| (this.words.word(at - 2).equals("is") && this.words.word(at - 3).equals("it"));
		return it && this.words.is(at - 1, A) && this.words.is(at + 1, WordSets.of("RATED_OFTEN"));
	}

	/** "A 3 like always", "a 2 as usual". */
	private boolean isAsAlways(int at) {
		return this.words.is(at - 1, A) && this.words.is(at + 1, Set.of("like", "as"))
				&& this.words.is(at + 2, Set.of("always", "usual", "ever", "normal"));
	}

	/** "Been a 7 since", "has been a 6 all day". */
	private boolean isSince(int at) {
		return this.words.is(at - 1, A) && this.words.is(at - 2, Set.of("been", "sits", "sat", "stayed", "stays"))
				&& this.words.is(at + 1, Set.of("since", "all", "ever", "today", "now", "lately"));
	}

	private boolean isCalled(int at) {
		int it = this.words.is(at - 1, A) ? at - 2 : at - 1;
		return this.words.word(it).equals("it") && this.words.word(it - 1).equals("call");
	}

	/** "Back's about a 3", "neck and shoulder are a 6", "the leg itself is a 4". */
	private boolean isOfPart(int at) {
		int told = this.words.is(at - 2, ABOUT) ? at - 3 : at - 2;
		int part = this.words.word(told - 1).equals("itself") ? told - 2 : told - 1;
		return this.words.is(told, PARTS) || this.words.is(told, PARTS_ARE)
				|| (this.words.is(told, ARE) && this.words.is(part, PARTS));
	}

}
