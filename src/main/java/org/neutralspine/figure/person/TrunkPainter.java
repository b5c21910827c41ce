package org.neutralspine.figure.person;

import java.util.ArrayList;
import java.util.List;

import org.neutralspine.figure.body.Body;
import org.neutralspine.figure.body.TrunkSection;
import org.neutralspine.figure.drawing.Capsule;
import org.neutralspine.figure.drawing.Curves;
import org.neutralspine.figure.drawing.Ink;
import org.neutralspine.figure.drawing.Path;
import org.neutralspine.figure.drawing.Point;
import org.neutralspine.figure.space.Frame;

/**
 * Draws neck, shirt and pelvis from the sections of the trunk.
 */
final class TrunkPainter {

	static final String PART = "trunk";

	/** How far the hem is below the sacrum, as a part of the way to the hips. */
	private static final double HEM = .42;

	private final Body body;

	private final Canvas canvas;

	private final boolean isSideOn;

	TrunkPainter(Body body, Canvas canvas, boolean isSideOn) {
		this.body = body;
		this.canvas = canvas;
		this.isSideOn = isSideOn;
	}

	void put(Path trousers, double layer) {
		this.canvas.put(Ink.TROUSERS, trousers, layer, PART);
	}

	/**
	 * From the side a block from the hips to the sacrum and a round buttock, without a
	 * corner behind a bent thigh.
	 */
	Path pelvis() {
		if (!this.isSideOn) {
			return sides(TrunkSection.PELVIS, 1).tube();
		}
		return sides(List.of(TrunkSection.HIP, TrunkSection.S1), 1).tube().plus(buttock());
	}

	Path buttock() {
		return Path.circle(this.canvas.see(this.body.frame("pelvis").point(this.body.at("hip"), -1.6, -.6)), 10.3);
	}

	/** Covers the seam between two legs that are seen from before. */
	void patch() {
		if (!this.canvas.isGhost()) {
			this.canvas.put(Ink.TROUSERS_PATCH, sides(TrunkSection.PELVIS, .84).tube(), -7, PART);
		}
	}

	void neck() {
		this.canvas.put(Ink.SKIN, Capsule.of(this.canvas.see(this.body.frame("T1").point(this.body.at("T1"), 1.5, -2)),
				this.canvas.see(this.body.frame("head").point(this.body.at("C2"), 1.6, 1)), 6, 5), -5, PART);
	}

	void shirt() {
		Sides hips = sides(List.of(TrunkSection.HIP), 1);
		Sides shirt = sides(TrunkSection.SHIRT, 1);
		shirt.one().add(0, shirt.one().get(0).toward(hips.one().get(0), HEM));
		shirt.other().add(0, shirt.other().get(0).toward(hips.other().get(0), HEM));
		Path path = shirt.tube();
		if (!this.isSideOn) {
			Frame chest = this.body.frame("chest");
			path = path.plus(Capsule.of(this.canvas.see(chest.point(this.body.at("shoulder.r"), 0, -.6)),
					this.canvas.see(chest.point(this.body.at("shoulder.l"), 0, -.6)), 4.6, 4.6));
		}
		this.canvas.put(Ink.SHIRT, path, 0, PART);
	}

	/**
	 * The outline of the trunk to both sides, from below.
	 */
	private record Sides(List<Point> one, List<Point> other) {

		Path tube() {
			return Curves.tube(this.one, this.other);
		}

	}

	private Sides sides(List<TrunkSection> sections, double share) {
		List<Point> centres = sections.stream().map((section) -> this.canvas.see(section.centre(this.body))).toList();
		Sides sides = new Sides(new ArrayList<>(), new ArrayList<>());
		for (int i = 0; i < centres.size(); i++) {
			TrunkSection section = sections.get(i);
			Frame frame = section.frame(this.body);
			Point along = this.canvas.see(frame.up());
			if (along.length() < .35) {
				along = centres.get(Math.min(centres.size() - 1, i + 1)).minus(centres.get(Math.max(0, i - 1)));
			}
			Point normal = along.normal().times(1 / ((along.length() == 0) ? 1 : along.length()));
			double half = share * StrictMath.hypot(section.halfDepth() * this.canvas.see(frame.forward()).dot(normal),
					section.halfWidth() * this.canvas.see(frame.right()).dot(normal));
			sides.one().add(centres.get(i).plus(normal.times(half)));
			sides.other().add(centres.get(i).minus(normal.times(half)));
		}
		return sides;
	}

}
