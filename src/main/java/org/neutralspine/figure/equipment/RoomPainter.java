package org.neutralspine.figure.equipment;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.neutralspine.figure.drawing.Capsule;
import org.neutralspine.figure.drawing.Ink;
import org.neutralspine.figure.drawing.Path;
import org.neutralspine.figure.drawing.Shape;
import org.neutralspine.figure.pose.Line;
import org.neutralspine.figure.space.Vector;

import static java.util.Map.entry;

/**
 * Draws furniture and machines that stand in the room.
 */
final class RoomPainter {

	/** Half of what a mat or a bed is wide, where it is seen from above. */
	private static final double HALF_WIDTH = 42;

	@FunctionalInterface
	private interface Drawing {

		List<Shape> draw(RoomPainter room, Line thing);

	}

	private static final Map<String, Drawing> WORDS = Map.ofEntries(entry("mat", RoomPainter::mat),
			entry("bed", RoomPainter::bed), entry("wall", RoomPainter::wall), entry("ball", RoomPainter::ball),
			entry("step", RoomPainter::box), entry("box", RoomPainter::box), entry("bench", RoomPainter::bench),
			entry("pad", RoomPainter::pad), entry("chair", RoomPainter::chair), entry("seat", RoomPainter::seat),
			entry("column", RoomPainter::column), entry("beam", RoomPainter::beam), entry("post", RoomPainter::post),
			entry("roller", RoomPainter::roller), entry("wheel", RoomPainter::wheel),
			entry("crank", RoomPainter::crank), entry("disc", RoomPainter::disc), entry("plate", RoomPainter::plate),
			entry("anchor", RoomPainter::anchor), entry("table", RoomPainter::table), entry("form", RoomPainter::form));

	private final Solids solids;

	private final double left;

	private final double right;

	/**
	 * Sets up a room.
	 * @param left where the body ends, in centimetres
	 * @param right where it ends on the other side
	 */
	RoomPainter(Solids solids, double left, double right) {
		this.solids = solids;
		this.left = left;
		this.right = right;
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

	private List<Shape> mat(Line mat) {
		double from = mat.has(2) ? mat.number(1) : this.left - 6;
		double to = mat.has(2) ? mat.number(2) : this.right + 6;
		if (this.solids.camera().isRaised()) {
			return List.of(surface(from, to, 0, -HALF_WIDTH, HALF_WIDTH, Ink.MAT, -90));
		}
		Path path = Capsule.of(this.solids.camera().see(new Vector(from, -1.3, 0)),
				this.solids.camera().see(new Vector(to, -1.3, 0)), 1.3, 1.3);
		return List.of(Shape.gear(Ink.MAT, path, -90));
	}

	private Shape surface(double from, double to, double height, double back, double front, Ink ink, double layer) {
		return this.solids.face(List.of(new Vector(from, height, back), new Vector(to, height, back),
				new Vector(to, height, front), new Vector(from, height, front)), ink, layer);
	}

	private List<Shape> bed(Line bed) {
		double from = bed.has(2) ? bed.number(1) : this.left - 10;
		double to = bed.has(2) ? bed.number(2) : this.right + 10;
		double height = bed.number(3, 0);
		if (this.solids.camera().isRaised()) {
			return bedFromAbove(bed, from, to, height);
		}
		double foot = (height == 0) ? -40 : 0;
		return List.of(this.solids.block(from, to, height - 13, height, Ink.SHOE, -90),
				this.solids.block(from, to, height - 19, height - 13, Ink.GEAR, -91),
				this.solids.block(from + 4, from + 9, foot, height - 19, Ink.GEAR, -92),
				this.solids.block(to - 9, to - 4, foot, height - 19, Ink.GEAR, -92));
	}

	private List<Shape> bedFromAbove(Line bed, double from, double to, double height) {
		double back = bed.has(5) ? bed.number(4) : -HALF_WIDTH;
		double front = bed.has(5) ? bed.number(5) : HALF_WIDTH;
		return List.of(
				this.solids.block(new Vector(from, height - 13, back), new Vector(to, height, front), Ink.SHOE, -90),
				surface(from, to, height, back, front, Ink.SHOE, -89.5), this.solids
					.block(new Vector(from, height - 19, back), new Vector(to, height - 13, front), Ink.GEAR, -91),
				leg(from + 4, height, front), leg(to - 9, height, front));
	}

	private Shape leg(double x, double height, double front) {
		return this.solids.block(new Vector(x, height - 46, front - 6), new Vector(x + 5, height - 19, front - 1),
				Ink.GEAR, -92);
	}

	private List<Shape> wall(Line wall) {
		double x = wall.number(1);
		double top = wall.number(2, 195);
		return List.of((x > 0) ? this.solids.block(x, x + 5, -1, top, Ink.GEAR, -95)
				: this.solids.block(x - 5, x, -1, top, Ink.GEAR, -95));
	}

	private List<Shape> ball(Line ball) {
		return List.of(this.solids.disc(new Vector(ball.number(1), ball.number(2), 0), ball.number(3), Ink.PAD,
				ball.number(4, -50)));
	}

	private List<Shape> box(Line box) {
		return List.of(this.solids.block(new Vector(box.number(1), 0, -25),
				new Vector(box.number(2), box.number(3), 25), Ink.GEAR, -60));
	}

	private List<Shape> bench(Line bench) {
		double from = bench.number(1);
		double to = bench.number(2);
		double top = bench.number(3);
		return List.of(this.solids.block(from, to, top - 7, top, Ink.PAD, -60),
				this.solids.block(from + 10, from + 14, 0, top - 7, Ink.GEAR_DARK, -61),
				this.solids.block(to - 14, to - 10, 0, top - 7, Ink.GEAR_DARK, -61));
	}

	private List<Shape> pad(Line pad) {
		double angle = Math.toRadians(pad.number(4));
		Vector below = new Vector(Math.sin(angle), -Math.cos(angle), 0).times(4);
		Vector from = new Vector(pad.number(1), pad.number(2), 0).plus(below);
		Vector to = from.plus(new Vector(Math.cos(angle), Math.sin(angle), 0).times(pad.number(3)));
		Shape board = this.solids.rod(from, to, 4, Ink.PAD, -60);
		if (!pad.has(5)) {
			return List.of(board);
		}
		Vector middle = from.toward(to, .5);
		return List.of(board, this.solids.rod(middle.plus(below), new Vector(middle.x(), 3, 0), 2, Ink.GEAR_DARK, -61),
				this.solids.rod(new Vector(middle.x() - 28, 2, 0), new Vector(middle.x() + 28, 2, 0), 2, Ink.GEAR_DARK,
						-62));
	}

	/** A chair whose front edge is given; who sits looks forward. */
	private List<Shape> chair(Line chair) {
		double x = chair.number(1);
		double height = chair.number(2);
		List<Shape> stool = List.of(this.solids.block(x - 44, x, height - 5, height, Ink.GEAR, -60),
				this.solids.block(x - 47, x - 43, 0, height - 2, Ink.GEAR, -61),
				this.solids.block(x - 5, x - 1, 0, height - 5, Ink.GEAR, -61));
		if (chair.number(3, 1) == 0) {
			return stool;
		}
		Shape back = this.solids.block(x - 48, x - 43.5, height - 2, height + 46, Ink.GEAR, -61);
		return Stream.concat(stool.stream(), Stream.of(back)).toList();
	}

	private List<Shape> seat(Line seat) {
		double x = seat.number(1);
		double height = seat.number(2);
		return List.of(
				this.solids.rod(new Vector(x - 36, height - 3.5, 0), new Vector(x - 3, height - 3.5, 0), 3.5, Ink.PAD,
						-60),
				this.solids.block(x - 24, x - 17, 0, height - 7, Ink.GEAR_DARK, -62),
				this.solids.block(x - 38, x + 2, 0, 3, Ink.GEAR_DARK, -61));
	}

	private List<Shape> column(Line column) {
		double x = column.number(1);
		return List.of(this.solids.block(x, x + 7, 0, column.number(2), Ink.GEAR_DARK, -70),
				this.solids.block(x - 12, x + 18, 0, 4, Ink.GEAR_DARK, -69));
	}

	private List<Shape> beam(Line beam) {
		double height = beam.number(3);
		return List.of(this.solids.block(beam.number(1), beam.number(2), height - 3, height + 3, Ink.GEAR_DARK, -70));
	}

	private List<Shape> post(Line post) {
		return List.of(this.solids.rod(new Vector(post.number(1), post.number(2), 0),
				new Vector(post.number(3), post.number(4), 0), post.number(5, 2), Ink.GEAR_DARK, post.number(6, -65)));
	}

	private List<Shape> roller(Line roller) {
		return List.of(this.solids.disc(new Vector(roller.number(1), roller.number(2), 0), roller.number(3), Ink.PAD,
				roller.number(4, -60)));
	}

	private List<Shape> wheel(Line wheel) {
		Vector hub = new Vector(wheel.number(1), wheel.number(2), 0);
		double layer = wheel.number(4, -66);
		return List.of(this.solids.disc(hub, wheel.number(3), Ink.GEAR, layer),
				this.solids.disc(hub, wheel.number(3) * .72, Ink.CABLE, layer + .1));
	}

	private List<Shape> crank(Line crank) {
		double angle = Math.toRadians(crank.number(4));
		return Stream.concat(arm(crank, 8.5, angle, 20), arm(crank, -8.5, angle + Math.PI, -45)).toList();
	}

	private Stream<Shape> arm(Line crank, double depth, double angle, double layer) {
		Vector hub = new Vector(crank.number(1), crank.number(2), depth);
		Vector pedal = hub.plus(new Vector(Math.cos(angle), Math.sin(angle), 0).times(crank.number(3)));
		Vector half = new Vector(6, 0, 0);
		return Stream.of(this.solids.rod(hub, pedal, 1.4, Ink.GEAR_DARK, layer),
				this.solids.rod(pedal.minus(half), pedal.plus(half), 1.3, Ink.GEAR_DARK, layer));
	}

	private List<Shape> disc(Line disc) {
		return List.of(this.solids.disc(new Vector(disc.number(1), disc.number(2), disc.number(5, 0)), disc.number(3),
				Ink.GEAR, disc.number(4, -50)));
	}

	private List<Shape> plate(Line plate) {
		double angle = Math.toRadians(plate.number(4));
		Vector half = new Vector(Math.cos(angle), Math.sin(angle), 0).times(plate.number(3));
		Vector middle = new Vector(plate.number(1), plate.number(2), 0);
		return List.of(this.solids.rod(middle.minus(half), middle.plus(half), 2.2, Ink.GEAR_DARK, -55));
	}

	private List<Shape> anchor(Line anchor) {
		Vector hook = new Vector(anchor.number(1), anchor.number(2), anchor.number(3, 0));
		return List.of(this.solids.rod(new Vector(hook.x(), 0, hook.z()), hook.plus(Vector.UP.times(14)), 2.4,
				Ink.GEAR_DARK, -70), this.solids.disc(hook, 2.2, Ink.GEAR_DARK, 26));
	}

	private List<Shape> table(Line table) {
		double from = table.number(1);
		double to = table.number(2);
		double top = table.number(3);
		return List.of(this.solids.block(from, to, top - 4, top, Ink.GEAR, -64),
				this.solids.block(from + 3, from + 7, 0, top - 4, Ink.GEAR, -65),
				this.solids.block(to - 7, to - 3, 0, top - 4, Ink.GEAR, -65));
	}

	private List<Shape> form(Line form) {
		return List.of(Forms.of(this.solids.camera(), form, 1, (point) -> point));
	}

}
