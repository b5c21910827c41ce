package org.neutralspine.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.neutralspine.exchange.staging.CatalogueImport;
import org.neutralspine.exchange.file.CatalogueFiles;
import org.neutralspine.exchange.store.StoredExercises;
import org.neutralspine.web.request.UnreadableRequestFilter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes files for the catalogue.
 */
@Controller
@RequestMapping("/admin/import")
class UploadController {

	private final Imports imports;

	private final UploadFiles uploads;

	private final StoredExercises exercises;

	private final ImportSummaries summaries;

	private final CatalogueFiles files;

	UploadController(Imports imports, UploadFiles uploads, StoredExercises exercises, ImportSummaries summaries,
			CatalogueFiles files) {
		this.imports = imports;
		this.uploads = uploads;
		this.exercises = exercises;
		this.summaries = summaries;
		this.files = files;
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
		Path copy = this.uploads.create();
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
		return "redirect:/admin/import/" + job.get().id();
	}

	private String page(@Nullable String problem, Model model, Locale locale) {
		model.addAttribute("problem", problem);
		model.addAttribute("busy", this.imports.isBusy());
		model.addAttribute("empty", this.exercises.isEmpty());
		model.addAttribute("columns", this.files.columns());
		model.addAttribute("jobs",
				this.imports.latest().stream().map((job) -> this.summaries.of(job, locale)).toList());
		return "catalogue/import";
	}

}
