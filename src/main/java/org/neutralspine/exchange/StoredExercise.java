package org.neutralspine.exchange;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.State;

/**
 * An exercise of the catalogue, only to be read.
 */
@Entity
@Immutable
@Table(name = "exercise")
@SuppressWarnings("NullAway.Init")
class StoredExercise {

	@Id
	private Long id;

	private String slug;

	@Enumerated(EnumType.STRING)
	private State state;

	@Embedded
	private Content content;

	private @Nullable String originIdentity;

	private int version;

	protected StoredExercise() {
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

	@Nullable String originIdentity() {
		return this.originIdentity;
	}

	int version() {
		return this.version;
	}

}
