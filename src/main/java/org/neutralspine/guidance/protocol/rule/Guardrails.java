package org.neutralspine.guidance.protocol.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Rule;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Timeline;
import org.neutralspine.guidance.protocol.Timeline.Opening;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.matrix.Letter;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.protocol.matrix.ProtocolRow;
import org.neutralspine.guidance.spine.Region;

/**
 * What a situation forbids and cautions, demand by demand, each with its reason. A rule
 * can only add here.
 */
final class Guardrails {

	private final Map<Demand, Guard> guards = new EnumMap<>(Demand.class);

	private final Protocol protocol;

	private final Situation situation;

	private final Set<Region> regions;

	private final Timeline timeline;

	Guardrails(Protocol protocol, Situation situation, Set<Region> regions, Timeline timeline) {
		this.protocol = protocol;
		this.situation = situation;
		this.regions = regions;
		this.timeline = timeline;
	}

	/** Worked out when it is first asked for: few exercises ask much of the spine. */
	Guard on(Demand demand) {
		return this.guards.computeIfAbsent(demand, this::guard);
	}

	private Guard guard(Demand demand) {
		ProtocolRow row = this.protocol.row(demand);
		boolean manySegments = this.situation.fusion().segments() >= Timeline.MANY_SEGMENTS;
		return new Guard(row.clearanceNeeded(), byMatrix(row, this.regions, this.timeline),
				byPerson(row, this.situation, manySegments));
	}

	/**
	 * What stands in the way of one demand.
	 *
	 * @param needed the clearance that covers it
	 * @param byMatrix what the matrix says for the phase and the regions in play; null
	 * where all of them allow it
	 * @param byPerson what the physician's limits and the risk factors add, which no
	 * permission overrules
	 */
	record Guard(Clearance needed, @Nullable Reason byMatrix, List<Reason> byPerson) {
	}

	private static @Nullable Reason byMatrix(ProtocolRow row, Set<Region> regions, Timeline timeline) {
		Verdict strictest = Verdict.ALLOW;
		Phase opens = timeline.phase();
		for (Region region : regions) {
			Letter letter = row.letter(region, timeline.phase());
			if (letter == Letter.C) {
				strictest = strictest.orStricter(Verdict.CAUTION);
			}
			else if (letter == Letter.X) {
				Optional<Phase> later = row.opensAfter(region, timeline.phase());
				strictest = strictest.orStricter(later.isPresent() ? Verdict.NOT_YET : Verdict.AVOID);
				opens = later.filter(opens.later()::contains).orElse(opens);
			}
		}
		Text why = Text.of("demand." + row.demand() + ".why");
		return switch (strictest) {
			case CAUTION -> matrixReason(row, strictest, Text.of("reason.matrix.CAUTION", why), null);
			case AVOID -> matrixReason(row, strictest, Text.of("reason.matrix.AVOID", why), null);
			case NOT_YET -> {
				Opening opening = timeline.opening(opens);
				yield matrixReason(row, strictest, opening.inWords(why), opening.byTimeAlone());
			}
			default -> null;
		};
	}

	private static Reason matrixReason(ProtocolRow row, Verdict verdict, Text text, @Nullable Integer fromWeek) {
		return new Reason(row.demand().name(), verdict, text, row.basis(), fromWeek);
	}

	private static List<Reason> byPerson(ProtocolRow row, Situation situation, boolean manySegments) {
		List<Reason> reasons = new ArrayList<>();
		Text demand = Text.of("demand." + row.demand() + ".label");
		for (Limit limit : situation.limits().avoid()) {
			Text name = Text.of("limit." + limit + ".label");
			if (row.forbiddenByLimits().contains(limit)) {
				reasons
					.add(Rule.PHYSICIAN_LIMIT.named(limit, Verdict.AVOID, Text.of("reason.limit.AVOID", name, demand)));
			}
			else if (row.cautionedByLimits().contains(limit)) {
				reasons.add(Rule.PHYSICIAN_LIMIT.named(limit, Verdict.CAUTION,
						Text.of("reason.limit.CAUTION", name, demand)));
			}
		}
		for (Factor factor : situation.factors()) {
			if (row.forbiddenByFactors().contains(factor)) {
				reasons.add(new Reason(factor.name(), Verdict.AVOID,
						Text.of("reason.factor", Text.of("factor." + factor + ".label"), demand), row.basis(), null));
			}
		}
		if (manySegments && row.demand() == Demand.COLLISION) {
			reasons.add(Rule.THREE_SEGMENTS.because(Verdict.AVOID, Text.of("reason.manySegments")));
		}
		return List.copyOf(reasons);
	}

}
