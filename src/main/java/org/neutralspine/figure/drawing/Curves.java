package org.neutralspine.figure.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Curves through points.
 */
public final class Curves {

	private static final double TENSION = 1.0 / 6;

	private Curves() {
	}

	/** A closed curve through points (Catmull-Rom). */
	public static Path closed(List<Point> points) {
		List<Point> wound = Winding.of(points);
		List<Segment> segments = new ArrayList<>(List.of(new Segment.Move(wound.get(0))));
		int n = wound.size();
		for (int i = 0; i < n; i++) {
			segments
				.add(piece(wound.get((i + n - 1) % n), wound.get(i), wound.get((i + 1) % n), wound.get((i + 2) % n)));
		}
		segments.add(new Segment.Close());
		return new Path(segments);
	}

	/** An open curve through points. */
	public static Path open(List<Point> points) {
		List<Segment> segments = new ArrayList<>(List.of(new Segment.Move(points.get(0))));
		int last = points.size() - 1;
		for (int i = 0; i < last; i++) {
			segments.add(piece(points.get(Math.max(0, i - 1)), points.get(i), points.get(i + 1),
					points.get(Math.min(last, i + 2))));
		}
		return new Path(segments);
	}

	private static Segment piece(Point before, Point from, Point to, Point after) {
		return new Segment.Cubic(from.plus(to.minus(before).times(TENSION)), to.minus(after.minus(from).times(TENSION)),
				to);
	}

	/**
	 * What lies between two sides, which are curves, with straight ends.
	 * @param one from below
	 * @param other from below too
	 */
	public static Path tube(List<Point> one, List<Point> other) {
		List<Point> around = new ArrayList<>(one);
		around.addAll(Winding.reversed(other));
		boolean isWrongWay = Winding.area(around) > 0;
		Path up = open(isWrongWay ? other : one);
		Path down = open(Winding.reversed(isWrongWay ? one : other));
		List<Segment> segments = new ArrayList<>(up.segments());
		segments.add(new Segment.Straight(((Segment.Move) down.segments().get(0)).to()));
		segments.addAll(down.segments().subList(1, down.segments().size()));
		segments.add(new Segment.Close());
		return new Path(segments);
	}

	/** The smallest polygon without dents around points. */
	public static Path hull(List<Point> points) {
		Set<Point> rounded = new LinkedHashSet<>();
		points.forEach((point) -> rounded.add(new Point(round(point.x()), round(point.y()))));
		List<Point> sorted = rounded.stream()
			.sorted(Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y))
			.toList();
		if (sorted.size() < 3) {
			return Path.polygon(sorted);
		}
		List<Point> hull = new ArrayList<>(half(sorted));
		hull.addAll(half(Winding.reversed(sorted)));
		return Path.polygon(hull);
	}

	private static double round(double value) {
		return Math.rint(value * 100) / 100;
	}

	private static List<Point> half(List<Point> points) {
		List<Point> half = new ArrayList<>();
		for (Point point : points) {
			while (half.size() > 1 && !turnsLeft(half.get(half.size() - 2), half.get(half.size() - 1), point)) {
				half.remove(half.size() - 1);
			}
			half.add(point);
		}
		return half.subList(0, half.size() - 1);
	}

	private static boolean turnsLeft(Point one, Point two, Point three) {
		return (two.x() - one.x()) * (three.y() - one.y()) - (two.y() - one.y()) * (three.x() - one.x()) > 0;
	}

}
