package org.neutralspine.figure.equipment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.neutralspine.figure.body.Body;
import org.neutralspine.figure.body.Contacts;
import org.neutralspine.figure.body.Proportions;
import org.neutralspine.figure.drawing.Ink;
import org.neutralspine.figure.drawing.Shape;
import org.neutralspine.figure.pose.Line;
import org.neutralspine.figure.pose.Points;
import org.neutralspine.figure.pose.Side;
import org.neutralspine.figure.pose.Surface;
import org.neutralspine.figure.space.Frame;
import org.neutralspine.figure.space.Vector;

import static java.util.Map.entry;

/**
 * Draws what is held or carried, at points of a body.
 */
final class HeldPainter {

	private static final double BEHIND_THE_HAND = .3;

	@FunctionalInterface
	private interface Drawing {

		List<Shape> draw(HeldPainter painter, Line thing);

	}

	private static final Map<String, Drawing> WORDS = Map.ofEntries(entry("dumbbell", HeldPainter::dumbbells),
			entry("dumbbells", HeldPainter::dumbbells), entry("endbell", HeldPainter::endbells),
			entry("kettlebell", HeldPainter::kettlebell), entry("barbell", HeldPainter::barbell),
			entry("bar", HeldPainter::bar), entry("rope", HeldPainter::rope), entry("stick", HeldPainter::stick),
			entry("disc", HeldPainter::disc), entry("ski", HeldPainter::ski), entry("club", HeldPainter::club),
			entry("strap", HeldPainter::strap), entry("pillow", HeldPainter::pillow),
			entry("carried", HeldPainter::carried));

	private final Solids solids;

	private final Body body;

	private final ToDoubleFunction<Side> armLayer;

	/**
	 * Sets up a painter.
	 * @param armLayer the layer of an arm, so that what a hand holds is behind it
	 */
	HeldPainter(Solids solids, Body body, ToDoubleFunction<Side> armLayer) {
		this.solids = solids;
		this.body = body;
		this.armLayer = armLayer;
	}

	static boolean knows(String word) {
		return WORDS.containsKey(word);
	}

	List<Shape> paint(Line thing) {
		Drawing drawing = WORDS.get(thing.word());
		if (drawing == null) {
			throw thing.problem("word", thing.word());
		}
		return drawing.draw(this, thing);
	}

	private Vector point(Line thing, int index) {
		return this.body.at(Points.named(thing.text(index)));
	}

	private double behindTheHand(Line thing, int index) {
		return this.armLayer.applyAsDouble(Side.ofPoint(Points.named(thing.text(index)))) - BEHIND_THE_HAND;
	}

	private List<Shape> dumbbells(Line thing) {
		List<Shape> shapes = new ArrayList<>();
		boolean isAcross = thing.words().contains("z");
		for (int i = 1; i < thing.size(); i++) {
			if (!thing.text(i).equals("z")) {
				shapes.addAll(dumbbell(point(thing, i), isAcross, behindTheHand(thing, i)));
			}
		}
		return shapes;
	}

	private List<Shape> dumbbell(Vector grip, boolean isAcross, double layer) {
		Vector along = isAcross ? new Vector(0, 0, 1) : new Vector(1, 0, 0);
		List<Shape> shapes = new ArrayList<>();
		shapes.add(this.solids.rod(grip.minus(along.times(7)), grip.plus(along.times(7)), 1.2, Ink.GEAR_DARK, layer));
		double wide = isAcross ? 5 : 0;
		for (int sign : new int[] { -1, 1 }) {
			double one = grip.x() + along.x() * sign * 6.5 - wide;
			double other = grip.x() + along.x() * sign * 12 + wide;
			shapes.add(this.solids.block(new Vector(one, grip.y() - 5.2, grip.z() - 5),
					new Vector(other, grip.y() + 5.2, grip.z() + 5), Ink.GEAR_DARK, layer));
		}
		return shapes;
	}

	/** Dumbbells that are seen along their handles. */
	private List<Shape> endbells(Line thing) {
		List<Shape> shapes = new ArrayList<>();
		for (int i = 1; i < thing.size(); i++) {
			double layer = behindTheHand(thing, i);
			shapes.add(this.solids.disc(point(thing, i), 6.2, Ink.GEAR_DARK, layer));
			shapes.add(this.solids.disc(point(thing, i), 2.6, Ink.GEAR, layer + .01));
		}
		return shapes;
	}

	private List<Shape> kettlebell(Line thing) {
		Vector grip = point(thing, 1);
		double layer = behindTheHand(thing, 1);
		return List.of(
				this.solids.curve(
						List.of(grip.plus(new Vector(-5, -8, 0)), grip.plus(new Vector(-4.4, 0, 0)),
								grip.plus(new Vector(4.4, 0, 0)), grip.plus(new Vector(5, -8, 0))),
						Ink.CABLE, layer - .1),
				this.solids.disc(grip.plus(new Vector(0, -13.5, 0)), 8.5, Ink.GEAR_DARK, layer));
	}

	/** From the side the near plate is left away, since it would hide the body. */
	private List<Shape> barbell(Line thing) {
		Vector grip = this.body.at("hands");
		double radius = thing.number(1, 22);
		if (this.solids.camera().isFromTheSide()) {
			Vector plate = grip.plus(new Vector(0, 0, -60));
			return List.of(this.solids.disc(plate, radius, Ink.GEAR_DARK, -52),
					this.solids.disc(plate, radius * .66, Ink.GEAR, -51.9),
					this.solids.disc(grip.plus(new Vector(0, 0, 66)), 2.4, Ink.GEAR_DARK, 40.2));
		}
		Vector half = new Vector(0, 0, 85);
		return List.of(this.solids.rod(grip.minus(half), grip.plus(half), 1.4, Ink.GEAR_DARK, 26),
				plate(grip, radius, -1), plate(grip, radius, 1));
	}

	private Shape plate(Vector grip, double radius, int sign) {
		return this.solids.block(grip.plus(new Vector(-radius, -radius, sign * 70)),
				grip.plus(new Vector(radius, radius, sign * 76)), Ink.GEAR_DARK, 27);
	}

	private List<Shape> bar(Line thing) {
		Vector right = this.body.at("grip.r");
		Vector left = this.body.at("grip.l");
		Vector beyond = right.minus(left).unit().times(thing.number(1, 6));
		return List.of(this.solids.rod(right.plus(beyond), left.minus(beyond), 1.5, Ink.GEAR_DARK, 29.5));
	}

	private List<Shape> rope(Line thing) {
		double lowest = Math.min(this.body.at("toe.r").y(), this.body.at("toe.l").y()) - 8;
		Vector right = this.body.at("grip.r");
		Vector left = this.body.at("grip.l");
		return List.of(this.solids.curve(List.of(right, new Vector(right.x(), right.y() - 30, right.z() * 1.5),
				new Vector(right.x(), lowest + 8, right.z() * .9), new Vector(right.x(), lowest, 0),
				new Vector(left.x(), lowest + 8, left.z() * .9), new Vector(left.x(), left.y() - 30, left.z() * 1.5),
				left), Ink.CABLE, 27));
	}

	private List<Shape> stick(Line thing) {
		return List.of(this.solids.rod(point(thing, 1), point(thing, 2), 1.5, Ink.GEAR, 45));
	}

	private List<Shape> disc(Line thing) {
		Vector offset = new Vector(thing.number(3, 0), thing.number(4, 0), 0);
		return List.of(this.solids.disc(point(thing, 1).plus(offset), thing.number(2), Ink.GEAR, 28));
	}

	private List<Shape> ski(Line thing) {
		String name = Points.named(thing.text(1));
		Frame foot = this.body.frame(Side.ofPoint(name).of("foot"));
		double below = -Proportions.ANKLE - 1.5;
		return List.of(this.solids.rod(foot.point(this.body.at(name), -thing.number(2), below),
				foot.point(this.body.at(name), thing.number(3), below), 1.3, Ink.GEAR_DARK,
				this.armLayer.applyAsDouble(Side.RIGHT) - 40));
	}

	/** A rod from a point along a way through the room, and a little back. */
	private List<Shape> club(Line thing) {
		Vector grip = point(thing, 1);
		Vector way = new Vector(thing.number(2), thing.number(3), thing.number(4));
		return List
			.of(this.solids.rod(grip.minus(way.times(thing.number(5, .08))), grip.plus(way), 1.3, Ink.GEAR_DARK, 29));
	}

	private List<Shape> strap(Line thing) {
		return List.of(this.solids.line(point(thing, 1), point(thing, 2), Ink.BAND, 27));
	}

	/** As high as the head needs it. */
	private List<Shape> pillow(Line thing) {
		double base = thing.number(1, 0);
		double x = this.body.frame("head").point(this.body.at("head"), 0, 0).x();
		double thick = Math.max(4.5, new Contacts(this.body).gap("head", Surface.FLOOR) - base + 1.6);
		double[][] outline = { { -15, .3 }, { -19, thick * .55 }, { -14, thick + 1.2 }, { 0, thick - .2 },
				{ 14, thick + 1.2 }, { 19, thick * .55 }, { 15, .3 } };
		List<Vector> around = new ArrayList<>();
		for (double[] point : outline) {
			around.add(new Vector(x + point[0], base + point[1], 0));
		}
		return List.of(this.solids.blob(around, Ink.SHOE, -20));
	}

	/** A form at a point, along the axes of the room or of a part of the body. */
	private List<Shape> carried(Line thing) {
		Vector origin = point(thing, 1);
		String part = thing.text(2);
		Frame frame = part.equals("world") ? Frame.STANDING : this.body.frame(Points.named(part));
		return List.of(Forms.of(this.solids.camera(), thing, 3,
				(point) -> frame.point(origin, point.x(), point.y(), point.z())));
	}

}
