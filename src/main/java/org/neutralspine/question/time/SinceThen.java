package org.neutralspine.question.time;

import java.util.Set;
import java.util.stream.IntStream;

import org.neutralspine.question.date.Duration;
import org.neutralspine.question.phrase.WordSets;

/**
 * "Since" in front of a length of time, as people say it whose English is another's:
 * "since two weeks I drop things", "I have since 7 weeks a fusion".
 */
final class SinceThen {

	private static final Set<String> ABOUT = WordSets.of("IN_FRONT_OF_TIME");

	/** So many words behind the time its surgery is named. */
	private static final int FAR = 3;

	private final TimeCues cues;

	SinceThen(TimeCues cues) {
		this.cues = cues;
	}

	boolean is(Duration duration) {
		int since = since(duration);
		return !duration.counted() && this.cues.word(since).equals("since")
				&& this.cues.isSameSentence(since, duration.from());
	}

	private int since(Duration duration) {
		int from = duration.from();
		return this.cues.is(from - 1, ABOUT) ? from - 2 : from - 1;
	}

	/** Whether it is the surgery that was then, and no complaint that began. */
	boolean isOfSurgery(Duration duration) {
		int since = since(duration);
		boolean behind = IntStream.range(duration.to(), duration.to() + FAR)
			.anyMatch((at) -> this.cues.isSameSentence(at, since) && this.cues.isSurgery(at)
					&& !this.cues.isBehindMark(at));
		return behind || (this.cues.isSurgery(since - 1) && !this.cues.isBehindMark(since));
	}

}
