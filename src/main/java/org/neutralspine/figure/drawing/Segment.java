package org.neutralspine.figure.drawing;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A piece of an outline.
 */
public sealed interface Segment {

	/** Into how many straight lines a curve is taken apart, where that is needed. */
	int STEPS = 12;

	/** What is shorter has no direction. */
	double TINY = 1e-9;

	/** Points along it, its end the last; none where it ends a part of an outline. */
	List<Point> along(Point from);

	/** Begins a part of an outline. */
	static Segment move(Point to) {
		return new Move(to);
	}

	static Segment line(Point to) {
		return new Straight(to);
	}

	static Segment curve(Point control, Point to) {
		return new Quadratic(control, to);
	}

	static Segment close() {
		return new Close();
	}

	private static List<Point> steps(IntFunction<Point> point) {
		return IntStream.rangeClosed(1, STEPS).mapToObj(point).toList();
	}

	record Move(Point to) implements Segment {

		@Override
		public List<Point> along(Point from) {
			return List.of(this.to);
		}

	}

	record Straight(Point to) implements Segment {

		@Override
		public List<Point> along(Point from) {
			return List.of(this.to);
		}

	}

	record Quadratic(Point control, Point to) implements Segment {

		@Override
		public List<Point> along(Point from) {
			return steps((step) -> {
				double part = (double) step / STEPS;
				return from.toward(this.control, part).toward(this.control.toward(this.to, part), part);
			});
		}

	}

	record Cubic(Point first, Point second, Point to) implements Segment {

		@Override
		public List<Point> along(Point from) {
			return steps((step) -> {
				double part = (double) step / STEPS;
				Point middle = this.first.toward(this.second, part);
				return from.toward(this.first, part)
					.toward(middle, part)
					.toward(middle.toward(this.second.toward(this.to, part), part), part);
			});
		}

	}

	/**
	 * A part of a circle, counter-clockwise.
	 */
	record Arc(double radius, boolean isLarge, Point to) implements Segment {

		@Override
		public List<Point> along(Point from) {
			Point half = this.to.minus(from).times(.5);
			double apart = Math.sqrt(Math.max(0, this.radius * this.radius - half.dot(half)));
			double aside = (this.isLarge ? apart : -apart) / Math.max(TINY, half.length());
			Point centre = from.plus(half).plus(half.normal().times(aside));
			double start = centre.angleTo(from);
			double turn = start - centre.angleTo(this.to);
			double sweep = (turn < 0) ? turn + 2 * Math.PI : turn;
			return steps((step) -> (step < STEPS) ? Point.around(centre, this.radius, start - sweep * step / STEPS)
					: this.to);
		}

	}

	/** A whole circle. */
	record Circle(Point centre, double radius) implements Segment {

		@Override
		public List<Point> along(Point from) {
			return steps((step) -> Point.around(this.centre, this.radius, 2 * Math.PI * step / STEPS));
		}

	}

	record Close() implements Segment {

		@Override
		public List<Point> along(Point from) {
			return List.of();
		}

	}

}
