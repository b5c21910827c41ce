package org.neutralspine.figure.sheet;

import org.neutralspine.figure.drawing.Ink;
import org.neutralspine.figure.drawing.Path;
import org.neutralspine.figure.drawing.PathData;
import org.neutralspine.figure.drawing.Point;

/**
 * One line or area of a drawing, or a few words.
 *
 * @param data the path's data; for words their place as {@code x y}
 * @param text empty for a path
 */
record Mark(Ink ink, String data, double layer, String text) {

	private static final double LABELS = 90;

	private static final Point ORIGIN = new Point(0, 0);

	/** A path in the drawing's own units. */
	static Mark of(Ink ink, Path path, double layer) {
		return new Mark(ink, PathData.of(path, 1, ORIGIN), layer, "");
	}

	static Mark label(Point place, String text) {
		return new Mark(Ink.EYE, PathData.number(place.x()) + ' ' + PathData.number(place.y()), LABELS, text);
	}

}
