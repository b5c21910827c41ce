package org.neutralspine.guidance.protocol;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The latest scan or X-ray of the fusion.
 *
 * @param shows what it shows
 * @param on the day on which it was made, where known
 */
public record Scan(Imaging shows, @Nullable LocalDate on) {

	/** None was made yet, or its result is not known. */
	public static final Scan NONE = new Scan(Imaging.NOT_YET, null);

	/**
	 * What it shows of a surgery. One from before shows nothing of it.
	 */
	public Imaging of(LocalDate surgery) {
		return isBefore(surgery) ? Imaging.NOT_YET : this.shows;
	}

	/** Whether it is known to be from before a surgery. */
	public boolean isBefore(LocalDate surgery) {
		return this.on != null && this.on.isBefore(surgery);
	}

}
