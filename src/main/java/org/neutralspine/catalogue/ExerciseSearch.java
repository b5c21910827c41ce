package org.neutralspine.catalogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
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

	private final NameSearch names;

	ExerciseSearch(Collection<Exercise> exercises) {
		exercises.forEach((exercise) -> this.exercises.put(exercise.slug(), exercise));
		this.names = new NameSearch(this.exercises.values().stream().map(ExerciseSearch::entry).toList());
	}

	private static SearchEntry entry(Exercise exercise) {
		return new SearchEntry(exercise.slug(),
				Stream.concat(Stream.of(exercise.name(), exercise.slug()), exercise.aliases().stream()).toList(),
				exercise.summary());
	}

	/**
	 * The exercises that the words may mean, the best match first; empty where nothing
	 * fits.
	 */
	List<Exercise> find(String query) {
		return this.names.find(query).stream().map(this.exercises::get).filter(Objects::nonNull).toList();
	}

}
