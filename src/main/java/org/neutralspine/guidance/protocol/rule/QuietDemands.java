package org.neutralspine.guidance.protocol.rule;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neutralspine.catalogue.Demand;

/**
 * What stays open on bad days.
 */
public final class QuietDemands {

	/**
	 * In a flare-up. Stairs are not among them: they are among the highest loads of a
	 * day.
	 */
	public static final Set<Demand> IN_A_FLARE = Collections
		.unmodifiableSet(EnumSet.of(Demand.QUIET_ACTIVATION, Demand.LEVEL_WALKING, Demand.SUPINE, Demand.TRANSFER));

	/** What no day does without. */
	public static final Set<Demand> DAILY_LIFE = Stream
		.concat(IN_A_FLARE.stream(), Stream.of(Demand.STAIRS, Demand.LIGHT_CHORES, Demand.SIDE_LYING))
		.collect(Collectors.toUnmodifiableSet());

	private QuietDemands() {
	}

}
