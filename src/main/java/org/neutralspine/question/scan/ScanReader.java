package org.neutralspine.question.scan;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Imaging;
import org.neutralspine.question.mood.EarlierFusion;
import org.neutralspine.question.mood.Moods;
import org.neutralspine.question.phrase.FoundPhrases;
import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Said;

/**
 * Finds what the latest scan of the fusion shows. Where both are said it is unclear.
 */
public final class ScanReader {

	/** So many words apart two things belong together, even without full stops. */
	private static final int NEAR = 8;

	private static final int FAR_TALK = 4;

	private static final Set<String> TALKED = WordSets.of("TALKED_OF");

	private static final Set<String> NOT = WordSets.of("NOT_FUSED_NOT");

	private static final Set<String> SCANS = WordSets.of("SCANS");

	private static final Set<String> THEN = Set.of("was", "were", "called", "showed", "looked", "wasnt", "hadnt");

	private static final Set<String> NEWER = Set.of("new", "newest", "latest", "repeat", "recent", "second", "now");

	private static final Set<String> TELLS = Set.of("he", "she");

	private final AskedText text;

	private final Moods moods;

	private final FoundPhrases facts;

	private final EarlierFusion earlier;

	private final SolidScans solid;

	public ScanReader(AskedText text, Moods moods, FoundPhrases facts, EarlierFusion earlier) {
		this.text = text;
		this.moods = moods;
		this.facts = facts;
		this.earlier = earlier;
		this.solid = new SolidScans(text, moods, facts);
	}

	/**
	 * What the latest picture shows; null where none is told of.
	 * @param another whether the text is about somebody else than the one who writes
	 */
	public @Nullable Said<Imaging> read(boolean another) {
		Optional<Found> unclear = unclear(another);
		if (unclear.isPresent()) {
			return unclear.map((one) -> said(Imaging.UNCLEAR, one)).orElse(null);
		}
		boolean notFused = this.facts.has("NO_SCAN_YET")
				|| this.facts.all("NOT_FUSED").stream().anyMatch(this::isNotFused);
		return this.facts.all("SOLID")
			.stream()
			.filter((one) -> !notFused && this.solid.isShown(one) && isOfThem(one, another)
					&& !this.earlier.isMeant(one) && !this.moods.isOfThird(one.from()))
			.findFirst()
			.map((one) -> said(Imaging.SOLID, one))
			.orElse(null);
	}

	private Said<Imaging> said(Imaging imaging, Found one) {
		return Said.of(imaging, this.text.words(one.from(), one.to()));
	}

	private boolean isOfThem(Found one, boolean another) {
		return another || !this.moods.isOfAnother(one.from()) || this.moods.persons().namesNobody()
				|| this.facts.is(one.from(), TELLS) || this.facts.is(one.from() - 1, TELLS);
	}

	/** The words by which a scan leaves it open, or shows no fusion. */
	public Optional<Found> unclear(boolean another) {
		return Stream
			.concat(this.facts.all("UNCLEAR").stream().filter((one) -> !this.facts.overlaps("NO_UNCLEAR", one)),
					this.facts.all("NOT_FUSED").stream().filter(this::isSeen))
			.filter((one) -> (another || !this.moods.persons().isOfNamed(one.from())) && isNotFused(one)
					&& !this.moods.isGone(one))
			.filter((one) -> !this.facts.overlaps("LATER_SCAN", one) && !this.facts.overlaps("OTHER_SCAN", one))
			.findFirst();
	}

	/** "CT last week: L4-5 solid, L5-S1 not fused". */
	private boolean isSeen(Found one) {
		int sentence = this.facts.sentence(one);
		return this.facts.isBetween(this.text.firstOf(sentence), one.to() + ((one.length() <= 2) ? FAR_TALK : 0),
				sentence, SCANS);
	}

	/** "At 3 months it was unclear, but the new CT shows it's fused". */
	private boolean isOutdated(Found unclear) {
		boolean then = this.facts.isBetween(unclear.from() - FAR_TALK, unclear.to(), this.facts.sentence(unclear),
				THEN);
		return then && this.facts.all("SOLID")
			.stream()
			.anyMatch((solid) -> solid.from() >= unclear.to() && this.solid.isShown(solid)
					&& this.facts.isBetween(solid.from() - NEAR, solid.to(), this.facts.sentence(solid), NEWER));
	}

	/** Whether it is said, of now, that there is no fusion. */
	public boolean isNotFused(Found one) {
		boolean denied = !this.facts.is(one.from(), NOT) && this.moods.isDenied(one);
		boolean revised = this.facts.beside("REVISION", one)
			.stream()
			.anyMatch((anew) -> !this.earlier.isPlanned(anew) && !isTalkedOf(anew));
		return !denied && !revised && !isOutdated(one) && !this.moods.isIf(one) && !this.solid.isAsked(one)
				&& !this.solid.isBefore(one);
	}

	/** "Before we talk about going back in", "he may have to redo it". */
	private boolean isTalkedOf(Found anew) {
		return this.facts.isBetween(anew.from() - FAR_TALK, anew.from(), this.facts.sentence(anew), TALKED);
	}

}
