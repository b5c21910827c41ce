package org.neutralspine.question.scan;

import java.util.Set;
import java.util.stream.Stream;

import org.neutralspine.question.mood.Mood;
import org.neutralspine.question.mood.Moods;
import org.neutralspine.question.phrase.FoundPhrases;
import org.neutralspine.question.phrase.KnownClauses.Clause;
import org.neutralspine.question.phrase.KnownClauses;
import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.AskedText;

/**
 * What a picture shows to be solid, and is neither asked, hoped for nor told of another
 * fusion.
 */
final class SolidScans {

	/** So many words apart two things belong together, even without full stops. */
	private static final int NEAR = 8;

	private static final int FAR_WHETHER = 4;

	private static final Set<String> QUESTION = WordSets.of("SCAN_QUESTION");

	private static final Set<String> INVERTED = Set.of("is", "am", "are", "will", "when", "if", "whether");

	private static final Set<String> INVERTED_SUBJECT = Set.of("it", "i", "the", "my", "is", "he", "she");

	private static final Set<String> NOT_YET = WordSets.of("NOT_YET_SOLID");

	private static final Set<String> WHETHER = Set.of("whether", "if");

	private static final int FAR_LATEST = 3;

	/** A picture, or who has seen it. */
	private static final Set<String> SHOWING = WordSets.of("SHOWING");

	private final AskedText text;

	private final Moods moods;

	private final FoundPhrases facts;

	private final KnownClauses clauses;

	SolidScans(AskedText text, Moods moods, FoundPhrases facts) {
		this.text = text;
		this.moods = moods;
		this.facts = facts;
		this.clauses = new KnownClauses(text);
	}

	/** Whether a picture is named, or who tells of one, and it is solid on it. */
	boolean isShown(Found one) {
		return isPictured(one) && isSolid(one);
	}

	/** Whether a picture is named, or who tells of one, and it is no question. */
	private boolean isPictured(Found one) {
		Clause clause = this.clauses.around(one.from(), one.to());
		return !this.clauses.isQuestion(clause)
				&& Stream.of(clause, this.clauses.before(clause), this.clauses.behind(clause))
					.anyMatch(this::isShowing);
	}

	private boolean isShowing(Clause said) {
		return this.text.tokens()
			.subList(said.from(), said.to())
			.stream()
			.anyMatch((token) -> SHOWING.contains(token.text())
					&& !this.facts.overlaps("OPERATED_ON", FoundPhrases.words(token.at(), token.at() + 1)));
	}

	/** "The day they fused L4-L5". */
	private boolean isOperation(Found one) {
		return this.facts.beside("OPERATED_ON", one).stream().anyMatch((done) -> one.words().get(done.to() - 1));
	}

	private boolean isSolid(Found one) {
		boolean said = !this.moods.isDenied(one) && !this.moods.isIf(one) && !isAsked(one) && !isBefore(one);
		return said && !isOperation(one) && !isWhether(one) && !isOfSomethingElse(one)
				&& !this.facts.is(one.from() - 1, NOT_YET)
				&& (!this.facts.is(one.from() - 2, NOT_YET) || this.facts.word(one.from() - 2).equals("be"));
	}

	/** "They can't tell from the x-ray whether it's fused". */
	private boolean isWhether(Found one) {
		return this.facts.isBetween(one.from() - FAR_WHETHER, one.to(), this.facts.sentence(one), WHETHER);
	}

	/** Another scan or fusion, or one that is only hoped for. */
	private boolean isOfSomethingElse(Found one) {
		return this.facts.isNear("LATER_SCAN", one, 3, 1) || this.facts.isNear("IN_SCAN", one, 3, 1)
				|| this.facts.isNear("OTHER_SCAN", one, 2, 1) || this.facts.isNear("NOT_FUSED", one, 1, 1)
				|| (this.facts.isNear("EARLIER_FUSION", one, 6, 3) && !isOfLatest(one))
				|| !this.facts.beside("HOPED", one).isEmpty();
	}

	/** "The redo is solid", whatever the first one was. */
	private boolean isOfLatest(Found one) {
		return this.facts.beside("REVISION", one)
			.stream()
			.anyMatch((anew) -> anew.to() <= one.from() && one.from() - anew.to() <= FAR_LATEST);
	}

	/** Whether it was so before the surgery. */
	boolean isBefore(Found one) {
		return this.moods.in(Mood.BEFORE_SURGERY, this.facts.sentence(one))
			.stream()
			.anyMatch((before) -> before.from() - one.to() <= NEAR && one.from() - before.to() <= NEAR);
	}

	/** Whether it is a question. */
	boolean isAsked(Found one) {
		int sentence = this.facts.sentence(one);
		int first = this.text.firstOf(sentence);
		return isInverted(one, sentence) || (this.text.isAsked(sentence) && this.facts.is(first, QUESTION));
	}

	/** "Is it solid", without a question mark. */
	private boolean isInverted(Found one, int sentence) {
		for (int i = Math.max(0, one.from() - 4); i < one.from(); i++) {
			if (this.text.tokens().get(i).sentence() == sentence && this.facts.is(i, INVERTED)
					&& this.facts.is(i + 1, INVERTED_SUBJECT) && !this.facts.word(i - 1).equals("that")) {
				return true;
			}
		}
		return false;
	}

}
