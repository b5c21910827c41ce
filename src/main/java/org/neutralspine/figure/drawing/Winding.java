package org.neutralspine.figure.drawing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Which way round points run.
 */
final class Winding {

	private Winding() {
	}

	/** The points in the order in which all outlines run. */
	static List<Point> of(List<Point> points) {
		return (area(points) < 0) ? points : reversed(points);
	}

	/** Twice the area, its sign says the way round. */
	static double area(List<Point> points) {
		double area = 0;
		for (int i = 0; i < points.size(); i++) {
			Point one = points.get(i);
			Point next = points.get((i + 1) % points.size());
			area += one.x() * next.y() - one.y() * next.x();
		}
		return area;
	}

	static List<Point> reversed(List<Point> points) {
		List<Point> reversed = new ArrayList<>(points);
		Collections.reverse(reversed);
		return reversed;
	}

}
