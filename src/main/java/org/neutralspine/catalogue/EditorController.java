package org.neutralspine.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.suggestion.Suggestion;
import org.neutralspine.web.UnreadableRequestFilter;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.DigestUtils;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;
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
 * Adds and edits exercises. Every button of the one form keeps all that was typed; what
 * anybody is shown is saved only after it was seen what that means.
 */
@Controller
@RequestMapping("/admin/exercises")
class EditorController {

	private static final String NEW = "new";

	private final Editor editor;

	private final EditorPage page;

	private final Pictures pictures;

	private final History history;

	private final MessageSource messages;

	EditorController(Editor editor, EditorPage page, Pictures pictures, History history, MessageSource messages) {
		this.editor = editor;
		this.page = page;
		this.pictures = pictures;
		this.history = history;
		this.messages = messages;
	}

	/**
	 * A form on its way.
	 *
	 * @param entry what is kept; null for a new exercise
	 * @param words what to search for links
	 */
	private record Sent(ExerciseForm form, BindingResult errors, @Nullable Entry entry, String words,
			@Nullable String seen) {

		String reason() {
			return this.form.text("reason");
		}

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
		Entry entry = find(slug);
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
	String write(@PathVariable String slug, @RequestParam MultiValueMap<String, String> sent,
			@RequestParam(required = false) @Nullable MultipartFile file, HttpServletResponse response,
			RedirectAttributes flash, Model model) throws IOException {
		Entry entry = slug.equals(NEW) ? null : find(slug);
		ExerciseForm form = ExerciseForm.of(sent);
		if (entry != null) {
			form = form.with("slug", slug);
		}
		String refused = null;
		if (file != null && !file.isEmpty()) {
			try {
				form = form.withPicture(keep(file));
			}
			catch (NotAPictureException ex) {
				refused = ex.key();
			}
		}
		else if (StringUtils.hasText(sent.getFirst("file"))) {
			// Its name alone: without scripts only its own button sends a picture.
			refused = "problem.picture.notSent";
		}
		String action = action(sent);
		form = changed(form, entry, action);
		BindingResult errors = EditorPage.noErrors(form);
		if (refused != null) {
			errors.rejectValue("picture", refused);
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return this.page.show(form, errors, entry, "", model);
		}
		Sent now = new Sent(form, errors, entry, Objects.requireNonNullElse(sent.getFirst("words"), ""),
				sent.getFirst("seen"));
		State target = target(action, entry, form);
		if (target == null) {
			return (action.equals("preview")) ? preview(now, model)
					: this.page.show(form, errors, entry, now.words(), model);
		}
		return save(now, target, action, response, flash, model);
	}

	/** What the button does; Enter does what its field is for. */
	private static String action(MultiValueMap<String, String> sent) {
		String action = Objects.requireNonNullElse(sent.getFirst("do"), "");
		if (!action.equals("enter")) {
			return action;
		}
		return Objects.equals(sent.getFirst("words"), sent.getFirst("searched")) ? "preview" : "find";
	}

	/** What is too large is not even read into memory. */
	private Pictures.Kept keep(MultipartFile file) throws IOException {
		if (file.getSize() > Pictures.LARGEST_FILE.toBytes()) {
			throw new NotAPictureException("problem.picture.large");
		}
		return this.pictures.keep(file.getBytes());
	}

	/**
	 * Gets an earlier state back, in the same way as if somebody had typed it.
	 */
	@PostMapping("/{slug}/restore")
	String restore(@PathVariable String slug, @RequestParam long revision, @RequestParam int version,
			HttpServletResponse response, RedirectAttributes flash, Locale locale, Model model) {
		Entry entry = find(slug);
		History.Past past = this.history.at(entry, revision)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		ExerciseForm form = ExerciseForm.of(slug, version, past.content());
		String reason = this.messages.getMessage("editor.restored", new Object[] { past.minute() }, locale);
		Sent sent = new Sent(form, EditorPage.noErrors(form), entry, "", null);
		// That somebody may do more than now needs a better reason than that.
		if (!this.editor.review(change(sent, past.state())).needsReason()) {
			sent = new Sent(form.with("reason", reason), sent.errors(), entry, "", null);
		}
		String action = switch (past.state()) {
			case PUBLISHED -> "publish";
			case RETIRED -> "retire";
			case DRAFT -> "draft";
			case UNREVIEWED -> "unreviewed";
		};
		return save(sent, past.state(), action, response, flash, model);
	}

	private static ExerciseForm changed(ExerciseForm form, @Nullable Entry entry, String action) {
		String[] parts = action.split(":", 3);
		boolean link = parts.length == 3 && List.of("easier", "harder", "instead").contains(parts[1]);
		return switch (parts[0]) {
			case "add" -> link ? form.adding(parts[1], parts[2]) : form;
			case "remove" -> link ? form.removing(parts[1], parts[2]) : form;
			case "no-picture" -> form.withoutPicture();
			case "suggested" -> {
				ExerciseForm more = form;
				for (Suggestion suggestion : EditorPage.suggestions(entry, form.read().content())) {
					more = more.adding("demands", suggestion.demand().name());
				}
				yield more;
			}
			default -> form;
		};
	}

	/**
	 * What the exercise is to become; null where the button saves nothing. As long as
	 * nobody has said what it asks of the spine, an imported exercise stays unreviewed.
	 */
	private static @Nullable State target(String action, @Nullable Entry entry, ExerciseForm form) {
		return switch (action) {
			case "publish" -> State.PUBLISHED;
			case "retire" -> State.RETIRED;
			case "draft" -> State.DRAFT;
			case "unreviewed" -> State.UNREVIEWED;
			case "save" -> (entry == null || isReviewed(entry, form)) ? State.DRAFT : entry.state();
			default -> null;
		};
	}

	private static boolean isReviewed(Entry entry, ExerciseForm form) {
		return entry.state() == State.UNREVIEWED && !form.read().content().demands().isEmpty();
	}

	private String preview(Sent sent, Model model) {
		Change change = change(sent, State.PUBLISHED);
		Review review = this.editor.review(change);
		model.addAttribute("preview", change.content());
		model.addAttribute("review", review);
		EditorPage.reject(sent.errors(), read(sent).problems());
		EditorPage.reject(sent.errors(), review.problems());
		return this.page.show(sent.form(), sent.errors(), sent.entry(), "", model);
	}

	private ExerciseForm.Read read(Sent sent) {
		ExerciseForm.Read read = sent.form().read();
		Picture picture = read.content().picture();
		boolean lost = picture != null && this.pictures.find(picture.hash()).isEmpty();
		return lost ? new ExerciseForm.Read(read.content().withPicture(null), read.problems()) : read;
	}

	private Change change(Sent sent, State target) {
		Entry entry = sent.entry();
		return new Change(sent.form().slug(), (entry != null) ? sent.form().version() : -1, target,
				read(sent).content(), sent.reason());
	}

	private String save(Sent sent, State target, String action, HttpServletResponse response, RedirectAttributes flash,
			Model model) {
		EditorPage.reject(sent.errors(), read(sent).problems());
		Change change = change(sent, target);
		if (sent.entry() == null && this.editor.find(change.slug()).isPresent()) {
			sent.errors().rejectValue("slug", "problem.exercise.slug.taken");
		}
		if (sent.errors().hasErrors()) {
			return again(sent, response, model);
		}
		try {
			Review review = this.editor.review(change);
			EditorPage.reject(sent.errors(), review.problems());
			if (sent.errors().hasErrors()) {
				return again(sent, response, model);
			}
			Entry entry = sent.entry();
			if (entry != null && entry.version() != change.seen()) {
				throw new StaleEntryException(entry);
			}
			boolean seen = fingerprint(review).equals(sent.seen());
			if (review.isShown() && (!seen || !review.reasonProblems().isEmpty())) {
				return toConfirm(sent, review, action, seen, response, model);
			}
			this.editor.keep(change);
			flash.addFlashAttribute("saved", action);
			return "redirect:/admin/exercises/" + change.slug();
		}
		catch (RefusedChangeException ex) {
			EditorPage.reject(sent.errors(), ex.review().problems());
			EditorPage.reject(sent.errors(), ex.review().reasonProblems());
			return again(sent, response, model);
		}
		catch (DataIntegrityViolationException ex) {
			boolean taken = sent.entry() == null && this.editor.find(change.slug()).isPresent();
			sent.errors()
				.rejectValue(taken ? "slug" : "source",
						taken ? "problem.exercise.slug.taken" : "problem.exercise.source.taken");
			return again(sent, response, model);
		}
		catch (CatalogueBusyException ex) {
			sent.errors().rejectValue("name", "problem.exercise.busy");
			return again(sent, response, model);
		}
		catch (StaleEntryException | OptimisticLockingFailureException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return conflict(find(change.slug()), sent, change, model);
		}
	}

	private String again(Sent sent, HttpServletResponse response, Model model) {
		response.setStatus(HttpStatus.BAD_REQUEST.value());
		return this.page.show(sent.form(), sent.errors(), sent.entry(), "", model);
	}

	/** What a change means, to be saved once it was seen. */
	private String toConfirm(Sent sent, Review review, String action, boolean seen, HttpServletResponse response,
			Model model) {
		if (seen) {
			EditorPage.reject(sent.errors(), review.reasonProblems());
			response.setStatus(HttpStatus.BAD_REQUEST.value());
		}
		model.addAttribute("form", sent.form());
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", sent.errors());
		model.addAttribute("address", (sent.entry() != null) ? review.change().slug() : NEW);
		model.addAttribute("name", review.change().content().name());
		model.addAttribute("review", review);
		model.addAttribute("reason", sent.reason());
		model.addAttribute("action", action);
		model.addAttribute("seen", fingerprint(review));
		return "catalogue/review";
	}

	/** Of all that a review says, so that what is saved is what was seen. */
	private static String fingerprint(Review review) {
		Change change = review.change();
		String all = change.state() + "\n" + change.seen() + "\n" + change.content() + "\n" + review.forecast() + "\n"
				+ review.plans();
		return DigestUtils.md5DigestAsHex(all.getBytes(StandardCharsets.UTF_8));
	}

	/** Shows both: what somebody else has saved, and what this window has. */
	private String conflict(Entry current, Sent sent, Change change, Model model) {
		model.addAttribute("slug", current.slug());
		model.addAttribute("name", current.content().name());
		model.addAttribute("form", sent.form().with("version", String.valueOf(current.version())));
		model.addAttribute("theirs", this.history.of(current).stream().findFirst().orElse(null));
		model.addAttribute("sides", Sides.of(current.state(), current.content(), change.state(), change.content()));
		return "catalogue/conflict";
	}

	private Entry find(String slug) {
		return this.editor.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
