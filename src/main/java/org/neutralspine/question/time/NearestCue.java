package org.neutralspine.question.time;

import java.util.Set;

import org.neutralspine.question.phrase.WordSets;

/**
 * What is told nearest beside a time: the surgery, or something else.
 */
final class NearestCue {

	private static final Set<String> EVENTS = WordSets.of("EVENTS");

	private static final int FAR = 99;

	/** So many words in front of a time something counts. */
	private static final int FAR_BEFORE = 10;

	/** And so many behind it. */
	private static final int FAR_BEHIND = 6;

	/** "An xray in october, L4-L5 from september": behind a comma it is further away. */
	private static final int FAR_COMMA = 4;

	private final TimeCues cues;

	NearestCue(TimeCues cues) {
		this.cues = cues;
	}

	/** Whether something else is told nearer before than the surgery is. */
	boolean isEvent(int from) {
		return this.cues.isEventBefore(from) && eventDistance(from) < surgeryDistance(from);
	}

	private int eventDistance(int from) {
		for (int i = from - 1; i >= Math.max(0, from - FAR_BEFORE); i--) {
			if (this.cues.is(i, EVENTS)) {
				return from - i;
			}
		}
		return FAR;
	}

	/** So many words away the surgery is named. */
	int surgeryDistance(int from) {
		for (int i = from - 1; i >= Math.max(0, from - FAR_BEFORE); i--) {
			if (this.cues.isSurgery(i)) {
				return from - i;
			}
		}
		int commas = 0;
		for (int i = from + 1; i <= from + FAR_BEHIND; i++) {
			commas += this.cues.isBehindComma(i) ? FAR_COMMA : 0;
			if (this.cues.isSurgery(i)) {
				return i - from + commas;
			}
		}
		return FAR - 1;
	}

}
