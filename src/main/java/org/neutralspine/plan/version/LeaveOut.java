package org.neutralspine.plan.version;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.Judgement;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Rule;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Timeline;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.rule.Answer;

/**
 * All that a client leaves out, as of now: for good, until later, or until more is
 * cleared. What only waits for a calmer day is not among it.
 *
 * @param avoid what to leave out for good: by movement, then by the physician's limits,
 * then by what slows the healing
 * @param later what waits for a later week, the nearest first, and what waits for more
 * clearance
 */
public record LeaveOut(List<Line> avoid, List<Line> later) {

	/**
	 * What has something in common.
	 *
	 * @param exercises the names of the exercises, in the catalogue's order
	 */
	public record Line(Text label, List<String> exercises) {
	}

	/**
	 * What lines are sorted and labelled by.
	 *
	 * @param group of which kind it is, the first on top
	 * @param place its place among its kind
	 */
	private record Cause(int group, int place, Text label) implements Comparable<Cause> {

		private static final Comparator<Cause> ORDER = Comparator.comparingInt(Cause::group)
			.thenComparingInt(Cause::place);

		@Override
		public int compareTo(Cause other) {
			return ORDER.compare(this, other);
		}

	}

	public static LeaveOut of(Answer answer) {
		Map<Cause, List<String>> avoid = new TreeMap<>();
		Map<Cause, List<String>> later = new TreeMap<>();
		for (Exercise exercise : answer.exercises().values()) {
			Judgement judgement = answer.on(exercise);
			switch (judgement.verdict()) {
				case AVOID -> add(avoid, reason(judgement), exercise);
				case NOT_YET -> add(later, waiting(judgement, answer.timeline()), exercise);
				case LOCKED -> locked(judgement).ifPresent((cause) -> add(later, cause, exercise));
				default -> {
				}
			}
		}
		return new LeaveOut(lines(avoid), lines(later));
	}

	private static void add(Map<Cause, List<String>> lines, Cause cause, Exercise exercise) {
		lines.computeIfAbsent(cause, (unused) -> new ArrayList<>()).add(exercise.name());
	}

	private static List<Line> lines(Map<Cause, List<String>> lines) {
		return lines.entrySet()
			.stream()
			.map((line) -> new Line(line.getKey().label(), List.copyOf(line.getValue())))
			.toList();
	}

	/**
	 * The most telling of all that rules an exercise out; a load only where it is all,
	 * and the physician's word only where no movement says it.
	 */
	private static Cause reason(Judgement judgement) {
		return judgement.reasons()
			.stream()
			.filter((reason) -> reason.verdict() == Verdict.AVOID)
			.map(LeaveOut::cause)
			.min(Comparator.naturalOrder())
			.orElseThrow();
	}

	private static Cause cause(Reason reason) {
		return Movement.of(reason)
			.map((movement) -> new Cause(0, movement.ordinal(), Text.of("movement." + movement + ".label")))
			.or(() -> reason.limit()
				.map((limit) -> new Cause(1, limit.ordinal(),
						Text.of("leaveOut.limit", Text.of("limit." + limit + ".label")))))
			.or(() -> reason.factor()
				.map((factor) -> new Cause(2, factor.ordinal(),
						Text.of("leaveOut.factor", Text.of("factor." + factor + ".label")))))
			.orElseGet(() -> new Cause(3, 0, Text.of("leaveOut.others")));
	}

	private static Optional<Cause> locked(Judgement judgement) {
		return judgement.missingClearance()
			.map((lacking) -> new Cause(2, lacking.ordinal(), Text.of("leaveOut.locked", lacking.label())))
			.or(() -> judgement.isBecauseOf(Rule.FUSION_NOT_CONFIRMED)
					? Optional.of(new Cause(3, 0, Text.of("leaveOut.scan"))) : Optional.empty())
			.or(() -> judgement.isBecauseOf(Rule.BRACE) || judgement.isBecauseOf(Rule.COLLAR)
					? Optional.of(new Cause(4, 0, Text.of("leaveOut.brace"))) : Optional.empty());
	}

	private static Cause waiting(Judgement judgement, Timeline timeline) {
		return judgement.fromWeek()
			.map((week) -> new Cause(0, week, Text.of("leaveOut.week", week, timeline.firstDayOf(week))))
			.orElseGet(() -> new Cause(1, 0, Text.of("leaveOut.later")));
	}

}
