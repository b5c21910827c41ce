package org.neutralspine.figure.pose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static java.util.Map.entry;

/**
 * What the lines of a pose mean: each changes one thing.
 */
public final class PoseWords {

	private static final Map<String, TrunkAngle> WHOLE = Map.of("lean", TrunkAngle.LEAN, "roll", TrunkAngle.ROLL,
			"turn", TrunkAngle.TURN, "lift", TrunkAngle.LIFT);

	private static final Map<String, TrunkAngle> SPINE = Map.of("lumbar", TrunkAngle.LUMBAR, "thoracic",
			TrunkAngle.THORACIC, "neck", TrunkAngle.NECK, "side", TrunkAngle.SIDE, "twist", TrunkAngle.TWIST);

	private static final Map<String, TrunkAngle> HEAD = Map.of("nod", TrunkAngle.NOD, "turn", TrunkAngle.HEAD_TURN,
			"tilt", TrunkAngle.HEAD_TILT);

	@FunctionalInterface
	private interface Change {

		void apply(Pose pose, Line line);

	}

	private static final Map<String, Change> WORDS = Map.ofEntries(entry("spine", angles(SPINE)),
			entry("head", angles(HEAD)), entry("rest", PoseWords::rest), entry("tilt", PoseWords::tilt),
			entry("pin", PoseWords::pin), entry("pinz", (pose, line) -> pose.depth(line.number(1))),
			entry("hold", PoseWords::hold), entry("order", PoseWords::order));

	private PoseWords() {
	}

	/**
	 * Changes a pose by a line.
	 * @throws FigureSyntaxException if it means nothing
	 */
	public static void apply(Pose pose, Line line) {
		TrunkAngle whole = WHOLE.get(line.word());
		Change change = WORDS.get(line.word());
		if (whole != null) {
			pose.set(whole, line.number(1));
		}
		else if (change != null) {
			change.apply(pose, line);
		}
		else {
			LimbWords.apply(pose, line);
		}
	}

	private static Change angles(Map<String, TrunkAngle> names) {
		return (pose, line) -> {
			for (int i = 1; i < line.size(); i += 2) {
				TrunkAngle angle = names.get(line.text(i));
				if (angle == null) {
					throw line.problem("word", line.text(i));
				}
				pose.set(angle, line.number(i + 1));
			}
		};
	}

	private static void rest(Pose pose, Line line) {
		List<Contact> contacts = new ArrayList<>();
		for (int i = 1; i < line.size(); i += 2) {
			contacts.add(contact(line, i));
		}
		pose.rests(List.copyOf(contacts));
	}

	private static void tilt(Pose pose, Line line) {
		pose.tilt("none".equals(line.text(1)) ? null : new Tilt(contact(line, 1), contact(line, 3)));
	}

	private static Contact contact(Line line, int index) {
		return new Contact(Points.named(line.text(index)), line.text(index + 1));
	}

	private static void pin(Pose pose, Line line) {
		pose.pin(new Pin(Points.named(line.text(1)), "same".equals(line.text(2)) ? null : (Double) line.number(2)));
	}

	private static void hold(Pose pose, Line line) {
		if ("none".equals(line.text(1))) {
			pose.holdNothing();
		}
		else {
			pose.hold(line.from(1));
		}
	}

	private static void order(Pose pose, Line line) {
		for (int i = 1; i < line.size(); i += 2) {
			double layer = line.number(i + 1);
			LimbWords.limbs(line, line.text(i)).forEach((limb) -> pose.limb(limb).layer(layer));
		}
	}

}
