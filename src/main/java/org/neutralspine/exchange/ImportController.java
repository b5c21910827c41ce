package org.neutralspine.exchange;

import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.neutralspine.editing.MassReview;
import org.neutralspine.exchange.staging.CatalogueImport;
import org.neutralspine.exchange.staging.ImportQuestions;
import org.neutralspine.exchange.staging.RowGroup;
import org.neutralspine.web.Enums;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * An import: watching how far it has come, and deciding on it.
 */
@Controller
@RequestMapping("/admin/import/{id:\\d{1,18}}")
class ImportController {

	private final Imports imports;

	private final ImportPage page;

	private final UndoViews undo;

	private final ImportQuestions questions;

	ImportController(Imports imports, ImportPage page, UndoViews undo, ImportQuestions questions) {
		this.imports = imports;
		this.page = page;
		this.undo = undo;
		this.questions = questions;
	}

	@GetMapping
	String show(@PathVariable long id, @RequestParam(required = false) @Nullable String kind,
			@RequestParam(defaultValue = "1") int page, Model model, Locale locale) {
		CatalogueImport job = find(id);
		Optional<RowGroup> group = Enums.find(RowGroup.class, kind);
		return group.map((one) -> this.page.show(job, one, page, model, locale))
			.orElseGet(() -> this.page.show(job, ImportConfirmation.NONE, ImportConfirmation.NONE.noErrors(), model,
					locale));
	}

	@PostMapping("/apply")
	String apply(@PathVariable long id, @ModelAttribute ImportConfirmation.Typed typed, HttpServletResponse response,
			Model model, Locale locale) {
		CatalogueImport job = find(id);
		ImportConfirmation confirmation = ImportConfirmation.of(typed);
		BindingResult errors = confirmation.noErrors();
		if (job.isApplicable()) {
			MassReview.Questions questions = this.questions.of(job);
			if (confirmation.isOutdated(questions)) {
				return refuse(job, confirmation, "import.problem.changed", response, model, locale);
			}
			errors = confirmation.check(job.count(RowGroup.HIDES), job.count(RowGroup.SHOWS), questions);
		}
		if (errors.hasErrors()) {
			return reject(job, confirmation, errors, response, model, locale);
		}
		return this.imports.apply(id, confirmation.reason(), confirmation.seen()) ? toPage(id)
				: refuse(job, confirmation, "import.problem.notApplicable", response, model, locale);
	}

	@PostMapping("/take-back")
	String undo(@PathVariable long id, @ModelAttribute ImportConfirmation.Typed typed, HttpServletResponse response,
			Model model, Locale locale) {
		CatalogueImport job = find(id);
		ImportConfirmation confirmation = ImportConfirmation.of(typed);
		BindingResult errors = confirmation.noErrors();
		if (job.isUndoable()) {
			UndoView view = this.undo.of(job);
			if (confirmation.isOutdated(view.questions())) {
				return refuse(job, confirmation, "import.problem.changed", response, model, locale);
			}
			errors = confirmation.check(view.hidden().count(), view.shown().count(), view.questions());
		}
		if (errors.hasErrors()) {
			return reject(job, confirmation, errors, response, model, locale);
		}
		String reason = this.undo.reason(job, confirmation.reason(), locale);
		return this.imports.undo(id, reason, confirmation.seen()) ? toPage(id)
				: refuse(job, confirmation, "import.problem.notUndoable", response, model, locale);
	}

	private String reject(CatalogueImport job, ImportConfirmation confirmation, BindingResult errors,
			HttpServletResponse response, Model model, Locale locale) {
		response.setStatus(HttpStatus.BAD_REQUEST.value());
		return this.page.show(find(job.id()), confirmation, errors, model, locale);
	}

	private String refuse(CatalogueImport job, ImportConfirmation confirmation, String problem,
			HttpServletResponse response, Model model, Locale locale) {
		response.setStatus(HttpStatus.CONFLICT.value());
		model.addAttribute("refused", this.imports.isBusy() ? "import.problem.busy" : problem);
		return this.page.show(find(job.id()), confirmation, confirmation.noErrors(), model, locale);
	}

	@PostMapping("/discard")
	String discard(@PathVariable long id) {
		this.imports.discard(find(id).id());
		return toPage(id);
	}

	private CatalogueImport find(long id) {
		return this.imports.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static String toPage(long id) {
		return "redirect:/admin/import/" + id;
	}

}
