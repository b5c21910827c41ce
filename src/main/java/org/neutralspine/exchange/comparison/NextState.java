package org.neutralspine.exchange.comparison;

import java.util.Objects;
import java.util.stream.Stream;

import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.DemandCheck;
import org.neutralspine.editing.NameIndex;
import org.neutralspine.editing.Publishing;
import org.neutralspine.editing.State;
import org.neutralspine.exchange.file.FileFormat;
import org.neutralspine.exchange.file.FileRecord;
import org.neutralspine.exchange.store.ExerciseHistory;
import org.neutralspine.exchange.store.StoredExercise;

/**
 * Decides which state an exercise would have. Everything that has to be reviewed is
 * hidden: all that is new, and all that is changed in more than words.
 */
final class NextState {

	private final FileFormat format;

	private final boolean restoring;

	private final Publishing publishing;

	private final DemandCheck demands;

	private final ExerciseHistory history;

	private final NameIndex shownNames = new NameIndex();

	/**
	 * Begins with an empty catalogue.
	 * @param restoring whether each record keeps its state
	 */
	NextState(FileFormat format, boolean restoring, Publishing publishing, DemandCheck demands,
			ExerciseHistory history) {
		this.format = format;
		this.restoring = restoring;
		this.publishing = publishing;
		this.demands = demands;
		this.history = history;
	}

	/** Adds an exercise of the catalogue. */
	void know(StoredExercise exercise) {
		if (exercise.state() == State.PUBLISHED) {
			this.shownNames.add(exercise.slug(), exercise.content());
		}
	}

	State of(Place place, Content after) {
		FileRecord record = place.record();
		StoredExercise before = place.before();
		if (this.restoring) {
			return Objects.requireNonNull(record.state());
		}
		if (before == null) {
			return State.UNREVIEWED;
		}
		if (this.format.isOwn() && isShownAgain(record, before, after)) {
			return State.PUBLISHED;
		}
		if (place.isSame(this.format, after)) {
			return before.state();
		}
		boolean isReworded = this.format.isOwn() && keepsState(record, before)
				&& Wording.isAllThatDiffers(before.content(), after);
		boolean stays = isReworded
				&& (before.state() != State.PUBLISHED || mayStayShown(place.slug(), before.content(), after));
		return stays ? before.state() : State.UNREVIEWED;
	}

	/** A table need not say it. */
	private static boolean keepsState(FileRecord record, StoredExercise before) {
		return record.state() == null || record.state() == before.state();
	}

	/**
	 * Whether a record is just how the exercise was published when an import hid it, and
	 * nobody has edited it since.
	 */
	private boolean isShownAgain(FileRecord record, StoredExercise before, Content after) {
		return record.state() == State.PUBLISHED && before.state() == State.UNREVIEWED
				&& this.history.isAsPublishedBeforeImports(before.id(), after)
				&& this.publishing.missing(before.slug(), after).isEmpty();
	}

	/**
	 * Whether new words of what is shown leave it complete, say nothing that asks for
	 * another look at its demands, and take no name from another exercise.
	 */
	private boolean mayStayShown(String slug, Content before, Content after) {
		boolean takesAName = Stream.concat(Stream.of(after.name()), after.aliases().stream())
			.filter((name) -> !name.equals(before.name()) && !before.aliases().contains(name))
			.anyMatch((name) -> this.shownNames.find(name).filter((known) -> !known.slug().equals(slug)).isPresent());
		if (takesAName || this.demands.leavesOutMore(slug, before, after)
				|| !this.publishing.missing(slug, after).isEmpty()) {
			return false;
		}
		this.shownNames.add(slug, after);
		return true;
	}

}
