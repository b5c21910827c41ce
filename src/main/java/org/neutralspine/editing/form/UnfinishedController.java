package org.neutralspine.editing.form;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.neutralspine.editing.entry.Editor;
import org.neutralspine.editing.entry.EntryVersion;
import org.neutralspine.editing.unfinished.UnfinishedEdit;
import org.neutralspine.editing.unfinished.UnfinishedEdits;
import org.neutralspine.editing.unfinished.UnfinishedKey;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Keeps what an admin has typed and not saved, and goes on with it.
 */
@Controller
@RequestMapping("/admin/exercises")
class UnfinishedController {

	private static final String KEEP = "do=keep";

	private final Editor editor;

	private final UnfinishedEdits edits;

	private final SubmissionReader submissions;

	private final EditorPage page;

	UnfinishedController(Editor editor, UnfinishedEdits edits, SubmissionReader submissions, EditorPage page) {
		this.editor = editor;
		this.edits = edits;
		this.submissions = submissions;
		this.page = page;
	}

	/**
	 * What the page's script has to know of what was kept.
	 *
	 * @param key what the form goes on with
	 */
	record KeptWork(String key) {
	}

	/** Keeps what was typed while it is being typed; the page stays as it is. */
	@PostMapping(path = "/{slug}", params = KEEP, headers = "X-Requested-With=XMLHttpRequest")
	ResponseEntity<KeptWork> keep(@PathVariable String slug, @RequestParam MultiValueMap<String, String> typed)
			throws IOException {
		EntryVersion entry = entry(slug);
		Submission sent = this.submissions.read(typed, null, entry);
		return ResponseEntity.ok(new KeptWork(keep(slug, entry, sent).toString()));
	}

	@PostMapping(path = "/{slug}", params = KEEP)
	String keep(@PathVariable String slug, @RequestParam MultiValueMap<String, String> typed,
			@RequestParam(required = false) @Nullable MultipartFile file, HttpServletResponse response,
			RedirectAttributes flash, Model model) throws IOException {
		EntryVersion entry = entry(slug);
		Submission sent = this.submissions.read(typed, file, entry);
		if (sent.errors().hasErrors()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			model.addAttribute("unsaved", true);
			return this.page.show(sent.form(), sent.errors(), entry, "", model);
		}
		flash.addFlashAttribute("kept", true);
		return "redirect:/admin/exercises/" + slug + "?unfinished=" + keep(slug, entry, sent).id();
	}

	private UnfinishedKey keep(String slug, @Nullable EntryVersion entry, Submission sent) {
		return this.edits.keep(slug, (entry != null) ? entry.id() : null, sent.form().unfinished(),
				sent.form().fields());
	}

	/**
	 * What people are shown may have changed meanwhile: that is merged when it is saved.
	 */
	@GetMapping(path = { "/{slug}", "/new" }, params = "unfinished")
	String goOn(@PathVariable(required = false) @Nullable String slug, @RequestParam String unfinished, Model model) {
		String address = Objects.requireNonNullElse(slug, EditorController.NEW);
		EntryVersion entry = entry(address);
		Optional<UnfinishedEdit> edit = unfinished.matches("\\d{1,18}")
				? this.edits.find(address, Long.parseLong(unfinished)) : Optional.empty();
		if (edit.isEmpty()) {
			return "redirect:/admin/exercises/" + address;
		}
		ExerciseForm form = ExerciseForm.of(new LinkedMultiValueMap<>(edit.get().fields()))
			.with(ExerciseForm.UNFINISHED, edit.get().key().toString());
		model.addAttribute("goingOn", edit.get().id());
		model.addAttribute("overtaken", entry != null && entry.version() != form.version());
		return this.page.show(form, EditorPage.noErrors(form), entry, "", model);
	}

	@PostMapping("/{slug}/unfinished/{id:\\d{1,18}}/discard")
	String discard(@PathVariable String slug, @PathVariable long id, RedirectAttributes flash) {
		this.edits.discard(id);
		flash.addFlashAttribute("discarded", true);
		return "redirect:/admin/exercises/" + slug;
	}

	/** Null for a new exercise. */
	private @Nullable EntryVersion entry(String slug) {
		return slug.equals(EditorController.NEW) ? null
				: this.editor.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
