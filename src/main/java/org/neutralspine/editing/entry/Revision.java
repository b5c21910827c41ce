package org.neutralspine.editing.entry;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;

/**
 * One change of the catalogue, with who made it and when.
 */
@Entity
@RevisionEntity(RevisionKeeper.class)
@SuppressWarnings("NullAway.Init")
class Revision {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision_seq")
	@SequenceGenerator(name = "revision_seq", sequenceName = "revision_seq", allocationSize = 1)
	@RevisionNumber
	private Long id;

	@RevisionTimestamp
	private Instant happenedAt;

	private String who;

	protected Revision() {
	}

	Revision(String who, Instant when) {
		by(who, when);
	}

	void by(String who, Instant when) {
		this.who = who;
		this.happenedAt = when;
	}

	Long id() {
		return this.id;
	}

	Instant happenedAt() {
		return this.happenedAt;
	}

	String who() {
		return this.who;
	}

}
