package org.neutralspine.editing.matrix;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.neutralspine.catalogue.Demand;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.protocol.matrix.ProtocolCells;
import org.neutralspine.guidance.protocol.matrix.ProtocolRow;
import org.neutralspine.guidance.protocol.matrix.RowChange;

/**
 * The next version as far as it is written: the rows that are to be others than those in
 * force. All admins write the same one.
 *
 * @param inForce the version that it is to follow
 * @param rows in the order of the demands
 * @param unread what another version of the application wrote, and this one cannot read
 * @param head what it is to be called; empty where nobody has said so
 */
record MatrixDraft(ProtocolVersion inForce, List<DraftRow> rows, List<UnreadRow> unread, Optional<Head> head) {

	/**
	 * What a version is called.
	 */
	record Head(String name, String version) {
	}

	/**
	 * A row as somebody wrote it.
	 *
	 * @param base the row as it was in force when it was taken in hand
	 */
	record DraftRow(ProtocolRow row, ProtocolCells base, String who, Instant when) {
	}

	/**
	 * A row that cannot be read here. It is kept, and is part of nothing.
	 */
	record UnreadRow(String demand, String who, Instant when) {
	}

	public boolean isEmpty() {
		return this.rows.isEmpty();
	}

	Optional<DraftRow> find(Demand demand) {
		return this.rows.stream().filter((row) -> row.row().demand() == demand).findFirst();
	}

	/** What was drafted of a demand that cannot be read here. */
	Optional<UnreadRow> findUnread(Demand demand) {
		return this.unread.stream().filter((row) -> row.demand().equals(demand.name())).findFirst();
	}

	/** What a demand would mean. */
	ProtocolRow row(Demand demand) {
		return find(demand).map(DraftRow::row).orElseGet(() -> this.inForce.protocol().row(demand));
	}

	/**
	 * Those of its rows that others have changed in force since they were taken in hand.
	 */
	public List<DraftRow> outdated() {
		return this.rows.stream()
			.filter((row) -> !row.base().equals(ProtocolCells.of(this.inForce.protocol().row(row.row().demand()))))
			.toList();
	}

	/** The next version, under a name. */
	Protocol as(Head named) {
		return this.inForce.protocol()
			.with(named.name(), named.version(), this.rows.stream().map(DraftRow::row).toList());
	}

	/** The next version, for whom its name says nothing. */
	Protocol protocol() {
		return as(this.head.orElse(new Head(this.inForce.protocol().name(), this.inForce.protocol().version())));
	}

	List<RowChange> changes() {
		return RowChange.between(this.inForce.protocol(), protocol());
	}

	/** Whether any of its rows allows more in anything. */
	boolean isLaxer() {
		return changes().stream().anyMatch(RowChange::isLaxer);
	}

	/** Everybody who has written in it. */
	public List<String> writers() {
		return this.rows.stream().map(DraftRow::who).distinct().sorted().toList();
	}

}
