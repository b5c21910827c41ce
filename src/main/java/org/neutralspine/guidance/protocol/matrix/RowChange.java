package org.neutralspine.guidance.protocol.matrix;

import java.util.List;

import org.neutralspine.catalogue.Demand;

/**
 * A demand that means something else in another protocol.
 */
public record RowChange(ProtocolRow before, ProtocolRow after) {

	/**
	 * A cell that reads otherwise.
	 */
	public record CellChange(String column, String before, String after) {
	}

	/**
	 * All rows that are different, in the order of the demands.
	 */
	public static List<RowChange> between(Protocol before, Protocol after) {
		return before.rows()
			.stream()
			.map((row) -> new RowChange(row, after.row(row.demand())))
			.filter((change) -> !change.before().equals(change.after()))
			.toList();
	}

	public Demand demand() {
		return this.after.demand();
	}

	/** Whether it allows more in anything. */
	public boolean isLaxer() {
		return this.after.allowsMoreThan(this.before);
	}

	/** Whether it allows less in anything. */
	public boolean isStricter() {
		return this.before.allowsMoreThan(this.after);
	}

	/** The cells that read otherwise, in the order of the columns. */
	public List<CellChange> cells() {
		ProtocolCells was = ProtocolCells.of(this.before);
		ProtocolCells is = ProtocolCells.of(this.after);
		return ProtocolColumns.NAMES.stream()
			.map((column) -> new CellChange(column, was.text(column), is.text(column)))
			.filter((cell) -> !cell.before().equals(cell.after()))
			.toList();
	}

}
