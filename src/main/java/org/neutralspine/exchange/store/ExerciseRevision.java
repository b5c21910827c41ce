package org.neutralspine.exchange.store;

import java.io.Serializable;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;
import org.neutralspine.catalogue.Content;

/**
 * An exercise as a revision has left it: a row of its history, read only.
 */
@Entity
@Immutable
@Subselect("select * from exercise_aud")
@Synchronize("exercise_aud")
@IdClass(ExerciseRevision.Key.class)
@SuppressWarnings("NullAway.Init")
public class ExerciseRevision {

	@Id
	private Long id;

	@Id
	private Long rev;

	private String slug;

	@Embedded
	private Content content;

	protected ExerciseRevision() {
	}

	/**
	 * Which exercise, and which revision.
	 */
	public record Key(Long id, Long rev) implements Serializable {

		// Hibernate asks for one without parameters.
		Key() {
			this(0L, 0L);
		}

	}

	public String slug() {
		return this.slug;
	}

	public Content content() {
		return this.content;
	}

}
