package org.neutralspine.catalogue;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;

/**
 * An exercise that people are shown, only to be read.
 */
@Entity
@Immutable
@Subselect("select * from exercise where state = 'PUBLISHED'")
@Synchronize("exercise")
@SuppressWarnings("NullAway.Init")
class PublishedExercise {

	@Id
	private Long id;

	private String slug;

	@Embedded
	private Content content;

	protected PublishedExercise() {
	}

	String slug() {
		return this.slug;
	}

	Content content() {
		return this.content;
	}

}
