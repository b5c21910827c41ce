package org.neutralspine.editing.form;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.State;
import org.neutralspine.editing.entry.EntryChange;
import org.neutralspine.editing.entry.EntryVersion;
import org.springframework.validation.BindingResult;

/**
 * The form as it came in, with the button that was pressed.
 *
 * @param entry what is stored; null for a new exercise
 * @param words what to search for links
 * @param seen the fingerprint of the review that was shown; null where none was
 * @param choices what to take of fields that another person has changed, too
 * @param theirs what was taken over from another person; null where nothing was
 */
record Submission(EditorAction action, ExerciseForm form, BindingResult errors, @Nullable EntryVersion entry,
		String words, @Nullable String seen, MergeChoices choices, @Nullable ForeignEdits theirs) {

	static Submission of(EditorAction action, ExerciseForm form, @Nullable EntryVersion entry) {
		return new Submission(action, form, EditorPage.noErrors(form), entry, "", null, MergeChoices.NONE, null);
	}

	Submission with(ExerciseForm other) {
		return new Submission(this.action, other, EditorPage.noErrors(other), this.entry, this.words, this.seen,
				this.choices, this.theirs);
	}

	Submission merged(EntryVersion current, ExerciseForm merged, ForeignEdits taken) {
		return new Submission(this.action, merged, EditorPage.noErrors(merged), current, this.words, this.seen,
				this.choices, taken);
	}

	/** The same, with nothing searched for. */
	Submission withoutWords() {
		return new Submission(this.action, this.form, this.errors, this.entry, "", this.seen, this.choices,
				this.theirs);
	}

	String reason() {
		return this.form.text("reason");
	}

	EntryChange change(State target, Content content) {
		return new EntryChange(this.form.slug(), (this.entry != null) ? this.form.version() : -1, target, content,
				reason(), this.form.wordsByDemand());
	}

}
