package org.neutralspine.catalogue;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Exercises as they are published, and as they once were.
 */
interface PublishedExerciseRepository extends Repository<PublishedExercise, Long> {

	/** In the catalogue's order. */
	List<PublishedExercise> findAllByOrderById();

	@Query("select withdrawn from WithdrawnExercise withdrawn order by withdrawn.id")
	List<WithdrawnExercise> findWithdrawn();

}
