package org.neutralspine.exchange.comparison;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Origin;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.exchange.file.FileRecord;
import org.neutralspine.exchange.store.StoredExercise;

/**
 * Finds the place of each record: an exercise of the catalogue that it changes, or a free
 * slug.
 */
final class Places {

	private final Slugs slugs = new Slugs();

	/** The slugs that were found for records which could not keep theirs. */
	private final Set<String> invented = new HashSet<>();

	/** Notes that the catalogue has a slug. */
	void take(String slug) {
		this.slugs.take(slug);
	}

	Place of(FileRecord record, ExerciseLookup lookup) {
		String given = record.slug();
		StoredExercise owner = (given != null) ? lookup.withSlug(given) : null;
		Content content = Objects.requireNonNull(record.content());
		if (given != null && owner == null && !this.invented.contains(given)) {
			this.slugs.take(given);
			return new Place(record, given, null, null);
		}
		if (owner != null && isOf(record, content, owner.content())) {
			return new Place(record, owner.slug(), owner, null);
		}
		FileRecord keyed = record.keyedBySlug();
		StoredExercise before = lookup.withIdentity(ExerciseLookup.identity(keyed.content()));
		if (before != null) {
			return new Place(keyed, before.slug(), before, null);
		}
		String free = this.slugs.free(content.name());
		this.invented.add(free);
		return new Place(keyed, free, null, owner);
	}

	/**
	 * Whether a record is about an exercise that has its slug. Where the file does not
	 * say where it has its exercises from, only one that was written here can be meant,
	 * and only by its name.
	 */
	private static boolean isOf(FileRecord record, Content content, Content owner) {
		if (!record.unsaid().contains(ExerciseFields.SOURCE)) {
			return Origin.areSame(owner.origin(), content.origin());
		}
		return owner.origin() == null
				&& (record.unsaid().contains(ExerciseFields.NAME) || owner.name().equals(content.name()));
	}

}
