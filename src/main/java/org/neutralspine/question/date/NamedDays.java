package org.neutralspine.question.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.question.date.Feasts.Feast;
import org.neutralspine.question.text.Token;

/**
 * Days and seasons that have a name: "had it on halloween", "last summer".
 */
final class NamedDays {

	/** A feast that is nearer to come may be meant where no verb tells of the past. */
	private static final int SOON_DAYS = 60;

	private static final Set<String> HOLIDAYS = Set.of("hols", "holidays", "holiday", "break", "vacation");

	private static final Set<String> BEFORE_SEASON = Set.of("last", "this", "the");

	/** The last month of a season. */
	private static final Map<String, Integer> SEASON_ENDS = Map.of("spring", 5, "summer", 8, "fall", 11, "autumn", 11,
			"winter", 2);

	/** It begins in the year that it is called by. */
	private static final int WINTER_ENDS = 2;

	private final DateWords words;

	private final FeastCues cues;

	private final YearsBehind years;

	private final LocalDate today;

	NamedDays(List<Token> tokens, LocalDate today) {
		this.words = new DateWords(tokens);
		this.cues = new FeastCues(this.words);
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
		boolean led = last || this.cues.isLed(from) || this.cues.isDoneBehind(feast.to());
		boolean past = last || this.cues.isDone(from) || this.cues.isDoneBehind(feast.to())
				|| (this.cues.isOfSurgery(from) && next.isAfter(this.today.plusDays(SOON_DAYS)));
		return (led && past && !this.cues.isToCome(from))
				? new TypedDate(from, feast.to(), feast.latest(this.today), true, next) : null;
	}

	private @Nullable TypedDate season(int from, int ends) {
		boolean last = this.words.is(from - 1, "last");
		if (!last && !(this.words.is(from - 1, BEFORE_SEASON) && this.cues.isOperated(from))) {
			return null;
		}
		LocalDate end = YearMonth.of(this.today.getYear(), ends).atEndOfMonth();
		LocalDate past = end.isAfter(this.today) ? end.minusYears(1) : end;
		int to = this.words.is(from + 1, HOLIDAYS) ? from + 2 : from + 1;
		return new TypedDate(from, to, past, true, past);
	}

}
