package org.neutralspine.guidance.forecast;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.spine.Fusion;
import org.neutralspine.guidance.spine.Level;
import org.neutralspine.guidance.spine.Region;
import org.neutralspine.guidance.spine.Span;

/**
 * Where and when people exercise after a fusion: every region, in every phase, with every
 * clearance that opens anything. Each cell stands for the plainest situation there.
 */
public final class Grid {

	/** In the order of the matrix. */
	public static final List<Region> REGIONS = List.of(Region.LUMBAR, Region.THORACIC, Region.CERVICAL);

	private static final List<Cell> CELLS = REGIONS.stream()
		.flatMap((region) -> EnumSet.complementOf(EnumSet.of(Clearance.NONE))
			.stream()
			.flatMap((clearance) -> Arrays.stream(Phase.values()).map((phase) -> new Cell(region, phase, clearance))))
		.toList();

	private Grid() {
	}

	/**
	 * All cells, row by row: by region, then clearance, then phase.
	 */
	public static List<Cell> cells() {
		return CELLS;
	}

	/**
	 * One fused segment that has just that region in play.
	 */
	static Span segment(Region region) {
		return switch (region) {
			case CERVICAL -> new Span(Level.C5, Level.C6);
			case THORACIC -> new Span(Level.T5, Level.T6);
			case LUMBAR -> new Span(Level.L4, Level.L5);
		};
	}

	/**
	 * A place in the grid.
	 */
	public record Cell(Region region, Phase phase, Clearance clearance) {

		/**
		 * Somebody with one fused segment that no other region borders on, whose phase
		 * has just begun, whose fusion was seen to be solid, and with nothing else to
		 * mind.
		 */
		public Situation situation(LocalDate today) {
			return new Patient(Fusion.of(segment(this.region)), this.phase, this.clearance, Set.of()).situation(today,
					Patient.NO_LIMITS, Set.of());
		}

	}

}
