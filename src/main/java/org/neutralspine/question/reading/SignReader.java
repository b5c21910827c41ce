package org.neutralspine.question.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.Symptom;
import org.neutralspine.question.mood.EarlierFusion;
import org.neutralspine.question.mood.Falls;
import org.neutralspine.question.mood.Moods;
import org.neutralspine.question.mood.Relapses;
import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.Phrases;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Said;
import org.neutralspine.question.text.Token;
import org.neutralspine.question.text.Words;

/**
 * Finds the warning signs that a text reports as present.
 */
final class SignReader {

	private static final Phrases PHRASES = Phrases.read("signs");

	private static final Phrases PICTURES = Phrases.read("pictures");

	private static final Phrases NO_SIGNS = Phrases.read("no-signs");

	private static final Phrases WELL = Phrases.read("relapses");

	private static final Set<String> LONG = Set.of("years", "months", "decades", "year", "decade");

	private static final Set<String> AS_THEN = Set.of("like", "as", "this", "time", "another", "second");

	private static final Set<String> AFTER = Set.of("after", "following", "because", "for");

	private static final Set<String> STAYS = WordSets.of("STAYS");

	private static final Set<String> BEFORE_A_NAME = WordSets.of("BEFORE_A_NAME");

	private static final Set<String> LYING = WordSets.of("LYING");

	private static final Set<String> UNTIL = Set.of("until", "till", "til");

	private static final Set<String> EXCEPT = WordSets.of("EXCEPT_SIGN");

	private static final Set<String> AS = Set.of("as", "so");

	private static final int FAR_UNTIL = 4;

	private static final int FAR_EXCEPT = 8;

	/** What a leg has that does not only ache. */
	private static final Map<String, Set<String>> MORE_THAN_PAIN = Map.of(Symptom.RADIATING_NERVE_PAIN.name(),
			WordSets.of("SHOOTING"), Symptom.CALF_SWELLING.name(), WordSets.of("SWOLLEN"));

	private static final Set<String> RECENT = WordSets.of("RECENT");

	private final AskedText text;

	private final Moods moods;

	private final EarlierFusion earlier;

	private final Falls falls;

	/** All that sounds like a sign, whether or not it is one. */
	private final List<Found> sounds;

	private final List<Found> none;

	SignReader(AskedText text, Moods moods, EarlierFusion earlier) {
		this.earlier = earlier;
		this.text = text;
		this.moods = moods;
		this.falls = new Falls(text, moods);
		this.sounds = PHRASES.find(text.tokens());
		this.none = NO_SIGNS.find(text.tokens());
	}

	/**
	 * The signs that are there.
	 * @param another whether the text is about somebody else than the one who writes
	 */
	List<Said<Symptom>> read(boolean another) {
		Map<Symptom, List<Words>> signs = new EnumMap<>(Symptom.class);
		add(signs, this.sounds, another);
		Relapses relapses = new Relapses(this.text);
		WELL.find(this.text.tokens())
			.stream()
			.filter((well) -> (another || !this.moods.isOfAnother(well.from())) && relapses.follow(well)
					&& !isSignNear(well))
			.forEach((well) -> add(signs, well));
		add(signs, pictures(signs.keySet()), another);
		return signs.entrySet().stream().map((sign) -> new Said<>(sign.getKey(), sign.getValue())).toList();
	}

	/** The pictures that stand for more urgent signs than those that are named. */
	private List<Found> pictures(Set<Symptom> named) {
		if (named.stream().anyMatch((sign) -> sign.gate() == Gate.URGENT)) {
			return List.of();
		}
		Set<Gate> gates = named.stream().map(Symptom::gate).collect(Collectors.toSet());
		return PICTURES.find(this.text.tokens())
			.stream()
			.filter((picture) -> !gates.contains(Symptom.valueOf(picture.key()).gate()))
			.toList();
	}

	/** Whether a sign leaves no exercises. */
	private static boolean closes(Symptom sign) {
		return sign.gate() == Gate.URGENT || sign.gate() == Gate.REFER;
	}

	private void add(Map<Symptom, List<Words>> signs, List<Found> sounds, boolean another) {
		sounds.stream()
			.filter((sound) -> isThere(sound) && !isName(sound) && !isNone(sound))
			.filter((sound) -> another || !this.moods.isOfAnother(sound.to() - 1)
					|| this.moods.persons().isOnlyNamed(sound.to() - 1) || this.moods.persons().namesNobody()
					|| Token.word(this.text.tokens(), sound.from() - 1).equals("my"))
			.forEach((sound) -> add(signs, sound));
	}

	/** Whether what is wrong since then is a sign of its own. */
	private boolean isSignNear(Found well) {
		int sentence = this.text.tokens().get(well.from()).sentence();
		return this.sounds.stream()
			.filter((sound) -> Math.abs(this.text.tokens().get(sound.from()).sentence() - sentence) <= 1)
			.anyMatch((sound) -> sound.from() >= well.to() && closes(Symptom.valueOf(sound.key())) && isThere(sound));
	}

	private void add(Map<Symptom, List<Words>> signs, Found sound) {
		signs.computeIfAbsent(Symptom.valueOf(sound.key()), (sign) -> new ArrayList<>())
			.add(this.text.words(sound.from(), sound.to()));
	}

	/** Whether it is so now. A headache that is gone while lying is not gone. */
	private boolean isThere(Found sound) {
		boolean headache = sound.key().equals(Symptom.HEADACHE_EASED_LYING.name()) && isEasedLying(sound);
		boolean there = headache
				? (!this.moods.isDenied(sound) || isTakenBack(sound)) && !this.moods.isIf(sound)
						&& !this.moods.isBeforeSurgery(sound)
				: this.moods.isSo(sound) || (isTakenBack(sound) && !this.moods.isIf(sound));
		return there && !isExplained(sound) && !isReason(sound) && !isOfBothLegs(sound);
	}

	/** "Both legs ache": nothing shoots, and no calf is swollen. */
	private boolean isOfBothLegs(Found sound) {
		Set<String> more = MORE_THAN_PAIN.getOrDefault(sound.key(), Set.of());
		return !more.isEmpty()
				&& IntStream.range(sound.from(), sound.to())
					.noneMatch((at) -> more.contains(Token.word(this.text.tokens(), at)))
				&& this.sounds.stream()
					.anyMatch((both) -> both.key().equals(Symptom.PAIN_IN_BOTH_LEGS.name())
							&& both.overlaps(sound.from(), sound.to()) && isThere(both));
	}

	private boolean isExplained(Found sound) {
		return sound.key().equals(Symptom.FALL_OR_CRASH.name())
				&& (this.falls.isChecked(sound) || this.falls.isCauseOfFusion(sound) || isLongAgo(sound));
	}

	/** "Car accident in 2011"; not "I fell as in 2011, this time off a chair". */
	private boolean isLongAgo(Found fall) {
		return this.earlier.isYearBehind(fall) && around(fall, 0).stream()
			.filter((token) -> Math.abs(token.at() - fall.to()) <= FAR_EXCEPT)
			.noneMatch((token) -> RECENT.contains(token.text()) || STAYS.contains(token.text())
					|| AS_THEN.contains(token.text()));
	}

	/** "Fused after years of nerve pain": why it was done. */
	private boolean isReason(Found sound) {
		int of = sound.from() - 1;
		List<Token> tokens = this.text.tokens();
		boolean years = Token.word(tokens, of).equals("of") && LONG.contains(Token.word(tokens, of - 1));
		boolean left = around(sound, 0).stream()
			.noneMatch((token) -> token.at() >= sound.to() && STAYS.contains(token.text()));
		return years && left
				&& around(sound, 0).stream()
					.anyMatch((token) -> token.at() < of && of - token.at() <= FAR_UNTIL + 1
							&& AFTER.contains(token.text())
							&& this.earlier.isSurgeryBetween(token.at() - FAR_EXCEPT, token.at()));
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

	/** "A bottle of pop", "the leg feels like my own again". */
	private boolean isNone(Found sound) {
		return this.none.stream()
			.anyMatch((none) -> none.key().equals(sound.key()) && none.from() <= sound.from() && sound.to() <= none.to()
					&& !this.moods.isDenied(none));
	}

	/**
	 * Whether some words speak of a sign, whether or not it is there, and are not more
	 * than that: "sciatic nerve glide".
	 */
	boolean isSpokenOf(int from, int to) {
		return this.sounds.stream()
			.anyMatch((one) -> one.overlaps(from, to)
					&& (one.from() < from || one.to() > to || one.length() == to - from));
	}

	/** Whether something that sounds like a sign has words among some tokens. */
	boolean mentionsSign(int from, int to) {
		return this.sounds.stream().anyMatch((one) -> one.overlaps(from, to));
	}

}
