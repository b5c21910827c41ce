package org.neutralspine.figure.pose;

import java.util.List;
import java.util.Map;

/**
 * How points and limbs are named in a figure's text: the near side is the right one, the
 * low one of somebody who lies on the side too.
 */
public final class Points {

	private static final Map<String, Side> SIDES = Map.of("near", Side.RIGHT, "low", Side.RIGHT, "right", Side.RIGHT,
			"r", Side.RIGHT, "far", Side.LEFT, "top", Side.LEFT, "left", Side.LEFT, "l", Side.LEFT);

	private Points() {
	}

	/** As in {@code knee.near}, which becomes {@code knee.r}. */
	public static String named(String word) {
		int dot = word.indexOf('.');
		Side side = (dot < 0) ? null : SIDES.get(word.substring(dot + 1));
		return (side != null) ? side.of(word.substring(0, dot)) : word;
	}

	/** The sides that a word names: one after its dot, else both. */
	static List<Side> sides(Line line, String word) {
		int dot = word.indexOf('.');
		if (dot < 0) {
			return List.of(Side.RIGHT, Side.LEFT);
		}
		Side side = SIDES.get(word.substring(dot + 1));
		if (side == null) {
			throw line.problem("side", word);
		}
		return List.of(side);
	}

	/** A word without its side. */
	static String withoutSide(String word) {
		int dot = word.indexOf('.');
		return (dot < 0) ? word : word.substring(0, dot);
	}

}
