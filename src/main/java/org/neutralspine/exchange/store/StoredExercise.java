package org.neutralspine.exchange.store;

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
public class StoredExercise {

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

	public Long id() {
		return this.id;
	}

	public String slug() {
		return this.slug;
	}

	public State state() {
		return this.state;
	}

	public Content content() {
		return this.content;
	}

	public @Nullable String originIdentity() {
		return this.originIdentity;
	}

	public int version() {
		return this.version;
	}

}
