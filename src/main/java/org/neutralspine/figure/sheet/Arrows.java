package org.neutralspine.figure.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.neutralspine.figure.body.Body;
import org.neutralspine.figure.drawing.Camera;
import org.neutralspine.figure.drawing.Curves;
import org.neutralspine.figure.drawing.Ink;
import org.neutralspine.figure.drawing.Path;
import org.neutralspine.figure.drawing.Point;
import org.neutralspine.figure.drawing.Segment;
import org.neutralspine.figure.drawing.Shape;
import org.neutralspine.figure.pose.Line;
import org.neutralspine.figure.pose.Points;

/**
 * Draws the arrows of a figure: along the way of a point, at a point, or around one.
 */
public final class Arrows {

	private static final double HEAD = 5;

	private static final double HEAD_WIDTH = .62;

	/** Where on its way an arrow starts and ends. */
	private static final double START = .12;

	private static final double END = .9;

	private final Camera camera;

	private final List<Body> bodies;

	public Arrows(Camera camera, List<Body> bodies) {
		this.camera = camera;
		this.bodies = bodies;
	}

	/**
	 * Draws arrows with their halos.
	 * @param pose counted from 0, or empty for those of all poses in one picture
	 */
	List<Shape> paint(List<Line> arrows, Optional<Integer> pose) {
		List<Shape> shapes = new ArrayList<>();
		for (Line arrow : arrows) {
			if (pose.isEmpty() || pose.get() == pose(arrow)) {
				Path path = path(arrow);
				shapes.add(new Shape(Ink.HALO, path, 80, "arrow"));
				shapes.add(new Shape(Ink.ARROW, path, 81, "arrow"));
			}
		}
		return shapes;
	}

	/** The pose in whose picture an arrow is, counted from 0. */
	public int pose(Line arrow) {
		return switch (arrow.word()) {
			case "move" -> index(arrow, 5, this.bodies.size());
			case "at", "turn" -> index(arrow, 1, 1);
			default -> throw arrow.problem("word", arrow.word());
		};
	}

	private int index(Line arrow, int place, int otherwise) {
		double number = arrow.number(place, otherwise);
		if (number != Math.rint(number) || number < 1 || number > this.bodies.size()) {
			throw arrow.problem("pose", arrow.text(place));
		}
		return (int) number - 1;
	}

	/**
	 * The line and the head of an arrow.
	 * @throws org.neutralspine.figure.pose.FigureSyntaxException if it is no arrow
	 */
	public Path path(Line arrow) {
		return switch (arrow.word()) {
			case "move" -> move(arrow);
			case "at" -> straight(arrow);
			default -> turn(arrow);
		};
	}

	private Path move(Line arrow) {
		String name = Points.named(arrow.text(1));
		double bow = arrow.number(2, .18);
		Point from = see(index(arrow, 4, 1), name);
		Point to = see(pose(arrow), name);
		Point way = to.minus(from);
		Point control = from.toward(to, .5).plus(new Point(way.y() * bow * 2, -way.x() * bow * 2));
		Point start = bezier(from, control, to, START, START);
		Point end = bezier(from, control, to, END, END);
		Point bend = bezier(from, control, to, START, END);
		return Path.of(Segment.move(start), Segment.curve(bend, end)).plus(head(bend, end));
	}

	/** The blossom of a quadratic curve: a point of it where both parts are alike. */
	private static Point bezier(Point from, Point control, Point to, double one, double other) {
		return from.times((1 - one) * (1 - other))
			.plus(control.times(one + other - 2 * one * other))
			.plus(to.times(one * other));
	}

	private Path straight(Line arrow) {
		Point from = see(pose(arrow), Points.named(arrow.text(2))).plus(new Point(arrow.number(3), -arrow.number(4)));
		Point way = new Point(arrow.number(5), -arrow.number(6));
		Point to = from.plus(way);
		double bow = arrow.number(7, 0);
		Point control = from.toward(to, .5).plus(new Point(way.y() * bow, -way.x() * bow));
		return Path.of(Segment.move(from), Segment.curve(control, to)).plus(head(control, to));
	}

	private Path turn(Line arrow) {
		Point centre = see(pose(arrow), Points.named(arrow.text(2))).plus(new Point(arrow.number(3), -arrow.number(4)));
		double radius = arrow.number(5);
		double from = arrow.number(6);
		double to = arrow.number(7);
		int pieces = Math.max(3, (int) (Math.abs(to - from) / 40));
		List<Point> points = new ArrayList<>();
		for (int i = 0; i <= pieces; i++) {
			points.add(onCircle(centre, radius, from + (to - from) * i / pieces));
		}
		Point beforeEnd = onCircle(centre, radius, to - (to - from) * .12);
		return Curves.open(points).plus(head(beforeEnd, points.get(pieces)));
	}

	private static Point onCircle(Point centre, double radius, double degrees) {
		double angle = Math.toRadians(degrees);
		return centre.plus(new Point(radius * StrictMath.cos(angle), -radius * StrictMath.sin(angle)));
	}

	private static Path head(Point from, Point tip) {
		double length = tip.distanceTo(from);
		Point back = tip.minus(from).times(HEAD / ((length == 0) ? 1 : length));
		Point aside = back.normal().times(HEAD_WIDTH);
		return Path.line(List.of(tip.minus(back).plus(aside), tip, tip.minus(back).minus(aside)));
	}

	private Point see(int pose, String point) {
		return this.camera.see(this.bodies.get(pose).at(point));
	}

}
