package org.neutralspine.editing.matrix;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.neutralspine.audit.Actor;
import org.neutralspine.audit.AuditableEvent;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.editing.matrix.MatrixDraft.Head;
import org.neutralspine.editing.matrix.MatrixDraft.UnreadRow;
import org.neutralspine.editing.matrix.MatrixDraft.DraftRow;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.protocol.matrix.ProtocolCells;
import org.neutralspine.guidance.protocol.matrix.ProtocolRow;
import org.neutralspine.guidance.protocol.matrix.RowChange;
import org.neutralspine.web.RetryOnConflict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the draft, row by row, so that two admins get in each other's way only where both
 * change the same row.
 */
@Component
@Transactional
class MatrixDrafts {

	static final String SUBJECT = "protocol draft";

	private final JdbcClient database;

	private final ProtocolVersions versions;

	private final Actor actor;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	MatrixDrafts(JdbcClient database, ProtocolVersions versions, Actor actor, InstantSource clock,
			ApplicationEventPublisher events) {
		this.database = database;
		this.versions = versions;
		this.actor = actor;
		this.clock = clock;
		this.events = events;
	}

	@Transactional(readOnly = true)
	MatrixDraft now() {
		List<DraftRow> rows = new ArrayList<>();
		List<UnreadRow> unread = new ArrayList<>();
		this.database.sql("select demand, cells, base, who, changed_at from protocol_draft_row order by demand")
			.query((row) -> {
				String who = row.getString(4);
				Instant when = row.getTimestamp(5).toInstant();
				ProtocolCells base = cells(row.getString(3));
				String demand = row.getString(1);
				cells(row.getString(2)).check()
					.row()
					.ifPresentOrElse((read) -> rows.add(new DraftRow(read, base, who, when)),
							() -> unread.add(new UnreadRow(demand, who, when)));
			});
		rows.sort(Comparator.comparing((one) -> one.row().demand()));
		return new MatrixDraft(this.versions.latest().orElseThrow(), List.copyOf(rows), List.copyOf(unread), head());
	}

	/** No cell may have a line break, so one stands between two of them. */
	private static String text(ProtocolCells cells) {
		return String.join("\n", cells.texts());
	}

	private static ProtocolCells cells(String text) {
		return new ProtocolCells(List.of(text.split("\n", -1)));
	}

	private Optional<Head> head() {
		return this.database.sql("select name, version from protocol_draft_head").query(Head.class).optional();
	}

	/**
	 * Writes a row.
	 * @param seen the row as the page had shown it
	 * @return false where somebody else has written it meanwhile, or wrote what cannot be
	 * read here; nothing is kept then
	 */
	@RetryOnConflict
	public boolean write(ProtocolRow row, ProtocolCells seen) {
		MatrixDraft draft = now();
		if (draft.findUnread(row.demand()).isPresent() || !ProtocolCells.of(draft.row(row.demand())).equals(seen)) {
			return false;
		}
		if (!ProtocolCells.of(row).equals(seen)) {
			if (remove(row.demand(), seen) == 0 && draft.find(row.demand()).isPresent()) {
				return false;
			}
			ProtocolRow inForce = draft.inForce().protocol().row(row.demand());
			if (!row.equals(inForce)) {
				insert(row, inForce);
			}
			tell();
		}
		return true;
	}

	/** Takes a row out again, so that it stays as it is in force. */
	public void takeOut(Demand demand) {
		if (this.database.sql("delete from protocol_draft_row where demand = ?").param(demand.name()).update() > 0) {
			tell();
		}
	}

	/** Has the next version say what another protocol says, and nothing else. */
	@RetryOnConflict
	public void replace(Protocol other, boolean isNamedLikeIt) {
		clear();
		RowChange.between(now().inForce().protocol(), other)
			.forEach((change) -> insert(change.after(), change.before()));
		if (isNamedLikeIt && !this.versions.isTaken(other.name(), other.version())) {
			this.database.sql("insert into protocol_draft_head (id, name, version) values (1, ?, ?)")
				.params(other.name(), other.version())
				.update();
		}
		tell();
	}

	/** Throws all of it away. */
	public void discard() {
		clear();
		tell();
	}

	/** Leaves behind what was written since a draft was read that is published now. */
	void published(MatrixDraft draft) {
		draft.rows().forEach((row) -> remove(row.row().demand(), ProtocolCells.of(row.row())));
		this.database.sql("delete from protocol_draft_head").update();
	}

	private void clear() {
		this.database.sql("delete from protocol_draft_row").update();
		this.database.sql("delete from protocol_draft_head").update();
	}

	private int remove(Demand demand, ProtocolCells seen) {
		return this.database.sql("delete from protocol_draft_row where demand = ? and cells = ?")
			.params(demand.name(), text(seen))
			.update();
	}

	private void insert(ProtocolRow row, ProtocolRow inForce) {
		this.database
			.sql("insert into protocol_draft_row (demand, cells, base, who, changed_at) values (?, ?, ?, ?, ?)")
			.params(row.demand().name(), text(ProtocolCells.of(row)), text(ProtocolCells.of(inForce)),
					this.actor.name(), this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	private void tell() {
		this.events.publishEvent(AuditableEvent.of("protocol.drafted", SUBJECT));
	}

}
