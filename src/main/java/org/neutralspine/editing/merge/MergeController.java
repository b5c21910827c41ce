package org.neutralspine.editing.merge;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.editing.CatalogueBusyException;
import org.neutralspine.editing.ContentCheck;
import org.neutralspine.editing.Problem;
import org.neutralspine.editing.entry.Editor;
import org.neutralspine.editing.entry.EntryVersion;
import org.neutralspine.editing.entry.MergeOutlook;
import org.neutralspine.editing.entry.Merger;
import org.neutralspine.editing.entry.StaleEntryException;
import org.neutralspine.web.NotFoundException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Asks which other exercise is the same, says what becomes different for people, and
 * merges the two once that was agreed to.
 */
@Controller
@RequestMapping("/admin/exercises/{slug}/merge")
class MergeController {

	private static final int MAX_FOUND = 20;

	private static final String FORM = "merge";

	private static final String REASON = "reason";

	private final Editor editor;

	private final Merger merger;

	private final Catalogue catalogue;

	MergeController(Editor editor, Merger merger, Catalogue catalogue) {
		this.catalogue = catalogue;
		this.editor = editor;
		this.merger = merger;
	}

	@GetMapping
	String ask(@PathVariable String slug, @RequestParam(required = false) @Nullable String into,
			@RequestParam(required = false) @Nullable String q, Model model) {
		return show(find(slug), into, q, noErrors(""), "", model);
	}

	@PostMapping
	String merge(@PathVariable String slug, @RequestParam String into, @RequestParam(defaultValue = "") String reason,
			@RequestParam(defaultValue = "") String seen, HttpServletResponse response, RedirectAttributes flash,
			Model model) {
		EntryVersion gone = find(slug);
		MergeOutlook outlook = this.merger.outlook(slug, into).orElseThrow(NotFoundException::new);
		BindingResult errors = noErrors(reason);
		ContentCheck.reason(REASON, reason)
			.forEach((problem) -> errors.rejectValue(REASON, problem.key(), problem.arguments().toArray(), null));
		if (outlook.needsReason() && reason.isBlank()) {
			errors.rejectValue(REASON, "merge.problem.reason");
		}
		if (!outlook.problems().isEmpty() || errors.hasErrors()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return show(gone, into, null, errors, reason, model);
		}
		try {
			this.merger.merge(slug, into, reason, seen);
		}
		catch (StaleEntryException | OptimisticLockingFailureException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			errors.rejectValue(REASON, "merge.problem.changed");
			return show(gone, into, null, errors, reason, model);
		}
		catch (CatalogueBusyException ex) {
			response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
			errors.rejectValue(REASON, "problem.exercise.busy");
			return show(gone, into, null, errors, reason, model);
		}
		flash.addFlashAttribute("merged", gone.content().name());
		return "redirect:/admin/exercises/" + into;
	}

	private String show(EntryVersion gone, @Nullable String into, @Nullable String q, BindingResult errors,
			String reason, Model model) {
		MergeOutlook outlook = Optional.ofNullable(into)
			.flatMap((other) -> this.merger.outlook(gone.slug(), other))
			.orElse(null);
		String words = (q != null) ? q : gone.content().name();
		model.addAttribute("gone", gone);
		model.addAttribute("words", words);
		model.addAttribute("found", (outlook == null) ? others(gone, words) : List.of());
		model.addAttribute("outlook", outlook);
		model.addAttribute("problems", (outlook != null) ? outlook.problems() : List.<Problem>of());
		model.addAttribute("reason", reason);
		model.addAttribute(FORM, Map.of(REASON, reason));
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + FORM, errors);
		return "catalogue/merge";
	}

	/** Only what people are shown can take the place of another. */
	private List<Exercise> others(EntryVersion gone, String words) {
		return this.catalogue.search(words)
			.stream()
			.filter((exercise) -> !exercise.slug().equals(gone.slug()))
			.limit(MAX_FOUND)
			.toList();
	}

	private static BindingResult noErrors(String reason) {
		return new MapBindingResult(Map.of(REASON, reason), FORM);
	}

	private EntryVersion find(String slug) {
		return this.editor.find(slug).orElseThrow(NotFoundException::new);
	}

}
