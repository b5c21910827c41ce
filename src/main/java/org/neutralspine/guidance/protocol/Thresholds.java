package org.neutralspine.guidance.protocol;

import java.util.List;

/**
 * The numbers at which the rules change. Code that applies, samples or explains a rule
 * takes them from here.
 */
public final class Thresholds {

	/** From this pain on, the surgeon is asked first. */
	public static final int PAIN_REFERS_FROM = 8;

	/** From this pain on, it is a flare-up. */
	public static final int PAIN_FLARES_FROM = 6;

	/** From this pain on, what calls for care is locked for the day. */
	public static final int PAIN_LOCKS_CAUTION_FROM = 3;

	/** The pain scores at which something changes, as long as any exercise is open. */
	public static final List<Integer> CRITICAL_PAIN = List.of(0, PAIN_LOCKS_CAUTION_FROM, PAIN_FLARES_FROM);

	/** So many days after a flare-up only what is quiet is open. */
	public static final int QUIET_DAYS_AFTER_FLARE = 2;

	/** So many days after a flare-up what calls for care is locked. */
	public static final int CAREFUL_DAYS_AFTER_FLARE = 7;

	/** From so many fused segments on, the pace is slow and collisions are ruled out. */
	public static final int MANY_SEGMENTS = 3;

	private Thresholds() {
	}

}
