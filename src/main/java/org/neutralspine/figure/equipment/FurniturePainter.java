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
 * Draws furniture and what else stands in a room for many exercises.
 */
final class FurniturePainter {

	/** Half of what a mat or a bed is wide, where it is seen from above. */
	private static final double HALF_WIDTH = 42;

	static final ToolWords<FurniturePainter> WORDS = new ToolWords<>(
			Map.ofEntries(entry("mat", FurniturePainter::mat), entry("bed", FurniturePainter::bed),
					entry("wall", FurniturePainter::wall), entry("ball", FurniturePainter::ball),
					entry("step", FurniturePainter::box), entry("box", FurniturePainter::box),
					entry("bench", FurniturePainter::bench), entry("chair", FurniturePainter::chair),
					entry("table", FurniturePainter::table), entry("form", FurniturePainter::form)));

	private final Solids solids;

	private final double left;

	private final double right;

	/**
	 * Sets up a painter.
	 * @param left where the body ends, in centimetres
	 * @param right where it ends on the other side
	 */
	FurniturePainter(Solids solids, double left, double right) {
		this.solids = solids;
		this.left = left;
		this.right = right;
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
				this.solids.leg(from + 4, from + 9, foot, height - 19, Ink.GEAR, -92),
				this.solids.leg(to - 9, to - 4, foot, height - 19, Ink.GEAR, -92));
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
				this.solids.leg(from + 10, from + 14, 0, top - 7, Ink.GEAR_DARK, -61),
				this.solids.leg(to - 14, to - 10, 0, top - 7, Ink.GEAR_DARK, -61));
	}

	/** A chair whose front edge is given; who sits looks forward. */
	private List<Shape> chair(Line chair) {
		double x = chair.number(1);
		double height = chair.number(2);
		List<Shape> stool = List.of(this.solids.block(x - 44, x, height - 5, height, Ink.GEAR, -60),
				this.solids.leg(x - 47, x - 43, 0, height - 2, Ink.GEAR, -61),
				this.solids.leg(x - 5, x - 1, 0, height - 5, Ink.GEAR, -61));
		if (chair.number(3, 1) == 0) {
			return stool;
		}
		Shape back = this.solids.block(x - 48, x - 43.5, height - 2, height + 46, Ink.GEAR, -61);
		return Stream.concat(stool.stream(), Stream.of(back)).toList();
	}

	private List<Shape> table(Line table) {
		double from = table.number(1);
		double to = table.number(2);
		double top = table.number(3);
		return List.of(this.solids.block(from, to, top - 4, top, Ink.GEAR, -64),
				this.solids.leg(from + 3, from + 7, 0, top - 4, Ink.GEAR, -65),
				this.solids.leg(to - 7, to - 3, 0, top - 4, Ink.GEAR, -65));
	}

	private List<Shape> form(Line form) {
		return List.of(Forms.of(this.solids, form, 1, (point) -> point));
	}

}
