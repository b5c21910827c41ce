package org.neutralspine.question.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.Token;
import org.neutralspine.question.date.Feasts.Feast;

/**
 * Days and seasons that have a name: "had it on halloween", "last summer".
 */
final class NamedDays {

	/** So far before a feast it is said that something was done on it. */
	private static final int FAR = 10;

	/** "It was boxing day", "had it on halloween". */
	private static final int NEAR = 4;

	/** A feast that is nearer to come may be meant where no verb tells of the past. */
	private static final int SOON_DAYS = 60;

	private static final Set<String> DONE = WordSets.of("HAD");

	private static final Set<String> FUSED = WordSets.of("DONE_ON");

	/** The verbs of an operation. */
	private static final Set<String> DONE_THEN = Set.of("fused", "operated", "done");

	/** "They did L4-L5 at easter". */
	private static final Set<String> THEY = Set.of("they", "he", "she", "surgeon");

	private static final Set<String> HOLIDAYS = Set.of("hols", "holidays", "holiday", "break", "vacation");

	private static final Set<String> SURGERY = WordSets.of("SURGERY");

	private static final Set<String> TO_COME = WordSets.of("BEFORE_FEAST_TO_COME");

	private static final Set<String> BEFORE_FEAST = WordSets.of("BEFORE_FEAST");

	private static final Set<String> BEFORE_SEASON = Set.of("last", "this", "the");

	/** The last month of a season. */
	private static final Map<String, Integer> SEASON_ENDS = Map.of("spring", 5, "summer", 8, "fall", 11, "autumn", 11,
			"winter", 2);

	/** It begins in the year that it is called by. */
	private static final int WINTER_ENDS = 2;

	/** How the vertebrae of a region are called. */
	private static final Set<String> REGIONS = Set.of("c", "t", "l", "s");

	private final DateWords words;

	private final YearsBehind years;

	private final LocalDate today;

	NamedDays(List<Token> tokens, LocalDate today) {
		this.words = new DateWords(tokens);
		this.years = new YearsBehind(this.words, today);
		this.today = today;
	}

	static boolean isSeason(String word) {
		return SEASON_ENDS.containsKey(word);
	}

	@Nullable TypedDate at(int from) {
		Feast feast = Feasts.at(this.words, from);
		Integer ends = SEASON_ENDS.get(this.words.word(from));
		int to = (feast != null) ? feast.to() : from + 1;
		int year = this.years.at(to);
		if (feast != null) {
			return (year > 0) ? ofYear(from, to, feast.day().apply(year)) : feast(from, feast);
		}
		if (ends == null) {
			return null;
		}
		int last = (ends == WINTER_ENDS) ? year + 1 : year;
		return (year > 0) ? ofYear(from, to, YearMonth.of(last, ends).atEndOfMonth()) : season(from, ends);
	}

	/** "Christmas eve 2024", "the spring of last year". */
	private TypedDate ofYear(int from, int to, LocalDate day) {
		LocalDate past = day.isAfter(this.today) ? this.today : day;
		return new TypedDate(from, this.years.behind(to), past, false, past);
	}

	/** The next time that a feast is; null where none begins at a token. */
	@Nullable TypedDate next(int from) {
		Feast feast = Feasts.at(this.words, from);
		if (feast == null || this.years.at(feast.to()) > 0) {
			return null;
		}
		LocalDate next = feast.next(this.today);
		return new TypedDate(from, feast.to(), next, true, next);
	}

	private @Nullable TypedDate feast(int from, Feast feast) {
		LocalDate next = feast.next(this.today);
		boolean last = this.words.is(from - 1, "last");
		boolean led = last || this.words.is(from - 1, BEFORE_FEAST) || this.words.before(from).contains("(")
				|| isSurgery(from - 1);
		boolean surgery = isLevel(from - 2) || isTold(from, SURGERY, FAR);
		boolean past = last || isDone(from) || (surgery && next.isAfter(this.today.plusDays(SOON_DAYS)));
		return (led && past && !isTold(from, TO_COME, FAR))
				? new TypedDate(from, feast.to(), feast.latest(this.today), true, next) : null;
	}

	private boolean isDone(int from) {
		return isTold(from, DONE, NEAR) || isTold(from, FAR,
				(at) -> this.words.is(at, DONE_THEN) || (this.words.is(at, "did") && this.words.is(at - 1, THEY)));
	}

	/** "L2-L3 on memorial day", "C5/6 on halloween". */
	private boolean isLevel(int at) {
		return this.words.whole(at) >= 0 && (this.words.is(at - 1, REGIONS) || this.words.is(at - 2, REGIONS));
	}

	private boolean isSurgery(int at) {
		return this.words.is(at, FUSED) || this.words.is(at, SURGERY) || this.words.whole(at) >= 0;
	}

	/** Whether one of some words stands before, in the same clause. */
	private boolean isTold(int from, Set<String> told, int most) {
		return isTold(from, most, (at) -> this.words.is(at, told));
	}

	private boolean isTold(int from, int most, IntPredicate told) {
		return IntStream.rangeClosed(1, most)
			.map((far) -> from - far)
			.takeWhile((at) -> !this.words.before(at + 1).matches(".*[,.;?!].*"))
			.anyMatch(told);
	}

	private @Nullable TypedDate season(int from, int ends) {
		boolean last = this.words.is(from - 1, "last");
		if (!last && !(this.words.is(from - 1, BEFORE_SEASON) && isTold(from, DONE_THEN, FAR))) {
			return null;
		}
		LocalDate end = YearMonth.of(this.today.getYear(), ends).atEndOfMonth();
		LocalDate past = end.isAfter(this.today) ? end.minusYears(1) : end;
		int to = this.words.is(from + 1, HOLIDAYS) ? from + 2 : from + 1;
		return new TypedDate(from, to, past, true, past);
	}

}
