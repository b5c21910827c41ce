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

	private static final Point ORIGIN = new Point(0, 0);

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

	/** Points all along it, ends and bulges of curves among them. */
	public Stream<Point> along() {
		List<Point> points = new ArrayList<>();
		Point from = ORIGIN;
		for (Segment segment : this.segments) {
			List<Point> some = segment.along(from);
			points.addAll(some);
			from = some.isEmpty() ? from : some.get(some.size() - 1);
		}
		return points.stream();
	}

}
