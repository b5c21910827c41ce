package org.neutralspine.question.name;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

import org.neutralspine.question.phrase.PhraseSearch;
import org.neutralspine.question.phrase.Phrases;
import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Token;

/**
 * What stands beside the name of an exercise, in its clause, and makes it something else
 * than what the name stands for: a weight, a distance, a slope, company. Of what leads to
 * more than the name only what is known to change nothing is passed over.
 */
public final class Beside {

	private static final Phrases PHRASES = Phrases.read("beside");

	/** "With", "on", "up": more about the exercise follows. */
	static final Set<String> LEADS = WordSets.of("LEADS");

	private static final Set<String> PLACES = WordSets.of("PLACES");

	/** Something else than the exercise is spoken of from here on. */
	static final Set<String> CLAUSES = WordSets.of("CLAUSES");

	private static final Set<String> GOING_ON = Set.of("but", "and", "only", "just");

	private static final Set<String> WITH = Set.of("with", "w");

	private static final Set<String> AND = Set.of("and", "plus", "n");

	/** So many words behind "with" a weight may stand. */
	private static final int FAR = 6;

	/** So many words behind "and" a weight may stand: "and some light weights". */
	private static final int FAR_ALONG = 4;

	/** "Bench 225": so much can only be a weight. */
	private static final int WEIGHT = 30;

	private final List<Token> tokens;

	private final PhraseSearch phrases;

	public Beside(AskedText text) {
		this.tokens = text.tokens();
		this.phrases = PHRASES.in(this.tokens);
	}

	/**
	 * Where the words end that stand behind a name and change it, or else the name.
	 * @param to one more than the last word of the name
	 * @param loaded whether it is done with a weight anyway
	 */
	public int behind(int to, boolean loaded) {
		int at = to;
		boolean company = false;
		while (isClause(at, to)) {
			List<Found> here = this.phrases.at(at);
			OptionalInt harmless = end(here, "HARMLESS");
			OptionalInt known = loaded ? longest(harmless, end(here, "LOADED")) : harmless;
			OptionalInt harder = end(here, "HARDER");
			if (harder.isPresent() && harder.getAsInt() >= known.orElse(0)) {
				return harder.getAsInt();
			}
			if (known.isEmpty() && (isLead(at, to) || isBareWeight(at, to))) {
				return endOfClause(at, to);
			}
			company |= known.isPresent() && WITH.contains(word(at));
			at = known.orElse(at + 1);
		}
		return company ? alsoWith(at, to) : to;
	}

	/** "With my physio and weights": where what follows "and" ends, or else the name. */
	private int alsoWith(int at, int to) {
		boolean goesOn = isInSentence(at, to) && AND.contains(word(at));
		return IntStream.rangeClosed(at + 1, at + FAR_ALONG)
			.filter((next) -> goesOn && isInSentence(next, to))
			.map((next) -> end(this.phrases.at(next), "HARDER").orElse(to))
			.max()
			.orElse(to);
	}

	private boolean isInSentence(int at, int to) {
		return at < this.tokens.size() && this.tokens.get(at).sentence() == this.tokens.get(to - 1).sentence();
	}

	private static OptionalInt longest(OptionalInt one, OptionalInt other) {
		return (one.orElse(0) >= other.orElse(0)) ? one : other;
	}

	private static OptionalInt end(List<Found> here, String key) {
		return here.stream().filter((one) -> one.key().equals(key)).mapToInt(Found::to).max();
	}

	/** Whether more follows: "get the quad up" ends with its last word. */
	private boolean isLead(int at, int to) {
		return LEADS.contains(word(at)) && (isClause(at + 1, to) || PLACES.contains(word(at)));
	}

	private boolean isBareWeight(int at, int to) {
		boolean number = this.tokens.get(at).isNumber() && !isClause(at + 1, to);
		return number && this.tokens.get(at).text().matches("\\d{2,3}")
				&& Integer.parseInt(this.tokens.get(at).text()) >= WEIGHT;
	}

	private int endOfClause(int at, int to) {
		int end = at + 1;
		while (isClause(end, to)) {
			end++;
		}
		return end;
	}

	/** Whether a word belongs to the clause of the name that ends before another. */
	private boolean isClause(int at, int to) {
		boolean here = isInSentence(at, to);
		boolean goesOn = here && GOING_ON.contains(word(at)) && LEADS.contains(word(at + 1));
		return here && !isApart(at) && (goesOn || !CLAUSES.contains(word(at)));
	}

	/** Behind a mark, unless a weight follows: "squat (150 kg)", "squats, with 60 kg". */
	private boolean isApart(int at) {
		String mark = this.tokens.get(at).before().strip();
		if (mark.isEmpty() || mark.equals("-") || mark.equals("@") || word(at - 1).equals("w")) {
			return false;
		}
		return !isMeasure(at) && !(LEADS.contains(word(at)) && isMeasureIn(at + 1, at + FAR));
	}

	boolean isMeasureIn(int from, int to) {
		return IntStream.range(from, Math.min(to, this.tokens.size())).anyMatch(this::isMeasure);
	}

	/** "20 kg", "3 miles", "two plates". */
	boolean isMeasure(int at) {
		return end(this.phrases.at(at), "HARDER").orElse(at) > at + 1;
	}

	private String word(int at) {
		return Token.word(this.tokens, at);
	}

}
