package org.neutralspine.editing.form;

import org.neutralspine.editing.entry.EntryChange;
import org.neutralspine.editing.entry.EntryVersion;
import org.neutralspine.editing.entry.Review;

/**
 * What a button has led to.
 */
sealed interface EditorOutcome {

	/**
	 * The form is shown again.
	 *
	 * @param isRefused whether something in it is in the way
	 */
	record FormShown(Submission submission, boolean isRefused) implements EditorOutcome {

		static FormShown refused(Submission submission) {
			return new FormShown(submission.withoutWords(), true);
		}

	}

	/**
	 * The form is shown with the exercise as people would see it.
	 */
	record Previewed(Submission submission, Review review) implements EditorOutcome {
	}

	/**
	 * What the change means is shown, to be saved once it was seen.
	 *
	 * @param isRefused whether it was seen, and something in it is in the way
	 */
	record ReviewShown(Submission submission, Review review, boolean isRefused) implements EditorOutcome {
	}

	/**
	 * Two people have changed the same fields, and the page asks which to take.
	 *
	 * @param isUnanswered whether it was asked before
	 */
	record ConflictShown(Submission submission, EntryVersion current, Merge merge, ForeignEdits theirs,
			FormReader.Reading mine, boolean isUnanswered) implements EditorOutcome {
	}

	/**
	 * It is saved.
	 */
	record Saved(Submission submission, EntryChange change) implements EditorOutcome {
	}

	/**
	 * Another person was faster, so that it is not saved yet.
	 */
	record Overtaken(Submission submission) implements EditorOutcome {
	}

}
