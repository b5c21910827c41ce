package org.neutralspine.question.mood;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.neutralspine.question.phrase.FoundPhrases;
import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Token;

/**
 * Whether what was cleared, or seen on a scan, is of an earlier fusion than the one that
 * counts.
 */
public final class EarlierFusion {

	private static final Set<String> AFTER = Set.of("after", "since", "of", "from", "for", "on");

	private static final Set<String> DONE = Set.of("done", "operated");

	private static final Set<String> PLANNED = Set.of("will", "planned", "scheduled", "booked", "next");

	private static final Set<String> BOOKED = Set.of("scheduled", "booked", "planned", "upcoming");

	/** "The redo is solid". */
	private static final Set<String> SHOWN = Set.of("solid", "fused", "healed", "fully", "completely", "holding",
			"good", "fine");

	/** "A car accident in 2011". */
	private static final int FAR_YEAR = 3;

	private static final int MIN_YEAR = 1950;

	private final AskedText text;

	private final Moods moods;

	private final FoundPhrases facts;

	private final int surgeryYear;

	/**
	 * Creates one.
	 * @param surgery the day of the latest fusion, where it is known
	 */
	public EarlierFusion(AskedText text, Moods moods, FoundPhrases facts, Optional<LocalDate> surgery) {
		this.text = text;
		this.moods = moods;
		this.facts = facts;
		this.surgeryYear = surgery.map(LocalDate::getYear).orElse(0);
	}

	/**
	 * Whether something is told with a year before the surgery, or a new fusion after it.
	 */
	public boolean isMeant(Found said) {
		int sentence = this.text.tokens().get(said.from()).sentence();
		boolean before = this.text.sentence(sentence)
			.stream()
			.flatMapToInt((token) -> year(token).stream())
			.anyMatch((year) -> year < this.surgeryYear);
		return before || this.facts.all("ANEW")
			.stream()
			.anyMatch((anew) -> isBehind(anew, said) && !isPlanned(anew) && !this.moods.isDenied(anew)
					&& !this.moods.isIf(anew));
	}

	/** "Redo is on the 20th of may", "the revision will be done". */
	public boolean isPlanned(Found anew) {
		int sentence = this.facts.sentence(anew);
		boolean is = this.facts.word(anew.to()).equals("is") && !this.facts.is(anew.to() + 1, SHOWN);
		return is || this.facts.isBetween(anew.from(), anew.to() + 1, sentence, PLANNED)
				|| this.facts.isBetween(anew.from() - FAR_YEAR - 1, anew.from(), sentence, BOOKED);
	}

	/** "A car accident in 2011", and the fusion later. */
	public boolean isYearBehind(Found said) {
		int sentence = this.text.tokens().get(said.from()).sentence();
		return this.text.tokens()
			.subList(said.to(), Math.min(said.to() + FAR_YEAR, this.text.tokens().size()))
			.stream()
			.filter((token) -> token.sentence() == sentence)
			.flatMapToInt((token) -> year(token).stream())
			.anyMatch((year) -> year < this.surgeryYear);
	}

	/** Whether something was fused, or operated on, between two places. */
	public boolean isSurgeryBetween(int from, int to) {
		return this.text.tokens()
			.subList(Math.max(0, from), to)
			.stream()
			.anyMatch((token) -> WordSets.of("SURGERY").contains(token.text()) || DONE.contains(token.text()));
	}

	/** "Solid since the redo" is told of the new one. */
	private boolean isBehind(Found anew, Found said) {
		int sentence = this.facts.sentence(anew);
		return anew.from() >= said.to() && !(sentence == this.facts.sentence(said)
				&& this.facts.isBetween(anew.from() - 3, anew.from(), sentence, AFTER));
	}

	private static OptionalInt year(Token token) {
		boolean figures = token.text().length() == 4 && token.text().chars().allMatch(Character::isDigit);
		int year = figures ? Integer.parseInt(token.text()) : 0;
		return (year >= MIN_YEAR) ? OptionalInt.of(year) : OptionalInt.empty();
	}

}
