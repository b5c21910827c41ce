package org.neutralspine.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.neutralspine.exchange.UndoView.Excerpt;
import org.neutralspine.exchange.staging.CatalogueImport;
import org.neutralspine.exchange.undo.UndoPreview;
import org.neutralspine.exchange.undo.UndoQuestions;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says what undoing an import would do, and what the history will say of it.
 */
@Component
class UndoViews {

	private static final int MAX_SHOWN = 50;

	private final UndoPreview preview;

	private final UndoQuestions questions;

	private final HiddenExercises hidden;

	private final MessageSource messages;

	UndoViews(UndoPreview preview, UndoQuestions questions, HiddenExercises hidden, MessageSource messages) {
		this.preview = preview;
		this.questions = questions;
		this.hidden = hidden;
		this.messages = messages;
	}

	UndoView of(CatalogueImport job) {
		long revision = Objects.requireNonNull(job.revisionId());
		UndoPreview.Outlook outlook = this.preview.outlook(revision);
		List<String> hidden = some(outlook.hidden()).stream().map(UndoPreview.NamedExercise::slug).toList();
		return new UndoView(outlook.added(), outlook.changed(),
				new Excerpt<>(outlook.edited(), some(outlook.someEdited())),
				new Excerpt<>(outlook.hidden().size(), this.hidden.of(hidden)),
				new Excerpt<>(outlook.shown().size(), some(outlook.shown())), this.questions.of(revision));
	}

	private static <T> List<T> some(List<T> all) {
		return all.stream().limit(MAX_SHOWN).toList();
	}

	/** Why the exercises are as before, for their history. */
	String reason(CatalogueImport job, String typed, Locale locale) {
		return this.messages.getMessage("import.undo.history", new Object[] { job.fileName(), typed.strip() }, locale)
			.strip();
	}

}
