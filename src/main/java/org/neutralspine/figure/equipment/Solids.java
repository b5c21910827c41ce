package org.neutralspine.figure.equipment;

import java.util.ArrayList;
import java.util.List;

import org.neutralspine.figure.drawing.Camera;
import org.neutralspine.figure.drawing.Capsule;
import org.neutralspine.figure.drawing.Curves;
import org.neutralspine.figure.drawing.Ink;
import org.neutralspine.figure.drawing.Path;
import org.neutralspine.figure.drawing.Point;
import org.neutralspine.figure.drawing.Shape;
import org.neutralspine.figure.space.Vector;

/**
 * What equipment is made of, as a camera sees it. Lengths in centimetres.
 */
final class Solids {

	/** Half of what a frame of a machine is deep, in centimetres. */
	private static final double FRAME = 2;

	/** A silhouette in front of the body or far behind it is beside the person. */
	private static final double FARTHEST = -70;

	private final Camera camera;

	private final List<Obstacle> obstacles = new ArrayList<>();

	/** Half of what the thing that is drawn is deep, in centimetres. */
	private double halfDepth = FRAME;

	Solids(Camera camera) {
		this.camera = camera;
	}

	Camera camera() {
		return this.camera;
	}

	/** Begins with a thing of which it is not drawn how deep it is. */
	void begin(double halfDepthOfWhatCarries) {
		this.obstacles.clear();
		this.halfDepth = Math.max(FRAME, halfDepthOfWhatCarries);
	}

	/** All that is solid of what was drawn since. */
	List<Obstacle> obstacles() {
		return List.copyOf(this.obstacles);
	}

	/** What is dark only carries what somebody sits, lies or leans on. */
	private double halfDepth(Ink ink) {
		return (ink == Ink.GEAR_DARK) ? FRAME : this.halfDepth;
	}

	/** A block along the axes of the room between two corners. */
	Shape block(Vector one, Vector other, Ink ink, double layer) {
		double halfDepth = Math.abs(one.z() - other.z()) / 2;
		this.obstacles.add(Obstacle.block(one, other, (halfDepth > 0) ? halfDepth : halfDepth(ink)));
		return outline(one, other, ink, layer);
	}

	/** A leg of furniture: it stands in a corner, where nobody is. */
	Shape leg(double left, double right, double bottom, double top, Ink ink, double layer) {
		return outline(new Vector(left, bottom, 0), new Vector(right, top, 0), ink, layer);
	}

	private Shape outline(Vector one, Vector other, Ink ink, double layer) {
		List<Point> corners = new ArrayList<>();
		for (double x : new double[] { one.x(), other.x() }) {
			for (double y : new double[] { one.y(), other.y() }) {
				corners.add(this.camera.see(new Vector(x, y, one.z())));
				corners.add(this.camera.see(new Vector(x, y, other.z())));
			}
		}
		return Shape.gear(ink, Curves.hull(corners), layer);
	}

	/** A block without depth. */
	Shape block(double left, double right, double bottom, double top, Ink ink, double layer) {
		return block(new Vector(left, bottom, 0), new Vector(right, top, 0), ink, layer);
	}

	Shape rod(Vector from, Vector to, double radius, Ink ink, double layer) {
		this.obstacles.add(Obstacle.rod(from, to, radius, Math.max(radius, halfDepth(ink))));
		return Shape.gear(ink, Capsule.of(this.camera.see(from), this.camera.see(to), radius, radius), layer);
	}

	Shape disc(Vector centre, double radius, Ink ink, double layer) {
		this.obstacles.add(Obstacle.disc(centre, radius, halfDepth(ink)));
		return Shape.gear(ink, Path.circle(this.camera.see(centre), radius), layer);
	}

	Shape line(Vector from, Vector to, Ink ink, double layer) {
		return Shape.gear(ink, Path.line(List.of(this.camera.see(from), this.camera.see(to))), layer);
	}

	Shape curve(List<Vector> through, Ink ink, double layer) {
		return Shape.gear(ink, Curves.open(see(through)), layer);
	}

	Shape blob(List<Vector> around, Ink ink, double layer) {
		return Shape.gear(ink, Curves.closed(see(around)), layer);
	}

	Shape face(List<Vector> corners, Ink ink, double layer) {
		return Shape.gear(ink, Path.polygon(see(corners)), layer);
	}

	/** A silhouette of any outline. Only what is padded is more than a frame. */
	Shape form(Ink ink, List<Vector> around, Path path, double layer) {
		boolean isSolid = ink == Ink.GEAR || ink == Ink.GEAR_DARK || ink == Ink.PAD;
		if (isSolid && layer > FARTHEST && layer < 0) {
			this.obstacles.add(Obstacle.form(around, (ink == Ink.PAD) ? this.halfDepth : FRAME, FRAME));
		}
		return new Shape(ink, path, layer, Shape.FORM);
	}

	List<Point> see(List<Vector> points) {
		return points.stream().map(this.camera::see).toList();
	}

}
