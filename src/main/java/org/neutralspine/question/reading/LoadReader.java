package org.neutralspine.question.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.question.mood.Moods;
import org.neutralspine.question.phrase.FoundPhrases;
import org.neutralspine.question.phrase.Phrases.Found;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.AskedText;
import org.neutralspine.question.text.Said;
import org.neutralspine.question.text.Token;

/**
 * Finds the most that a physician lets somebody lift. Of several limits the lowest
 * counts.
 */
final class LoadReader {

	/** More than that nobody is limited to, in kilograms. */
	private static final double MAX = 100;

	private static final Set<String> LIMITING = WordSets.of("LIMITING");

	private static final Set<String> ASKING = Set.of("i", "can", "is", "with");

	private static final Set<String> OWN = Set.of("own", "myself");

	private static final int FAR_OWN = 6;

	private static final int FAR_RULE = 10;

	private static final int FAR_HEADING = 5;

	/** Who does something with a weight is not told a limit. */
	private static final Set<String> DOING = Set.of("i", "im", "ive", "he", "she", "we", "lifted", "carried", "did",
			"do", "doing");

	private static final Set<String> AND = Set.of("and", "but", "so", "yesterday", "today");

	private static final Set<String> BEHIND_ITEM = Set.of("and", "for", "until", "till", "max", "at");

	private static final Set<String> NOT_OWN = Set.of("not", "surgeons", "surgeon", "doctors", "doctor", "docs", "doc",
			"consultants", "consultant", "his", "her", "their");

	private static final Set<String> MAXIMUM = Set.of("max", "maximum");

	private final AskedText text;

	private final List<Token> tokens;

	private final Moods moods;

	private final FoundPhrases phrases;

	private final LimitTimes times;

	private final boolean another;

	private final Weights weights;

	LoadReader(AskedText text, Moods moods, FoundPhrases phrases, LimitTimes times, boolean another) {
		this.text = text;
		this.tokens = text.tokens();
		this.moods = moods;
		this.phrases = phrases;
		this.times = times;
		this.another = another;
		this.weights = new Weights(text);
	}

	@Nullable Said<BigDecimal> least() {
		return Stream.of(ofPhrases(), ofBareNumbers(), ofMilk(), ofLists())
			.flatMap((all) -> all)
			.min(Comparator.comparing(Said::value))
			.orElse(null);
	}

	private Stream<Said<BigDecimal>> ofPhrases() {
		return this.phrases.all("LOAD").stream().filter(this::isLimit).flatMap((limit) -> weight(limit).stream());
	}

	/** "12 kilos, and the surgeon allows me 4": the unit is said once. */
	private Stream<Said<BigDecimal>> ofBareNumbers() {
		return this.phrases.all("LOAD_BARE")
			.stream()
			.filter((limit) -> isLimit(limit) && weight(limit).isEmpty())
			.flatMap((limit) -> this.weights.withUnitBefore(limit.to() - 1)
				.stream()
				.mapToObj((weight) -> said(weight, limit.from(), limit.to())));
	}

	private Optional<Said<BigDecimal>> weight(Found limit) {
		return IntStream.rangeClosed(limit.from(), Math.min(limit.to(), this.tokens.size() - 1))
			.mapToObj(this.weights::at)
			.filter((weight) -> weight.isPresent() && weight.getAsDouble() <= MAX)
			.findFirst()
			.map((weight) -> said(weight.getAsDouble(), limit.from(), Math.min(limit.to() + 1, this.tokens.size())));
	}

	private Said<BigDecimal> said(double kilograms, int from, int to) {
		BigDecimal rounded = BigDecimal.valueOf(kilograms).setScale(2, RoundingMode.DOWN).stripTrailingZeros();
		return Said.of(rounded, this.text.words(from, to));
	}

	/**
	 * A gallon of milk, or half a stone, is a limit wherever somebody forbids something.
	 */
	private Stream<Said<BigDecimal>> ofMilk() {
		return this.tokens.stream()
			.filter((token) -> !token.isNumber() && Set.of("gallon", "jug", "half").contains(token.text()))
			.map((token) -> FoundPhrases.words(token.at(), token.at() + 1))
			.filter((milk) -> this.phrases.isNear("PHYSICIAN", milk, 12, 10) || this.phrases.isNear("NO", milk, 6, 0))
			.filter((milk) -> !this.times.isOver(milk))
			.flatMap((milk) -> weight(milk).stream());
	}

	/**
	 * "Surgeon: walking only, no bending, 5 lb": a weight that stands alone in the list.
	 */
	private Stream<Said<BigDecimal>> ofLists() {
		return this.tokens.stream()
			.map(Token::at)
			.filter((at) -> this.tokens.get(at).isBehindComma() && this.weights.at(at).isPresent()
					&& isBehindHeading(at))
			.map((at) -> FoundPhrases.words(at, Math.min(at + 2, this.tokens.size())))
			.filter((item) -> isItem(item.to(), this.phrases.sentence(item)) && !this.times.isOver(item))
			.flatMap((item) -> weight(item).stream());
	}

	private boolean isItem(int to, int sentence) {
		return to == this.tokens.size() || this.tokens.get(to).sentence() != sentence
				|| this.tokens.get(to).isBehindMark() || this.phrases.is(to, BEHIND_ITEM);
	}

	/** Whether a colon leads to it behind a physician, and nobody does anything since. */
	private boolean isBehindHeading(int at) {
		int sentence = this.tokens.get(at).sentence();
		for (int i = at; i > 0 && this.tokens.get(i).sentence() == sentence; i--) {
			if (this.phrases.is(i, DOING) && (this.tokens.get(i).isBehindMark() || this.phrases.is(i - 1, AND))) {
				return false;
			}
			if (this.phrases.isBehindColon(i)) {
				Found head = FoundPhrases.words(i - 1, i);
				return this.phrases.isNear("PHYSICIAN", head, FAR_HEADING, 0) && !this.text.isAsked(sentence);
			}
		}
		return false;
	}

	private boolean isLimit(Found limit) {
		boolean named = this.phrases.isNear("PHYSICIAN", limit, 14, 10);
		boolean limiting = named || this.phrases.isNear("EXCEPT", limit, 8, 0)
				|| (this.phrases.is(limit.from(), LIMITING) && !isAsked(limit) && !isAnothers(limit));
		return limiting && !isOwn(limit) && !this.times.isOver(limit);
	}

	private boolean isAsked(Found limit) {
		return this.text.isAsked(this.phrases.sentence(limit)) && this.phrases.is(limit.from() - 1, ASKING);
	}

	/** "He ordered therapy, nothing over 10 lbs" is said of the surgeon. */
	private boolean isAnothers(Found limit) {
		return !this.another && (this.moods.persons().isOfNamed(limit.from()) || this.moods.isOfThird(limit.from()));
	}

	/** "My max", "my own rule". */
	private boolean isOwn(Found limit) {
		boolean max = this.phrases.word(limit.from() - 1).equals("my") && this.phrases.is(limit.from(), MAXIMUM);
		return max || isOwnBehind(limit)
				|| IntStream.range(Math.max(0, limit.from() - FAR_RULE), limit.from())
					.anyMatch((at) -> this.tokens.get(at).sentence() == this.phrases.sentence(limit)
							&& this.phrases.is(at, OWN) && !this.phrases.is(at + 1, NOT_OWN));
	}

	/** "I won't lift more than 20 lbs, but that's my own rule". */
	private boolean isOwnBehind(Found limit) {
		return !this.phrases.beside("OWN", limit).stream().filter((own) -> own.from() < limit.to()).toList().isEmpty()
				&& this.phrases.beside("OWN_BEHIND", limit)
					.stream()
					.anyMatch((own) -> own.from() >= limit.to() && own.from() - limit.to() <= FAR_OWN
							&& !this.phrases.isBetween(limit.to(), own.to(), this.phrases.sentence(limit), NOT_OWN));
	}

	/** Whether a weight stands behind a movement: "no lifting over 20 lbs". */
	boolean isWeightBehind(Found movement) {
		int sentence = this.phrases.sentence(movement);
		return IntStream.range(movement.to(), Math.min(movement.to() + 7, this.tokens.size()))
			.anyMatch((at) -> this.tokens.get(at).sentence() == sentence
					&& (this.weights.at(at).isPresent() || Set.of("gallon", "milk").contains(this.phrases.word(at))));
	}

}
