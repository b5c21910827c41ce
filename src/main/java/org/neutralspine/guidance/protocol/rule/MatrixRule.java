package org.neutralspine.guidance.protocol.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Timeline;
import org.neutralspine.guidance.protocol.Opening;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.matrix.Letter;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.protocol.matrix.ProtocolRow;
import org.neutralspine.guidance.spine.Fusion;
import org.neutralspine.guidance.spine.Region;

/**
 * Rule 1: the letter of the phase, the strictest of the regions in play. What a later
 * phase opens has to wait, what none opens is to be avoided.
 */
final class MatrixRule implements Overrulable {

	/** After fixation of the pelvis, weight on one leg waits for one phase more. */
	private static final Set<Demand> LATER_WITH_PELVIS = EnumSet.of(Demand.SINGLE_LEG_WORK,
			Demand.SINGLE_LEG_PELVIS_LIFT, Demand.BALANCE_CHALLENGE);

	private final Set<Region> regions;

	private final boolean fixedPelvis;

	private final Timeline timeline;

	private final EachDemand demands;

	MatrixRule(Protocol protocol, Fusion fusion, Timeline timeline) {
		this(protocol, fusion.regions(), fusion.reachesPelvis(), timeline);
	}

	MatrixRule(Protocol protocol, Set<Region> regions, boolean fixedPelvis, Timeline timeline) {
		this.regions = regions;
		this.fixedPelvis = fixedPelvis;
		this.timeline = timeline;
		this.demands = new EachDemand(protocol, this::on);
	}

	@Override
	public void addTo(Ruling ruling, Exercise exercise) {
		this.demands.addTo(ruling, exercise);
	}

	List<Reason> on(ProtocolRow row) {
		Phase phase = this.timeline.phase();
		Verdict strictest = Verdict.ALLOW;
		Phase opens = phase;
		for (Region region : this.regions) {
			Letter letter = letter(row, region, phase);
			if (letter == Letter.C) {
				strictest = strictest.orStricter(Verdict.CAUTION);
			}
			else if (letter == Letter.X) {
				Optional<Phase> later = opensAfter(row, region, phase);
				strictest = strictest.orStricter(later.isPresent() ? Verdict.NOT_YET : Verdict.AVOID);
				opens = later.filter(opens.later()::contains).orElse(opens);
			}
		}
		return reasons(row, strictest, opens);
	}

	private Letter letter(ProtocolRow row, Region region, Phase phase) {
		if (!this.fixedPelvis || !LATER_WITH_PELVIS.contains(row.demand())) {
			return row.letter(region, phase);
		}
		return phase.previous().map((before) -> row.letter(region, before)).orElse(Letter.X);
	}

	/** The first phase after this one in which the region's letter is not {@code X}. */
	private Optional<Phase> opensAfter(ProtocolRow row, Region region, Phase phase) {
		return phase.later().stream().filter((later) -> letter(row, region, later) != Letter.X).findFirst();
	}

	private List<Reason> reasons(ProtocolRow row, Verdict strictest, Phase opens) {
		String bone = this.timeline.phase().isHealing() ? "healing" : "healed";
		Text why = Text.of("demand." + row.demand() + ".why." + bone);
		return switch (strictest) {
			case CAUTION -> reason(row, strictest, Text.of("reason.matrix.CAUTION", why), null);
			case AVOID -> reason(row, strictest, Text.of("reason.matrix.AVOID", why), null);
			case NOT_YET -> {
				Opening opening = this.timeline.opening(opens);
				yield reason(row, strictest, opening.inWords(why), opening.byTimeAlone());
			}
			default -> List.of();
		};
	}

	private static List<Reason> reason(ProtocolRow row, Verdict verdict, Text text, @Nullable Integer fromWeek) {
		return List.of(new Reason(row.demand().name(), verdict, text, row.basis(), fromWeek));
	}

}
