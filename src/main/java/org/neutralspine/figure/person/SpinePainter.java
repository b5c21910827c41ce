package org.neutralspine.figure.person;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.neutralspine.figure.body.Bead;
import org.neutralspine.figure.body.Body;
import org.neutralspine.figure.drawing.Ink;
import org.neutralspine.figure.drawing.Path;
import org.neutralspine.figure.drawing.Point;
import org.neutralspine.figure.drawing.Segment;
import org.neutralspine.figure.pose.Vertebra;
import org.neutralspine.figure.space.Frame;
import org.neutralspine.figure.space.Vector;

/**
 * Draws the sacrum and 24 vertebrae as beads above everything: what is fused is filled
 * and joined by rods behind, what is next to it is marked, the rest is hollow.
 */
final class SpinePainter {

	static final double LAYER = 60;

	static final String PART = "spine";

	/** A face that looks at the viewer is kept free. */
	private static final double FACE = 11.5;

	/** How far a rod is from the middle of the back. */
	private static final double ROD_ASIDE = 2.6;

	/** Stations of the sacrum from above: ahead, up, half depth, half width. */
	private static final double[][] SACRUM = { { -.2, .3, 2.1, 4.6 }, { -2.2, -3.6, 1.9, 4.0 },
			{ -4.6, -7.0, 1.3, 2.4 }, { -5.9, -10.4, .6, .7 } };

	private final Body body;

	private final Canvas canvas;

	private final SpineMarks marks;

	private final boolean isInProfile;

	private final Frame sacrum;

	private final Map<Ink, Path> beads = new EnumMap<>(Ink.class);

	private final RodPainter rods;

	SpinePainter(Body body, Canvas canvas, SpineMarks marks, boolean isInProfile, boolean isZoomed) {
		this.body = body;
		this.canvas = canvas;
		this.marks = marks;
		this.isInProfile = isInProfile;
		this.rods = new RodPainter(canvas, marks.fused(), isZoomed);
		this.sacrum = body.frame("pelvis").pitched(-20);
	}

	void paint() {
		sacrum();
		for (Bead bead : this.body.spine()) {
			bead(bead);
		}
		this.canvas.put(Ink.BONE_HALO, halo(), LAYER - .1, PART);
		double layer = LAYER;
		for (Ink ink : List.of(Ink.BONE, Ink.ADJACENT, Ink.FUSED)) {
			if (this.beads.containsKey(ink)) {
				this.canvas.put(ink, this.beads.get(ink), layer, PART);
			}
			layer += .1;
		}
		this.rods.paint();
	}

	private void sacrum() {
		Vector origin = this.body.at("S1");
		List<Point> one = new ArrayList<>();
		List<Point> other = new ArrayList<>();
		Point along = this.canvas.see(this.sacrum.up().plus(this.sacrum.forward().times(.55)));
		Point normal = along.normal().times(1 / ((along.length() == 0) ? 1 : along.length()));
		for (double[] station : SACRUM) {
			Point centre = this.canvas.see(this.sacrum.point(origin, station[0], station[1]));
			double half = StrictMath.hypot(station[2] * this.canvas.see(this.sacrum.forward()).dot(normal),
					station[3] * this.canvas.see(this.sacrum.right()).dot(normal));
			one.add(centre.plus(normal.times(half)));
			other.add(0, centre.minus(normal.times(half)));
		}
		one.addAll(other);
		add(Vertebra.S1, Path.polygon(one));
		if (this.marks.fused().contains(Vertebra.S1)) {
			this.rods.pass(Vertebra.S1, this.canvas.see(this.sacrum.point(origin, -4.6, -1.4, ROD_ASIDE)),
					this.canvas.see(this.sacrum.point(origin, -4.6, -1.4, -ROD_ASIDE)),
					this.canvas.see(this.sacrum.point(origin, -1.4, -2.2)));
		}
	}

	private void bead(Bead bead) {
		Point up = this.canvas.see(bead.frame().up());
		double length = up.length();
		Point centre = this.canvas.see(bead.centre());
		if (length < .3 || isAcrossTheFace(centre, FACE)) {
			return;
		}
		boolean isFused = this.marks.fused().contains(bead.vertebra());
		double half = halfWidth(bead.vertebra()) + (isFused ? .5 : 0);
		Point across = up.normal().times(1 / length);
		Point rise = up.times(bead.vertebra().height() * .4);
		Point aside = across.times(half);
		add(bead.vertebra(), Path.polygon(List.of(centre.minus(aside).minus(rise), centre.plus(aside).minus(rise),
				centre.plus(aside).plus(rise), centre.minus(aside).plus(rise))));
		if (isFused) {
			double behind = -half * Math.abs(across.dot(this.canvas.see(bead.frame().forward()))) - 1.2;
			this.rods.pass(bead.vertebra(), this.canvas.see(bead.frame().point(bead.centre(), behind, 0, ROD_ASIDE)),
					this.canvas.see(bead.frame().point(bead.centre(), behind, 0, -ROD_ASIDE)), centre);
		}
	}

	private static double halfWidth(Vertebra vertebra) {
		return switch (vertebra.region()) {
			case 'L' -> 1.9;
			case 'T' -> 1.7;
			default -> 1.4;
		};
	}

	private boolean isAcrossTheFace(Point centre, double distance) {
		return !this.isInProfile && centre.distanceTo(this.canvas.see(this.body.at("head"))) < distance;
	}

	private void add(Vertebra vertebra, Path bead) {
		Ink ink = this.marks.fused().contains(vertebra) ? Ink.FUSED
				: this.marks.adjacent().contains(vertebra) ? Ink.ADJACENT : Ink.BONE;
		this.beads.merge(ink, bead, Path::plus);
	}

	private Path halo() {
		List<Point> line = new ArrayList<>();
		line.add(this.canvas.see(this.sacrum.point(this.body.at("S1"), -3.0, -4.6)));
		for (int i = 0; i < this.body.spine().size(); i += 2) {
			Point centre = this.canvas.see(this.body.spine().get(i).centre());
			if (!isAcrossTheFace(centre, FACE + .5)) {
				line.add(centre);
			}
		}
		return Path.line(line);
	}

}
