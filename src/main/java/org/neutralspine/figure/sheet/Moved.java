package org.neutralspine.figure.sheet;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.neutralspine.figure.body.Body;
import org.neutralspine.figure.pose.Side;

/**
 * What moved from one pose to another.
 */
final class Moved {

	/** What moves less is not shown, in centimetres. */
	private static final double LEAST = 4;

	private Moved() {
	}

	/** The parts that moved, as {@code trunk} or {@code leg.l}. */
	static Set<String> parts(Body from, Body to) {
		Set<String> parts = new TreeSet<>();
		addIfMoved(parts, "trunk", from, to, "hip", "T9", "T3", "head", "crown");
		for (Side side : Side.values()) {
			addIfMoved(parts, side.of("arm"), from, to, side.of("elbow"), side.of("wrist"));
			addIfMoved(parts, side.of("leg"), from, to, side.of("knee"), side.of("ankle"), side.of("toe"));
		}
		return parts;
	}

	private static void addIfMoved(Set<String> parts, String part, Body from, Body to, String... points) {
		if (Stream.of(points).anyMatch((point) -> from.at(point).distanceTo(to.at(point)) > LEAST)) {
			parts.add(part);
		}
	}

}
