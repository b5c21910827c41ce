package org.neutralspine.question.time;

import java.util.Set;
import java.util.stream.IntStream;

import org.neutralspine.question.date.Duration;
import org.neutralspine.question.phrase.WordSets;

/**
 * Times at which something else was, or will be: "when I'm at 12 weeks", "at 3 months the
 * x-ray", "one day".
 */
record Occasions(TimeCues cues) {

	private static final Set<String> FROM_SURGERY = Set.of("post", "postop", "after", "since", "out", "ago");

	private static final Set<String> THE = Set.of("the", "my", "an", "his", "her");

	private static final Set<String> WHEN = Set.of("when", "once");

	private static final Set<String> BEHIND_WHEN = Set.of("i", "im", "ill", "hes", "shes", "hell", "shell");

	private static final int FAR_WHEN = 5;

	private static final int FAR_NEXT = 4;

	boolean are(Duration duration) {
		return isByThen(duration) || isWhen(duration.from()) || isSomeDay(duration) || isAtScan(duration);
	}

	private String behind(Duration duration, int far) {
		int at = duration.to() + far;
		return this.cues.isSameSentence(at, duration.from()) ? this.cues.word(at) : "";
	}

	/** "When I'm at 12 weeks can I swim?" */
	private boolean isWhen(int from) {
		return IntStream.rangeClosed(2, FAR_WHEN)
			.map((far) -> from - far)
			.anyMatch((at) -> this.cues.is(at, WHEN) && this.cues.is(at + 1, BEHIND_WHEN)
					&& this.cues.isSameSentence(at, from)
					&& IntStream.rangeClosed(at + 1, from).noneMatch(this.cues::isBehindMark));
	}

	/** "Could I ski one day?" */
	private boolean isSomeDay(Duration duration) {
		return this.cues.word(duration.from()).equals("one") && this.cues.word(duration.to() - 1).equals("day")
				&& !this.cues.is(duration.to(), FROM_SURGERY);
	}

	/** "At 3 months the xray was unclear", "next look is at 12 months". */
	private boolean isAtScan(Duration duration) {
		boolean scan = THE.contains(behind(duration, 0)) && WordSets.of("SCANS").contains(behind(duration, 1));
		return this.cues.word(duration.from() - 1).equals("at")
				&& (scan || this.cues.isBefore(duration.from(), FAR_NEXT, Set.of("next")));
	}

	/** "I will be 7 weeks out by then". */
	private boolean isByThen(Duration duration) {
		return this.cues.isBefore(duration.from(), 4, Set.of("will", "ill"))
				&& IntStream.rangeClosed(0, 6).anyMatch((far) -> behind(duration, far).equals("then"));
	}

}
