package org.neutralspine.exchange.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Origin;
import org.neutralspine.exchange.file.FileRecord;
import org.neutralspine.exchange.store.StoredExercise;
import org.neutralspine.exchange.store.StoredExerciseRepository;

/**
 * The exercises of the catalogue that some records of a file may stand for.
 */
public final class ExerciseLookup {

	private final Map<String, StoredExercise> bySlug = new HashMap<>();

	private final Map<String, StoredExercise> byIdentity = new HashMap<>();

	public static ExerciseLookup of(List<FileRecord> incoming, StoredExerciseRepository exercises) {
		ExerciseLookup lookup = new ExerciseLookup();
		List<String> slugs = incoming.stream().map(FileRecord::slug).filter(ExerciseLookup::canBeKept).toList();
		if (!slugs.isEmpty()) {
			exercises.findBySlugIn(slugs).forEach((exercise) -> lookup.bySlug.put(exercise.slug(), exercise));
		}
		List<String> identities = incoming.stream()
			.flatMap((one) -> Stream.of(identity(one.content()), identity(one.keyedBySlug().content())))
			.filter(ExerciseLookup::canBeKept)
			.distinct()
			.toList();
		if (!identities.isEmpty()) {
			exercises.findByOriginIdentityIn(identities)
				.forEach((exercise) -> lookup.byIdentity.put(Objects.requireNonNull(exercise.originIdentity()),
						exercise));
		}
		return lookup;
	}

	/** No database has it with a NUL, and some will not even look. */
	private static boolean canBeKept(@Nullable String key) {
		return key != null && key.indexOf('\0') < 0;
	}

	static @Nullable String identity(@Nullable Content content) {
		Origin origin = (content != null) ? content.origin() : null;
		return (origin != null) ? origin.identity() : null;
	}

	@Nullable StoredExercise withSlug(String slug) {
		return this.bySlug.get(slug);
	}

	@Nullable StoredExercise withIdentity(@Nullable String identity) {
		return (identity != null) ? this.byIdentity.get(identity) : null;
	}

}
