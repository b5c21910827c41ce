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
		set(state, content, reason, now);
	}

	/** Changes what it says, and keeps its state. */
	void revise(Content content, @Nullable String reason, Instant now) {
		set(this.state, content, reason, now);
	}

	/** Is shown from now on. */
	void publish(Content content, @Nullable String reason, Instant now) {
		leave(State.PUBLISHED);
		set(State.PUBLISHED, content, reason, now);
	}

	/** Is no longer shown. */
	void retire(Content content, @Nullable String reason, Instant now) {
		leave(State.RETIRED);
		set(State.RETIRED, content, reason, now);
	}

	/** Becomes a draft, which is not shown. */
	void setAside(Content content, @Nullable String reason, Instant now) {
		leave(State.DRAFT);
		set(State.DRAFT, content, reason, now);
	}

	/** Has to be reviewed again, as after its import. */
	void returnToReview(Content content, @Nullable String reason, Instant now) {
		leave(State.UNREVIEWED);
		set(State.UNREVIEWED, content, reason, now);
	}

	/** Changes the state with the one verb that leads to the other. */
	void move(State state, Content content, @Nullable String reason, Instant now) {
		switch (state) {
			case PUBLISHED -> publish(content, reason, now);
			case RETIRED -> retire(content, reason, now);
			case DRAFT -> setAside(content, reason, now);
			case UNREVIEWED -> returnToReview(content, reason, now);
		}
	}

	private void leave(State next) {
		if (this.state == next) {
			throw new IllegalStateException(this.slug + " is " + next + " already: revise it");
		}
	}

	private void set(State state, Content content, @Nullable String reason, Instant now) {
		if (state == State.PUBLISHED && !content.isComplete()) {
			throw new IllegalStateException(this.slug + " cannot be shown: it has no demands or no position");
		}
		this.state = state;
		this.content = content;
		this.reason = reason;
		this.originIdentity = (content.origin() != null) ? content.origin().identity() : null;
		this.changedAt = now;
	}

	/** How it is stored now. */
	EntryVersion asVersion() {
		return new EntryVersion(this.id, this.slug, this.version, this.state, this.content, this.changedAt);
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

	int version() {
		return this.version;
	}

}
