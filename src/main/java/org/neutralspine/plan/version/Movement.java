package org.neutralspine.plan.version;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.neutralspine.catalogue.Demand;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Rule;

/**
 * The movements that a list of what to leave out is grouped by, so that it can be
 * remembered, the most telling first.
 */
enum Movement {

	BENDING(Demand.REPEATED_TRUNK_FLEXION, Demand.END_RANGE_TRUNK_FLEXION, Demand.LONG_LEVER_LEG_LIFT,
			Demand.SINGLE_STRAIGHT_LEG_RAISE, Demand.DEEP_HIP_FLEXION_UNDER_LOAD, Demand.BAR_ON_BACK_FORWARD_LEAN,
			Demand.LOADED_HIP_HINGE, Demand.UNLOADED_HIP_HINGE),

	TWISTING(Demand.LOADED_TRUNK_ROTATION, Demand.SPORT_ROTATION, Demand.UNLOADED_TRUNK_ROTATION,
			Demand.LOADED_SIDE_BEND),

	ARCHING(Demand.LOADED_TRUNK_EXTENSION, Demand.SMALL_TRUNK_EXTENSION, Demand.PRONE),

	OVERHEAD(Demand.UNLOADED_OVERHEAD_REACH, Demand.LOADED_OVERHEAD, Demand.HANGING_OR_DIPPING),

	IMPACT(Demand.RUNNING, Demand.JUMPING, Demand.WHOLE_BODY_VIBRATION, Demand.FALL_RISK, Demand.COLLISION,
			Rule.THREE_SEGMENTS, Rule.UPPER_NECK),

	NECK(Demand.NECK_ISOMETRICS, Demand.NECK_MOTION, Demand.HEAD_HELD_AGAINST_GRAVITY, Demand.SMALL_HEAD_LIFT,
			Demand.REPEATED_NECK_FLEXION, Demand.NECK_HYPEREXTENSION, Demand.FULL_HEAD_TURNING,
			Demand.HEAVY_NECK_LOADING),

	LOADING(Demand.MODERATE_COMPRESSION, Demand.HIGH_COMPRESSION, Demand.EXTREME_COMPRESSION, Demand.LUMBAR_SHEAR,
			Demand.FIXED_PATH_SQUAT, Demand.EXTERNAL_LOAD, Demand.SHOULDER_BORNE_LOAD, Demand.TWO_HAND_CARRY,
			Demand.ONE_HAND_CARRY, Demand.FRONT_CARRY, Demand.MAXIMAL_EFFORT, Demand.BARBELL_BENCH_PRESS,
			Rule.PHYSICIAN_LOAD);

	private final Set<String> rules;

	Movement(Enum<?>... rules) {
		this.rules = Arrays.stream(rules).map(Enum::name).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * The movement that a reason is about; empty where it is about none, or about
	 * something that the physician named.
	 */
	static Optional<Movement> of(Reason reason) {
		return reason.limit().isPresent() ? Optional.empty()
				: Arrays.stream(values()).filter((movement) -> movement.rules.contains(reason.rule())).findFirst();
	}

}
