package org.neutralspine.audit;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail.
 */
@Entity
@SuppressWarnings("NullAway.Init")
class AuditEntry {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private Instant happenedAt;

	private String who;

	private @Nullable String roles;

	private String what;

	private String about;

	protected AuditEntry() {
	}

	AuditEntry(Instant happenedAt, String who, @Nullable String roles, AuditableEvent event) {
		this.happenedAt = happenedAt;
		this.who = who;
		this.roles = roles;
		this.what = event.what();
		this.about = event.about();
	}

	long id() {
		return this.id;
	}

	Instant happenedAt() {
		return this.happenedAt;
	}

	String who() {
		return this.who;
	}

	/**
	 * The roles that they had then, with spaces between them; null where none are known.
	 */
	@Nullable String roles() {
		return this.roles;
	}

	String what() {
		return this.what;
	}

	String about() {
		return this.about;
	}

}
