package org.neutralspine.question.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.question.text.Token;

/**
 * Days that are told by another: "three weeks before christmas", "the day after 4 july".
 */
final class ShiftedDates {

	private static final Set<String> BEFORE = Set.of("before", "prior");

	private static final Set<String> AFTER = Set.of("after", "following");

	/** Their last days, behind another day. */
	private static final Map<String, Integer> AFTER_DAYS = Map.of("day", 1, "night", 1, "morning", 1, "week", 7,
			"weekend", 7);

	private final List<Token> tokens;

	private final LocalDate today;

	ShiftedDates(List<Token> tokens, LocalDate today) {
		this.tokens = tokens;
		this.today = today;
	}

	@Nullable TypedDate at(int from) {
		Duration far = Duration.at(this.tokens, from);
		Integer single = AFTER_DAYS.get(Token.word(this.tokens, from));
		if ((far == null || far.counted()) && single == null) {
			return null;
		}
		int beside = (far != null && !far.counted()) ? far.to() : from + 1;
		boolean after = AFTER.contains(Token.word(this.tokens, beside));
		if (!after && !BEFORE.contains(Token.word(this.tokens, beside))) {
			return null;
		}
		double days = (far != null && !far.counted()) ? far.days() : (after && single != null) ? single : 1;
		return shifted(from, behind(beside), (long) (after ? Math.ceil(days) : -Math.floor(days)));
	}

	private int behind(int beside) {
		int at = beside + 1;
		while (Set.of("to", "the", "last").contains(Token.word(this.tokens, at))) {
			at++;
		}
		return at;
	}

	private @Nullable TypedDate shifted(int from, int at, long days) {
		TypedDate date = (at < this.tokens.size()) ? TypedDate.at(this.tokens, at, this.today) : null;
		boolean monthOnly = date != null && date.to() == at + 1 && TypedDate.isMonth(Token.word(this.tokens, at));
		if (date == null || monthOnly) {
			return null;
		}
		LocalDate day = Stream.of(date.day().plusDays(days), date.next().plusDays(days))
			.filter((one) -> !one.isAfter(this.today))
			.max(Comparator.naturalOrder())
			.orElse(date.day().plusDays(days));
		return new TypedDate(from, date.to(), day, date.yearless(), date.next().plusDays(days));
	}

}
