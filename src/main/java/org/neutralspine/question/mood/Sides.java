package org.neutralspine.question.mood;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.text.Token;

/**
 * The left and the right, of which one may be well.
 */
final class Sides {

	private static final Map<String, String> OPPOSITES = Map.of("left", "right", "right", "left");

	private static final Set<String> WELL = Set.of("normal", "fine", "ok", "okay");

	private static final int FAR = 4;

	private final List<Token> tokens;

	Sides(List<Token> tokens) {
		this.tokens = tokens;
	}

	/**
	 * Whether something is told of the side that was not spoken of, "the left is numb,
	 * the right is fine".
	 */
	boolean isOther(Found said, Found told) {
		return WELL.contains(this.tokens.get(told.to() - 1).text())
				&& IntStream.range(Math.max(said.to(), told.from() - FAR), told.from())
					.mapToObj((at) -> this.tokens.get(at).text())
					.anyMatch((word) -> word.equals("other") || isOpposite(word, said, told));
	}

	private boolean isOpposite(String side, Found said, Found told) {
		String opposite = OPPOSITES.getOrDefault(side, "");
		int sentence = this.tokens.get(said.from()).sentence();
		return this.tokens.subList(Math.max(0, said.from() - FAR), told.from())
			.stream()
			.anyMatch((token) -> token.sentence() == sentence && token.text().equals(opposite));
	}

}
