package org.neutralspine.question.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.question.date.Duration;
import org.neutralspine.question.date.TypedDate;
import org.neutralspine.question.text.Token;

/**
 * Lengths of time that are not reached yet, by what stands before them: "in ten days I'm
 * 12 weeks", "my spineversary is dec 3, one whole year".
 */
record ReachedLater(List<Token> tokens, TimeCues cues, LocalDate today) {

	private static final Set<String> WILL_BE = Set.of("im", "ill", "i", "am", "be", "its", "itll", "it", "is", "will",
			"at", "out", "turn", "hit", "reach");

	private static final Set<String> ON = Set.of("in", "on", "by", "come");

	/** The end of next week, seen from its first day. */
	private static final int NEXT_WEEK = 13;

	private static final int FAR = 4;

	private static final int FAR_DAY = 10;

	/** The days until it is; zero where nothing says that it is to come. */
	double missing(Duration duration) {
		long next = untilNext(duration.to());
		return (next > 0 && next < duration.days()) ? next : missingBefore(duration);
	}

	private double missingBefore(Duration duration) {
		int be = duration.from() - 1;
		while (be > duration.from() - FAR && this.cues.is(be, WILL_BE)) {
			be--;
		}
		boolean said = be < duration.from() - 1 && !this.cues.isBehindMark(be + 1);
		Duration in = said ? inSome(be + 1) : null;
		if (in != null && in.days() < duration.days()) {
			return in.days();
		}
		long until = said ? untilDay(be + 1) : 0;
		return (until > 0 && until < duration.days()) ? until : untilAnniversary(duration);
	}

	/** "3 years ago next month": its last day may be meant. */
	private long untilNext(int to) {
		boolean next = this.cues.word(to).equals("ago") && this.cues.word(to + 1).equals("next");
		return !next ? 0 : switch (this.cues.word(to + 2)) {
			case "week" -> NEXT_WEEK;
			case "month" ->
				ChronoUnit.DAYS.between(this.today, this.today.plusMonths(1).with(TemporalAdjusters.lastDayOfMonth()));
			case "year" ->
				ChronoUnit.DAYS.between(this.today, this.today.plusYears(1).with(TemporalAdjusters.lastDayOfYear()));
			default -> 0;
		};
	}

	/**
	 * "In may I'm two years", "on the 14th of december I'll be"; a month may be its last
	 * day.
	 */
	private long untilDay(int to) {
		return IntStream.rangeClosed(2, FAR + 2)
			.map((far) -> to - far)
			.filter((on) -> on >= 0 && this.cues.is(on, ON))
			.mapToObj((on) -> TypedDate.at(this.tokens, on + 1, this.today))
			.filter(Objects::nonNull)
			.filter((date) -> date.to() == to && date.yearless())
			.mapToLong((date) -> ChronoUnit.DAYS.between(this.today,
					(date.to() == date.from() + 1) ? date.next().with(TemporalAdjusters.lastDayOfMonth())
							: date.next()))
			.findFirst()
			.orElse(0);
	}

	/** "In ten days", which ends at a token; null where it does not. */
	private @Nullable Duration inSome(int to) {
		return IntStream.rangeClosed(2, FAR)
			.map((far) -> to - far)
			.filter((in) -> in >= 0 && this.cues.word(in).equals("in"))
			.mapToObj((in) -> Duration.at(this.tokens, in + 1))
			.filter(Objects::nonNull)
			.filter((some) -> some.to() == to && !some.counted())
			.findFirst()
			.orElse(null);
	}

	private long untilAnniversary(Duration duration) {
		int from = duration.from();
		boolean anniversary = IntStream.rangeClosed(1, FAR_DAY)
			.map((far) -> from - far)
			.anyMatch((at) -> this.cues.word(at).endsWith("versary") && this.cues.isSameSentence(from, at));
		return anniversary ? IntStream.rangeClosed(1, FAR_DAY)
			.map((far) -> from - far)
			.filter((at) -> at >= 0 && this.cues.isSameSentence(at, from))
			.mapToObj((at) -> TypedDate.at(this.tokens, at, this.today))
			.filter(Objects::nonNull)
			.filter((date) -> date.yearless() && date.to() <= from)
			.mapToLong((date) -> ChronoUnit.DAYS.between(this.today, date.next()))
			.filter((days) -> days > 0 && days < duration.days())
			.min()
			.orElse(0) : 0;
	}

}
