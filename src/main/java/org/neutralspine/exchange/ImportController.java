package org.neutralspine.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.neutralspine.exchange.staging.CatalogueImport;
import org.neutralspine.exchange.staging.ImportStatus;
import org.neutralspine.exchange.staging.RowGroup;
import org.neutralspine.exchange.store.StoredExercises;
import org.neutralspine.web.Enums;
import org.neutralspine.web.request.UnreadableRequestFilter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/**
 * Files for the catalogue: sending one, watching what it comes to, deciding.
 */
@Controller
@RequestMapping("/admin/import")
class ImportController {

	private static final String ID = "/{id:\\d{1,18}}";

	private final Imports imports;

	private final UploadFiles uploaded;

	private final StoredExercises exercises;

	private final ImportViews views;

	ImportController(Imports imports, UploadFiles uploaded, StoredExercises exercises, ImportViews views) {
		this.imports = imports;
		this.uploaded = uploaded;
		this.exercises = exercises;
		this.views = views;
	}

	@GetMapping
	String form(@RequestParam(name = UnreadableRequestFilter.TOO_LARGE, required = false) @Nullable String tooLarge,
			Model model, Locale locale) {
		return page((tooLarge != null) ? "import.problem.large" : null, model, locale);
	}

	@PostMapping
	String start(@RequestParam(required = false) @Nullable MultipartFile file,
			@RequestParam(defaultValue = "false") String restore, HttpServletResponse response, Model model,
			Locale locale) throws IOException {
		if (file == null || file.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return page("import.problem.missing", model, locale);
		}
		Path copy = this.uploaded.create();
		String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
		Optional<CatalogueImport> job;
		try {
			file.transferTo(copy);
			job = this.imports.start(name, copy, Boolean.parseBoolean(restore));
		}
		catch (IOException | RuntimeException ex) {
			Files.deleteIfExists(copy);
			throw ex;
		}
		if (job.isEmpty()) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return page("import.problem.busy", model, locale);
		}
		return toPage(job.get().id());
	}

	@GetMapping(ID)
	String show(@PathVariable long id, @RequestParam(required = false) @Nullable String kind,
			@RequestParam(defaultValue = "1") int page, Model model, Locale locale) {
		CatalogueImport job = find(id);
		if (!model.containsAttribute(ImportConfirmation.NAME)) {
			ask(ImportConfirmation.NONE, ImportConfirmation.NONE.noErrors(), model);
		}
		model.addAttribute("job", this.views.job(job, locale));
		Optional<RowGroup> part = Enums.find(RowGroup.class, kind);
		if (part.isPresent()) {
			model.addAttribute("list", this.views.page(job, part.get(), page, locale));
			return "catalogue/import-rows";
		}
		if (job.status() == ImportStatus.CHECKED) {
			model.addAttribute("lists", this.views.overview(job, locale));
			model.addAttribute("hidden", this.views.part(job, RowGroup.HIDES, locale));
			model.addAttribute("shown", this.views.part(job, RowGroup.SHOWS, locale));
			model.addAttribute("needsNumber", ImportConfirmation.needsNumber(job.count(RowGroup.HIDES)));
		}
		if (job.isUndoable()) {
			ImportViews.Undoing undoing = this.views.undoing(job);
			model.addAttribute("undoing", undoing);
			model.addAttribute("needsNumber", ImportConfirmation.needsNumber(undoing.hidden().count()));
		}
		return "catalogue/import-job";
	}

	@PostMapping(ID + "/apply")
	String apply(@PathVariable long id, @RequestParam(required = false) @Nullable String reason,
			@RequestParam(required = false) @Nullable String number, HttpServletResponse response, Model model,
			Locale locale) {
		CatalogueImport job = find(id);
		ImportConfirmation confirmation = ImportConfirmation.of(reason, number);
		BindingResult errors = job.isApplicable()
				? confirmation.check(job.count(RowGroup.HIDES), job.count(RowGroup.SHOWS)) : confirmation.noErrors();
		ask(confirmation, errors, model);
		if (!errors.hasErrors() && this.imports.apply(id, confirmation.reason())) {
			return toPage(id);
		}
		return again(job, errors, "import.problem.notApplicable", response, model, locale);
	}

	@PostMapping(ID + "/take-back")
	String undo(@PathVariable long id, @RequestParam(required = false) @Nullable String reason,
			@RequestParam(required = false) @Nullable String number, HttpServletResponse response, Model model,
			Locale locale) {
		CatalogueImport job = find(id);
		ImportConfirmation confirmation = ImportConfirmation.of(reason, number);
		BindingResult errors = confirmation.noErrors();
		if (job.isUndoable()) {
			ImportViews.Undoing undoing = this.views.undoing(job);
			errors = confirmation.check(undoing.hidden().count(), undoing.shown().count());
		}
		ask(confirmation, errors, model);
		String said = this.views.takenBack(job, confirmation.reason(), locale);
		if (!errors.hasErrors() && this.imports.undo(id, said)) {
			return toPage(id);
		}
		return again(job, errors, "import.problem.notUndoable", response, model, locale);
	}

	private static void ask(ImportConfirmation confirmation, BindingResult errors, Model model) {
		model.addAttribute(ImportConfirmation.NAME, confirmation);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + ImportConfirmation.NAME, errors);
	}

	private String again(CatalogueImport job, BindingResult errors, String refused, HttpServletResponse response,
			Model model, Locale locale) {
		response.setStatus(errors.hasErrors() ? HttpStatus.BAD_REQUEST.value() : HttpStatus.CONFLICT.value());
		if (!errors.hasErrors()) {
			model.addAttribute("refused", this.imports.isBusy() ? "import.problem.busy" : refused);
		}
		return show(job.id(), null, 1, model, locale);
	}

	@PostMapping(ID + "/discard")
	String discard(@PathVariable long id) {
		this.imports.discard(find(id).id());
		return toPage(id);
	}

	private CatalogueImport find(long id) {
		return this.imports.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private String page(@Nullable String problem, Model model, Locale locale) {
		model.addAttribute("problem", problem);
		model.addAttribute("busy", this.imports.isBusy());
		model.addAttribute("empty", this.exercises.isEmpty());
		model.addAttribute("jobs", this.imports.latest().stream().map((job) -> this.views.job(job, locale)).toList());
		return "catalogue/import";
	}

	private static String toPage(long id) {
		return "redirect:/admin/import/" + id;
	}

}
