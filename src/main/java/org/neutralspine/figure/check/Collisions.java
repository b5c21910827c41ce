package org.neutralspine.figure.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.neutralspine.figure.body.Bead;
import org.neutralspine.figure.body.Body;
import org.neutralspine.figure.body.TrunkSection;
import org.neutralspine.figure.drawing.Camera;
import org.neutralspine.figure.drawing.Point;
import org.neutralspine.figure.format.Figure;
import org.neutralspine.figure.pose.Line;
import org.neutralspine.figure.pose.Side;
import org.neutralspine.figure.sheet.Arrows;
import org.neutralspine.figure.space.Vector;

/**
 * Finds limbs inside the trunk or the head, and arrows across the spine.
 */
final class Collisions {

	/** How far a limb may sink into the trunk, in centimetres. */
	private static final double SOFT = 3;

	/** How near to the spine an arrow may end, in centimetres. */
	private static final double CLEAR = 4;

	private static final double HEAD = 8.5;

	/** How thick the slice is that a section stands for, in centimetres. */
	private static final double SLICE = 4;

	private static final double[] ALONG = { .3, .5, .7, .9, 1 };

	private final Figure figure;

	private final List<Body> bodies;

	private final List<FigureProblem> problems = new ArrayList<>();

	Collisions(Figure figure, List<Body> bodies) {
		this.figure = figure;
		this.bodies = bodies;
	}

	List<FigureProblem> problems() {
		for (int i = 0; i < this.bodies.size(); i++) {
			limbs(i + 1, this.bodies.get(i));
		}
		this.figure.arrows().forEach(this::arrow);
		return this.problems;
	}

	private void limbs(int pose, Body body) {
		for (Side side : Side.values()) {
			for (String[] bone : new String[][] { { "elbow", "wrist" }, { "wrist", "knuckle" }, { "knee", "ankle" } }) {
				double depth = depth(body, body.at(side.of(bone[0])), body.at(side.of(bone[1])));
				if (depth > SOFT) {
					this.problems.add(FigureProblem.of(pose, "through", side.of(bone[1]), Math.round(depth)));
				}
			}
		}
	}

	private static double depth(Body body, Vector from, Vector to) {
		double worst = 0;
		for (double part : ALONG) {
			Vector point = from.toward(to, part);
			worst = Math.max(worst, HEAD - point.distanceTo(body.at("head")));
			for (TrunkSection section : TrunkSection.values()) {
				worst = Math.max(worst, depth(body, section, point));
			}
		}
		return worst;
	}

	private static double depth(Body body, TrunkSection section, Vector point) {
		Vector way = point.minus(section.centre(body));
		if (Math.abs(way.dot(section.frame(body).up())) > SLICE) {
			return 0;
		}
		double share = StrictMath.hypot(way.dot(section.frame(body).forward()) / section.halfDepth(),
				way.dot(section.frame(body).right()) / section.halfWidth());
		return (1 - share) * Math.min(section.halfDepth(), section.halfWidth());
	}

	private void arrow(Line arrow) {
		Camera camera = new Camera(this.figure.azimuth(), this.figure.elevation());
		Arrows arrows = new Arrows(camera, this.bodies);
		int pose = arrows.pose(arrow);
		Stream<Point> spine = this.bodies.get(pose).spine().stream().map(Bead::centre).map(camera::see);
		List<Point> points = arrows.path(arrow).along().toList();
		double nearest = spine.flatMapToDouble((bone) -> points.stream().mapToDouble((point) -> point.distanceTo(bone)))
			.min()
			.orElseThrow();
		if (nearest < CLEAR) {
			this.problems.add(FigureProblem.of(pose + 1, "arrow", Math.round(nearest * 10) / 10.0));
		}
	}

}
