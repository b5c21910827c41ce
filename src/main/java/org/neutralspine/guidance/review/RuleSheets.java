package org.neutralspine.guidance.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neutralspine.catalogue.Demand;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.forecast.Grid;
import org.neutralspine.guidance.protocol.Brace;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.Pace;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.protocol.Symptom;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Thresholds;
import org.neutralspine.guidance.protocol.rule.LoadCap;
import org.neutralspine.guidance.protocol.rule.QuietDemands;
import org.neutralspine.guidance.spine.Region;
import org.springframework.stereotype.Component;

/**
 * Says what the rules are, with the numbers that they have in the code.
 */
@Component
class RuleSheets {

	private final Sentences sentences;

	RuleSheets(Sentences sentences) {
		this.sentences = sentences;
	}

	RuleSheet sheet(ReviewedRule rule) {
		return new RuleSheet(say("review.rule." + rule + ".title"), say("review.rule." + rule + ".words"),
				thresholds(rule), rule.basis());
	}

	private List<String> thresholds(ReviewedRule rule) {
		return switch (rule) {
			case URGENT -> signs(Gate.URGENT);
			case REFER ->
				with(signs(Gate.REFER), say("review.rule.pain.from", String.valueOf(Thresholds.PAIN_REFERS_FROM)));
			case FLARE -> with(signs(Gate.FLARE),
					say("review.rule.pain.range", String.valueOf(Thresholds.PAIN_FLARES_FROM),
							String.valueOf(Thresholds.PAIN_REFERS_FROM - 1)),
					flare(Thresholds.QUIET_DAYS_AFTER_FLARE), open(QuietDemands.IN_A_FLARE));
			case CAREFUL_DAY -> List.of(
					say("review.rule.pain.range", String.valueOf(Thresholds.PAIN_LOCKS_CAUTION_FROM),
							String.valueOf(Thresholds.PAIN_FLARES_FROM - 1)),
					flare(Thresholds.CAREFUL_DAYS_AFTER_FLARE), open(QuietDemands.DAILY_LIFE));
			case CLOCK -> Stream.concat(Stream.of(segments()), Stream.of(Phase.values()).map(this::begins)).toList();
			case COLLISION -> List.of(segments());
			case CLEARANCE -> Stream.of(Clearance.values())
				.filter((clearance) -> clearance != Clearance.NONE)
				.map((clearance) -> say("clearance." + clearance + ".label"))
				.toList();
			case BRACE -> Stream.of(Brace.BRACE, Brace.COLLAR).map(this::limits).toList();
			case LOAD_CAP -> Grid.REGIONS.stream().map(this::caps).toList();
			default -> List.of();
		};
	}

	/** Each with all that is asked about it. */
	private List<String> signs(Gate gate) {
		return Symptom.leadingTo(gate)
			.stream()
			.map((symptom) -> Arrays.stream(say("symptom." + symptom + ".question").split("\n"))
				.map(String::strip)
				.collect(Collectors.joining("; ")))
			.toList();
	}

	private static List<String> with(List<String> signs, String... more) {
		List<String> all = new ArrayList<>(signs);
		all.addAll(List.of(more));
		return List.copyOf(all);
	}

	private String flare(int days) {
		return say("review.rule.flare", String.valueOf(days));
	}

	private String open(Collection<Demand> demands) {
		return say("review.rule.open",
				demands.stream()
					.sorted()
					.map((demand) -> say("demand." + demand + ".label"))
					.collect(Collectors.joining("; ")));
	}

	private String segments() {
		return say("review.rule.segments", String.valueOf(Thresholds.MANY_SEGMENTS));
	}

	private String begins(Phase phase) {
		return say("review.rule.begins", phase.name(), say("phase." + phase + ".label"),
				String.valueOf(Pace.STANDARD.startOf(phase)), String.valueOf(Pace.SLOW.startOf(phase)));
	}

	private String limits(Brace brace) {
		return say("review.rule.worn", say("brace." + brace + ".label"),
				brace.limits()
					.stream()
					.sorted()
					.map((limit) -> say("limit." + limit + ".label"))
					.collect(Collectors.joining(", ")));
	}

	private String caps(Region region) {
		return say("review.rule.caps", say("region." + region + ".short"),
				Stream.of(Phase.values())
					.map((phase) -> LoadCap.of(region, phase)
						.map((cap) -> this.sentences.load(cap, Locale.ENGLISH))
						.orElseGet(() -> say("how.cap.none")))
					.collect(Collectors.joining("; ")));
	}

	/** What is agreed to does not depend on who looks at it. */
	private String say(String key, Object... arguments) {
		return this.sentences.say(Text.of(key, arguments), Locale.ENGLISH);
	}

}
