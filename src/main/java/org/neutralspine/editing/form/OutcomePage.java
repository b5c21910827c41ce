package org.neutralspine.editing.form;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.form.EditorOutcome.ConflictShown;
import org.neutralspine.editing.form.EditorOutcome.FormShown;
import org.neutralspine.editing.form.EditorOutcome.Previewed;
import org.neutralspine.editing.form.EditorOutcome.ReviewShown;
import org.neutralspine.editing.form.EditorOutcome.Saved;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Puts what a button has led to on its page.
 */
@Component
class OutcomePage {

	/** A drawing is looked at with a fusion of each region, too. */
	private final EditorPage form;

	private final DrawingPreview drawings;

	OutcomePage(EditorPage form, DrawingPreview drawings) {
		this.form = form;
		this.drawings = drawings;
	}

	/**
	 * Shows an outcome.
	 * @return the view
	 */
	String show(EditorOutcome outcome, HttpServletResponse response, RedirectAttributes flash, Model model) {
		if (outcome instanceof Saved saved) {
			flash.addFlashAttribute("saved", saved.submission().action().button());
			flash.addFlashAttribute("theirs", saved.submission().theirs());
			return "redirect:/admin/exercises/" + saved.change().slug();
		}
		if (outcome instanceof ReviewShown shown) {
			return review(shown, response, model);
		}
		if (outcome instanceof ConflictShown shown) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return conflict(shown, model);
		}
		if (outcome instanceof Previewed previewed) {
			Content content = previewed.review().change().content();
			model.addAttribute("preview", content);
			this.drawings.add(content, model);
			model.addAttribute("review", previewed.review());
			return form(previewed.submission(), model);
		}
		FormShown shown = (FormShown) outcome;
		if (shown.isRefused()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
		}
		return form(shown.submission(), model);
	}

	private String form(Submission sent, Model model) {
		model.addAttribute("theirs", sent.theirs());
		model.addAttribute("unsaved", true);
		return this.form.show(sent.form(), sent.errors(), sent.entry(), sent.words(), model);
	}

	private static String review(ReviewShown shown, HttpServletResponse response, Model model) {
		if (shown.isRefused()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
		}
		Submission sent = shown.submission();
		model.addAttribute("form", sent.form());
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", sent.errors());
		model.addAttribute("address", (sent.entry() != null) ? sent.entry().slug() : EditorController.NEW);
		model.addAttribute("name", shown.review().change().content().name());
		model.addAttribute("review", shown.review());
		model.addAttribute("reason", sent.reason());
		model.addAttribute("theirs", sent.theirs());
		model.addAttribute("action", sent.action().button());
		model.addAttribute("seen", shown.review().fingerprint());
		return "catalogue/review";
	}

	/** Asks about what both have changed. */
	private static String conflict(ConflictShown shown, Model model) {
		Submission sent = shown.submission();
		model.addAttribute("slug", shown.current().slug());
		model.addAttribute("name", shown.current().content().name());
		model.addAttribute("form", sent.form());
		model.addAttribute("against", shown.current().version());
		model.addAttribute("action", sent.action().button());
		model.addAttribute("theirs", shown.theirs());
		model.addAttribute("choices", sent.choices().byField());
		model.addAttribute("unanswered", shown.isUnanswered());
		model.addAttribute("sides",
				FieldConflict.of(conflicting(shown), shown.current().content(), shown.mine().content()));
		return "catalogue/conflict";
	}

	/** Those that were answered before are asked about again beside the others. */
	private static List<String> conflicting(ConflictShown shown) {
		return Merge.fields()
			.stream()
			.filter((field) -> shown.merge().open().contains(field)
					|| shown.submission().choices().byField().containsKey(field))
			.toList();
	}

}
