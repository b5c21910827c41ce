package org.neutralspine.figure.equipment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

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

	private static final Set<String> CLOSED = Set.of("round", "sharp");

	private Forms() {
	}

	/**
	 * Draws a form.
	 * @param index where its ink stands in the line
	 * @param place from its own coordinates to those of the room
	 */
	static Shape of(Solids solids, Line line, int index, UnaryOperator<Vector> place) {
		Ink ink = Ink.named(line.text(index)).orElseThrow(() -> line.problem("ink", line.text(index)));
		List<Vector> places = new ArrayList<>();
		for (int i = index + 3; i < line.size(); i++) {
			places.add(place.apply(line.vector(i)));
		}
		if (places.size() < 2) {
			throw line.problem("incomplete", line.word());
		}
		Path path = path(line, index + 2, solids.see(places));
		double layer = line.number(index + 1);
		return CLOSED.contains(line.text(index + 2)) ? solids.form(ink, places, path, layer)
				: new Shape(ink, path, layer, Shape.FORM);
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
