package org.neutralspine.figure.equipment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.neutralspine.figure.body.Body;
import org.neutralspine.figure.body.Contacts;
import org.neutralspine.figure.body.Contacts.Spot;
import org.neutralspine.figure.body.Proportions;
import org.neutralspine.figure.drawing.Ink;
import org.neutralspine.figure.drawing.Shape;
import org.neutralspine.figure.pose.Line;
import org.neutralspine.figure.pose.TrunkAngle;
import org.neutralspine.figure.space.Frame;
import org.neutralspine.figure.space.Vector;

import static java.util.Map.entry;

/**
 * Draws what the body leans on: placed by the body, so that it always fits.
 */
final class UpholsteryPainter {

	private static final double THICK = 3.4;

	private static final double LEANING_BACK = 30;

	static final ToolWords<UpholsteryPainter> WORDS = new ToolWords<>(
			Map.ofEntries(entry("backpad", UpholsteryPainter::backPad), entry("chestpad", UpholsteryPainter::chestPad),
					entry("seatpad", UpholsteryPainter::seatPad), entry("footplate", UpholsteryPainter::footPlate),
					entry("thighpad", UpholsteryPainter::thighPad), entry("saddle", UpholsteryPainter::saddle)));

	private final Solids solids;

	private final Body body;

	UpholsteryPainter(Solids solids, Body body) {
		this.solids = solids;
		this.body = body;
	}

	private List<Shape> backPad(Line pad) {
		List<Vector> spots = spots("back");
		return pad(pad, spots, spots.get(1), spots.get(6));
	}

	private List<Shape> chestPad(Line pad) {
		List<Vector> spots = spots("front");
		return pad(pad, spots, spots.get(3), spots.get(7));
	}

	private List<Vector> spots(String part) {
		return new Contacts(this.body).spots(part).stream().map(Spot::point).toList();
	}

	/** A board that touches the outermost of some spots. */
	private List<Shape> pad(Line pad, List<Vector> spots, Vector low, Vector high) {
		Vector along = high.minus(low).unit();
		Vector across = along.cross(new Vector(0, 0, 1)).unit();
		Vector outward = across.times((across.dot(low.minus(this.body.at("T9"))) < 0) ? -1 : 1);
		double distance = spots.stream().mapToDouble((spot) -> outward.dot(spot.minus(low))).max().orElseThrow()
				+ THICK;
		boolean isLong = pad.has(2) && Line.isNumber(pad.text(2));
		Vector from = low.plus(outward.times(distance)).minus(along.times(isLong ? pad.number(1) : 8));
		Vector to = high.plus(outward.times(distance)).plus(along.times(isLong ? pad.number(2) : 8));
		Shape board = this.solids.rod(from, to, THICK, Ink.PAD, -60);
		if (!pad.has(3) || !Line.isNumber(pad.text(3))) {
			return List.of(board);
		}
		Vector joint = from.toward(to, pad.number(3));
		boolean isAside = pad.has(4) && Line.isNumber(pad.text(4));
		return List.of(board, this.solids.rod(joint.plus(outward.times(THICK + 1)),
				new Vector(joint.x() + (isAside ? pad.number(4) : 0), 2, 0), 2.2, Ink.GEAR_DARK, -61));
	}

	private List<Shape> seatPad(Line pad) {
		double hip = this.body.at("hip").x();
		double top = (Math.abs(this.body.pose().angle(TrunkAngle.LEAN)) < LEANING_BACK) ? this.body.at("hip").y() - 10.7
				: lowestOfTheSeat();
		boolean isLong = pad.has(2) && Line.isNumber(pad.text(2));
		double from = hip + (isLong ? pad.number(1) : -14);
		double to = hip + (isLong ? pad.number(2) : 24);
		return List.of(
				this.solids.rod(new Vector(from, top - THICK, 0), new Vector(to, top - THICK, 0), THICK, Ink.PAD, -60),
				this.solids.block(hip - 2, hip + 4, 0, top - 2 * THICK, Ink.GEAR_DARK, -62),
				this.solids.block(hip - 22, hip + 24, 0, 3.5, Ink.GEAR_DARK, -61));
	}

	private double lowestOfTheSeat() {
		return new Contacts(this.body).spots("seat")
			.stream()
			.map((spot) -> spot.point().y() - spot.radius())
			.min(Comparator.naturalOrder())
			.orElseThrow();
	}

	private List<Shape> footPlate(Line plate) {
		Frame foot = this.body.frame("foot.r");
		Vector heel = foot.point(this.body.at("ankle.r"), -8, -Proportions.ANKLE - 2.4);
		Vector toe = foot.point(this.body.at("ankle.r"), 26, -Proportions.ANKLE - 2.4);
		return List.of(this.solids.rod(new Vector(heel.x(), heel.y(), 0), new Vector(toe.x(), toe.y(), 0), 2.2,
				Ink.GEAR_DARK, -58));
	}

	private List<Shape> thighPad(Line pad) {
		Vector thigh = this.body.at("hip.r").toward(this.body.at("knee.r"), .62);
		return List.of(this.solids.disc(new Vector(thigh.x(), thigh.y() + 7.2 + 4.6, 0), 4.6, Ink.PAD, 24));
	}

	private List<Shape> saddle(Line saddle) {
		double x = this.body.at("hip").x();
		double y = lowestOfTheSeat();
		return List.of(this.solids.blob(
				List.of(new Vector(x - 16, y + 1, 0), new Vector(x - 15, y - 3, 0), new Vector(x - 4, y - 5, 0),
						new Vector(x + 14, y - 2.5, 0), new Vector(x + 15, y - .5, 0), new Vector(x, y - .8, 0)),
				Ink.GEAR_DARK, -58));
	}

}
