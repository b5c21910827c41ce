package org.neutralspine.figure.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.figure.drawing.Camera;
import org.neutralspine.figure.drawing.Ink;
import org.neutralspine.figure.drawing.Path;
import org.neutralspine.figure.drawing.Point;
import org.neutralspine.figure.drawing.Shape;
import org.neutralspine.figure.space.Vector;

/**
 * Collects the shapes of one person. A ghost has one colour and only the parts that
 * moved.
 */
final class Canvas {

	private final Camera camera;

	private final @Nullable Set<String> ghostParts;

	private final List<Shape> shapes = new ArrayList<>();

	Canvas(Camera camera, @Nullable Set<String> ghostParts) {
		this.camera = camera;
		this.ghostParts = ghostParts;
	}

	boolean isGhost() {
		return this.ghostParts != null;
	}

	void put(Ink ink, Path path, double layer, String part) {
		Set<String> parts = this.ghostParts;
		if (parts == null) {
			this.shapes.add(new Shape(ink, path, layer, part));
		}
		else if (parts.contains(part)) {
			this.shapes.add(new Shape(Ink.GHOST, path, layer, part));
		}
	}

	Point see(Vector place) {
		return this.camera.see(place);
	}

	double depth(Vector place) {
		return this.camera.depth(place);
	}

	List<Shape> shapes() {
		return this.shapes;
	}

	Optional<Double> layer(String part) {
		return this.shapes.stream().filter((shape) -> shape.part().equals(part)).map(Shape::layer).findFirst();
	}

}
