package org.neutralspine.editing.shipped;

import java.util.Locale;

import org.neutralspine.editing.Problem;
import org.neutralspine.editing.entry.Editor;
import org.neutralspine.editing.entry.Review;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/**
 * Puts an exercise that waits on its page: both versions, and what the new one means.
 */
@Component
class UpdatePage {

	private static final String VIEW = "catalogue/update";

	private final Editor editor;

	private final MessageSource messages;

	UpdatePage(Editor editor, MessageSource messages) {
		this.editor = editor;
		this.messages = messages;
	}

	/** What taking it would mean. */
	Review review(WaitingUpdate update, UpdateForm form) {
		return this.editor.review(update.change(form.text("reason"), form.words()));
	}

	/** Shows it as it stands. */
	String show(WaitingUpdate update, UpdateForm form, Model model) {
		return show(update, form, review(update, form), form.noErrors(), model);
	}

	/** Shows it again, with what is wrong with what was typed. */
	String show(WaitingUpdate update, UpdateForm form, Review review, BindingResult errors, Model model) {
		model.addAttribute("update", UpdateView.of(update));
		model.addAttribute("review", review);
		model.addAttribute("problems", review.problems().stream().map(this::text).toList());
		model.addAttribute(UpdateForm.NAME, form);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + UpdateForm.NAME, errors);
		return VIEW;
	}

	private String text(Problem problem) {
		return this.messages.getMessage(problem.key(), problem.arguments().toArray(), Locale.ENGLISH);
	}

}
