package org.neutralspine.editing.matrix;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.neutralspine.account.Confirmation;
import org.neutralspine.account.ConfirmationQuestion;
import org.neutralspine.editing.CatalogueBusyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What the draft would mean, and its publication.
 */
@Controller
@RequestMapping("/admin/protocol/publish")
class PublishController {

	private static final String HERE = "/admin/protocol/publish";

	private final MatrixDrafts drafts;

	private final MatrixReviewer reviewer;

	private final ProtocolVersions versions;

	private final Publication publication;

	private final Confirmation confirmation;

	PublishController(MatrixDrafts drafts, MatrixReviewer reviewer, ProtocolVersions versions, Publication publication,
			Confirmation confirmation) {
		this.drafts = drafts;
		this.reviewer = reviewer;
		this.versions = versions;
		this.publication = publication;
		this.confirmation = confirmation;
	}

	@GetMapping
	String show(Model model) {
		MatrixDraft draft = this.drafts.now();
		if (draft.isEmpty()) {
			return "redirect:/admin/protocol";
		}
		MatrixReview review = this.reviewer.review(draft);
		String name = draft.inForce().protocol().name();
		PublishForm form = draft.head()
			.map((head) -> new PublishForm(head.name(), head.version(), "", review.fingerprint()))
			.orElseGet(() -> new PublishForm(name, this.versions.freeVersion(name, draft.inForce().number() + 1), "",
					review.fingerprint()));
		return page(review, form, form.noErrors(), model);
	}

	@PostMapping
	String publish(@RequestParam Map<String, String> sent, HttpServletResponse response, RedirectAttributes flash,
			Model model) {
		PublishForm form = PublishForm.of(sent);
		MatrixDraft draft = this.drafts.now();
		if (draft.isEmpty()) {
			return "redirect:/admin/protocol";
		}
		if (!this.reviewer.fingerprint(draft).equals(form.seen())) {
			return refuse(this.reviewer.review(draft), form, HttpStatus.CONFLICT, "matrix.stale", response, model);
		}
		BindingResult errors = form.check(draft.isLaxer(), this.versions.isTaken(form.name(), form.version()));
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return page(this.reviewer.review(draft), form, errors, model);
		}
		this.confirmation.askForPassword(new ConfirmationQuestion("protocol.publish", form.version(), HERE));
		try {
			if (!this.publication.publish(form.seen(), form.head(), form.why())) {
				return refuse(this.reviewer.review(this.drafts.now()), form, HttpStatus.CONFLICT, "matrix.stale",
						response, model);
			}
		}
		catch (CatalogueBusyException ex) {
			return refuse(this.reviewer.review(draft), form, HttpStatus.SERVICE_UNAVAILABLE, "problem.exercise.busy",
					response, model);
		}
		flash.addFlashAttribute("published", form.version());
		return "redirect:/admin/protocol/versions";
	}

	private String refuse(MatrixReview review, PublishForm form, HttpStatus status, String notice,
			HttpServletResponse response, Model model) {
		response.setStatus(status.value());
		model.addAttribute("notice", notice);
		return page(review, form, form.noErrors(), model);
	}

	private static String page(MatrixReview review, PublishForm form, BindingResult errors, Model model) {
		model.addAttribute("review", review);
		model.addAttribute(PublishForm.NAME, form);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + PublishForm.NAME, errors);
		return "catalogue/protocol-publish";
	}

}
