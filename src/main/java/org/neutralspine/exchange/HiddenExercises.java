package org.neutralspine.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.editing.Consequences;
import org.neutralspine.exchange.store.StoredExercise;
import org.neutralspine.exchange.store.StoredExerciseRepository;
import org.springframework.stereotype.Component;

/**
 * Finds out what hiding exercises means for people and for their plans.
 */
@Component
class HiddenExercises {

	private final StoredExerciseRepository exercises;

	private final Consequences consequences;

	HiddenExercises(StoredExerciseRepository exercises, Consequences consequences) {
		this.exercises = exercises;
		this.consequences = consequences;
	}

	/** By name. */
	List<HiddenExercise> of(List<String> slugs) {
		Map<String, Integer> plans = this.consequences.plansNaming(slugs);
		return this.exercises.findBySlugIn(slugs)
			.stream()
			.map((exercise) -> new HiddenExercise(exercise.slug(), exercise.content().name(),
					plans.getOrDefault(exercise.slug(), 0), isAvoided(exercise)))
			.sorted(Comparator.comparing(HiddenExercise::name))
			.toList();
	}

	private boolean isAvoided(StoredExercise exercise) {
		return Catalogue.exercises(Map.of(exercise.slug(), exercise.content()))
			.values()
			.stream()
			.anyMatch(this.consequences::isWarnedOf);
	}

}
