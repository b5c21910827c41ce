package org.neutralspine.guidance.protocol.matrix;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neutralspine.catalogue.Demand;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.spine.Region;

/**
 * The matrix that all verdicts stand on: a row for every demand.
 */
public final class Protocol {

	private final String name;

	private final String version;

	private final Map<Demand, ProtocolRow> rows;

	private final Set<Demand> needingSolidFusion = EnumSet.noneOf(Demand.class);

	/**
	 * Creates a protocol.
	 * @param rows exactly one for every demand
	 */
	Protocol(String name, String version, Map<Demand, ProtocolRow> rows) {
		if (!rows.keySet().containsAll(EnumSet.allOf(Demand.class))) {
			throw new IllegalArgumentException("A protocol has a row for every demand");
		}
		this.name = name;
		this.version = version;
		this.rows = Collections.unmodifiableMap(new EnumMap<>(rows));
		rows.values()
			.stream()
			.filter(ProtocolRow::needsSolidFusion)
			.forEach((row) -> this.needingSolidFusion.add(row.demand()));
	}

	/**
	 * The same with other rows for some demands, under another name or version.
	 */
	public Protocol with(String newName, String newVersion, Collection<ProtocolRow> changed) {
		Map<Demand, ProtocolRow> all = new EnumMap<>(this.rows);
		changed.forEach((row) -> all.put(row.demand(), row));
		return new Protocol(newName, newVersion, all);
	}

	public String name() {
		return this.name;
	}

	public String version() {
		return this.version;
	}

	/** Whether both say the same of every demand, whatever they are called. */
	public boolean hasRowsOf(Protocol other) {
		return this.rows.equals(other.rows);
	}

	/**
	 * All rows, in the order of the demands.
	 */
	public Collection<ProtocolRow> rows() {
		return this.rows.values();
	}

	/**
	 * Whether any of the demands waits for a scan that shows a solid fusion.
	 */
	public boolean needsSolidFusion(Set<Demand> demands) {
		return !Collections.disjoint(this.needingSolidFusion, demands);
	}

	/**
	 * Whether a demand adds nothing to others: in every region and phase, one of them is
	 * at least as strict.
	 */
	public boolean isCovered(Demand demand, Set<Demand> others) {
		ProtocolRow row = row(demand);
		List<ProtocolRow> rows = others.stream().map(this::row).toList();
		return rows.stream().anyMatch((other) -> other.clearanceNeeded().compareTo(row.clearanceNeeded()) >= 0)
				&& (!row.needsSolidFusion() || rows.stream().anyMatch(ProtocolRow::needsSolidFusion))
				&& Arrays.stream(Region.values()).allMatch((region) -> isCovered(row, rows, region));
	}

	private static boolean isCovered(ProtocolRow row, List<ProtocolRow> others, Region region) {
		return (!row.neverIn().contains(region)
				|| others.stream().anyMatch((other) -> other.neverIn().contains(region)))
				&& Arrays.stream(Phase.values())
					.allMatch((phase) -> others.stream()
						.anyMatch((other) -> other.letter(region, phase).compareTo(row.letter(region, phase)) >= 0));
	}

	public ProtocolRow row(Demand demand) {
		ProtocolRow row = this.rows.get(demand);
		if (row == null) {
			throw new IllegalStateException("No row for " + demand);
		}
		return row;
	}

}
