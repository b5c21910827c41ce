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

	private final Camera camera;

	Solids(Camera camera) {
		this.camera = camera;
	}

	Camera camera() {
		return this.camera;
	}

	/** A block along the axes of the room between two corners. */
	Shape block(Vector one, Vector other, Ink ink, double layer) {
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
		return Shape.gear(ink, Capsule.of(this.camera.see(from), this.camera.see(to), radius, radius), layer);
	}

	Shape disc(Vector centre, double radius, Ink ink, double layer) {
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

	private List<Point> see(List<Vector> points) {
		return points.stream().map(this.camera::see).toList();
	}

}
