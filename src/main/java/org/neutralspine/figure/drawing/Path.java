package org.neutralspine.figure.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An outline, which may have several parts. All parts that are closed run the same way
 * round, or those that overlap would cancel each other to holes.
 */
public record Path(List<Segment> segments) {

	public static final Path NONE = new Path(List.of());

	public static Path of(Segment... segments) {
		return new Path(List.of(segments));
	}

	public static Path circle(Point centre, double radius) {
		return of(new Segment.Circle(centre, radius));
	}

	/** Straight lines from point to point. */
	public static Path line(List<Point> points) {
		List<Segment> segments = new ArrayList<>();
		for (Point point : points) {
			segments.add(segments.isEmpty() ? new Segment.Move(point) : new Segment.Straight(point));
		}
		return new Path(segments);
	}

	public static Path polygon(List<Point> points) {
		return line(Winding.of(points)).plus(of(new Segment.Close()));
	}

	public Path plus(Path other) {
		return new Path(Stream.concat(this.segments.stream(), other.segments.stream()).toList());
	}

	/** The points that say how large it is. */
	public Stream<Point> extent() {
		return this.segments.stream().flatMap(Path::extent);
	}

	private static Stream<Point> extent(Segment segment) {
		if (segment instanceof Segment.Circle circle) {
			Point radius = new Point(circle.radius(), circle.radius());
			return Stream.of(circle.centre().minus(radius), circle.centre().plus(radius));
		}
		return end(segment).stream();
	}

	private static List<Point> end(Segment segment) {
		if (segment instanceof Segment.Move move) {
			return List.of(move.to());
		}
		if (segment instanceof Segment.Straight line) {
			return List.of(line.to());
		}
		if (segment instanceof Segment.Arc arc) {
			return List.of(arc.to());
		}
		if (segment instanceof Segment.Quadratic curve) {
			return List.of(curve.to());
		}
		return (segment instanceof Segment.Cubic curve) ? List.of(curve.to()) : List.of();
	}

}
