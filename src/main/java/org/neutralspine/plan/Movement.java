package org.neutralspine.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.Answer;
import org.neutralspine.guidance.protocol.Judgement;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.plan.PublishedPlan.Avoided;

/**
 * The movements that a list of what to avoid is grouped by, so that it can be remembered.
 */
public enum Movement {

	BENDING(Demand.REPEATED_TRUNK_FLEXION, Demand.END_RANGE_TRUNK_FLEXION, Demand.LONG_LEVER_LEG_LIFT,
			Demand.SINGLE_STRAIGHT_LEG_RAISE, Demand.DEEP_HIP_FLEXION_UNDER_LOAD, Demand.BAR_ON_BACK_FORWARD_LEAN,
			Demand.LOADED_HIP_HINGE, Demand.UNLOADED_HIP_HINGE),

	TWISTING(Demand.LOADED_TRUNK_ROTATION, Demand.SPORT_ROTATION, Demand.UNLOADED_TRUNK_ROTATION,
			Demand.LOADED_SIDE_BEND),

	ARCHING(Demand.LOADED_TRUNK_EXTENSION, Demand.SMALL_TRUNK_EXTENSION, Demand.PRONE),

	OVERHEAD(Demand.UNLOADED_OVERHEAD_REACH, Demand.LOADED_OVERHEAD, Demand.HANGING_OR_DIPPING),

	IMPACT(Demand.RUNNING, Demand.JUMPING, Demand.WHOLE_BODY_VIBRATION, Demand.FALL_RISK, Demand.COLLISION),

	NECK(Demand.NECK_ISOMETRICS, Demand.NECK_MOTION, Demand.HEAD_HELD_AGAINST_GRAVITY, Demand.SMALL_HEAD_LIFT,
			Demand.REPEATED_NECK_FLEXION, Demand.NECK_HYPEREXTENSION, Demand.FULL_HEAD_TURNING,
			Demand.HEAVY_NECK_LOADING),

	LOADING(Demand.MODERATE_COMPRESSION, Demand.HIGH_COMPRESSION, Demand.EXTREME_COMPRESSION, Demand.LUMBAR_SHEAR,
			Demand.FIXED_PATH_SQUAT, Demand.EXTERNAL_LOAD, Demand.SHOULDER_BORNE_LOAD, Demand.TWO_HAND_CARRY,
			Demand.ONE_HAND_CARRY, Demand.FRONT_CARRY, Demand.MAXIMAL_EFFORT, Demand.BARBELL_BENCH_PRESS),

	/** Whatever belongs to no other. */
	OTHER;

	private final Set<Demand> demands;

	Movement(Demand... demands) {
		this.demands = Set.of(demands);
	}

	/**
	 * All that is to be avoided, by what makes it so.
	 */
	static List<Avoided> avoided(Answer answer) {
		Map<Movement, List<String>> names = new EnumMap<>(Movement.class);
		for (Exercise exercise : answer.exercises().values()) {
			Judgement judgement = answer.on(exercise);
			if (judgement.verdict() == Verdict.AVOID) {
				names.computeIfAbsent(of(judgement), (movement) -> new ArrayList<>()).add(exercise.name());
			}
		}
		return names.entrySet().stream().map((line) -> new Avoided(line.getKey(), line.getValue())).toList();
	}

	/**
	 * The most telling of all that is to be avoided about it; a load only where it is
	 * all.
	 */
	private static Movement of(Judgement judgement) {
		return judgement.reasons()
			.stream()
			.filter((reason) -> reason.verdict() == Verdict.AVOID)
			.map(Movement::of)
			.min(Comparator.naturalOrder())
			.orElse(OTHER);
	}

	private static Movement of(Reason reason) {
		return Arrays.stream(values())
			.filter((movement) -> movement.demands.stream().anyMatch((demand) -> demand.name().equals(reason.rule())))
			.findFirst()
			.orElse(OTHER);
	}

}
