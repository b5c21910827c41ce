package org.neutralspine.question.mood;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.neutralspine.guidance.protocol.Symptom;
import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.Token;

/**
 * What each warning sign is about. "Numb toes, the wound is fine" says nothing good of
 * the toes.
 */
final class OwnThings {

	private static final Map<String, Set<String>> OWN = Stream.of(Symptom.values())
		.collect(Collectors.toUnmodifiableMap(Symptom::name, (sign) -> WordSets.of("OF_" + sign.name())));

	/** All of which may be said that it is well. */
	private static final Set<String> THINGS = Stream
		.concat(OWN.values().stream().flatMap(Set::stream), WordSets.of("OF_NO_SIGN").stream())
		.collect(Collectors.toUnmodifiableSet());

	private static final Set<String> AND = Set.of("and", "or", "n", "plus");

	private static final Set<String> JOINTS = Set.of("and", "while", "whereas", "so", "otherwise");

	private final List<Token> tokens;

	OwnThings(List<Token> tokens) {
		this.tokens = tokens;
	}

	/** Whether an ending behind a sign is told of something else than the sign. */
	boolean isOfOther(Found said, Found ending) {
		Set<String> own = OWN.get(said.key());
		int thing = thingOf(said.to(), ending);
		return own != null && thing >= 0 && !own.contains(word(thing)) && !isTogether(said, ending);
	}

	/** The last thing in front of an ending, in its part of the sentence; -1 for none. */
	private int thingOf(int from, Found ending) {
		int part = ending.from();
		while (part > from && !this.tokens.get(part).isBehindMark() && !JOINTS.contains(word(part))) {
			part--;
		}
		boolean apart = part >= from && part < ending.to()
				&& (this.tokens.get(part).isBehindMark() || JOINTS.contains(word(part)));
		return apart ? IntStream.range(part, ending.to()).filter(this::isThing).max().orElse(-1) : -1;
	}

	/** "Back to normal" names no back. */
	private boolean isThing(int at) {
		return THINGS.contains(word(at)) && !(word(at).equals("back") && word(at + 1).equals("to"));
	}

	/** "The numbness and the pain are gone", "calf, ankle and toes: all fine". */
	private boolean isTogether(Found said, Found ending) {
		boolean all = IntStream.range(said.to(), ending.to()).anyMatch(this::isAll);
		return all || (AND.contains(word(said.to())) && THINGS.contains(word(said.to() - 1)));
	}

	private boolean isAll(int at) {
		return Set.of("all", "both", "everything").contains(word(at)) && !word(at + 1).equals("else")
				&& !word(at - 1).equals("not");
	}

	private String word(int at) {
		return Token.word(this.tokens, at);
	}

}
