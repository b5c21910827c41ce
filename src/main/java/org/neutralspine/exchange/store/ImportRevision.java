package org.neutralspine.exchange.store;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/**
 * The one change of the catalogue that an import is, for its history.
 */
@Entity
@Table(name = "revision")
@SuppressWarnings("NullAway.Init")
class ImportRevision {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_revision_seq")
	@SequenceGenerator(name = "import_revision_seq", sequenceName = "revision_seq", allocationSize = 1)
	private Long id;

	private Instant happenedAt;

	private String who;

	protected ImportRevision() {
	}

	ImportRevision(String who, Instant happenedAt) {
		this.who = who;
		this.happenedAt = happenedAt;
	}

	Long id() {
		return this.id;
	}

}
