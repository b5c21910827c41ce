package org.neutralspine.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neutralspine.figure.check.FigureProblem;
import org.neutralspine.figure.format.Figure;
import org.neutralspine.figure.person.SpineMarks;
import org.neutralspine.figure.pose.Pose;
import org.neutralspine.figure.pose.TrunkAngle;
import org.neutralspine.figure.pose.Vertebra;
import org.springframework.context.MessageSource;

/**
 * Says in words what a figure shows, for those who do not see it.
 */
final class FigureWords {

	/** Bending less than this looks straight, in degrees. */
	private static final double VISIBLE = 12;

	private final MessageSource messages;

	FigureWords(MessageSource messages) {
		this.messages = messages;
	}

	String describe(Figure figure, SpineMarks marks, boolean isCrossedOut) {
		List<String> sentences = new ArrayList<>();
		if (isCrossedOut) {
			sentences.add(say("figure.crossed"));
		}
		sentences.add(say("figure.view." + view(figure)));
		List<Pose> poses = figure.poses();
		for (int i = 0; i < poses.size(); i++) {
			sentences.add((poses.size() == 1) ? say("figure.pose", poses.get(i).caption())
					: say("figure.pose.numbered", i + 1, poses.get(i).caption()));
		}
		sentences.add(say("figure.back." + back(poses)));
		if (!marks.fused().isEmpty()) {
			sentences.add(say("figure.spine", names(marks.fused())));
		}
		return String.join(" ", sentences);
	}

	private static String view(Figure figure) {
		if (figure.elevation() > 60) {
			return "above";
		}
		return switch ((int) figure.azimuth()) {
			case 0 -> "side";
			case 90 -> "front";
			case -90 -> "back";
			default -> "turned";
		};
	}

	private static String back(List<Pose> poses) {
		ToDoubleFunction<Pose> bent = (pose) -> Math.max(pose.angle(TrunkAngle.LUMBAR),
				pose.angle(TrunkAngle.THORACIC));
		ToDoubleFunction<Pose> arched = (
				pose) -> -Math.min(pose.angle(TrunkAngle.LUMBAR), pose.angle(TrunkAngle.THORACIC));
		if (isSeen(poses, bent)) {
			return "rounds";
		}
		if (isSeen(poses, arched)) {
			return "arches";
		}
		if (isSeen(poses, (pose) -> Math.abs(pose.angle(TrunkAngle.TWIST)))) {
			return "turns";
		}
		return isSeen(poses, (pose) -> Math.abs(pose.angle(TrunkAngle.SIDE))) ? "sideways" : "neutral";
	}

	private static boolean isSeen(List<Pose> poses, ToDoubleFunction<Pose> angle) {
		return poses.stream().anyMatch((pose) -> angle.applyAsDouble(pose) > VISIBLE);
	}

	/** From the top down, as they are read. */
	private static String names(Set<Vertebra> vertebrae) {
		return vertebrae.stream().sorted(Comparator.reverseOrder()).map(Enum::name).collect(Collectors.joining(", "));
	}

	String say(FigureProblem problem) {
		return say("figure.check." + problem.key(),
				Stream.concat(Stream.of(problem.pose()), problem.arguments().stream()).toArray());
	}

	private String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, Locale.ENGLISH);
	}

}
