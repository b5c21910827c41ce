package org.neutralspine.exchange.store;

import java.util.Collection;
import java.util.List;

import org.neutralspine.editing.State;
import org.springframework.data.repository.Repository;

public interface StoredExerciseRepository extends Repository<StoredExercise, Long> {

	long count();

	List<StoredExercise> findFirst200ByIdGreaterThanOrderById(long id);

	List<StoredExercise> findByStateOrderById(State state);

	List<StoredExercise> findByIdIn(Collection<Long> ids);

	List<StoredExercise> findBySlugIn(Collection<String> slugs);

	List<StoredExercise> findByOriginIdentityIn(Collection<String> identities);

}
