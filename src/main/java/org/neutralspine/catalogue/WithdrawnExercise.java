package org.neutralspine.catalogue;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;

/**
 * An exercise that was published and is not any more, as it was when it last was, only to
 * be read.
 */
@Entity
@Immutable
@Subselect("""
		select past.* from exercise_aud past join exercise entry on entry.id = past.id
		where past.state = 'PUBLISHED' and entry.state <> 'PUBLISHED' and past.rev =
		(select max(last.rev) from exercise_aud last where last.id = past.id and last.state = 'PUBLISHED')""")
@Synchronize({ "exercise", "exercise_aud" })
@SuppressWarnings("NullAway.Init")
class WithdrawnExercise {

	@Id
	private Long id;

	private String slug;

	@Embedded
	private Content content;

	protected WithdrawnExercise() {
	}

	String slug() {
		return this.slug;
	}

	Content content() {
		return this.content;
	}

}
