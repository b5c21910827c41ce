package org.neutralspine.editing.form;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.neutralspine.editing.entry.Editor;
import org.neutralspine.editing.entry.EntryVersion;
import org.neutralspine.editing.entry.History;
import org.neutralspine.editing.unfinished.UnfinishedEdits;
import org.neutralspine.web.Times;
import org.neutralspine.web.request.UnreadableRequestFilter;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Adds and edits exercises. Every button of the one form keeps all that was typed.
 */
@Controller
@RequestMapping("/admin/exercises")
class EditorController {

	static final String NEW = "new";

	private final Editor editor;

	private final SubmissionReader submissions;

	private final EditorActions actions;

	private final EditorPage page;

	private final OutcomePage outcomes;

	private final History history;

	private final HistoryPage historyPage;

	private final QueueSteps queue;

	private final UnfinishedEdits unfinished;

	private final MessageSource messages;

	private final Times times;

	EditorController(Editor editor, SubmissionReader submissions, EditorActions actions, EditorPage page,
			OutcomePage outcomes, History history, HistoryPage historyPage, QueueSteps queue,
			UnfinishedEdits unfinished, MessageSource messages, Times times) {
		this.editor = editor;
		this.submissions = submissions;
		this.actions = actions;
		this.page = page;
		this.outcomes = outcomes;
		this.history = history;
		this.historyPage = historyPage;
		this.queue = queue;
		this.unfinished = unfinished;
		this.messages = messages;
		this.times = times;
	}

	@GetMapping("/new")
	String add(@RequestParam(required = false) @Nullable String from,
			@RequestParam(name = UnreadableRequestFilter.TOO_LARGE, required = false) @Nullable String tooLarge,
			Model model) {
		ExerciseForm form = Optional.ofNullable(from)
			.flatMap(this.editor::find)
			.map((entry) -> ExerciseForm.of("", -1, entry.content()).asNew())
			.orElseGet(ExerciseForm::empty);
		return this.page.show(form, errors(form, tooLarge), null, "", model);
	}

	@GetMapping("/{slug}")
	String edit(@PathVariable String slug,
			@RequestParam(name = UnreadableRequestFilter.TOO_LARGE, required = false) @Nullable String tooLarge,
			Model model) {
		EntryVersion entry = find(slug);
		ExerciseForm form = ExerciseForm.of(slug, entry.version(), entry.content());
		return this.page.show(form, errors(form, tooLarge), entry, "", model);
	}

	private static BindingResult errors(ExerciseForm form, @Nullable String tooLarge) {
		BindingResult errors = EditorPage.noErrors(form);
		if (tooLarge != null) {
			errors.rejectValue("picture", "problem.picture.large");
		}
		return errors;
	}

	@PostMapping("/{slug}")
	String write(@PathVariable String slug, @RequestParam MultiValueMap<String, String> typed,
			@RequestParam(required = false) @Nullable MultipartFile file, HttpServletResponse response,
			RedirectAttributes flash, Model model) throws IOException {
		Submission sent = this.submissions.read(typed, file, slug.equals(NEW) ? null : find(slug));
		model.addAttribute(EditorPage.OPENED, EditorPart.opened(typed, sent.action()));
		EditorOutcome outcome = sent.errors().hasErrors() ? EditorOutcome.FormShown.refused(sent)
				: this.actions.handle(sent);
		if (outcome instanceof EditorOutcome.Saved) {
			Optional.ofNullable(sent.form().unfinished()).ifPresent(this.unfinished::finish);
		}
		String view = this.outcomes.show(outcome, response, flash, model);
		return (outcome instanceof EditorOutcome.Saved)
				? this.queue.after(typed.getFirst("queue"), sent.entry(), view, flash) : view;
	}

	/**
	 * Restores an earlier state, in the same way as if it had been typed.
	 */
	@PostMapping("/{slug}/restore")
	String restore(@PathVariable String slug, @RequestParam long revision, @RequestParam int version,
			HttpServletResponse response, RedirectAttributes flash, Locale locale, Model model) {
		EntryVersion entry = find(slug);
		if (entry.version() != version) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("stale", true);
			return this.historyPage.show(entry, model);
		}
		History.Past past = this.history.at(entry, revision)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		String reason = this.messages.getMessage("editor.restored", new Object[] { this.times.minute(past.when()) },
				locale);
		return this.outcomes.show(this.actions.restore(entry, past, reason), response, flash, model);
	}

	private EntryVersion find(String slug) {
		return this.editor.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
