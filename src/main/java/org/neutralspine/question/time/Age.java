package org.neutralspine.question.time;

import java.util.Set;

import org.neutralspine.question.date.Duration;
import org.neutralspine.question.phrase.WordSets;

/**
 * How old somebody is, or how long in a job.
 */
final class Age {

	private Age() {
	}

	/** Whether a length of time is one. */
	static boolean isTold(TimeCues cues, Duration duration) {
		String behind = cues.isSameSentence(duration.to(), duration.from()) ? cues.word(duration.to()) : "";
		String unit = cues.word(duration.to() - 1);
		boolean years = unit.startsWith("y");
		boolean old = behind.equals("old") && (years || cues.is(duration.from() - 1, WordSets.of("WHOSE")));
		boolean grown = years && duration.days() > 365 * 14 && WordSets.of("SEXES").contains(behind);
		return old || grown || WordSets.of("AGED_BEHIND").contains(behind) || (unit.equals("y") && behind.equals("o"))
				|| cues.isBefore(duration.from(), 1, Set.of("aged", "age"));
	}

	/** "RN x 20 yrs", not "fusion x 2 yrs". */
	static boolean isInJob(TimeCues cues, Duration duration) {
		int before = duration.from() - 2;
		boolean years = cues.word(duration.to() - 1).startsWith("y");
		return years && cues.word(before + 1).equals("x") && !cues.isSurgery(before) && !cues.isLevel(before);
	}

}
