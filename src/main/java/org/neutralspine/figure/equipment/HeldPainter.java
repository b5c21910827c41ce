package org.neutralspine.figure.equipment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
 * Draws other things that are held or carried, at points of a body.
 */
final class HeldPainter {

	static final ToolWords<HeldPainter> WORDS = new ToolWords<>(Map.ofEntries(entry("rope", HeldPainter::rope),
			entry("stick", HeldPainter::stick), entry("disc", HeldPainter::disc), entry("ski", HeldPainter::ski),
			entry("club", HeldPainter::club), entry("strap", HeldPainter::strap), entry("pillow", HeldPainter::pillow),
			entry("carried", HeldPainter::carried)));

	private final Solids solids;

	private final Hands hands;

	private final Body body;

	HeldPainter(Solids solids, Hands hands) {
		this.solids = solids;
		this.hands = hands;
		this.body = hands.body();
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
		return List.of(this.solids.rod(this.hands.point(thing, 1), this.hands.point(thing, 2), 1.5, Ink.GEAR, 45));
	}

	private List<Shape> disc(Line thing) {
		Vector offset = new Vector(thing.number(3, 0), thing.number(4, 0), 0);
		return List.of(this.solids.disc(this.hands.point(thing, 1).plus(offset), thing.number(2), Ink.GEAR, 28));
	}

	private List<Shape> ski(Line thing) {
		String name = Points.named(thing.text(1));
		Frame foot = this.body.frame(Side.ofPoint(name).of("foot"));
		double below = -Proportions.ANKLE - 1.5;
		return List.of(this.solids.rod(foot.point(this.body.at(name), -thing.number(2), below),
				foot.point(this.body.at(name), thing.number(3), below), 1.3, Ink.GEAR_DARK,
				this.hands.layer(Side.RIGHT) - 40));
	}

	/** A rod from a point along a way through the room, and a little back. */
	private List<Shape> club(Line thing) {
		Vector grip = this.hands.point(thing, 1);
		Vector way = new Vector(thing.number(2), thing.number(3), thing.number(4));
		return List
			.of(this.solids.rod(grip.minus(way.times(thing.number(5, .08))), grip.plus(way), 1.3, Ink.GEAR_DARK, 29));
	}

	private List<Shape> strap(Line thing) {
		return List.of(this.solids.line(this.hands.point(thing, 1), this.hands.point(thing, 2), Ink.BAND, 27));
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
		Vector origin = this.hands.point(thing, 1);
		String part = thing.text(2);
		Frame frame = part.equals("world") ? Frame.STANDING : this.body.frame(Points.named(part));
		return List
			.of(Forms.of(this.solids, thing, 3, (point) -> frame.point(origin, point.x(), point.y(), point.z())));
	}

}
