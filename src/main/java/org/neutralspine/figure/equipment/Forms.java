package org.neutralspine.figure.equipment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.neutralspine.figure.drawing.Camera;
import org.neutralspine.figure.drawing.Curves;
import org.neutralspine.figure.drawing.Ink;
import org.neutralspine.figure.drawing.Path;
import org.neutralspine.figure.drawing.Point;
import org.neutralspine.figure.drawing.Shape;
import org.neutralspine.figure.pose.Line;
import org.neutralspine.figure.space.Vector;

/**
 * A shape of any outline: its ink, its layer, how its points are joined, and the points.
 */
final class Forms {

	private Forms() {
	}

	/**
	 * Draws a form.
	 * @param index where its ink stands in the line
	 * @param place from its own coordinates to those of the room
	 */
	static Shape of(Camera camera, Line line, int index, UnaryOperator<Vector> place) {
		Ink ink = Ink.named(line.text(index)).orElseThrow(() -> line.problem("ink", line.text(index)));
		List<Point> points = new ArrayList<>();
		for (int i = index + 3; i < line.size(); i++) {
			points.add(camera.see(place.apply(line.vector(i))));
		}
		if (points.size() < 2) {
			throw line.problem("incomplete", line.word());
		}
		return new Shape(ink, path(line, index + 2, points), line.number(index + 1), Shape.FORM);
	}

	private static Path path(Line line, int index, List<Point> points) {
		return switch (line.text(index)) {
			case "round" -> Curves.closed(points);
			case "sharp" -> Path.polygon(points);
			case "curve" -> Curves.open(points);
			case "line" -> Path.line(points);
			default -> throw line.problem("word", line.text(index));
		};
	}

}
