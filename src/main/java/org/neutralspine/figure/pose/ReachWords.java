package org.neutralspine.figure.pose;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neutralspine.figure.space.Vector;

import static java.util.Map.entry;

/**
 * What a line says of hands and feet: how they are held and what they reach.
 */
final class ReachWords {

	private static final Map<String, LimbKind> WORDS = Map.ofEntries(entry("hand", LimbKind.ARM),
			entry("hands", LimbKind.ARM), entry("foot", LimbKind.LEG), entry("feet", LimbKind.LEG));

	private static final Vector FLAT_ON_THE_FLOOR = new Vector(1, -.08, 0);

	private ReachWords() {
	}

	static boolean know(String word) {
		return WORDS.containsKey(word);
	}

	static void apply(Pose pose, Line line) {
		LimbKind kind = WORDS.get(Points.withoutSide(line.word()));
		if (kind == null) {
			throw line.problem("word", line.word());
		}
		List<Side> sides = Points.sides(line, line.word());
		sides.forEach((side) -> end(pose.limb(Limb.of(kind, side)), kind, line, sides.size() > 1 ? side : null));
	}

	/**
	 * How a hand or a foot is held and where.
	 * @param mirrored the side, if the line speaks of both
	 */
	private static void end(LimbPose limb, LimbKind kind, Line line, @Nullable Side mirrored) {
		int next = (kind == LimbKind.ARM) ? handShape(limb, line) : sole(limb, line);
		if (!line.has(next)) {
			return;
		}
		if (line.text(next).equals("floor")) {
			layFlat(limb, kind);
		}
		limb.target(target(line, next, mirrored));
	}

	private static void layFlat(LimbPose limb, LimbKind kind) {
		if (kind == LimbKind.ARM && limb.palm().isEmpty()) {
			limb.palm(FLAT_ON_THE_FLOOR);
			limb.hand(HandShape.FLAT);
		}
		else if (kind == LimbKind.LEG && limb.sole().isEmpty()) {
			limb.sole(Sole.FLAT);
		}
	}

	static Optional<HandShape> hand(Line line, int index) {
		return switch (line.text(index)) {
			case "open" -> Optional.of(HandShape.OPEN);
			case "grip" -> Optional.of(HandShape.GRIP);
			case "flat" -> Optional.of(HandShape.FLAT);
			default -> Optional.empty();
		};
	}

	private static int handShape(LimbPose limb, Line line) {
		Optional<HandShape> shape = hand(line, 1);
		shape.ifPresent(limb::hand);
		return shape.isPresent() ? 2 : 1;
	}

	private static int sole(LimbPose limb, Line line) {
		int next = 1;
		if (isWord(line, next, "flat")) {
			limb.sole(Sole.FLAT);
			next++;
		}
		if (isWord(line, next, "free")) {
			limb.sole(null);
			next++;
		}
		if (isWord(line, next, "pitch")) {
			limb.sole(Sole.pitched(line.number(next + 1)));
			next += 2;
		}
		if (isWord(line, next, "dir")) {
			limb.sole(new Sole.Directed(line.vector(next + 1), line.vector(next + 2)));
			next += 3;
		}
		return next;
	}

	private static boolean isWord(Line line, int index, String word) {
		return line.has(index) && line.text(index).equals(word);
	}

	private static Target target(Line line, int index, @Nullable Side mirrored) {
		return switch (line.text(index)) {
			case "stay" -> new Target.Stay();
			case "floor" -> {
				boolean hasSurface = line.has(index + 2) && !Line.isNumber(line.text(index + 2));
				yield new Target.Level(line.number(index + 1), hasSurface ? line.text(index + 2) : "floor",
						line.number(index + 3, 0));
			}
			case "at" -> {
				int sign = (mirrored == Side.LEFT) ? -1 : 1;
				yield new Target.At(line.number(index + 1), line.number(index + 2),
						line.has(index + 3) ? (Double) (sign * line.number(index + 3)) : null);
			}
			case "to" -> new Target.OnBody(Points.named(line.text(index + 1)), line.number(index + 2, 0),
					line.number(index + 3, 0), line.number(index + 4, 0));
			default -> throw line.problem("word", line.text(index));
		};
	}

}
