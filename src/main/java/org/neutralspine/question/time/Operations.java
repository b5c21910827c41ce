package org.neutralspine.question.time;

import java.util.Set;
import java.util.stream.IntStream;

import org.neutralspine.question.date.TypedDate;
import org.neutralspine.question.phrase.WordSets;

/**
 * What is told in the sentence of a date, however far away: an operation of which nobody
 * says that it was a fusion, "they went back in and took the cage out", or a scan.
 */
final class Operations {

	/** "Extended", "replaced", "opened": what is done in an operation. */
	private static final Set<String> ACTS = WordSets.of("OPERATING");

	/** "L3-L4 came in july"; not "L3-L4 came back". */
	static final Set<String> FOLLOWED = Set.of("came", "followed", "joined");

	/** "On the 30th they fused that one". */
	private static final Set<String> THEY = Set.of("they", "he", "she", "surgeon", "got", "was");

	private static final Set<String> DONE = Set.of("fused", "operated");

	/** "In august, after the operation I was straight": that was not then. */
	private static final Set<String> BEFORE_OTHER = Set.of("after", "before", "since");

	private static final Set<String> SCANS = WordSets.of("SCANS");

	private static final Set<String> SAME = Set.of("same", "very", "that", "next");

	private static final Set<String> TIMES = Set.of("day", "night", "evening", "morning", "afternoon", "week",
			"weekend");

	private static final Set<String> PRONOUNS = Set.of("it", "that", "this", "which", "mine");

	private static final Set<String> ON = Set.of("on", "in", "the", "early", "late", "back", "only", "just");

	/** So far from a date its operation may be told. */
	private static final int FAR = 24;

	/** So many words behind a date its scan is named. */
	private static final int FAR_SCAN = 5;

	/** So many words in front of a date its scan is named. */
	private static final int FAR_REPORT = 4;

	/** So many words behind a date what was done then is told. */
	private static final int FAR_DONE = 8;

	/** So many words in front of a date its operation is named. */
	private static final int FAR_BEFORE = 6;

	private final TimeCues cues;

	Operations(TimeCues cues) {
		this.cues = cues;
	}

	/** Whether an operation is told in the sentence of a date. */
	boolean isToldOf(TypedDate date) {
		return isIn(date.from() - FAR, date.from() + FAR, date.from(), ACTS) || isPronoun(date.from());
	}

	/** "I said yes to the ACDF, and it was on the 2nd of june". */
	private boolean isPronoun(int from) {
		int was = from - 1;
		while (this.cues.is(was, ON)) {
			was--;
		}
		return Set.of("was", "happened").contains(this.cues.word(was)) && this.cues.is(was - 1, PRONOUNS)
				&& this.cues.isSameSentence(was - 1, from);
	}

	/** "Crashed on the 6th of june, fused the same night". */
	boolean isSameDay(TypedDate date) {
		return IntStream.range(date.to(), date.to() + FAR)
			.anyMatch((at) -> this.cues.isSameSentence(at, date.from()) && this.cues.is(at, TIMES)
					&& this.cues.is(at - 1, SAME) && this.cues.isSurgeryNear(at, 6));
	}

	/**
	 * "Broke a screw and on the 12th of october it got replaced", "went back in on the
	 * 3rd": what stands before the date is not what happened then.
	 */
	boolean isDoneThen(TypedDate date) {
		boolean backIn = isIn(date.from() - 3, date.from(), date.from(), Set.of("in"))
				&& isIn(date.from() - 4, date.from() - 1, date.from(), Set.of("back"));
		return backIn || (!this.cues.is(date.to(), BEFORE_OTHER) && IntStream.range(date.to(), date.to() + FAR_DONE)
			.takeWhile((at) -> this.cues.isSameSentence(at, date.from())
					&& ((at == date.to() && !this.cues.isLevel(at)) || !this.cues.isBehindMark(at)))
			.anyMatch((at) -> this.cues.is(at, ACTS)
					|| (at - date.to() <= 2 && this.cues.is(at, DONE) && this.cues.is(at - 1, THEY))
					|| this.cues.isLevel(at)));
	}

	/** Whether it is told in the sentence of a date that something was fused. */
	boolean isFusedInSentence(int from) {
		return isIn(from - FAR, from + FAR, from, Set.of("fused"));
	}

	/** "On 9 november the CT showed a solid fusion", "my CT report in october". */
	boolean isOfScan(TypedDate date) {
		return before(date, FAR_BEFORE).noneMatch(this.cues::isSurgery)
				&& (before(date, FAR_REPORT).anyMatch((at) -> this.cues.is(at, SCANS))
						|| IntStream.range(date.to(), date.to() + FAR_SCAN)
							.takeWhile((at) -> this.cues.isSameSentence(at, date.from()) && !this.cues.isBehindMark(at))
							.anyMatch((at) -> this.cues.is(at, SCANS)));
	}

	/** Places in front of a date, in its clause. */
	private IntStream before(TypedDate date, int far) {
		return IntStream.rangeClosed(1, Math.min(far, date.from()))
			.map((one) -> date.from() - one)
			.takeWhile((at) -> this.cues.isSameSentence(at, date.from()) && !this.cues.isBehindComma(at + 1));
	}

	/** "In september the surgeon said". */
	boolean isEventBehind(TypedDate date) {
		return IntStream.range(date.to(), date.to() + FAR_SCAN)
			.takeWhile((at) -> this.cues.isSameSentence(at, date.from()) && !this.cues.isBehindMark(at))
			.anyMatch((at) -> this.cues.is(at, WordSets.of("EVENTS")));
	}

	private boolean isIn(int from, int to, int beside, Set<String> words) {
		return IntStream.range(Math.max(0, from), to)
			.anyMatch((at) -> this.cues.isSameSentence(at, beside) && this.cues.is(at, words));
	}

}
