package org.neutralspine.editing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.neutralspine.catalogue.Picture;
import org.neutralspine.catalogue.Pictures;
import org.neutralspine.editing.DemandCheck;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.editing.Problem;
import org.neutralspine.editing.State;
import org.neutralspine.editing.entry.EntryChange;
import org.neutralspine.editing.entry.EntryVersion;
import org.neutralspine.editing.entry.Editor;
import org.neutralspine.editing.entry.History;
import org.neutralspine.editing.entry.Review;
import org.neutralspine.editing.form.EditorOutcome.ConflictShown;
import org.neutralspine.editing.form.EditorOutcome.FormShown;
import org.neutralspine.editing.form.EditorOutcome.Overtaken;
import org.neutralspine.editing.form.EditorOutcome.Previewed;
import org.neutralspine.editing.suggestion.Suggestion;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Does what the buttons of the form say.
 */
@Component
class EditorActions {

	static final String LOST = "problem.picture.lost";

	private final Editor editor;

	private final SaveAction save;

	private final History history;

	private final Pictures pictures;

	private final DemandCheck demands;

	EditorActions(Editor editor, SaveAction save, History history, Pictures pictures, DemandCheck demands) {
		this.editor = editor;
		this.save = save;
		this.history = history;
		this.pictures = pictures;
		this.demands = demands;
	}

	EditorOutcome handle(Submission sent) {
		EditorAction action = sent.action();
		if (action instanceof EditorAction.FormEdit) {
			return new FormShown(sent, false);
		}
		if (action instanceof EditorAction.TakeDrawing drawing) {
			return new FormShown(sent.with(withDrawing(sent.form(), drawing.slug())), false);
		}
		if (action instanceof EditorAction.ChooseSuggested) {
			return new FormShown(sent.with(withSuggested(sent.form())), false);
		}
		if (action instanceof EditorAction.Preview) {
			return preview(sent);
		}
		EntryVersion entry = sent.entry();
		// What cannot be understood has to be mended before it is compared with anything.
		if (entry != null && entry.version() != sent.form().version() && read(sent).problems().isEmpty()) {
			return merge(sent, entry);
		}
		return (action instanceof EditorAction.Save save) ? save(sent, save) : new FormShown(sent, false);
	}

	/** As it was where the other one is no longer there. */
	private ExerciseForm withDrawing(ExerciseForm form, String slug) {
		return this.editor.find(slug)
			.map((other) -> String.join("\n", other.content().figure()))
			.map((text) -> form.with(ExerciseFields.FIGURE.name(), text))
			.orElse(form);
	}

	private ExerciseForm withSuggested(ExerciseForm form) {
		ExerciseForm more = form;
		for (Suggestion suggestion : this.demands.suggested(form.slug(), form.read().content())) {
			more = more.adding(ExerciseFields.DEMANDS.name(), suggestion.demand().name());
		}
		return more;
	}

	private EditorOutcome preview(Submission sent) {
		FormReader.Reading read = read(sent);
		EntryChange change = sent.change(State.PUBLISHED, read.content());
		Review review = this.editor.review(change);
		EditorPage.reject(sent.errors(), read.problems());
		SaveAction.rejectTheRest(sent, review.problems());
		return new Previewed(sent.withoutWords(), review);
	}

	/**
	 * Saves the form as it is, whatever another person may have saved before.
	 */
	EditorOutcome save(Submission sent, EditorAction.Save action) {
		EditorOutcome outcome = this.save.save(sent, action, read(sent));
		return (outcome instanceof Overtaken) ? merge(sent, find(sent.form().slug())) : outcome;
	}

	/** Brings together what another person has saved meanwhile and what was sent. */
	private EditorOutcome merge(Submission sent, EntryVersion current) {
		History.Past past = this.history.version(current, sent.form().version()).orElse(null);
		EntryVersion now = (past != null) ? current : find(current.slug());
		if (now.version() != current.version()) {
			// Saved once more before its history was read, which has a state too many.
			return merge(sent, now);
		}
		ExerciseForm theirs = ExerciseForm.of(current.slug(), current.version(), current.content());
		ExerciseForm base = (past != null) ? ExerciseForm.of(current.slug(), sent.form().version(), past.content())
				: null;
		boolean isAnswer = sent.choices().isAgainst(current.version());
		Merge merge = Merge.of(base, theirs, sent.form(), isAnswer ? sent.choices().byField() : Map.of());
		List<String> fields = new ArrayList<>(merge.theirs());
		if (past != null && past.state() != current.state()) {
			fields.add(0, "state");
		}
		String who = this.history.of(current).stream().findFirst().map(History.Past::who).orElse(null);
		ForeignEdits edits = new ForeignEdits(who, fields);
		if (!merge.open().isEmpty()) {
			return new ConflictShown(sent, current, merge, edits, read(sent), isAnswer);
		}
		return handle(sent.merged(current, merge.form(), edits));
	}

	private EntryVersion find(String slug) {
		return this.editor.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	/** What the form says, without a picture that is not there. */
	private FormReader.Reading read(Submission sent) {
		FormReader.Reading read = sent.form().read();
		Picture picture = read.content().picture();
		if (picture == null || this.pictures.find(picture.hash()).isPresent()) {
			return read;
		}
		List<Problem> problems = new ArrayList<>(read.problems());
		problems.add(Problem.of("picture", LOST));
		return new FormReader.Reading(read.content().withPicture(null), problems);
	}

	/**
	 * Restores an earlier state as if it had been typed. That people may do more than now
	 * needs a better reason than that it was so.
	 */
	EditorOutcome restore(EntryVersion entry, History.Past past, String reason) {
		EditorAction.Save action = EditorAction.Save.to(past.state());
		ExerciseForm form = ExerciseForm.of(entry.slug(), entry.version(), past.content());
		Submission sent = Submission.of(action, form, entry);
		boolean needsReason = this.editor.review(sent.change(past.state(), read(sent).content())).needsReason();
		return save(needsReason ? sent : sent.with(form.with("reason", reason)), action);
	}

}
