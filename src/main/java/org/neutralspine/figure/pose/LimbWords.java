package org.neutralspine.figure.pose;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.neutralspine.figure.space.Vector;

/**
 * What a line says of arms and legs. A word for both sides mirrors what it says: sideways
 * means outward.
 */
final class LimbWords {

	private static final Map<String, LimbKind> LIMBS = Map.of("arm", LimbKind.ARM, "arms", LimbKind.ARM, "leg",
			LimbKind.LEG, "legs", LimbKind.LEG);

	private LimbWords() {
	}

	/** The limbs that a word names. */
	static List<Limb> limbs(Line line, String word) {
		LimbKind kind = LIMBS.get(Points.withoutSide(word));
		if (kind == null) {
			throw line.problem("word", word);
		}
		return Points.sides(line, word).stream().map((side) -> Limb.of(kind, side)).toList();
	}

	static void apply(Pose pose, Line line) {
		String word = Points.withoutSide(line.word());
		if (line.word().equals("pole") || line.word().equals("aim")) {
			direct(pose, line);
		}
		else if (word.equals("palm") || word.equals("palms")) {
			palms(pose, line);
		}
		else if (ReachWords.know(word)) {
			ReachWords.apply(pose, line);
		}
		else {
			limbs(line, line.word()).forEach((limb) -> bend(pose.limb(limb), limb.kind(), line));
		}
	}

	private static void direct(Pose pose, Line line) {
		List<Limb> limbs = limbs(line, line.text(1));
		for (Limb limb : limbs) {
			boolean isMirrored = limbs.size() > 1 && limb.side() == Side.LEFT;
			List<Vector> directions = IntStream.range(2, line.size())
				.mapToObj((i) -> isMirrored ? line.vector(i).mirrored() : line.vector(i))
				.toList();
			if (directions.isEmpty()) {
				throw line.problem("incomplete", line.word());
			}
			if (line.word().equals("pole")) {
				pose.limb(limb).pole(directions.get(0));
			}
			else {
				pose.limb(limb).aim(directions);
			}
		}
	}

	private static void palms(Pose pose, Line line) {
		List<Side> sides = Points.sides(line, line.word());
		for (Side side : sides) {
			Vector direction = "none".equals(line.text(1)) ? null : line.vector(1);
			if (direction != null && sides.size() > 1 && side == Side.LEFT) {
				direction = direction.mirrored();
			}
			pose.limb(Limb.of(LimbKind.ARM, side)).palm(direction);
		}
	}

	private static void bend(LimbPose limb, LimbKind kind, Line line) {
		limb.bendByAngles();
		for (int i = 1; i < line.size(); i += 2) {
			if (kind == LimbKind.ARM && line.text(i).equals("hand")) {
				limb.hand(ReachWords.hand(line, i + 1).orElseThrow(() -> line.problem("word", line.word())));
			}
			else {
				bend(limb, kind, line, i);
			}
		}
	}

	private static void bend(LimbPose limb, LimbKind kind, Line line, int index) {
		Joint joint = Joint.named(kind, line.text(index)).orElseThrow(() -> line.problem("word", line.text(index)));
		if (joint == Joint.SCAPULA_FORWARD && line.text(index + 1).contains(",")) {
			Vector shift = line.vector(index + 1);
			limb.set(Joint.SCAPULA_FORWARD, shift.x());
			limb.set(Joint.SCAPULA_UP, shift.y());
		}
		else {
			limb.set(joint, line.number(index + 1));
		}
	}

}
