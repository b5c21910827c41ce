package org.neutralspine.question.clearance;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.question.phrase.KnownClauses.Clause;
import org.neutralspine.question.phrase.KnownClauses;
import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Token;

/**
 * Whether everything is understood that is said around a clearance: who gave it, what for
 * and when. A word with any other part in it may turn it round, and nobody has to know
 * how.
 */
final class KnownClearances {

	private static final Set<String> SAYS = WordSets.of("CLEARANCE_SAYS");

	/** It may hang on them. */
	private static final Set<String> FIRST = WordSets.of("CLEARANCE_FIRST");

	/** "…, april fools", "but he was joking". */
	private static final Set<String> DOUBT = WordSets.of("CLEARANCE_DOUBT");

	private static final Set<String> AGAINST = Set.of("but", "though", "although", "however");

	private final List<Token> tokens;

	private final KnownClauses clauses;

	private final Clearers clearers;

	KnownClearances(AskedText text, Clearers clearers) {
		this.tokens = text.tokens();
		this.clauses = new KnownClauses(text);
		this.clearers = clearers;
	}

	boolean isKnown(Found one) {
		Clause clause = this.clauses.around(one.from(), one.to());
		boolean little = Clearance.valueOf(one.key()).compareTo(Clearance.REHAB) <= 0;
		ClearanceWords words = new ClearanceWords(this.tokens, this.clearers::isManner, one, clause.from(), little);
		return words.areKnown(clause) && isKnownBeside(clause, words) && !isAsked(clause)
				&& (little || (isGiven(one, clause) && isWhole(one) && !this.clauses.isQuestion(clause)
						&& isKnownTeller(clause, words)));
	}

	/** "Limit: 2 kg (surgeon) // walking ok?" */
	private boolean isAsked(Clause clause) {
		return this.clauses.isQuestion(clause) && !isAny(clause, ClearanceSets.BODIES);
	}

	/** "You're released, all the best": what is behind the comma is another thing. */
	private boolean isWhole(Found one) {
		return one.key().equals(Clearance.STRENGTH.name())
				|| IntStream.range(one.from() + 1, one.to()).noneMatch((at) -> isBehind(at, ',') || isBehind(at, '('));
	}

	/** "I cleared it with myself", "I had no restrictions". */
	private boolean isWriters(Found one) {
		String before = word(one.from() - 1);
		return before.equals("had")
				|| (ClearanceSets.WRITER.contains(before) && ClearanceSets.TELLS.contains(word(one.from())));
	}

	/** What only goes with the clause, "…, by the man next door". */
	private boolean isKnownBeside(Clause clause, ClearanceWords words) {
		return Stream.of(this.clauses.before(clause), this.clauses.behind(clause))
			.filter((one) -> this.clauses.isPart(one) || isAny(one, DOUBT)
					|| (AGAINST.contains(word(one.from())) && isAny(one, ClearanceSets.BODIES)))
			.allMatch(words::areKnown) && words.areKnown(this.clauses.next(clause));
	}

	/** What stands beside the clause and tells who says it, or is put in brackets. */
	private boolean isKnownTeller(Clause clause, ClearanceWords words) {
		Clause before = this.clauses.before(clause);
		Clause behind = this.clauses.behind(clause);
		boolean said = isBehind(clause.from(), ':') || (isAny(before, SAYS) && !isBehind(clause.from(), '('));
		boolean says = isBehind(clause.to(), '(') || (isAny(behind, SAYS) && !this.clauses.isNew(clause.to()))
				|| isAny(behind, FIRST);
		return (!said || words.areKnown(before)) && (!says || words.areKnown(behind));
	}

	private boolean isBehind(int at, char mark) {
		return at < this.tokens.size() && this.tokens.get(at).before().indexOf(mark) >= 0;
	}

	/** Whether it is said to be cleared, or somebody who may says it. */
	private boolean isTold(Clause clause) {
		return Stream.of(clause, this.clauses.before(clause), this.clauses.behind(clause))
			.anyMatch((one) -> isAny(one, ClearanceSets.CLEARING) || isAny(one, ClearanceSets.BODIES)
					|| isAny(one, ClearanceSets.HE));
	}

	private boolean isGiven(Found one, Clause clause) {
		return !isWriters(one) && (isTold(clause) || this.clearers.isSaidBehind(one)) && !isOfUnnamed(one, clause);
	}

	/** "He cleared me", or "cleared me" alone, where no physician was named before. */
	private boolean isOfUnnamed(Found one, Clause clause) {
		boolean active = ClearanceSets.TOLD.contains(word(one.from() + 1))
				&& ClearanceSets.TELLS.contains(word(one.from()));
		boolean open = !isAny(clause, ClearanceSets.BODIES) && !isAny(this.clauses.before(clause), ClearanceSets.BODIES)
				&& (active || isAny(new Clause(clause.from(), one.from()), ClearanceSets.HE));
		return open && !this.clearers.isDoctorSpokenOf(clause.from());
	}

	private boolean isAny(Clause clause, Set<String> words) {
		return this.tokens.subList(clause.from(), clause.to())
			.stream()
			.anyMatch((token) -> words.contains(token.text()));
	}

	private String word(int at) {
		return Token.word(this.tokens, at);
	}

}
