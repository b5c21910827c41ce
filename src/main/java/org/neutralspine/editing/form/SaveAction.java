package org.neutralspine.editing.form;

import java.util.List;
import java.util.Optional;

import org.neutralspine.editing.CatalogueBusyException;
import org.neutralspine.editing.ContentPart;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.editing.Problem;
import org.neutralspine.editing.entry.Editor;
import org.neutralspine.editing.entry.EntryChange;
import org.neutralspine.editing.entry.LostPictureException;
import org.neutralspine.editing.entry.RefusedChangeException;
import org.neutralspine.editing.entry.Review;
import org.neutralspine.editing.entry.StaleEntryException;
import org.neutralspine.editing.form.EditorOutcome.FormShown;
import org.neutralspine.editing.form.EditorOutcome.Overtaken;
import org.neutralspine.editing.form.EditorOutcome.ReviewShown;
import org.neutralspine.editing.form.EditorOutcome.Saved;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Saves what the form says. What people are shown is saved only once it was seen what
 * that means.
 */
@Component
class SaveAction {

	private final Editor editor;

	SaveAction(Editor editor) {
		this.editor = editor;
	}

	EditorOutcome save(Submission sent, EditorAction.Save action, FormReader.Reading read) {
		EditorPage.reject(sent.errors(), read.problems());
		EntryChange change = sent.change(action.target(sent.entry(), read.content()), read.content());
		if (isTaken(sent, change)) {
			rejectTaken(sent, change);
		}
		if (sent.errors().hasErrors()) {
			rejectTheRest(sent, this.editor.review(change).problems());
			return FormShown.refused(sent);
		}
		try {
			return save(sent, change);
		}
		catch (RefusedChangeException ex) {
			EditorPage.reject(sent.errors(), ex.review().problems());
			EditorPage.reject(sent.errors(), ex.review().reasonProblems());
		}
		catch (DataIntegrityViolationException ex) {
			if (isTaken(sent, change)) {
				rejectTaken(sent, change);
			}
			else {
				rejectSource(sent, change);
			}
		}
		catch (LostPictureException ex) {
			reject(sent, "picture", EditorActions.LOST);
		}
		catch (CatalogueBusyException ex) {
			reject(sent, ExerciseFields.NAME.name(), "problem.exercise.busy");
		}
		catch (StaleEntryException | OptimisticLockingFailureException ex) {
			if (sent.entry() != null) {
				return new Overtaken(sent);
			}
			rejectTaken(sent, change);
		}
		return FormShown.refused(sent);
	}

	private EditorOutcome save(Submission sent, EntryChange change) {
		Review review = this.editor.review(change);
		EditorPage.reject(sent.errors(), review.problems());
		if (sent.errors().hasErrors()) {
			return FormShown.refused(sent);
		}
		boolean isSeen = review.fingerprint().equals(sent.seen());
		if (review.needsLook() && (!isSeen || !review.reasonProblems().isEmpty())) {
			if (isSeen) {
				EditorPage.reject(sent.errors(), review.reasonProblems());
			}
			return new ReviewShown(sent, review, isSeen);
		}
		this.editor.keep(change);
		return new Saved(sent, change);
	}

	/**
	 * Says all at once. Of a field that could not be understood there is nothing more to
	 * say, nor of a dose with such a field.
	 */
	static void rejectTheRest(Submission sent, List<Problem> problems) {
		boolean isDoseUnclear = ContentPart.DOSE.fields()
			.stream()
			.anyMatch((field) -> sent.errors().hasFieldErrors(field.name()));
		EditorPage.reject(sent.errors(),
				problems.stream()
					.filter((problem) -> !sent.errors().hasFieldErrors(problem.field()))
					.filter((problem) -> !(isDoseUnclear && problem.key().equals("problem.exercise.dose")))
					.toList());
	}

	private boolean isTaken(Submission sent, EntryChange change) {
		return sent.entry() == null && this.editor.find(change.slug()).isPresent();
	}

	/** Names the exercise that has the address. */
	private void rejectTaken(Submission sent, EntryChange change) {
		String owner = this.editor.find(change.slug()).map((entry) -> entry.content().name()).orElse(change.slug());
		EditorPage.reject(sent.errors(), List.of(Problem.of("slug", "problem.exercise.slug.taken", owner)));
	}

	/**
	 * Names the exercise that was taken from the same record; where it is gone meanwhile,
	 * the next try succeeds.
	 */
	private void rejectSource(Submission sent, EntryChange change) {
		Optional.ofNullable(change.content().origin())
			.flatMap(this.editor::findTakenFrom)
			.map((entry) -> Problem.of(ExerciseFields.SOURCE.name(), "problem.exercise.source.taken",
					entry.content().name()))
			.ifPresentOrElse((taken) -> EditorPage.reject(sent.errors(), List.of(taken)),
					() -> reject(sent, ExerciseFields.NAME.name(), "problem.exercise.busy"));
	}

	private static void reject(Submission sent, String field, String key) {
		sent.errors().rejectValue(field, key);
	}

}
