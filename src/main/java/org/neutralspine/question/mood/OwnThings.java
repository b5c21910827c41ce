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

	/** "Red since the staples were removed". */
	private static final Set<String> SINCE = Set.of("since", "after", "because", "when", "once");

	/** What may be gone together. */
	private static final Set<String> TROUBLES = Set.of("pain", "pains", "numbness", "tingling", "weakness", "swelling",
			"fever", "sciatica", "redness", "headache", "headaches", "burning", "spasms", "hoarseness", "chills");

	private static final Set<String> REST = WordSets.of("OTHERWISE");

	private final List<Token> tokens;

	OwnThings(List<Token> tokens) {
		this.tokens = tokens;
	}

	/** Whether an ending behind a sign is told of something else than the sign. */
	boolean isOfOther(Found said, Found ending) {
		Set<String> own = OWN.get(said.key());
		int part = partOf(said.from() + 1, ending);
		int thing = IntStream.range(part, ending.to()).filter(this::isThing).max().orElse(-1);
		return own != null && thing >= 0
				&& (SINCE.contains(word(part)) || !own.contains(word(thing)) && !isTogether(said, thing, part, ending));
	}

	/**
	 * Where the part of the sentence begins in which it ends; behind the ending where
	 * that is the same one.
	 */
	private int partOf(int from, Found ending) {
		int part = ending.from();
		while (part > from && !isApart(part)) {
			part--;
		}
		return (part >= from && isApart(part)) ? part : ending.to();
	}

	private boolean isApart(int at) {
		return this.tokens.get(at).isBehindMark() || JOINTS.contains(word(at)) || SINCE.contains(word(at));
	}

	/** "Back to normal" names no back. */
	private boolean isThing(int at) {
		return THINGS.contains(word(at)) && !(word(at).equals("back") && word(at + 1).equals("to"));
	}

	/** "The numbness and the pain are gone", "calf, ankle and toes: all fine". */
	private boolean isTogether(Found said, int thing, int part, Found ending) {
		boolean all = IntStream.range(part, ending.to()).anyMatch(this::isAll);
		return all || (AND.contains(word(said.to())) && TROUBLES.contains(word(said.to() - 1))
				&& TROUBLES.contains(word(thing)));
	}

	private boolean isAll(int at) {
		return Set.of("all", "both", "everything").contains(word(at)) && !REST.contains(word(at + 1))
				&& !REST.contains(word(at - 1)) && !word(at - 1).equals("not");
	}

	private String word(int at) {
		return Token.word(this.tokens, at);
	}

}
