package org.neutralspine.session.recipe;

import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.Judgement;
import org.neutralspine.guidance.protocol.Verdict;

/**
 * An exercise of the session.
 *
 * @param seconds how long it takes, without the rest before it
 */
public record SessionItem(Pick pick, Exercise exercise, Judgement judgement, int seconds) {

	public boolean needsCare() {
		return this.judgement.verdict() == Verdict.CAUTION;
	}

	/** Whole minutes, at least one. */
	public int minutes() {
		return Math.max(1, Timing.minutes(this.seconds));
	}

	/** Whether its time is given, and not its repetitions. */
	public boolean isTimed() {
		return this.pick.block() == Block.WALK;
	}

}
