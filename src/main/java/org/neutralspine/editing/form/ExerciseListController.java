package org.neutralspine.editing.form;

import jakarta.servlet.http.HttpSession;
import org.neutralspine.editing.entry.Editor;
import org.neutralspine.editing.entry.EntryVersion;
import org.neutralspine.editing.entry.EntryFilter;
import org.neutralspine.editing.shipped.WaitingUpdates;
import org.neutralspine.editing.unfinished.UnfinishedEdits;
import org.neutralspine.guidance.review.ClinicalReview;
import org.neutralspine.signoff.ReviewState;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * All exercises, whatever their state, for the admin.
 */
@Controller
class ExerciseListController {

	private static final int PAGE_SIZE = 50;

	private final Editor editor;

	private final WaitingUpdates updates;

	private final UnfinishedEdits unfinished;

	private final ClinicalReview review;

	ExerciseListController(Editor editor, WaitingUpdates updates, UnfinishedEdits unfinished, ClinicalReview review) {
		this.editor = editor;
		this.updates = updates;
		this.unfinished = unfinished;
		this.review = review;
	}

	@GetMapping("/admin/exercises")
	String list(@ModelAttribute("filter") EntryFilter filter, HttpSession session, Model model) {
		ListBefore.keep(filter, session);
		Page<EntryVersion> page = this.editor.search(filter, PAGE_SIZE);
		model.addAttribute("entries", page.map(EntryView::of).getContent());
		model.addAttribute("found", page.getTotalElements());
		model.addAttribute("number", page.getNumber() + 1);
		model.addAttribute("pages", page.getTotalPages());
		model.addAttribute("counts", this.editor.counts());
		model.addAttribute("waiting", this.updates.count());
		model.addAttribute("objections", this.review.count(ReviewState.OBJECTED));
		model.addAttribute("unfinished", this.unfinished.all());
		model.addAttribute("orders", EntryFilter.orders());
		return "catalogue/exercises";
	}

}
