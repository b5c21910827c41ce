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
import org.neutralspine.question.mood.ToldLists;
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

	private static final Set<String> MAXIMUM = Set.of("max", "maximum");

	private final AskedText text;

	private final List<Token> tokens;

	private final Moods moods;

	private final FoundPhrases phrases;

	private final LimitTimes times;

	private final boolean another;

	private final Weights weights;

	private final ToldLists lists;

	LoadReader(AskedText text, Moods moods, FoundPhrases phrases, LimitTimes times, boolean another) {
		this.text = text;
		this.tokens = text.tokens();
		this.moods = moods;
		this.phrases = phrases;
		this.times = times;
		this.another = another;
		this.weights = new Weights(text);
		this.lists = new ToldLists(text, phrases);
	}

	@Nullable Said<BigDecimal> least() {
		return Stream.of(ofPhrases(), ofBareNumbers(), ofMilk(), ofLists(), ofAnswers())
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
			.filter((token) -> !token.isNumber()
					&& (token.text().equals("half") || Gallons.JUGS.contains(token.text())))
			.map((token) -> FoundPhrases.words(token.at(), token.at() + 1))
			.filter((milk) -> this.phrases.isNear("PHYSICIAN", milk, 12, 10) || this.phrases.isNear("NO", milk, 6, 0))
			.filter((milk) -> !this.times.isOver(milk))
			.flatMap((milk) -> weight(milk).stream());
	}

	private Stream<Said<BigDecimal>> ofLists() {
		return this.tokens.stream()
			.map(Token::at)
			.filter((at) -> this.weights.at(at).isPresent() && this.lists.isItem(this.lists.itemAt(at), at + 2))
			.map((at) -> FoundPhrases.words(at, Math.min(at + 2, this.tokens.size())))
			.filter((item) -> !this.times.isOver(item))
			.flatMap((item) -> weight(item).stream());
	}

	/** "Two stone. That's the most my surgeon wants me to lift." */
	private Stream<Said<BigDecimal>> ofAnswers() {
		return this.tokens.stream()
			.map(Token::at)
			.filter((at) -> this.weights.at(at).isPresent() && this.lists.isCalledTheMost(at + 2))
			.map((at) -> FoundPhrases.words(at, Math.min(at + 2, this.tokens.size())))
			.filter((most) -> !isAnothers(most) && !this.lists.isOwnRule(most) && !this.times.isOver(most))
			.flatMap((most) -> weight(most).stream());
	}

	private boolean isLimit(Found limit) {
		boolean named = this.phrases.isNear("PHYSICIAN", limit, 14, 10);
		boolean limiting = named || this.phrases.isNear("EXCEPT", limit, 8, 0)
				|| (this.phrases.is(limit.from(), LIMITING) && !isAsked(limit) && !isAnothers(limit));
		return limiting && !(named && isAnothers(limit)) && !isOwn(limit) && !isThen(limit)
				&& !this.phrases.overlaps("LOAD_NOT_GIVEN", limit) && !this.times.isOver(limit);
	}

	private boolean isAsked(Found limit) {
		return this.text.isAsked(this.phrases.sentence(limit)) && this.phrases.is(limit.from() - 1, ASKING);
	}

	/** "He ordered therapy, nothing over 10 lbs" is said of the surgeon. */
	private boolean isAnothers(Found limit) {
		return !this.another && (this.moods.persons().isOfNamed(limit.from()) || this.moods.isOfThird(limit.from()));
	}

	/** "A 10 lb limit after the first operation", "so is the 10 lb rule". */
	private boolean isThen(Found limit) {
		return this.phrases.beside("THEN", limit)
			.stream()
			.filter((then) -> limit.from() - then.to() <= 3 && then.from() - limit.to() <= 4)
			.anyMatch((then) -> IntStream.rangeClosed(then.to(), limit.from()).noneMatch(this.phrases::isBehindComma));
	}

	/** "My max", "my own rule". */
	private boolean isOwn(Found limit) {
		boolean max = this.phrases.word(limit.from() - 1).equals("my") && this.phrases.is(limit.from(), MAXIMUM);
		return max || this.lists.isOwnRule(limit);
	}

}
