package org.neutralspine.question.reading;

import org.neutralspine.question.text.Said;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.Symptom;
import org.neutralspine.question.mood.Moods;
import org.neutralspine.question.phrase.FoundPhrases;
import org.neutralspine.question.phrase.Phrases;
import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Token;
import org.neutralspine.question.text.Words;

/**
 * Finds the warning signs that a text reports as present.
 */
final class SignReader {

	private static final Phrases PHRASES = Phrases.read("signs");

	private static final Phrases PICTURES = Phrases.read("pictures");

	private static final Set<String> BEFORE_A_NAME = WordSets.of("BEFORE_A_NAME");

	private static final Set<String> LOOKED = WordSets.of("LOOKED");

	private static final Set<String> FOUND_NOTHING = WordSets.of("FOUND_NOTHING");

	private static final Set<String> LYING = WordSets.of("LYING");

	private static final Set<String> BROKEN = WordSets.of("BROKEN");

	private static final Set<String> SPINE = WordSets.of("SPINE");

	private static final Set<String> OTHER_BONES = WordSets.of("OTHER_BONES");

	private static final Set<String> UNTIL = Set.of("until", "till", "til");

	private static final Set<String> EXCEPT = WordSets.of("EXCEPT_SIGN");

	private static final Set<String> AS = Set.of("as", "so");

	private static final int FAR_UNTIL = 4;

	private static final int FAR_EXCEPT = 8;

	private static final Set<String> RECENT = WordSets.of("RECENT");

	private final AskedText text;

	private final Moods moods;

	/** All that sounds like a sign, whether or not it is one. */
	private final List<Found> sounds;

	SignReader(AskedText text, Moods moods) {
		this.text = text;
		this.moods = moods;
		this.sounds = PHRASES.find(text.tokens());
	}

	/**
	 * The signs that are there.
	 * @param another whether the text is about somebody else than the one who writes
	 */
	List<Said<Symptom>> read(boolean another) {
		Map<Symptom, List<Words>> signs = new EnumMap<>(Symptom.class);
		add(signs, this.sounds, another);
		if (signs.keySet().stream().noneMatch(SignReader::closes)) {
			add(signs, PICTURES.find(this.text.tokens()), another);
		}
		return signs.entrySet().stream().map((sign) -> new Said<>(sign.getKey(), sign.getValue())).toList();
	}

	/** Whether a sign leaves no exercises, as the one does that a picture stands for. */
	private static boolean closes(Symptom sign) {
		return sign.gate() == Gate.URGENT || sign.gate() == Gate.REFER;
	}

	private void add(Map<Symptom, List<Words>> signs, List<Found> sounds, boolean another) {
		sounds.stream()
			.filter((sound) -> isThere(sound) && !isName(sound))
			.filter((sound) -> another || !this.moods.isOfAnother(sound.to() - 1))
			.forEach((sound) -> signs.computeIfAbsent(Symptom.valueOf(sound.key()), (sign) -> new ArrayList<>())
				.add(this.text.words(sound.from(), sound.to())));
	}

	/** Whether it is so now. A headache that is gone while lying is not gone. */
	private boolean isThere(Found sound) {
		boolean headache = sound.key().equals(Symptom.HEADACHE_EASED_LYING.name()) && isEasedLying(sound);
		boolean there = headache
				? (!this.moods.isDenied(sound) || isTakenBack(sound)) && !this.moods.isIf(sound)
						&& !this.moods.isBeforeSurgery(sound)
				: this.moods.isSo(sound) || (isTakenBack(sound) && !this.moods.isIf(sound));
		boolean checked = sound.key().equals(Symptom.FALL_OR_CRASH.name())
				&& (isChecked(sound) || isCauseOfFusion(sound));
		return there && !checked;
	}

	/**
	 * "No leg pain until thursday", "no pain as long as I lie", "no pain at all. Well,
	 * except …": there is some.
	 */
	private boolean isTakenBack(Found sound) {
		return around(sound, 1).stream()
			.filter((token) -> token.at() > sound.from() && token.at() - sound.to() <= FAR_EXCEPT)
			.anyMatch((token) -> isAsLongAs(token.at()) || (token.at() >= sound.to() && isExcept(token, sound)));
	}

	private static boolean isExcept(Token token, Found sound) {
		return EXCEPT.contains(token.text()) || (token.at() - sound.to() <= FAR_UNTIL && UNTIL.contains(token.text()));
	}

	private boolean isAsLongAs(int at) {
		List<Token> tokens = this.text.tokens();
		return Token.word(tokens, at).equals("long") && AS.contains(Token.word(tokens, at - 1))
				&& Token.word(tokens, at + 1).equals("as");
	}

	private boolean isEasedLying(Found headache) {
		return around(headache, 1).stream().anyMatch((token) -> LYING.contains(token.text()));
	}

	/** Whether a doctor has looked at what a fall did, and found nothing. */
	private boolean isChecked(Found fall) {
		List<Token> behind = around(fall, 1).stream().filter((token) -> token.at() >= fall.to()).toList();
		return behind.stream().anyMatch((token) -> LOOKED.contains(token.text()) && !this.moods.isDenied(alone(token)))
				&& behind.stream().anyMatch((token) -> FOUND_NOTHING.contains(token.text()));
	}

	/**
	 * "Broke T12 falling off a roof" is why there is a fusion, unless it is said to be
	 * new.
	 */
	private boolean isCauseOfFusion(Found fall) {
		List<Token> sentence = around(fall, 0);
		return sentence.stream()
			.anyMatch(
					(token) -> BROKEN.contains(token.text()) && isOfSpine(token) && !this.moods.isDenied(alone(token)))
				&& sentence.stream().noneMatch((token) -> RECENT.contains(token.text()));
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
	private List<Token> around(Found sound, int sentences) {
		int sentence = this.text.tokens().get(sound.from()).sentence();
		return this.text.tokens().subList(this.text.firstOf(sentence), this.text.firstOf(sentence + sentences + 1));
	}

	/** "A calf stretch" hurts nobody. */
	private boolean isName(Found sound) {
		int to = sound.to();
		boolean behind = sound.length() == 1 && to < this.text.tokens().size()
				&& this.text.tokens().get(to).before().isBlank();
		return behind && BEFORE_A_NAME.contains(this.text.tokens().get(to).text());
	}

	/** Whether some words speak of a sign, whether or not it is there. */
	boolean isSpokenOf(int from, int to) {
		return this.sounds.stream().anyMatch((one) -> one.overlaps(from, to));
	}

}
