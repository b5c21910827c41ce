package org.neutralspine.figure.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.neutralspine.figure.body.Body;
import org.neutralspine.figure.body.Radius;
import org.neutralspine.figure.drawing.Camera;
import org.neutralspine.figure.equipment.EquipmentPainter;
import org.neutralspine.figure.equipment.Obstacle;
import org.neutralspine.figure.format.Figure;
import org.neutralspine.figure.pose.Line;
import org.neutralspine.figure.pose.Points;
import org.neutralspine.figure.pose.Side;
import org.neutralspine.figure.space.Vector;

/**
 * Finds limbs that pass through equipment.
 */
final class Passing {

	/** How far a limb may sink into what it leans on, in centimetres. */
	private static final double SOFT = 3;

	/** At how many places a bone is measured. */
	private static final int PLACES = 8;

	/** What a foot stands on, and what is soft or worn: it is meant to be touched. */
	private static final Set<String> TOUCHED = Set.of("mat", "crank", "footplate", "saddle", "rucksack", "belt",
			"pillow", "band", "cable");

	/** Hands hold the handles of machines, but not these. */
	private static final Set<String> NOT_HELD = Set.of("wall", "table", "bed", "bench", "chair", "box", "step", "ball");

	/** What is held can hit the legs, if it is more than a form that is worn. */
	private static final Set<String> WEIGHTS = Set.of("dumbbell", "dumbbells", "endbell", "kettlebell", "barbell",
			"bar", "stick", "club");

	/** A barbell is all there only from the front. */
	private static final Camera CAMERA = new Camera(90, 0);

	private final Figure figure;

	private final List<Body> bodies;

	private final List<FigureProblem> problems = new ArrayList<>();

	Passing(Figure figure, List<Body> bodies) {
		this.figure = figure;
		this.bodies = bodies;
	}

	/**
	 * A part of a limb, between two points.
	 */
	private enum Part {

		/** Where it leaves the hip it is one with the seat. */
		THIGH("hip", Radius.HIP, "knee", Radius.KNEE, .35),

		SHANK("knee", Radius.KNEE_BELOW, "ankle", Radius.ANKLE, 0),

		FOOT("heel", Radius.HEEL, "toe", Radius.TOE, 0),

		UPPER_ARM("shoulder", Radius.SHOULDER, "elbow", Radius.ELBOW, 0),

		FOREARM("elbow", Radius.ELBOW_BELOW, "wrist", Radius.WRIST, 0),

		HAND("wrist", Radius.WRIST, "knuckle", Radius.WRIST, 0);

		private static final List<Part> ALL_BUT_HANDS = List.of(THIGH, SHANK, FOOT, UPPER_ARM, FOREARM);

		private static final List<Part> LEGS = List.of(THIGH, SHANK);

		private final String from;

		private final Radius thick;

		private final String to;

		private final Radius thin;

		private final double start;

		Part(String from, Radius thick, String to, Radius thin, double start) {
			this.from = from;
			this.thick = thick;
			this.to = to;
			this.thin = thin;
			this.start = start;
		}

		double depth(Body body, Side side, Obstacle obstacle) {
			Vector one = body.at(side.of(this.from));
			Vector other = body.at(side.of(this.to));
			double deepest = 0;
			for (int place = 0; place <= PLACES; place++) {
				double along = this.start + (1 - this.start) * place / PLACES;
				double radius = this.thick.cm() + (this.thin.cm() - this.thick.cm()) * along;
				deepest = Math.max(deepest, radius - obstacle.distance(one.toward(other, along)));
			}
			return deepest;
		}

	}

	List<FigureProblem> problems() {
		for (int i = 0; i < this.bodies.size(); i++) {
			check(i + 1, this.bodies.get(i));
		}
		return this.problems;
	}

	private void check(int pose, Body body) {
		EquipmentPainter painter = new EquipmentPainter(CAMERA, this.bodies, body, 0, 0, (side) -> 0);
		for (Line thing : this.figure.equipment()) {
			if (!TOUCHED.contains(thing.word())) {
				List<Part> parts = NOT_HELD.contains(thing.word()) ? List.of(Part.values()) : Part.ALL_BUT_HANDS;
				check(pose, thing, parts, painter.standing(thing));
			}
		}
		for (Line thing : body.pose().held()) {
			if (isInTheHands(thing)) {
				check(pose, thing, Part.LEGS, painter.held(thing));
			}
		}
	}

	private static boolean isInTheHands(Line thing) {
		boolean isElsewhere = thing.word().equals("club") && !Points.named(thing.text(1)).startsWith("grip")
				&& !thing.text(1).equals("hands");
		return WEIGHTS.contains(thing.word()) && !isElsewhere;
	}

	private void check(int pose, Line thing, List<Part> parts, List<Obstacle> obstacles) {
		for (Side side : Side.values()) {
			for (Part part : parts) {
				double depth = obstacles.stream()
					.mapToDouble((obstacle) -> part.depth(this.bodies.get(pose - 1), side, obstacle))
					.max()
					.orElse(0);
				if (depth > SOFT) {
					this.problems.add(FigureProblem.of(pose, "gear", side.of(part.to), Math.round(depth), thing.word(),
							thing.number()));
				}
			}
		}
	}

}
