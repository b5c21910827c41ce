package org.neutralspine.figure.equipment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.neutralspine.figure.drawing.Ink;
import org.neutralspine.figure.drawing.Shape;
import org.neutralspine.figure.pose.Line;
import org.neutralspine.figure.space.Vector;

import static java.util.Map.entry;

/**
 * Draws weights in the hands of a body.
 */
final class WeightPainter {

	static final ToolWords<WeightPainter> WORDS = new ToolWords<>(
			Map.ofEntries(entry("dumbbell", WeightPainter::dumbbells), entry("dumbbells", WeightPainter::dumbbells),
					entry("endbell", WeightPainter::endbells), entry("kettlebell", WeightPainter::kettlebell),
					entry("barbell", WeightPainter::barbell), entry("bar", WeightPainter::bar)));

	private final Solids solids;

	private final Hands hands;

	WeightPainter(Solids solids, Hands hands) {
		this.solids = solids;
		this.hands = hands;
	}

	private List<Shape> dumbbells(Line thing) {
		List<Shape> shapes = new ArrayList<>();
		boolean isAcross = thing.words().contains("z");
		for (int i = 1; i < thing.size(); i++) {
			if (!thing.text(i).equals("z")) {
				shapes.addAll(dumbbell(this.hands.point(thing, i), isAcross, this.hands.layerBehind(thing, i)));
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
			double layer = this.hands.layerBehind(thing, i);
			shapes.add(this.solids.disc(this.hands.point(thing, i), 6.2, Ink.GEAR_DARK, layer));
			shapes.add(this.solids.disc(this.hands.point(thing, i), 2.6, Ink.GEAR, layer + .01));
		}
		return shapes;
	}

	private List<Shape> kettlebell(Line thing) {
		Vector grip = this.hands.point(thing, 1);
		double layer = this.hands.layerBehind(thing, 1);
		return List.of(
				this.solids.curve(
						List.of(grip.plus(new Vector(-5, -8, 0)), grip.plus(new Vector(-4.4, 0, 0)),
								grip.plus(new Vector(4.4, 0, 0)), grip.plus(new Vector(5, -8, 0))),
						Ink.CABLE, layer - .1),
				this.solids.disc(grip.plus(new Vector(0, -13.5, 0)), 8.5, Ink.GEAR_DARK, layer));
	}

	/** From the side the near plate is left away, since it would hide the body. */
	private List<Shape> barbell(Line thing) {
		Vector grip = this.hands.at("hands");
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
		Vector right = this.hands.at("grip.r");
		Vector left = this.hands.at("grip.l");
		Vector beyond = right.minus(left).unit().times(thing.number(1, 6));
		return List.of(this.solids.rod(right.plus(beyond), left.minus(beyond), 1.5, Ink.GEAR_DARK, 29.5));
	}

}
