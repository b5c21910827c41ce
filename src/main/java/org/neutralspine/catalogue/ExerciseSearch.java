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

	private final Names names;

	private final NameSearch search;

	ExerciseSearch(Collection<Exercise> exercises, Names names) {
		exercises.forEach((exercise) -> this.exercises.put(exercise.slug(), exercise));
		this.names = names;
		this.search = new NameSearch(this.exercises.values().stream().map(ExerciseSearch::entry).toList());
	}

	private static SearchEntry entry(Exercise exercise) {
		return new SearchEntry(exercise.slug(),
				Stream.concat(Stream.of(exercise.name(), exercise.slug()), exercise.aliases().stream()).toList(),
				exercise.summary());
	}

	/**
	 * The exercises that the words may mean: what they name, then the best match first;
	 * empty where nothing fits.
	 */
	List<Exercise> find(String query) {
		return Stream
			.concat(this.names.readEach(query).stream().flatMap((reading) -> reading.exercises().stream()),
					this.search.find(query).stream().map(this.exercises::get))
			.filter(Objects::nonNull)
			.distinct()
			.toList();
	}

}
