package org.neutralspine.guidance.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.Text;

/**
 * What to do about what was reported, the most pressing first.
 */
final class GateAdvice {

	/** The steps that follow the first, which is the sign's own. */
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
	 * @param actions what to do, the first of them first
	 */
	record Earlier(Gate gate, boolean today, String lead, List<String> reasons, List<String> actions) {
	}

	/**
	 * What to do behind a gate, one step after the other.
	 */
	List<String> steps(Gate gate, List<Report> reports) {
		AdviceBlock block = block();
		List<String> steps = new ArrayList<>();
		reports.stream().limit(1).forEach((gravest) -> steps.add(block.say(gravest.action())));
		IntStream.rangeClosed(1, MORE_STEPS.getOrDefault(gate, 0))
			.forEach((number) -> steps.add(block.say("gate." + gate + ".step." + number)));
		return steps;
	}

	/**
	 * What to do about all but the gravest.
	 */
	List<Advice> more(List<Report> reports) {
		AdviceBlock block = block();
		return differing(reports).stream()
			.skip(1)
			.map((report) -> new Advice(this.words.apply(report.reason()), block.say(report.action())))
			.toList();
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
		Stream<String> actions = differing(graver).stream().map(Report::action);
		if (unexplained == null) {
			Gate gravest = graver.get(0).gate();
			return new Earlier(gravest, true, this.words.apply(Text.of("gate.earlier." + gravest + ".lead")), reasons,
					actions.map(block::say).toList());
		}
		return new Earlier(Gate.URGENT, !graver.isEmpty() || unexplained.equals(today),
				this.words.apply(Text.of("gate.earlier.lead", unexplained)), reasons,
				Stream.concat(Stream.of("gate.earlier.action"), actions).map(block::say).toList());
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
