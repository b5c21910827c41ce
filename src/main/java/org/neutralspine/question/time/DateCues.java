package org.neutralspine.question.time;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;

import org.neutralspine.question.date.TypedDate;
import org.neutralspine.question.level.LevelReader;
import org.neutralspine.question.mood.Moods;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.Token;

/**
 * Whether a date is that of the surgery.
 */
final class DateCues {

	/** So many words before "the 10th" what was done then is told. */
	private static final int FAR_MONTH_DAY = 4;

	private static final Set<String> FIRST = Set.of("first", "original", "earlier", "previous");

	private static final Set<String> FOLLOWING = Set.of("now", "redo", "second", "then", "revision", "again", "redone");

	private static final int FAR_FIRST = 5;

	private static final Set<String> BROKE = Set.of("cracked", "broke", "fractured", "shattered", "burst", "crushed",
			"smashed");

	private static final int FAR_BROKEN = 4;

	private static final Set<String> VERBS = Set.of("had", "was", "done", "did", "fused", "operated");

	/** A day that is so near to come may be meant. */
	private static final int SOON_DAYS = 60;

	private final TimeCues cues;

	private final NearestCue nearest;

	private final LevelReader levels;

	private final LocalDate today;

	private final Operations operations;

	private final DatesToCome toCome;

	DateCues(TimeCues cues, Moods moods, LevelReader levels, LocalDate today) {
		this.operations = new Operations(cues);
		this.toCome = new DatesToCome(cues, moods, today);
		this.cues = cues;
		this.nearest = new NearestCue(cues);
		this.levels = levels;
		this.today = today;
	}

	/** Whether words in front of it call it the day of the surgery. */
	boolean isDated(TypedDate date) {
		return this.cues.isBefore(date.from(), 3, Set.of("dos", "date", "surgery"))
				|| this.cues.isBefore(date.from(), 2, Set.of("op"));
	}

	boolean isOfSurgery(TypedDate date) {
		int from = date.from();
		boolean near = isMonthDay(date) ? isSaidBefore(date) : isDated(date) || this.cues.isSurgeryNear(from, 7)
				|| isOfThisYear(date) || this.operations.isToldOf(date);
		return near && !isEvent(date) && mayBe(date) && !isOfOtherSurgery(from);
	}

	/** Whether something else is told of that day. */
	private boolean isEvent(TypedDate date) {
		int from = date.from();
		int start = (this.cues.word(from - 1).equals("since") && !this.cues.isBehindMark(from - 1)) ? from - 1 : from;
		boolean event = this.nearest.isEvent(start) && !this.operations.isSameDay(date)
				&& !this.operations.isDoneThen(date);
		return event || isBroken(date);
	}

	/** "First the neck in 2012, now L5-S1": another followed. */
	private boolean isFirst(TypedDate date) {
		return this.cues.isBefore(date.from(), FAR_FIRST, FIRST) && this.cues.isBehindMark(date.to())
				&& IntStream.range(date.to(), date.to() + FAR_FIRST)
					.anyMatch((at) -> this.cues.isSameSentence(at, date.from()) && this.cues.is(at, FOLLOWING));
	}

	/** "Fell in 2023 and cracked L3, that's why I'm fused": it broke then. */
	private boolean isBroken(TypedDate date) {
		return this.cues.isEventBefore(date.from()) && IntStream.range(date.to(), date.to() + FAR_BROKEN)
			.takeWhile((at) -> this.cues.isSameSentence(at, date.from()) && !this.cues.isBehindMark(at))
			.anyMatch((at) -> this.cues.is(at, BROKE));
	}

	/** "On 19 march this year I got the ACDF": what was done stands behind the year. */
	private boolean isOfThisYear(TypedDate date) {
		return this.cues.word(date.to()).equals("this") && this.cues.word(date.to() + 1).equals("year")
				&& this.cues.isSurgeryNear(date.to() + 1, 7);
	}

	/** "On the 10th", without a month. */
	private boolean isMonthDay(TypedDate date) {
		return Token.ORDINAL_ENDINGS.contains(this.cues.word(date.to() - 1))
				&& !this.cues.word(date.from()).equals("last")
				&& IntStream.range(date.from(), date.to()).noneMatch((at) -> TypedDate.isMonth(this.cues.word(at)));
	}

	/** A day that is told so shortly is that of what stands right before it. */
	private boolean isSaidBefore(TypedDate date) {
		int from = date.from();
		boolean past = date.day().getMonth() == this.today.getMonth() || this.cues.isBefore(from, 7, VERBS);
		return past && this.cues.isSurgeryNear(from, 7)
				&& IntStream.rangeClosed(1, FAR_MONTH_DAY)
					.map((far) -> from - far)
					.takeWhile((at) -> at >= 0 && this.cues.isSameSentence(at, from) && !this.cues.isBehindMark(at + 1))
					.anyMatch((at) -> this.cues.isSurgery(at) || this.cues.is(at, WordSets.of("HAD")));
	}

	/**
	 * Whether a date may be that of the latest of several operations, though nothing
	 * beside it says so: it is not that of something else.
	 */
	boolean isOfAnyOperation(TypedDate date) {
		boolean event = this.cues.isEventBefore(date.from()) || this.operations.isEventBehind(date);
		boolean done = this.operations.isDoneThen(date);
		boolean soon = date.yearless() && date.next().isBefore(this.today.plusDays(SOON_DAYS))
				&& date.next().isAfter(this.today) && !this.cues.isSurgeryNear(date.from(), 7);
		return mayBe(date) && !(soon && !done) && (done || !event) && !this.cues.word(date.from() - 1).equals("since");
	}

	private boolean mayBe(TypedDate date) {
		return !this.toCome.is(date) && !isFirst(date) && !this.operations.isOfScan(date);
	}

	private boolean isOfOtherSurgery(int from) {
		return !this.operations.isFusedInSentence(from) && this.levels.namesFusion()
				&& this.levels.otherSurgery(false)
					.stream()
					.anyMatch((one) -> this.cues.isSameSentence(one.from(), from)
							&& Math.abs(one.from() - from) < this.nearest.surgeryDistance(from));
	}

}
