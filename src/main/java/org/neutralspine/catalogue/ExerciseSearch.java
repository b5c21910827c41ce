package org.neutralspine.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.neutralspine.catalogue.search.NameSearch;
import org.neutralspine.catalogue.search.SearchEntry;

/**
 * Finds exercises by what people type.
 */
final class ExerciseSearch {

	private final Map<String, Exercise> exercises = new LinkedHashMap<>();

	/** By its names in lower case. */
	private final Map<String, Exercise> called = new HashMap<>();

	private final NameSearch names;

	ExerciseSearch(Collection<Exercise> exercises) {
		for (Exercise exercise : exercises) {
			this.exercises.put(exercise.slug(), exercise);
			names(exercise).forEach((name) -> this.called.putIfAbsent(name.toLowerCase(Locale.ROOT), exercise));
		}
		this.names = new NameSearch(this.exercises.values().stream().map(ExerciseSearch::entry).toList());
	}

	private static SearchEntry entry(Exercise exercise) {
		return new SearchEntry(exercise.slug(), names(exercise).toList(), exercise.summary());
	}

	private static Stream<String> names(Exercise exercise) {
		return Stream.concat(Stream.of(exercise.name(), exercise.slug()), exercise.aliases().stream());
	}

	/**
	 * The exercises that the words may mean, the best match first; empty where nothing
	 * fits. What is called just so comes before what is only as near.
	 */
	List<Exercise> find(String query) {
		return Stream
			.concat(Stream.of(this.called.get(query.strip().toLowerCase(Locale.ROOT))),
					this.names.find(query).stream().map(this.exercises::get))
			.filter(Objects::nonNull)
			.distinct()
			.toList();
	}

}
