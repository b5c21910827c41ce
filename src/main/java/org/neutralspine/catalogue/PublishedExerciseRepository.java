package org.neutralspine.catalogue;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What people are shown, and what they were.
 */
interface PublishedExerciseRepository extends Repository<PublishedExercise, Long> {

	/** In the catalogue's order. */
	List<PublishedExercise> findAllByOrderById();

	@Query("select withdrawn from WithdrawnExercise withdrawn order by withdrawn.id")
	List<WithdrawnExercise> findWithdrawn();

}
