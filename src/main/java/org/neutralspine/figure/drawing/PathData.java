package org.neutralspine.figure.drawing;

/**
 * Writes outlines as path data: relative commands in tenths of a unit. Rounded positions
 * are carried along, so that errors do not add up.
 */
public final class PathData {

	private final PathWriter out = new PathWriter();

	private final double scale;

	private final Point origin;

	private long x;

	private long y;

	private long startX;

	private long startY;

	private PathData(double scale, Point origin) {
		this.scale = scale;
		this.origin = origin;
	}

	/**
	 * Writes a path.
	 * @param scale units a centimetre
	 * @param origin where the path's origin is, in units
	 */
	public static String of(Path path, double scale, Point origin) {
		PathData data = new PathData(scale, origin);
		path.segments().forEach(data::add);
		return data.out.toString();
	}

	/** A number with one decimal at most. */
	public static String number(double value) {
		return PathWriter.tenths(PathWriter.tenthsOf(value));
	}

	private void add(Segment segment) {
		if (segment instanceof Segment.Move move) {
			moveTo(across(move.to()), down(move.to()));
		}
		else if (segment instanceof Segment.Straight line) {
			draw('l', line.to());
		}
		else if (segment instanceof Segment.Arc arc) {
			long radius = PathWriter.tenthsOf(arc.radius() * this.scale);
			this.out.put('a', radius, radius, 0, arc.isLarge() ? 10 : 0, 0, across(arc.to()) - this.x,
					down(arc.to()) - this.y);
			arrive(arc.to());
		}
		else if (segment instanceof Segment.Quadratic curve) {
			draw('q', curve.control(), curve.to());
		}
		else if (segment instanceof Segment.Cubic curve) {
			draw('c', curve.first(), curve.second(), curve.to());
		}
		else if (segment instanceof Segment.Circle circle) {
			circle(circle);
		}
		else {
			close();
		}
	}

	private void draw(char command, Point... points) {
		long[] values = new long[points.length * 2];
		for (int i = 0; i < points.length; i++) {
			values[2 * i] = across(points[i]) - this.x;
			values[2 * i + 1] = down(points[i]) - this.y;
		}
		this.out.put(command, values);
		arrive(points[points.length - 1]);
	}

	private void circle(Segment.Circle circle) {
		double left = (circle.centre().x() - circle.radius()) * this.scale + this.origin.x();
		moveTo(PathWriter.tenthsOf(left), down(circle.centre()));
		long radius = PathWriter.tenthsOf(circle.radius() * this.scale);
		long across = PathWriter.tenthsOf(2 * circle.radius() * this.scale);
		this.out.put('a', radius, radius, 0, 10, 0, across, 0);
		this.out.put('a', radius, radius, 0, 10, 0, -across, 0);
		close();
	}

	private void moveTo(long toX, long toY) {
		this.out.put('M', toX, toY);
		this.x = toX;
		this.y = toY;
		this.startX = toX;
		this.startY = toY;
	}

	private void arrive(Point point) {
		this.x = across(point);
		this.y = down(point);
	}

	private void close() {
		this.out.put('Z');
		this.x = this.startX;
		this.y = this.startY;
	}

	private long across(Point point) {
		return PathWriter.tenthsOf(point.x() * this.scale + this.origin.x());
	}

	private long down(Point point) {
		return PathWriter.tenthsOf(point.y() * this.scale + this.origin.y());
	}

}
