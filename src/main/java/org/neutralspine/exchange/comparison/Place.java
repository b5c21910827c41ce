package org.neutralspine.exchange.comparison;

import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Origin;
import org.neutralspine.editing.ContentPart;
import org.neutralspine.editing.ExerciseField;
import org.neutralspine.exchange.file.FileFormat;
import org.neutralspine.exchange.file.FileRecord;
import org.neutralspine.exchange.file.ForeignContent;
import org.neutralspine.exchange.store.StoredExercise;

/**
 * Where a record belongs.
 *
 * @param record the record, with a key if that is needed to know it again
 * @param before what it changes; null where it is new
 * @param owner the exercise from another source that has the slug which the file gives;
 * null where none has
 */
record Place(FileRecord record, String slug, @Nullable StoredExercise before, @Nullable StoredExercise owner) {

	/** What the file says. */
	Content given() {
		return Objects.requireNonNull(this.record.content());
	}

	/** What the exercise would say: some formats leave out a part of it, which stays. */
	Content after(FileFormat format) {
		if (this.before == null) {
			return given();
		}
		return switch (format) {
			case OWN_JSON, OWN_CSV -> completed(this.before.content());
			case FREE_EXERCISE_DB, WGER -> ForeignContent.renewed(this.before.content(), given());
		};
	}

	/**
	 * With what the file says nothing of as it was. Of a part that the file leaves empty
	 * nothing stays.
	 */
	private Content completed(Content before) {
		Set<ExerciseField<?>> unsaid = this.record.unsaid();
		Content after = given();
		for (ExerciseField<?> field : unsaid) {
			ContentPart<?> part = field.part();
			if (part.isIn(before) && (part.isIn(given()) || unsaid.containsAll(part.fields()))) {
				after = field.copy(before, after);
			}
		}
		return after;
	}

	/**
	 * Whether the exercise would say the same as before. What was taken from elsewhere is
	 * the same as long as it is there, so that what somebody has made of it here stays.
	 */
	boolean isSame(FileFormat format, Content after) {
		if (this.before == null) {
			return false;
		}
		Content said = this.before.content();
		return format.isOwn() ? after.equals(said)
				: Objects.equals(fingerprint(said.origin()), fingerprint(after.origin()));
	}

	private static @Nullable String fingerprint(@Nullable Origin origin) {
		return (origin != null) ? origin.fingerprint() : null;
	}

}
