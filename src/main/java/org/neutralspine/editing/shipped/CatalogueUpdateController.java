package org.neutralspine.editing.shipped;

import jakarta.servlet.http.HttpServletResponse;
import org.neutralspine.editing.CatalogueBusyException;
import org.neutralspine.editing.entry.RefusedChangeException;
import org.neutralspine.editing.entry.Review;
import org.neutralspine.editing.entry.StaleEntryException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What of the shipped catalogue waits for an admin: the list, and each exercise with both
 * versions, to take the new one or to keep what there is.
 */
@Controller
@RequestMapping("/admin/catalogue-update")
class CatalogueUpdateController {

	private static final String LIST = "redirect:/admin/catalogue-update";

	private final WaitingUpdates updates;

	private final UpdatePage page;

	CatalogueUpdateController(WaitingUpdates updates, UpdatePage page) {
		this.updates = updates;
		this.page = page;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("updates", this.updates.all().stream().map(UpdateView::of).toList());
		return "catalogue/updates";
	}

	@GetMapping("/{slug}")
	String show(@PathVariable String slug, Model model) {
		return this.updates.find(slug).map((update) -> this.page.show(update, UpdateForm.empty(), model)).orElse(LIST);
	}

	@PostMapping("/{slug}/take")
	String take(@PathVariable String slug, @RequestParam MultiValueMap<String, String> typed,
			HttpServletResponse response, RedirectAttributes flash, Model model) {
		WaitingUpdate update = this.updates.find(slug).orElse(null);
		if (update == null) {
			return LIST;
		}
		UpdateForm form = UpdateForm.of(typed);
		Review review = this.page.review(update, form);
		if (!review.fingerprint().equals(form.text("seen"))) {
			return stale(update, form, response, model);
		}
		if (!review.problems().isEmpty() || !review.reasonProblems().isEmpty()) {
			return refused(update, form, review, response, model);
		}
		try {
			this.updates.take(review.change());
		}
		catch (RefusedChangeException ex) {
			return refused(update, form, ex.review(), response, model);
		}
		catch (StaleEntryException | OptimisticLockingFailureException ex) {
			return this.updates.find(slug).map((now) -> stale(now, form, response, model)).orElse(LIST);
		}
		catch (CatalogueBusyException ex) {
			return busy(update, form, response, model);
		}
		flash.addFlashAttribute("taken", update.name());
		return LIST;
	}

	@PostMapping("/{slug}/keep")
	String keep(@PathVariable String slug, @RequestParam MultiValueMap<String, String> typed,
			HttpServletResponse response, RedirectAttributes flash, Model model) {
		WaitingUpdate update = this.updates.find(slug).orElse(null);
		if (update == null) {
			return LIST;
		}
		UpdateForm form = UpdateForm.of(typed);
		if (!form.text("version").equals(String.valueOf(update.version()))) {
			return stale(update, form, response, model);
		}
		try {
			this.updates.keep(slug);
		}
		catch (CatalogueBusyException ex) {
			return busy(update, form, response, model);
		}
		flash.addFlashAttribute("kept", update.name());
		return LIST;
	}

	private String refused(WaitingUpdate update, UpdateForm form, Review review, HttpServletResponse response,
			Model model) {
		response.setStatus(HttpStatus.BAD_REQUEST.value());
		return this.page.show(update, form, review, form.errors(review.reasonProblems()), model);
	}

	private String stale(WaitingUpdate update, UpdateForm form, HttpServletResponse response, Model model) {
		response.setStatus(HttpStatus.CONFLICT.value());
		model.addAttribute("notice", "catalogueUpdate.stale");
		return this.page.show(update, form, model);
	}

	private String busy(WaitingUpdate update, UpdateForm form, HttpServletResponse response, Model model) {
		response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
		model.addAttribute("notice", "problem.exercise.busy");
		return this.page.show(update, form, model);
	}

}
