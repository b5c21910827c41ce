package org.neutralspine.question.mood;

import java.util.List;
import java.util.Set;

import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.Token;

/**
 * Whether something is over, or was so only before the surgery.
 */
final class Endings {

	private static final Set<String> OTHERWISE = WordSets.of("OTHERWISE");

	private static final Set<String> REASSURING = Set.of("normal", "fine", "ok", "okay");

	private static final Set<String> REASSURED = WordSets.of("REASSURED");

	private static final Set<String> NEGATIONS = WordSets.of("NEGATIONS");

	private static final Set<String> BETWEEN_NEGATION = WordSets.of("BETWEEN_NEGATION");

	private static final Set<String> PRESENT = WordSets.of("PRESENT");

	private static final Set<String> PAST_TENSE = WordSets.of("PAST_TENSE");

	private final List<Token> tokens;

	private final Sides sides;

	private final OwnThings things;

	private final MoodPhrases phrases;

	private final Turns turns;

	private final Returns returns;

	Endings(List<Token> tokens, MoodPhrases phrases, Turns turns) {
		this.tokens = tokens;
		this.sides = new Sides(tokens);
		this.things = new OwnThings(tokens);
		this.phrases = phrases;
		this.turns = turns;
		this.returns = new Returns(tokens, phrases, turns);
	}

	boolean end(Found said) {
		return !this.returns.follow(said) && (isGoneBehind(said) || isGoneInFront(said)
				|| isGoneNext(this.phrases.sentence(said)) || isPast(said) || isBeforeSurgery(said));
	}

	private boolean isGoneBehind(Found said) {
		return this.phrases.beside(Mood.GONE, said)
			.stream()
			.filter((one) -> !isNoEnding(one) && !said.words().get(one.from()))
			.filter((one) -> !this.turns.isToEarlier(said.to(), one.from()) && !this.sides.isOther(said, one)
					&& !this.things.isOfOther(said, one))
			.anyMatch((one) -> one.from() >= said.to() - 1 && !this.turns.isBetween(said.to(), one.from()));
	}

	private boolean isGoneInFront(Found said) {
		return this.phrases.beside(Mood.GONE_BEFORE, said)
			.stream()
			.filter((one) -> !isNowBetween(one.to(), said.from()))
			.anyMatch((one) -> one.to() <= said.from() && said.from() - one.to() <= 8
					&& !this.turns.isBetween(one.to(), said.from()));
	}

	/** "Was told it's normal": it is there all the same. */
	private boolean isReassurance(Found gone) {
		boolean normal = this.tokens.subList(gone.from(), gone.to())
			.stream()
			.anyMatch((token) -> REASSURING.contains(token.text()));
		return normal && this.tokens.subList(Math.max(0, gone.from() - 5), gone.from())
			.stream()
			.anyMatch((token) -> token.sentence() == this.phrases.sentence(gone) && REASSURED.contains(token.text()));
	}

	private boolean isNoEnding(Found gone) {
		return isNegated(gone) || isReassurance(gone) || OnlySo.follows(this.tokens, gone.to())
				|| OTHERWISE.contains(Token.word(this.tokens, gone.from() - 1));
	}

	private boolean isNegated(Found gone) {
		int before = gone.from() - 1;
		boolean linked = before > 0 && BETWEEN_NEGATION.contains(this.tokens.get(before).text());
		return isNegation(before) || (linked && isNegation(before - 1));
	}

	private boolean isNegation(int at) {
		return at >= 0 && NEGATIONS.contains(this.tokens.get(at).text());
	}

	/** Whether the next sentence says of it that it is over. */
	private boolean isGoneNext(int sentence) {
		return this.phrases.in(Mood.GONE, sentence + 1).stream().anyMatch((one) -> {
			int first = this.turns.behindYes(this.returns.first(one));
			return one.from() - first <= 5 && !isNoEnding(one) && (one.from() == first || this.turns.isThat(first));
		});
	}

	private boolean isPast(Found said) {
		boolean past = this.phrases.beside(Mood.PAST, said)
			.stream()
			.filter((one) -> !isNowBetween(one.to(), said.from()))
			.anyMatch((one) -> Math.abs(one.from() - said.to()) <= 12 && Math.abs(said.from() - one.to()) <= 12
					&& !this.turns.isBetween(Math.min(said.to(), one.to()), Math.max(said.from(), one.from())));
		return past && hasPastTense(said);
	}

	private boolean hasPastTense(Found said) {
		int sentence = this.phrases.sentence(said);
		return this.tokens.subList(Math.max(0, said.from() - 5), Math.min(this.tokens.size(), said.to() + 3))
			.stream()
			.anyMatch((token) -> token.sentence() == sentence && PAST_TENSE.contains(token.text()));
	}

	/** "Before the op", and then "now" or "last": what follows is of today. */
	private boolean isNowBetween(int from, int to) {
		return from < to && this.tokens.subList(from, to).stream().anyMatch((token) -> PRESENT.contains(token.text()));
	}

	boolean isBeforeSurgery(Found said) {
		return this.phrases.beside(Mood.NOT_BEFORE, said).isEmpty() && this.phrases.beside(Mood.BEFORE_SURGERY, said)
			.stream()
			.filter((one) -> !isNowBetween(one.to(), said.from()))
			.anyMatch((one) -> (one.from() <= said.from() || one.from() - said.to() <= 10)
					&& !this.turns.isBetween(Math.min(one.to(), said.to()), Math.max(said.from(), one.from()) - 4));
	}

}
