package org.neutralspine.figure.drawing;

/**
 * The shape of a limb: two circles and the tangents between them, which may bow outward.
 */
public final class Capsule {

	private static final double STRAIGHT = .05;

	/** Where along a side it bows most. */
	private static final double BELLY = .42;

	private Capsule() {
	}

	public static Path of(Point from, Point to, double fromRadius, double toRadius) {
		return of(from, to, fromRadius, toRadius, Bow.NONE);
	}

	/**
	 * How far the sides bow outward, in centimetres.
	 */
	public record Bow(double one, double other) {

		public static final Bow NONE = new Bow(0, 0);

	}

	public static Path of(Point from, Point to, double fromRadius, double toRadius, Bow bow) {
		Point way = to.minus(from);
		double length = way.length();
		if (length <= Math.abs(fromRadius - toRadius) + STRAIGHT) {
			return (fromRadius >= toRadius) ? Path.circle(from, fromRadius) : Path.circle(to, toRadius);
		}
		double along = StrictMath.atan2(way.y(), way.x());
		double open = StrictMath.acos((fromRadius - toRadius) / length);
		Point start = Point.around(from, fromRadius, along + open);
		Point end = Point.around(to, toRadius, along + open);
		Point back = Point.around(to, toRadius, along - open);
		Point home = Point.around(from, fromRadius, along - open);
		Point normal = way.normal().times(1 / length);
		return Path.of(new Segment.Move(start), side(start, end, bow.one(), normal),
				new Segment.Arc(toRadius, open > Math.PI / 2, back), side(back, home, bow.other(), normal.times(-1)),
				new Segment.Arc(fromRadius, open < Math.PI / 2, start), new Segment.Close());
	}

	private static Segment side(Point from, Point to, double bow, Point outward) {
		return (Math.abs(bow) < STRAIGHT) ? new Segment.Straight(to)
				: new Segment.Quadratic(from.toward(to, BELLY).plus(outward.times(2 * bow)), to);
	}

}
