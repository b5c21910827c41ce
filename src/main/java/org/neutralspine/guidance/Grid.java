package org.neutralspine.guidance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.ClearanceGiven;
import org.neutralspine.guidance.protocol.Clock;
import org.neutralspine.guidance.protocol.Limits;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.spine.Fusion;
import org.neutralspine.guidance.spine.Level;
import org.neutralspine.guidance.spine.Region;
import org.neutralspine.guidance.spine.Span;

/**
 * The situations that a catalogue is looked at through: each region, phase and clearance,
 * and nothing else that counts. Without any clearance nothing is shown, so that is no
 * cell.
 */
final class Grid {

	private static final List<Region> REGIONS = List.of(Region.LUMBAR, Region.THORACIC, Region.CERVICAL);

	private static final List<Cell> CELLS = cellsOfAll();

	private Grid() {
	}

	/**
	 * A cell.
	 */
	record Cell(Region region, Phase phase, Clearance clearance) {

		/**
		 * Somebody of whom nothing else is known: one fused segment in the middle of the
		 * region, on the first day of the phase.
		 */
		Situation situation(LocalDate today) {
			return new Situation(Fusion.of(span(this.region)), today.minusWeeks(Clock.STANDARD.startOf(this.phase)),
					new ClearanceGiven(this.clearance, null, null, null), new Limits(Set.of(), null), Set.of(),
					Set.of(), null, null);
		}

	}

	/**
	 * All cells: by region, by clearance, by phase.
	 */
	static List<Cell> cells() {
		return CELLS;
	}

	/** A span that has just that region in play. */
	static Span span(Region region) {
		return switch (region) {
			case CERVICAL -> new Span(Level.C5, Level.C6);
			case THORACIC -> new Span(Level.T5, Level.T6);
			case LUMBAR -> new Span(Level.L4, Level.L5);
		};
	}

	private static List<Cell> cellsOfAll() {
		List<Cell> cells = new ArrayList<>();
		for (Region region : REGIONS) {
			for (Clearance clearance : EnumSet.complementOf(EnumSet.of(Clearance.NONE))) {
				for (Phase phase : Phase.values()) {
					cells.add(new Cell(region, phase, clearance));
				}
			}
		}
		return List.copyOf(cells);
	}

}
