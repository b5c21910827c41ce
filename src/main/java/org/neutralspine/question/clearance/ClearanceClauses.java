package org.neutralspine.question.clearance;

import java.util.Set;
import java.util.stream.IntStream;

import org.neutralspine.question.mood.Moods;
import org.neutralspine.question.phrase.FoundPhrases;
import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.AskedText;

/**
 * The clause in which a clearance is told, apart from others of its sentence.
 */
final class ClearanceClauses {

	private static final Set<String> TURNS = WordSets.of("CLEARANCE_TURNS");

	private static final Set<String> MAY = Set.of("may", "can");

	private static final Set<String> OPENERS = Set.of("is", "are", "would", "does", "should");

	private static final Set<String> OTHERWISE = WordSets.of("OTHERWISE");

	private static final Set<String> MINE = Set.of("my", "the");

	private static final Set<String> DOCTORS = Set.of("surgeon", "doctor", "doc", "neurosurgeon", "consultant");

	private static final Set<String> NO = WordSets.of("NOT_LIFTED");

	private static final Set<String> ARE = Set.of("is", "are");

	private static final Set<String> FINE = Set.of("ok", "okay", "fine", "good", "allowed");

	/** So many words before it a denial may stand. */
	private static final int FAR_NO = 4;

	private static final Set<String> HE = Set.of("he", "she", "they", "hes", "shes", "theyre");

	private static final Set<String> ORDERS = Set.of("ordered", "prescribed", "okayed", "cleared", "released",
			"allowed", "lets", "allows", "happy", "fine", "ok", "okay", "good", "cool");

	private static final Set<String> HIM = Set.of("him", "her", "his", "himself", "herself", "them", "my", "for");

	private static final Set<String> PERSONS = Set.of("i", "we", "he", "she");

	private final AskedText text;

	private final FoundPhrases cleared;

	ClearanceClauses(AskedText text, FoundPhrases cleared) {
		this.text = text;
		this.cleared = cleared;
	}

	/**
	 * "No bending, max 10 lb, may walk", "no rugby, otherwise go ahead": behind the comma
	 * it is another thing.
	 */
	boolean isOwn(Found one) {
		boolean walk = one.key().equals("WALKING") && this.cleared.word(one.from()).startsWith("walk");
		return (this.cleared.isBehindComma(one.from()) && (walk || this.cleared.is(one.from(), MAY)))
				|| this.cleared.is(one.from() - 1, OTHERWISE) || isOwnClause(one.from(), this.cleared.sentence(one));
	}

	/** "No leg pain, my surgeon gave me no restrictions". */
	private boolean isOwnClause(int from, int sentence) {
		int clause = from;
		while (clause > 0 && !this.cleared.isBehindComma(clause)) {
			clause--;
		}
		int doctor = this.cleared.is(clause, MINE) ? clause + 1 : clause;
		return doctor < from && this.text.tokens().get(clause).sentence() == sentence
				&& this.cleared.is(doctor, DOCTORS) && !this.cleared.isBetween(doctor, from, sentence, NO);
	}

	/**
	 * "All activities ok", "no impact, light weights ok": of a sign it would say that it
	 * is not there.
	 */
	boolean isSaidFine(Found one) {
		if (this.cleared.is(one.to() - 1, FINE) && this.cleared.isBehindComma(one.from())) {
			return true;
		}
		int fine = this.cleared.is(one.to(), ARE) ? one.to() + 1 : one.to();
		boolean no = this.cleared.isBetween(one.from() - FAR_NO, one.from(), this.cleared.sentence(one), NO);
		return this.cleared.is(fine, FINE) && !no && !this.cleared.isBehindComma(fine);
	}

	/**
	 * "He ordered therapy", "she is happy with the pool", where nobody was named before:
	 * it is the surgeon.
	 */
	boolean isOrdered(Found one, Moods moods) {
		int he = this.cleared.is(one.from() - 1, ARE) ? one.from() - 2 : one.from() - 1;
		return this.cleared.is(he, HE) && this.cleared.is(one.from(), ORDERS)
				&& !this.cleared.isBetween(one.from(), one.to() + 1, this.cleared.sentence(one), HIM)
				&& moods.persons().isNobodyNamed(one.from());
	}

	/**
	 * "Green light for walking but no weights": a word between its words turns it round.
	 */
	boolean isTurned(Found one) {
		return IntStream.range(one.from(), one.to())
			.anyMatch((at) -> !one.words().get(at) && TURNS.contains(this.cleared.word(at)));
	}

	/** "Am I allowed to", without a question mark. */
	boolean isInverted(Found one, int sentence) {
		for (int i = Math.max(this.text.firstOf(sentence), one.from() - 4); i <= one.from(); i++) {
			if (this.cleared.is(i, ClearanceSets.ASKING) && this.cleared.is(i + 1, PERSONS)) {
				return true;
			}
		}
		return isOpened(one, sentence);
	}

	/** "Just stiff. Is pilates allowed", without a question mark. */
	private boolean isOpened(Found one, int sentence) {
		int start = one.from();
		while (start > this.text.firstOf(sentence) && !this.cleared.isBehindMark(start)) {
			start--;
		}
		return start < one.from() && this.cleared.is(start, OPENERS);
	}

}
