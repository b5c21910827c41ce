package org.neutralspine.question.name;

import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.NameReading;
import org.neutralspine.catalogue.word.TypedWords;
import org.neutralspine.question.phrase.FoundPhrases;
import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Token;

/**
 * Movements that people describe since they know no name for them: "lie on my side and
 * lift the top knee". A name within such a description is not what is asked about.
 */
public final class Described {

	/** What moves, how, and with what: whoever says it describes something. */
	private static final Set<String> WORDS = WordSets.of("DESCRIBING");

	/** Something else than the movement is spoken of from here on. */
	private static final Set<String> ENDS = WordSets.of("DESCRIPTION_ENDS");

	private static final Set<String> JOINTS = Set.of("and", "then", "n");

	/** "Up and down", "in and out". */
	private static final Set<String> TO_AND_FRO = Set.of("down", "up", "back", "out", "in", "forth");

	/**
	 * So many words from what joins two movements the first word of the other may stand.
	 */
	private static final int NEAR = 3;

	private final List<Token> tokens;

	private final Predicate<Integer> named;

	/** By the slug of the exercise. */
	private final Map<String, TypedWords> descriptions = new HashMap<>();

	/**
	 * Looks at a text.
	 * @param named whether a token belongs to the name of an exercise
	 */
	public Described(AskedText text, Predicate<Integer> named) {
		this.tokens = text.tokens();
		this.named = named;
	}

	/**
	 * What a name is a part of, from the first word of it to the last; the clause ends
	 * where something else is spoken of.
	 * @param from the first token of the name
	 * @param to one more than its last token
	 * @param name what it names; the words that this is described with itself say nothing
	 * else
	 */
	public Optional<Found> around(int from, int to, NameReading name) {
		int first = from;
		while (first > 0 && !ENDS.contains(word(first - 1)) && isJoined(first)) {
			first--;
		}
		int last = to;
		while (last < this.tokens.size() && !ENDS.contains(word(last)) && isJoined(last)) {
			last++;
		}
		IntSummaryStatistics around = IntStream.range(first, last)
			.filter((at) -> (at < from || at >= to) && isDescribing(at) && !isOfIt(name, at))
			.summaryStatistics();
		return (around.getCount() == 0) ? Optional.empty()
				: Optional.of(FoundPhrases.words(Math.min(from, around.getMin()), Math.max(to, around.getMax() + 1)));
	}

	private boolean isOfIt(NameReading name, int at) {
		List<String> word = List.of(word(at));
		return name.exercises()
			.stream()
			.allMatch((exercise) -> this.descriptions.computeIfAbsent(exercise.slug(), (slug) -> description(exercise))
				.has(word));
	}

	private static TypedWords description(Exercise exercise) {
		return TypedWords
			.of(Stream.of(List.of(exercise.name(), exercise.summary()), exercise.aliases(), exercise.steps())
				.flatMap(List::stream)
				.collect(Collectors.joining(" ")));
	}

	/**
	 * Whether what stands in front of a token and what begins with it are one movement.
	 */
	private boolean isJoined(int at) {
		if (isOutside(at)) {
			return false;
		}
		if (!isJoint(at)) {
			return true;
		}
		int next = JOINTS.contains(word(at)) ? at + 1 : at;
		boolean movements = isMovement(next, next + NEAR) && isMovement(at - NEAR, at);
		return TO_AND_FRO.contains(word(next)) || (movements && !(isNamed(at - 1, -1) && isNamed(at, 1)));
	}

	/** Whether a token is not of the sentence of the one in front of it. */
	private boolean isOutside(int at) {
		return at <= 0 || at >= this.tokens.size()
				|| this.tokens.get(at).sentence() != this.tokens.get(at - 1).sentence();
	}

	private boolean isJoint(int at) {
		return this.tokens.get(at).isBehindMark() || JOINTS.contains(word(at)) || JOINTS.contains(word(at - 1));
	}

	/** Whether there is a name on this side of a joint, up to the next. */
	private boolean isNamed(int from, int step) {
		int at = from;
		while (JOINTS.contains(word(at))) {
			at += step;
		}
		while (!isName(at)) {
			int next = at + step;
			int behind = Math.max(at, next);
			if (isOutside(behind) || isJoint(behind)) {
				return false;
			}
			at = next;
		}
		return true;
	}

	private boolean isName(int at) {
		return at >= 0 && this.named.test(at);
	}

	/**
	 * Whether some words describe something, or begin with the name that may be a part of
	 * it.
	 */
	private boolean isMovement(int from, int to) {
		return IntStream.range(Math.max(0, from), Math.min(to, this.tokens.size()))
			.anyMatch((at) -> isDescribing(at) || this.named.test(at));
	}

	private boolean isDescribing(int at) {
		return WORDS.contains(word(at)) && !this.named.test(at);
	}

	private String word(int at) {
		return Token.word(this.tokens, at);
	}

}
