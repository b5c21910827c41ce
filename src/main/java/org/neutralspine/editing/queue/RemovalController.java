package org.neutralspine.editing.queue;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.neutralspine.editing.CatalogueBusyException;
import org.neutralspine.editing.entry.EntryVersion;
import org.neutralspine.editing.entry.Removal;
import org.neutralspine.editing.entry.StaleEntryException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Removes what nobody has seen, after it was said what that would be.
 */
@Controller
class RemovalController {

	/** No more are removed at a time, so that one removal keeps nobody waiting. */
	static final int MOST_AT_ONCE = 2000;

	private final ReviewQueue queue;

	private final Removal removal;

	private final QueuePage page;

	RemovalController(ReviewQueue queue, Removal removal, QueuePage page) {
		this.queue = queue;
		this.removal = removal;
		this.page = page;
	}

	@PostMapping("/admin/review/remove")
	String remove(@ModelAttribute("removal") RemovalForm form, HttpServletResponse response, RedirectAttributes flash,
			Model model) {
		List<String> chosen = (form.all() != null) ? this.queue.page(form.scope(), form.words(), 0, MOST_AT_ONCE)
				: form.slugs().stream().limit(MOST_AT_ONCE).toList();
		if (chosen.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			model.addAttribute("problem", "queue.problem.none");
			return this.page.show(form.scope(), form.words(), "1", model);
		}
		Removal.Outlook outlook = this.removal.outlook(chosen);
		if (form.sure() == null) {
			return ask(form, outlook, null, model);
		}
		String problem = form.problem(outlook);
		if (problem != null) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return ask(form, outlook, problem, model);
		}
		try {
			flash.addFlashAttribute("removed", this.removal.remove(chosen, outlook.fingerprint()));
			return "redirect:/admin/review?queue=" + form.scope().name();
		}
		catch (StaleEntryException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return ask(form, this.removal.outlook(chosen), "queue.problem.changed", model);
		}
		catch (CatalogueBusyException ex) {
			response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
			return ask(form, outlook, "problem.exercise.busy", model);
		}
	}

	private static String ask(RemovalForm form, Removal.Outlook outlook, @Nullable String problem, Model model) {
		model.addAttribute("problem", problem);
		model.addAttribute("scope", form.scope());
		model.addAttribute("count", outlook.going().size());
		model.addAttribute("sure", outlook.fingerprint());
		model.addAttribute("needsNumber", RemovalForm.needsNumber(outlook.going().size()));
		model.addAttribute("going", names(outlook.going()));
		model.addAttribute("seen", names(outlook.seen()));
		model.addAttribute("linked", names(outlook.linked()));
		return "catalogue/remove";
	}

	private static List<NamedEntry> names(List<EntryVersion> entries) {
		return entries.stream().map((entry) -> new NamedEntry(entry.slug(), entry.content().name())).toList();
	}

	/**
	 * An exercise, as a list names it.
	 */
	record NamedEntry(String slug, String name) {
	}

}
