package org.neutralspine.editing.entry;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Origin;
import org.neutralspine.editing.State;

/**
 * An exercise as it is stored, whatever its state. Every change of it is kept.
 */
@Entity
@Audited
@Table(name = "exercise")
@SuppressWarnings("NullAway.Init")
class Entry {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String slug;

	@Enumerated(EnumType.STRING)
	private State state;

	@Embedded
	private Content content;

	/** Why it was last changed, where that needed a reason. */
	private @Nullable String reason;

	/** {@link Origin#identity()} of the content, to be found by. */
	@NotAudited
	private @Nullable String originIdentity;

	@NotAudited
	private Instant changedAt;

	@Version
	private int version;

	protected Entry() {
	}

	Entry(String slug, State state, Content content, @Nullable String reason, Instant now) {
		this.slug = slug;
		become(state, content, reason, now);
	}

	void become(State state, Content content, @Nullable String reason, Instant now) {
		this.state = state;
		this.content = content;
		this.reason = reason;
		this.originIdentity = (content.origin() != null) ? content.origin().identity() : null;
		this.changedAt = now;
	}

	Long id() {
		return this.id;
	}

	String slug() {
		return this.slug;
	}

	State state() {
		return this.state;
	}

	Content content() {
		return this.content;
	}

	@Nullable String reason() {
		return this.reason;
	}

	Instant changedAt() {
		return this.changedAt;
	}

	int version() {
		return this.version;
	}

}
