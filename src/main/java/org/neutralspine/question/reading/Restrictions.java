package org.neutralspine.question.reading;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.neutralspine.question.phrase.FoundPhrases;
import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.WordSets;

/**
 * Whether a physician forbids what is named somewhere.
 */
final class Restrictions {

	/** How far "no" reaches over a list. */
	private static final int FAR = 12;

	/** How far away in its sentence a physician may be named. */
	private static final int FAR_PHYSICIAN = 14;

	/** "No pain" forbids nothing. */
	private static final Set<String> NO_LIMIT = WordSets.of("NO_LIMIT");

	private static final Set<String> TURNS = WordSets.of("LIMIT_TURNS");

	private static final Set<String> UNTIL = Set.of("until", "yet");

	private static final Set<String> ALLOWED = WordSets.of("ALLOWED");

	private static final Set<String> RULED = WordSets.of("RULED_BEHIND");

	private static final Set<String> RULED_TOGETHER = WordSets.of("RULED_TOGETHER");

	private static final Set<String> LISTED = WordSets.of("LISTED_MOVEMENTS");

	private static final Set<String> OWN_WORDS = WordSets.of("OWN_WORDS");

	/** "NOT ok: …", "restrictions: …". */
	private static final Set<String> HEADINGS = WordSets.of("FORBIDDING_HEADINGS");

	private static final Set<String> NO_HEADING = Set.of("sure", "certain", "if", "q", "question", "questions",
			"lifted", "joke", "kidding");

	private static final int FAR_HEADING = 3;

	private static final Set<String> BARE = Set.of("no", "nothing", "avoid", "mustnt");

	private static final Set<String> QUESTIONS = WordSets.of("BEFORE_NO_QUESTION");

	private static final Set<String> ARE = Set.of("is", "are");

	/** "I can lift, says my surgeon, so long as I don't bend". */
	private static final Set<String> AS = Set.of("as", "so");

	private static final Set<String> BUT = Set.of("but", "and", "though");

	private static final Set<String> TRYING = Set.of("try", "tend", "prefer");

	private static final Set<String> STAY = Set.of("stay", "stays", "staying", "keep", "keeping");

	private static final Set<String> BLT_UNTIL = WordSets.of("LIMIT_UNTIL");

	private static final Set<String> BLT_OVER = Set.of("allowed", "ok", "okay", "fine", "lifted", "over", "done",
			"gone", "sandwich");

	/** What a physician said is told once more, in other words. */
	private static final Set<String> MEANS = Set.of("means", "meaning", "translated");

	private final FoundPhrases phrases;

	Restrictions(FoundPhrases phrases) {
		this.phrases = phrases;
	}

	/** The words that forbid a movement; empty where none do. */
	Optional<Found> forbid(Found movement) {
		return this.phrases.beside("NO", movement)
			.stream()
			.filter((no) -> reaches(no, movement) && isPhysicians(no, movement))
			.filter((no) -> !this.phrases.overlaps("NOT_RULED", no) && !isAllowed(no, movement))
			.reduce((one, nearer) -> nearer)
			.or(() -> excepted(movement))
			.or(() -> heading(movement))
			.or(() -> behind(movement))
			.or(() -> abbreviated(movement))
			.or(() -> off(movement));
	}

	/** "Gym yes, bending no", "contact sports are not". */
	private boolean isPlainNo(Found movement, Found no) {
		boolean plain = no.from() == movement.to() && this.phrases.word(no.from()).equals("no");
		boolean are = this.phrases.word(no.from()).equals("not") && this.phrases.is(no.from() - 1, ARE);
		return (plain || are) && no.length() == 1 && this.phrases.isBehindMark(no.to());
	}

	/** "Stay off your belly". */
	private Optional<Found> off(Found movement) {
		boolean off = this.phrases.word(movement.from()).equals("off") && this.phrases.is(movement.from() - 1, STAY)
				&& isPhysicianNear(movement);
		return off ? Optional.of(movement) : Optional.empty();
	}

	/** "BLT until week 12": the three letters alone forbid. */
	private Optional<Found> abbreviated(Found movement) {
		boolean until = this.phrases.is(movement.to(), BLT_UNTIL) || isPhysicianNear(movement);
		boolean blt = this.phrases.word(movement.from()).startsWith("blt") && until;
		return (blt && !this.phrases.is(movement.to(), BLT_OVER)) ? Optional.of(movement) : Optional.empty();
	}

	/** "NOT ok: rowing, running, anything overhead". */
	private Optional<Found> heading(Found movement) {
		int sentence = this.phrases.sentence(movement);
		for (int at = movement.from(); at > 0 && movement.from() - at <= FAR; at--) {
			if (this.phrases.isBehindColon(at)) {
				int head = at;
				return Optional.of(head)
					.filter((colon) -> this.phrases.isBetween(colon - FAR_HEADING, colon, sentence, HEADINGS)
							&& !this.phrases.isBetween(colon - FAR_HEADING, colon, sentence, NO_HEADING)
							&& (isPhysicianNear(movement)
									|| !this.phrases.isBetween(colon - FAR, colon, sentence, Set.of("i"))))
					.map((colon) -> FoundPhrases.words(colon - 1, colon));
			}
		}
		return Optional.empty();
	}

	/** "Nothing overhead, the exercise bike is allowed". */
	private boolean isAllowed(Found no, Found movement) {
		boolean apart = IntStream.rangeClosed(no.to(), movement.from()).anyMatch(this.phrases::isBehindComma);
		return apart && this.phrases.is(movement.to(), Set.of("is", "are"))
				&& this.phrases.is(movement.to() + 1, Set.of("allowed", "ok", "okay", "fine", "permitted"));
	}

	/** Whether words within a sentence are forbidden, whatever they are. */
	boolean isForbidden(Found words) {
		return this.phrases.beside("NO", words)
			.stream()
			.filter((no) -> reaches(no, words) && isPhysicians(no, words))
			.filter((no) -> !this.phrases.overlaps("NOT_RULED", no))
			.anyMatch((no) -> isPhysicianNear(no) || no.length() > 1 || this.phrases.word(no.from()).equals("no"));
	}

	boolean isPhysicianNear(Found no) {
		int sentence = this.phrases.sentence(no);
		boolean translated = this.phrases.isBetween(no.from() - FAR_PHYSICIAN, no.from(), sentence, MEANS)
				&& !this.phrases.in("PHYSICIAN", sentence - 1).isEmpty();
		return translated || this.phrases.isNear("PHYSICIAN", no, FAR_PHYSICIAN, FAR_PHYSICIAN);
	}

	private boolean reaches(Found no, Found movement) {
		int far = movement.from() - no.to();
		if (far < 0 || far > FAR || this.phrases.is(no.to(), NO_LIMIT) || this.phrases.is(no.to() + 1, NO_LIMIT)) {
			return false;
		}
		int sentence = this.phrases.sentence(no);
		for (int i = no.to(); i < movement.from() - 1; i++) {
			if (this.phrases.is(i, UNTIL) && this.phrases.isBehindComma(i + 1)) {
				return false;
			}
		}
		return !this.phrases.isBetween(no.to(), movement.from(), sentence, TURNS);
	}

	/** "Everything but lifting". */
	private Optional<Found> excepted(Found movement) {
		int sentence = this.phrases.sentence(movement);
		return this.phrases.beside("EXCEPT", movement)
			.stream()
			.filter((except) -> except.to() <= movement.from() && movement.from() - except.to() <= FAR
					&& !this.phrases.isBetween(except.to(), movement.from(), sentence, TURNS))
			.filter((except) -> this.phrases.isBetween(except.from() - 10, except.to(), sentence, ALLOWED)
					|| isBehindPause(except, sentence)
					|| (except.length() > 2 && this.phrases.is(except.from(), AS) && isPhysicianNear(except)))
			.findFirst();
	}

	/** "No limits … apart from contact": the dots only pause. */
	private boolean isBehindPause(Found except, int sentence) {
		return this.phrases.isBetween(except.from() - 6, except.from(), sentence - 1, ALLOWED);
	}

	/** "Twisting is forbidden", "BLT restrictions", "bending not allowed". */
	private Optional<Found> behind(Found movement) {
		return Stream.of("NO", "RULE")
			.flatMap((key) -> this.phrases.beside(key, movement).stream())
			.filter((no) -> no.from() >= movement.to() && !this.phrases.isBehindComma(no.from())
					&& (isNext(movement, no) || isListed(movement, no)))
			.filter((no) -> this.phrases.is(no.from(), RULED) || isPlainNo(movement, no)
					|| (no.length() > 1 && this.phrases.is(no.from(), RULED_TOGETHER)))
			.findFirst();
	}

	private boolean isNext(Found movement, Found no) {
		return no.from() - movement.to() <= 2
				&& !this.phrases.isBetween(movement.to(), no.from(), this.phrases.sentence(no), BUT);
	}

	/** "Bending, lifting and twisting are prohibited". */
	private boolean isListed(Found movement, Found no) {
		return (no.length() > 1 || this.phrases.is(no.from() - 1, ARE)) && IntStream.range(movement.to(), no.from())
			.allMatch((at) -> this.phrases.is(at, LISTED) || this.phrases.is(at, ARE));
	}

	private boolean isPhysicians(Found no, Found movement) {
		String word = this.phrases.word(no.from());
		boolean own = this.phrases.beside("OWN", no).stream().anyMatch((one) -> one.overlaps(no.from() - 1, no.to()));
		if (own) {
			boolean physician = this.phrases.isNear("PHYSICIAN", no, 3, 4) && !OWN_WORDS.contains(word);
			boolean tries = this.phrases.is(no.from() - 1, TRYING) || this.phrases.is(no.from(), TRYING);
			return physician || (no.length() > 1 && !word.equals("stay") && !tries);
		}
		boolean bare = BARE.contains(word) || no.length() > 1;
		return isPhysicianNear(no) || (bare && !this.phrases.is(no.from() - 1, QUESTIONS))
				|| this.phrases.word(movement.from()).startsWith("blt");
	}

}
