package org.neutralspine.figure.equipment;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.neutralspine.figure.body.Body;
import org.neutralspine.figure.drawing.Ink;
import org.neutralspine.figure.drawing.Shape;
import org.neutralspine.figure.pose.Line;
import org.neutralspine.figure.space.Vector;

import static java.util.Map.entry;

/**
 * Draws what is worn: it goes where the body goes.
 */
final class WornPainter {

	static final ToolWords<WornPainter> WORDS = new ToolWords<>(
			Map.ofEntries(entry("rucksack", WornPainter::rucksack), entry("belt", WornPainter::belt)));

	private final Solids solids;

	private final Body body;

	WornPainter(Solids solids, Body body) {
		this.solids = solids;
		this.body = body;
	}

	private List<Shape> rucksack(Line rucksack) {
		List<Vector> bag = Stream
			.of(new double[] { -6, 14 }, new double[] { -13, 16 }, new double[] { -22, 10 }, new double[] { -24, -8 },
					new double[] { -20, -18 }, new double[] { -6, -17 })
			.map((point) -> at("T9", point[0], point[1]))
			.toList();
		List<Vector> strap = List.of(this.body.at("T2"), at("T3", 9, 2), at("T9", 11, 2), at("T12", -4, 0));
		return List.of(this.solids.blob(bag, Ink.PAD, -6), this.solids.curve(strap, Ink.CABLE, 29));
	}

	private List<Shape> belt(Line belt) {
		return List.of(this.solids.rod(at("L4", -6, 0), at("L4", 14, 0), 3.2, Ink.PAD, 20));
	}

	private Vector at(String vertebra, double ahead, double up) {
		return this.body.frame(vertebra).point(this.body.at(vertebra), ahead, up);
	}

}
