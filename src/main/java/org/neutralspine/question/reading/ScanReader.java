package org.neutralspine.question.reading;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Imaging;
import org.neutralspine.question.mood.EarlierFusion;
import org.neutralspine.question.mood.Mood;
import org.neutralspine.question.mood.Moods;
import org.neutralspine.question.phrase.FoundPhrases;
import org.neutralspine.question.phrase.KnownClauses.Clause;
import org.neutralspine.question.phrase.KnownClauses;
import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Said;

/**
 * Finds what the latest scan of the fusion shows. Where both are said it is unclear.
 */
final class ScanReader {

	/** So many words apart two things belong together, even without full stops. */
	private static final int NEAR = 8;

	private static final int FAR_TALK = 4;

	private static final Set<String> TALKED = WordSets.of("TALKED_OF");

	private static final Set<String> NOT = WordSets.of("NOT_FUSED_NOT");

	private static final Set<String> QUESTION = WordSets.of("SCAN_QUESTION");

	private static final Set<String> INVERTED = Set.of("is", "am", "are", "will", "when", "if", "whether");

	private static final Set<String> INVERTED_SUBJECT = Set.of("it", "i", "the", "my", "is", "he", "she");

	private static final Set<String> NOT_YET = WordSets.of("NOT_YET_SOLID");

	/** A picture, or who has seen it. */
	private static final Set<String> SHOWING = WordSets.of("SHOWING");

	private static final Set<String> TELLS = Set.of("he", "she");

	private final AskedText text;

	private final Moods moods;

	private final FoundPhrases facts;

	private final EarlierFusion earlier;

	private final KnownClauses clauses;

	ScanReader(AskedText text, Moods moods, FoundPhrases facts, EarlierFusion earlier) {
		this.text = text;
		this.moods = moods;
		this.facts = facts;
		this.earlier = earlier;
		this.clauses = new KnownClauses(text);
	}

	@Nullable Said<Imaging> read(boolean another) {
		Optional<Found> unclear = unclear(another);
		if (unclear.isPresent()) {
			return unclear.map((one) -> said(Imaging.UNCLEAR, one)).orElse(null);
		}
		boolean notFused = this.facts.has("NO_SCAN_YET")
				|| this.facts.all("NOT_FUSED").stream().anyMatch(this::isNotFused);
		return this.facts.all("SOLID")
			.stream()
			.filter((one) -> !notFused && isShown(one) && isOfThem(one, another) && isSolid(one)
					&& !this.earlier.isMeant(one) && !this.moods.isOfThird(one.from()))
			.findFirst()
			.map((one) -> said(Imaging.SOLID, one))
			.orElse(null);
	}

	private Said<Imaging> said(Imaging imaging, Found one) {
		return Said.of(imaging, this.text.words(one.from(), one.to()));
	}

	private boolean isOfThem(Found one, boolean another) {
		return another || !this.moods.isOfAnother(one.from()) || this.moods.persons().namesNobody()
				|| this.facts.is(one.from(), TELLS) || this.facts.is(one.from() - 1, TELLS);
	}

	/** Whether a picture is named, or who tells of one, and it is no question. */
	private boolean isShown(Found one) {
		Clause clause = this.clauses.around(one.from(), one.to());
		return !this.clauses.isQuestion(clause)
				&& Stream.of(clause, this.clauses.before(clause), this.clauses.behind(clause))
					.anyMatch((said) -> this.text.tokens()
						.subList(said.from(), said.to())
						.stream()
						.anyMatch((token) -> SHOWING.contains(token.text())));
	}

	private boolean isSolid(Found one) {
		boolean said = !this.moods.isDenied(one) && !this.moods.isIf(one) && !isQuestion(one) && !isBefore(one);
		return said && !isOfSomethingElse(one) && !this.facts.is(one.from() - 1, NOT_YET)
				&& (!this.facts.is(one.from() - 2, NOT_YET) || this.facts.word(one.from() - 2).equals("be"));
	}

	/** Another scan or fusion, or one that is only hoped for. */
	private boolean isOfSomethingElse(Found one) {
		return this.facts.isNear("LATER_SCAN", one, 3, 1) || this.facts.isNear("IN_SCAN", one, 3, 1)
				|| this.facts.isNear("OTHER_SCAN", one, 2, 1) || this.facts.isNear("NOT_FUSED", one, 1, 1)
				|| this.facts.isNear("EARLIER_FUSION", one, 6, 3) || !this.facts.beside("HOPED", one).isEmpty();
	}

	/** The words by which a scan leaves it open, or shows no fusion. */
	Optional<Found> unclear(boolean another) {
		return this.facts.all("UNCLEAR")
			.stream()
			.filter((one) -> (another || !this.moods.persons().isOfNamed(one.from())) && isNotFused(one)
					&& !this.moods.isGone(one))
			.filter((one) -> !this.facts.overlaps("LATER_SCAN", one) && !this.facts.overlaps("OTHER_SCAN", one))
			.findFirst();
	}

	/** Whether it is said, of now, that there is no fusion. */
	boolean isNotFused(Found one) {
		boolean denied = !this.facts.is(one.from(), NOT) && this.moods.isDenied(one);
		boolean revised = this.facts.beside("REVISION", one)
			.stream()
			.anyMatch((anew) -> !this.earlier.isPlanned(anew) && !isTalkedOf(anew));
		return !denied && !revised && !this.moods.isIf(one) && !isQuestion(one) && !isBefore(one);
	}

	/** "Before we talk about going back in", "he may have to redo it". */
	private boolean isTalkedOf(Found anew) {
		return this.facts.isBetween(anew.from() - FAR_TALK, anew.from(), this.facts.sentence(anew), TALKED);
	}

	private boolean isBefore(Found one) {
		return this.moods.in(Mood.BEFORE_SURGERY, this.facts.sentence(one))
			.stream()
			.anyMatch((before) -> before.from() - one.to() <= NEAR && one.from() - before.to() <= NEAR);
	}

	private boolean isQuestion(Found one) {
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
