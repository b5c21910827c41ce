package org.neutralspine.exchange.staging;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.neutralspine.editing.Problem;
import org.neutralspine.exchange.file.FileFormat;

/**
 * An import: a file sent by an admin, and what has become of it.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class CatalogueImport {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String fileName;

	private String startedBy;

	private Instant startedAt;

	private boolean restoring;

	@Enumerated(EnumType.STRING)
	private @Nullable FileFormat format;

	@Enumerated(EnumType.STRING)
	private ImportStatus status;

	private long bytesTotal;

	private long bytesRead;

	private int records;

	private int applied;

	@JdbcTypeCode(SqlTypes.JSON)
	private Map<RowGroup, Integer> counts;

	@JdbcTypeCode(SqlTypes.JSON)
	private Map<String, Integer> licences;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<Problem> notes;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable Problem problem;

	private @Nullable Long problemLine;

	private @Nullable Long revisionId;

	protected CatalogueImport() {
	}

	public CatalogueImport(String fileName, long bytes, boolean restoring, String startedBy, Instant startedAt) {
		this.fileName = fileName;
		this.bytesTotal = bytes;
		this.restoring = restoring;
		this.startedBy = startedBy;
		this.startedAt = startedAt;
		this.status = ImportStatus.READING;
		this.counts = Map.of();
		this.licences = Map.of();
		this.notes = List.of();
	}

	public Long id() {
		return this.id;
	}

	public String fileName() {
		return this.fileName;
	}

	public String startedBy() {
		return this.startedBy;
	}

	public Instant startedAt() {
		return this.startedAt;
	}

	/** Whether each record keeps its state, since this is a backup. */
	public boolean isRestoring() {
		return this.restoring;
	}

	/** Null where it is not known yet. */
	public @Nullable FileFormat format() {
		return this.format;
	}

	public ImportStatus status() {
		return this.status;
	}

	public long bytesTotal() {
		return this.bytesTotal;
	}

	public long bytesRead() {
		return this.bytesRead;
	}

	/** How many were read. */
	public int records() {
		return this.records;
	}

	/** How many of them are ready to become part of the catalogue, all at once. */
	public int applied() {
		return this.applied;
	}

	/** What would become, or has become, of how many; known once all are read. */
	public int count(RowGroup part) {
		return this.counts.getOrDefault(part, 0);
	}

	/** Under which licence how many come in, the most frequent first. */
	public Map<String, Integer> licences() {
		return this.licences;
	}

	/** What is to be known of the file before it is applied. */
	public List<Problem> notes() {
		return this.notes;
	}

	/** Whether it may become part of the catalogue: all of it, or nothing. */
	public boolean isApplicable() {
		return this.status == ImportStatus.CHECKED && count(RowGroup.REJECTED) == 0
				&& count(RowGroup.NEW) + count(RowGroup.CHANGED) > 0;
	}

	/**
	 * Whether it may be tried to take it back: it was applied, and it is known what that
	 * has changed.
	 */
	public boolean isUndoable() {
		return this.status == ImportStatus.APPLIED && this.revisionId != null;
	}

	/** The change of the catalogue that it was; null where that is not known. */
	public @Nullable Long revisionId() {
		return this.revisionId;
	}

	/** Why it was refused, or could not be taken back. */
	public @Nullable Problem problem() {
		return this.problem;
	}

	public @Nullable Long problemLine() {
		return this.problemLine;
	}

}
