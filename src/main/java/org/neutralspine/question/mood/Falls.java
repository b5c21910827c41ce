package org.neutralspine.question.mood;

import java.util.List;
import java.util.Set;

import org.neutralspine.question.phrase.FoundPhrases;
import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Token;

/**
 * Falls and crashes that are no sign: a doctor has looked, or they are why there is a
 * fusion.
 */
public final class Falls {

	private static final Set<String> UNHARMED = Set.of("wrong", "broken", "moved", "damaged", "new", "loose");

	private static final Set<String> LOOKED = WordSets.of("LOOKED");

	private static final Set<String> FOUND_NOTHING = WordSets.of("FOUND_NOTHING");

	private static final Set<String> BROKEN = WordSets.of("BROKEN");

	private static final Set<String> SPINE = WordSets.of("SPINE");

	private static final Set<String> OTHER_BONES = WordSets.of("OTHER_BONES");

	private static final Set<String> DISCS = Set.of("disc", "discs", "disk", "disks");

	private static final Set<String> SO_FUSED = Set.of("fused", "hence");

	private static final Set<String> ANEW = Set.of("above", "below", "new", "another", "next", "adjacent");

	private static final Set<String> RECENT = WordSets.of("RECENT");

	private final AskedText text;

	private final Moods moods;

	public Falls(AskedText text, Moods moods) {
		this.text = text;
		this.moods = moods;
	}

	/** Whether a doctor has looked at what a fall did, and found nothing. */
	public boolean isChecked(Found fall) {
		List<Token> behind = around(fall, 1).stream().filter((token) -> token.at() >= fall.to()).toList();
		return behind.stream().anyMatch((token) -> LOOKED.contains(token.text()) && !this.moods.isDenied(alone(token)))
				&& behind.stream()
					.anyMatch((token) -> FOUND_NOTHING.contains(token.text())
							|| (isUnharmed(token.at()) && isLookedAt(behind, token.at())));
	}

	private static boolean isLookedAt(List<Token> behind, int before) {
		return behind.stream().anyMatch((token) -> token.at() < before && LOOKED.contains(token.text()));
	}

	/** "Found nothing wrong", "everything was where it should be". */
	private boolean isUnharmed(int at) {
		List<Token> tokens = this.text.tokens();
		boolean nothing = Token.word(tokens, at).equals("nothing") && UNHARMED.contains(Token.word(tokens, at + 1));
		return nothing || (Token.word(tokens, at).equals("should") && Token.word(tokens, at + 1).equals("be")
				&& Token.word(tokens, at - 2).equals("where"));
	}

	/**
	 * "Broke T12 falling off a roof" is why there is a fusion, unless it is said to be
	 * new.
	 */
	public boolean isCauseOfFusion(Found fall) {
		List<Token> sentence = around(fall, 0);
		boolean broken = sentence.stream()
			.anyMatch(
					(token) -> BROKEN.contains(token.text()) && isOfSpine(token) && !this.moods.isDenied(alone(token)));
		return (broken || isReasonTold(sentence, fall)) && sentence.stream()
			.noneMatch((token) -> RECENT.contains(token.text()) && !isMonth(token)
					&& !Token.word(this.text.tokens(), token.at() - 1).equals("same"));
	}

	/** "In May". */
	private boolean isMonth(Token may) {
		return may.text().equals("may")
				&& Set.of("in", "last", "this", "of", "since").contains(Token.word(this.text.tokens(), may.at() - 1));
	}

	/** "Car crash, two slipped discs, fused C5-C7". */
	private boolean isReasonTold(List<Token> sentence, Found fall) {
		List<Token> behind = sentence.stream().filter((token) -> token.at() >= fall.to()).toList();
		return behind.stream().anyMatch((token) -> DISCS.contains(token.text()))
				&& around(fall, 1).stream()
					.anyMatch((token) -> token.at() >= fall.to() && SO_FUSED.contains(token.text()))
				&& sentence.stream().noneMatch((token) -> ANEW.contains(token.text()));
	}

	/** "Broke T12", "L2 in a hundred pieces"; not "broke my wrist". */
	private boolean isOfSpine(Token broken) {
		return isSpineBetween(broken.at() - 4, broken.at()) || isSpineBetween(broken.at() + 1, broken.at() + 4);
	}

	private boolean isSpineBetween(int from, int to) {
		return this.text.tokens()
			.subList(Math.max(0, from), Math.max(0, Math.min(to, this.text.tokens().size())))
			.stream()
			.filter((token) -> SPINE.contains(token.text()) || OTHER_BONES.contains(token.text()))
			.findFirst()
			.filter((token) -> SPINE.contains(token.text()))
			.isPresent();
	}

	private static Found alone(Token token) {
		return FoundPhrases.words(token.at(), token.at() + 1);
	}

	/** The words of its sentence and of some more behind it. */
	private List<Token> around(Found fall, int sentences) {
		int sentence = this.text.tokens().get(fall.from()).sentence();
		return this.text.tokens().subList(this.text.firstOf(sentence), this.text.firstOf(sentence + sentences + 1));
	}

}
