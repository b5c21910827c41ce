package org.neutralspine.exchange.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Origin;
import org.neutralspine.exchange.file.Incoming;
import org.neutralspine.exchange.store.StoredExercise;
import org.neutralspine.exchange.store.StoredExerciseRepository;

/**
 * What the catalogue has of some records that have come.
 */
public final class Existing {

	private final Map<String, StoredExercise> bySlug = new HashMap<>();

	private final Map<String, StoredExercise> byIdentity = new HashMap<>();

	public static Existing of(List<Incoming> incoming, StoredExerciseRepository exercises) {
		Existing existing = new Existing();
		List<String> slugs = incoming.stream().map(Incoming::slug).filter(Existing::canBeKept).toList();
		if (!slugs.isEmpty()) {
			exercises.findBySlugIn(slugs).forEach((exercise) -> existing.bySlug.put(exercise.slug(), exercise));
		}
		List<String> identities = incoming.stream()
			.flatMap((one) -> Stream.of(identity(one.content()), identity(one.keyedBySlug().content())))
			.filter(Existing::canBeKept)
			.distinct()
			.toList();
		if (!identities.isEmpty()) {
			exercises.findByOriginIdentityIn(identities)
				.forEach((exercise) -> existing.byIdentity.put(Objects.requireNonNull(exercise.originIdentity()),
						exercise));
		}
		return existing;
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
