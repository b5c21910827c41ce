package org.neutralspine.session.progress;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.check.PainLight;

/**
 * A session that was done.
 *
 * @param day the day in the person's own time zone
 * @param exercises how many were done
 * @param minutes how long the session was, in minutes
 * @param pain the pain at its end, 0 to 10
 * @param alarming whether the pain rose through it, or a new pain went into an arm or leg
 * @param morning how the next morning was; null until it has been answered
 */
public record DoneSession(LocalDate day, int exercises, int minutes, int pain, boolean alarming,
		@Nullable Morning morning) {

	/**
	 * The light of the session, as far as known: without the morning after it may still
	 * get worse.
	 */
	public PainLight light() {
		PainLight during = this.alarming ? PainLight.RED : PainLight.of(this.pain);
		return (this.morning != null) ? during.orWorse(this.morning.light()) : during;
	}

	DoneSession with(Morning answer) {
		return new DoneSession(this.day, this.exercises, this.minutes, this.pain, this.alarming, answer);
	}

}
