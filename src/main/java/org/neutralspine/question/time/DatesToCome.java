package org.neutralspine.question.time;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;

import org.neutralspine.question.date.TypedDate;
import org.neutralspine.question.mood.Mood;
import org.neutralspine.question.mood.Moods;
import org.neutralspine.question.phrase.WordSets;

/**
 * Dates that are to come, or until which something holds.
 */
record DatesToCome(TimeCues cues, Moods moods, LocalDate today) {

	private static final Set<String> LIMIT = WordSets.of("DATE_TO_COME");

	private static final Set<String> FROM = Set.of("from", "for", "on");

	private static final Set<String> MOVED = WordSets.of("MOVED_DATE");

	private static final Set<String> PLANNED = WordSets.of("PLANNED_DATE");

	private static final Set<String> PLANNED_BEHIND = Set.of("planned", "scheduled", "booked");

	private static final Set<String> HAVING = Set.of("having", "getting", "have", "get");

	private static final Set<String> DONE = WordSets.of("DONE");

	/** So many words behind a plan its date may stand. */
	private static final int FAR_PLAN = 8;

	/** Days of the next half year may be meant where nothing says which year. */
	private static final int NEAR_DAYS = 183;

	/** So many words before "after the surgery in january" it is said to be to come. */
	private static final int FAR_WILL = 16;

	boolean is(TypedDate date) {
		return isLimit(date.from()) || isToCome(date);
	}

	private boolean isLimit(int from) {
		boolean due = this.cues.word(from - 1).equals("in") && this.cues.word(from - 2).equals("due");
		return due || (this.cues.is(from - 1, LIMIT) && !this.cues.isBehindMark(from)) || isMoved(from)
				|| (this.cues.word(from - 1).equals("the") && this.cues.word(from - 2).equals("until"));
	}

	/** "Postponed from the 5th of october to the 9th of november". */
	private boolean isMoved(int from) {
		return this.cues.isBefore(from, 3, FROM) && this.cues.isBefore(from, 7, MOVED);
	}

	private boolean isToCome(TypedDate date) {
		return date.yearless() && (isWill(date.from()) || (date.next().isAfter(this.today) && isPlanned(date)));
	}

	private boolean isWill(int from) {
		return this.cues.isBefore(from, 16, Set.of("scheduled", "booked"))
				|| this.cues.isBefore(from, 6, Set.of("will", "upcoming"));
	}

	private boolean isPlanned(TypedDate date) {
		int from = date.from();
		boolean after = this.cues.word(from - 1).equals("in") && this.cues.isSurgery(from - 2)
				&& this.cues.isBefore(from, FAR_WILL, Set.of("will"));
		return after || this.cues.isBefore(from, 14, PLANNED) || isPlannedBehind(date) || isDateNamed(from)
				|| isHaving(from) || isOfPlan(date);
	}

	/** "I go under on the 9th of december", "got my date, feb 9th". */
	private boolean isOfPlan(TypedDate date) {
		return date.next().isBefore(this.today.plusDays(NEAR_DAYS)) && this.moods.all(Mood.PLANNED)
			.stream()
			.filter((plan) -> this.cues.isSameSentence(plan.from(), date.from()))
			.anyMatch((plan) -> plan.from() < date.from() && date.from() - plan.to() <= FAR_PLAN
					&& IntStream.range(plan.to(), date.from()).noneMatch((at) -> this.cues.is(at, DONE)));
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
		return this.cues.word(is).equals("is") && (this.cues.isLevel(is - 1)
				|| this.cues.isBefore(is, 3, Set.of("date", "op", "surgery", "fusion", "redo", "revision")));
	}

}
