package org.neutralspine.guidance.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.GateDecision;
import org.neutralspine.guidance.protocol.Help;
import org.neutralspine.guidance.protocol.Text;

/**
 * What to do about what was reported, the most pressing first.
 */
final class GateAdvice {

	/** The steps that follow the first, which is that of the gravest sign. */
	private static final Map<Gate, Integer> MORE_STEPS = Map.of(Gate.URGENT, 4, Gate.REFER, 5);

	private final Function<Text, String> words;

	private final String emergencyNumber;

	GateAdvice(Function<Text, String> words, String emergencyNumber) {
		this.words = words;
		this.emergencyNumber = emergencyNumber;
	}

	/**
	 * What to do about something that was reported besides.
	 */
	record Advice(String reason, String action) {
	}

	/**
	 * What was reported earlier and is graver than the gate of now.
	 *
	 * @param gate the gate that it closes
	 * @param today whether it was today
	 * @param seenToday whether a doctor's help on the same day is enough
	 * @param first what to do first
	 * @param more what to do about what else was reported
	 */
	record Earlier(Gate gate, boolean today, boolean seenToday, String lead, List<String> reasons, String first,
			List<Advice> more) {
	}

	/**
	 * What to do behind a gate, one step after the other.
	 *
	 * @param first the step of the gravest sign; null where no sign is known
	 */
	record Steps(@Nullable String first, List<String> then) {
	}

	Steps steps(GateDecision decision, List<Report> reports) {
		AdviceBlock block = block();
		int count = MORE_STEPS.getOrDefault(decision.gate(), 0);
		String first = reports.isEmpty() ? null : block.say(reports.get(0).action());
		return new Steps(first,
				IntStream.rangeClosed(1, count)
					.mapToObj((number) -> (number == count && decision.isOfPainAlone()) ? "gate.pain.ask"
							: "gate." + decision.gate() + ".step." + number)
					.map(block::say)
					.toList());
	}

	/**
	 * Whether the gravest of what was reported is a matter for a doctor today, and not
	 * for an emergency call.
	 */
	static boolean seenToday(List<Report> reports) {
		return !reports.isEmpty() && reports.get(0).help() == Help.DOCTOR_TODAY;
	}

	/**
	 * What to do about all but the gravest.
	 */
	List<Advice> more(List<Report> reports) {
		return more(reports, block());
	}

	private List<Advice> more(List<Report> reports, AdviceBlock block) {
		return differing(reports).stream().skip(1).map((report) -> advice(report, block)).toList();
	}

	private Advice advice(Report report, AdviceBlock block) {
		return new Advice(this.words.apply(report.reason()), block.say(report.action()));
	}

	/**
	 * What must not be forgotten over the gate of now; null where nothing.
	 * @param graver what was reported today and is graver
	 * @param unexplained the day of a warning sign of which nobody knows any more which
	 * it was
	 */
	@Nullable Earlier earlier(List<Report> graver, @Nullable LocalDate unexplained, LocalDate today) {
		if (graver.isEmpty() && unexplained == null) {
			return null;
		}
		AdviceBlock block = block();
		List<String> reasons = graver.stream().map((report) -> this.words.apply(report.reason())).toList();
		if (unexplained == null) {
			Report gravest = graver.get(0);
			return new Earlier(gravest.gate(), true, seenToday(graver),
					this.words.apply(Text.of("gate.earlier." + gravest.gate() + ".lead")), reasons,
					block.say(gravest.action()), more(graver, block));
		}
		return new Earlier(Gate.URGENT, !graver.isEmpty() || unexplained.equals(today), false,
				this.words.apply(Text.of("gate.earlier.lead", unexplained)), reasons, block.say("gate.earlier.action"),
				differing(graver).stream().map((report) -> advice(report, block)).toList());
	}

	/** The first of each that are to be acted on in the same words. */
	private List<Report> differing(List<Report> reports) {
		Set<String> said = new HashSet<>();
		return reports.stream().filter((report) -> said.add(this.words.apply(Text.of(report.action(), "")))).toList();
	}

	private AdviceBlock block() {
		return new AdviceBlock(this.words, this.emergencyNumber);
	}

}
