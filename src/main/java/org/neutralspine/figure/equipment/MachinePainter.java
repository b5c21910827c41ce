package org.neutralspine.figure.equipment;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.neutralspine.figure.drawing.Ink;
import org.neutralspine.figure.drawing.Shape;
import org.neutralspine.figure.pose.Line;
import org.neutralspine.figure.space.Vector;

import static java.util.Map.entry;

/**
 * Draws the parts of machines that stand in the room.
 */
final class MachinePainter {

	static final ToolWords<MachinePainter> WORDS = new ToolWords<>(Map.ofEntries(entry("pad", MachinePainter::pad),
			entry("seat", MachinePainter::seat), entry("column", MachinePainter::column),
			entry("beam", MachinePainter::beam), entry("post", MachinePainter::post),
			entry("roller", MachinePainter::roller), entry("wheel", MachinePainter::wheel),
			entry("crank", MachinePainter::crank), entry("disc", MachinePainter::disc),
			entry("plate", MachinePainter::plate), entry("anchor", MachinePainter::anchor)));

	private final Solids solids;

	MachinePainter(Solids solids) {
		this.solids = solids;
	}

	private List<Shape> pad(Line pad) {
		double angle = Math.toRadians(pad.number(4));
		Vector below = new Vector(StrictMath.sin(angle), -StrictMath.cos(angle), 0).times(4);
		Vector from = new Vector(pad.number(1), pad.number(2), 0).plus(below);
		Vector to = from.plus(new Vector(StrictMath.cos(angle), StrictMath.sin(angle), 0).times(pad.number(3)));
		Shape board = this.solids.rod(from, to, 4, Ink.PAD, -60);
		if (!pad.has(5)) {
			return List.of(board);
		}
		Vector middle = from.toward(to, .5);
		return List.of(board, this.solids.rod(middle.plus(below), new Vector(middle.x(), 3, 0), 2, Ink.GEAR_DARK, -61),
				this.solids.rod(new Vector(middle.x() - 28, 2, 0), new Vector(middle.x() + 28, 2, 0), 2, Ink.GEAR_DARK,
						-62));
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
		Vector pedal = hub.plus(new Vector(StrictMath.cos(angle), StrictMath.sin(angle), 0).times(crank.number(3)));
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
		Vector half = new Vector(StrictMath.cos(angle), StrictMath.sin(angle), 0).times(plate.number(3));
		Vector middle = new Vector(plate.number(1), plate.number(2), 0);
		return List.of(this.solids.rod(middle.minus(half), middle.plus(half), 2.2, Ink.GEAR_DARK, -55));
	}

	private List<Shape> anchor(Line anchor) {
		Vector hook = new Vector(anchor.number(1), anchor.number(2), anchor.number(3, 0));
		return List.of(this.solids.rod(new Vector(hook.x(), 0, hook.z()), hook.plus(Vector.UP.times(14)), 2.4,
				Ink.GEAR_DARK, -70), this.solids.disc(hook, 2.2, Ink.GEAR_DARK, 26));
	}

}
