package org.neutralspine.guidance.protocol.matrix;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neutralspine.catalogue.Demand;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.spine.Region;

/**
 * What one demand means, as a row of the protocol's matrix says it.
 *
 * @param demand the demand
 * @param title its name in plain words
 * @param clearanceNeeded the least clearance that covers it
 * @param letters for each region one letter for each phase, in their order
 * @param neverIn regions in which it is never allowed
 * @param forbiddenByLimits physician's limits that forbid it
 * @param cautionedByLimits physician's limits that call for care
 * @param forbiddenByFactors risk factors that forbid it
 * @param cautionedByFactors risk factors that call for care
 * @param needsSolidFusion whether it waits for a scan that shows a solid fusion
 * @param basis where this is known from
 */
public record ProtocolRow(Demand demand, String title, Clearance clearanceNeeded, Map<Region, List<Letter>> letters,
		Set<Region> neverIn, Set<Limit> forbiddenByLimits, Set<Limit> cautionedByLimits, Set<Factor> forbiddenByFactors,
		Set<Factor> cautionedByFactors, boolean needsSolidFusion, String basis) {

	public ProtocolRow {
		letters = new EnumMap<>(letters);
	}

	/** Whether no region ever allows it. */
	public boolean isNeverAllowed() {
		return Arrays.stream(Region.values()).allMatch((region) -> letter(region, Phase.P4) == Letter.X);
	}

	/**
	 * Whether it is laxer than another row in anything that decides, be it stricter in
	 * all else. What a limit or factor forbade and only cautions by now is laxer.
	 */
	public boolean allowsMoreThan(ProtocolRow other) {
		return this.clearanceNeeded.compareTo(other.clearanceNeeded) < 0
				|| (other.needsSolidFusion && !this.needsSolidFusion) || !this.neverIn.containsAll(other.neverIn)
				|| isLaxer(this.forbiddenByLimits, this.cautionedByLimits, other.forbiddenByLimits,
						other.cautionedByLimits)
				|| isLaxer(this.forbiddenByFactors, this.cautionedByFactors, other.forbiddenByFactors,
						other.cautionedByFactors)
				|| Arrays.stream(Region.values())
					.anyMatch((region) -> Arrays.stream(Phase.values())
						.anyMatch((phase) -> letter(region, phase).compareTo(other.letter(region, phase)) < 0));
	}

	private static <T> boolean isLaxer(Set<T> forbids, Set<T> cautions, Set<T> forbade, Set<T> cautioned) {
		return !forbids.containsAll(forbade)
				|| !cautioned.stream().allMatch((one) -> cautions.contains(one) || forbids.contains(one));
	}

	public Letter letter(Region region, Phase phase) {
		List<Letter> row = this.letters.get(region);
		if (row == null) {
			throw new IllegalStateException("No letters for " + region);
		}
		return row.get(phase.ordinal());
	}

	/**
	 * The letters of each region as pages show them: phases of one letter together.
	 */
	public Map<Region, List<Stretch>> stretches() {
		Map<Region, List<Stretch>> stretches = new EnumMap<>(Region.class);
		for (Region region : Region.values()) {
			Deque<Stretch> ofRegion = new ArrayDeque<>();
			for (Phase phase : Phase.values()) {
				Letter letter = letter(region, phase);
				boolean goesOn = !ofRegion.isEmpty() && ofRegion.getLast().letter() == letter;
				ofRegion.add(goesOn ? ofRegion.removeLast().upTo(phase) : new Stretch(letter, phase, phase));
			}
			stretches.put(region, List.copyOf(ofRegion));
		}
		return stretches;
	}

}
