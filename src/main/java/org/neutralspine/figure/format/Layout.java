package org.neutralspine.figure.format;

import java.util.Locale;

import org.neutralspine.figure.pose.FigureSyntaxException;
import org.neutralspine.figure.pose.Line;

/**
 * How the pictures of several poses are put together.
 */
public enum Layout {

	/** One pose. */
	SINGLE,

	/** Side by side. */
	ROW,

	/** One below the other. */
	STACK,

	/** In one picture: the last pose, and where limbs were before as a pale shape. */
	GHOST;

	/**
	 * The layout of that name.
	 * @throws FigureSyntaxException if there is none
	 */
	static Layout named(Line line) {
		for (Layout layout : values()) {
			if (layout.name().toLowerCase(Locale.ROOT).equals(line.text(1))) {
				return layout;
			}
		}
		throw line.problem("word", line.text(1));
	}

}
