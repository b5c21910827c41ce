package org.neutralspine.question.time;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;

import org.neutralspine.question.date.TypedDate;
import org.neutralspine.question.level.LevelReader;
import org.neutralspine.question.phrase.WordSets;
import org.neutralspine.question.text.Token;

/**
 * Whether a date is that of the surgery.
 */
final class DateCues {

	private static final Set<String> LIMIT = WordSets.of("DATE_TO_COME");

	private static final Set<String> FROM = Set.of("from", "for", "on");

	private static final Set<String> MOVED = WordSets.of("MOVED_DATE");

	private static final Set<String> PLANNED = WordSets.of("PLANNED_DATE");

	private static final Set<String> PLANNED_BEHIND = Set.of("planned", "scheduled", "booked");

	private static final Set<String> HAVING = Set.of("having", "getting", "have", "get");

	/** So many words before "the 10th" what was done then is told. */
	private static final int FAR_MONTH_DAY = 4;

	private static final Set<String> VERBS = Set.of("had", "was", "done", "did", "fused", "operated");

	/** A day that is so near to come may be meant. */
	private static final int SOON_DAYS = 60;

	private final TimeCues cues;

	private final NearestCue nearest;

	private final LevelReader levels;

	private final LocalDate today;

	private final Operations operations;

	DateCues(TimeCues cues, LevelReader levels, LocalDate today) {
		this.operations = new Operations(cues);
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
		boolean near = isMonthDay(date) ? isSaidBefore(date)
				: isDated(date) || this.cues.isSurgeryNear(from, 7) || this.operations.isToldOf(date);
		int start = (this.cues.word(from - 1).equals("since") && !this.cues.isBehindMark(from - 1)) ? from - 1 : from;
		boolean event = this.nearest.isEvent(start) && !this.operations.isSameDay(date)
				&& !this.operations.isDoneThen(date);
		return near && !event && mayBe(date) && !isOfOtherSurgery(from);
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
		return !isLimit(date.from()) && !isToCome(date) && !this.operations.isOfScan(date);
	}

	private boolean isLimit(int from) {
		return (this.cues.is(from - 1, LIMIT) && !this.cues.isBehindMark(from)) || isMoved(from)
				|| (this.cues.word(from - 1).equals("the") && this.cues.word(from - 2).equals("until"));
	}

	/** "Postponed from the 5th of october to the 9th of november". */
	private boolean isMoved(int from) {
		return this.cues.isBefore(from, 3, FROM) && this.cues.isBefore(from, 7, MOVED);
	}

	private boolean isToCome(TypedDate date) {
		int from = date.from();
		boolean will = this.cues.isBefore(from, 16, Set.of("scheduled", "booked"))
				|| this.cues.isBefore(from, 6, Set.of("will", "upcoming"));
		boolean planned = (this.cues.isBefore(from, 14, PLANNED) || isPlannedBehind(date) || isDateNamed(from))
				&& date.next().isAfter(this.today);
		return date.yearless() && (will || planned || (isHaving(from) && date.next().isAfter(this.today)));
	}

	/** "Having L4-S1 done on the 14th of dec". */
	private boolean isHaving(int from) {
		return IntStream.range(from - 10, from - 1)
			.anyMatch((at) -> at >= 0 && this.cues.isSameSentence(at, from) && this.cues.is(at, HAVING)
					&& !this.cues.word(at - 1).equals("been")
					&& (this.cues.isSurgery(at + 1) || this.cues.isSurgery(at + 2)));
	}

	/** "The 3rd of feb, L4-S1 planned". */
	private boolean isPlannedBehind(TypedDate date) {
		return IntStream.range(date.to(), date.to() + 6)
			.anyMatch((at) -> this.cues.isSameSentence(at, date.from()) && this.cues.is(at, PLANNED_BEHIND));
	}

	/** "Op date is the 3rd of feb", "redo is on may 20" is said before it. */
	private boolean isDateNamed(int from) {
		int is = this.cues.is(from - 1, Set.of("the", "on")) ? from - 2 : from - 1;
		return this.cues.word(is).equals("is")
				&& this.cues.isBefore(is, 3, Set.of("date", "op", "surgery", "fusion", "redo", "revision"));
	}

	private boolean isOfOtherSurgery(int from) {
		return !this.operations.isFusedInSentence(from) && this.levels.namesFusion()
				&& this.levels.otherSurgery(false)
					.stream()
					.anyMatch((one) -> this.cues.isSameSentence(one.from(), from)
							&& Math.abs(one.from() - from) < this.nearest.surgeryDistance(from));
	}

}
