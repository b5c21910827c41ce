package org.neutralspine.editing.entry;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Picture;
import org.neutralspine.catalogue.Pictures;
import org.neutralspine.editing.CatalogueBusyException;
import org.neutralspine.editing.NotAPictureException;
import org.neutralspine.editing.PictureUploads;
import org.neutralspine.editing.State;
import org.neutralspine.editing.SuggestedDemands;
import org.neutralspine.editing.suggestion.Suggestion;
import org.neutralspine.web.request.UnreadableRequestFilter;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.DigestUtils;
import org.springframework.util.LinkedMultiValueMap;
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

	private final PictureUploads uploads;

	private final History history;

	private final HistoryPage historyPage;

	private final MessageSource messages;

	EditorController(Editor editor, EditorPage page, Pictures pictures, PictureUploads uploads, History history,
			HistoryPage historyPage, MessageSource messages) {
		this.editor = editor;
		this.page = page;
		this.pictures = pictures;
		this.uploads = uploads;
		this.history = history;
		this.historyPage = historyPage;
		this.messages = messages;
	}

	/**
	 * A form on its way.
	 *
	 * @param entry what is kept; null for a new exercise
	 * @param words what to search for links
	 * @param choices what to take of fields that somebody else has changed, too
	 * @param theirs what was taken over from somebody else; null where nothing was
	 */
	private record Sent(ExerciseForm form, BindingResult errors, @Nullable Entry entry, String words,
			@Nullable String seen, Choices choices, @Nullable Theirs theirs) {

		Sent with(ExerciseForm other) {
			return new Sent(other, EditorPage.noErrors(other), this.entry, this.words, this.seen, this.choices,
					this.theirs);
		}

		Sent merged(Entry current, ExerciseForm merged, Theirs taken) {
			return new Sent(merged, EditorPage.noErrors(merged), current, this.words, this.seen, this.choices, taken);
		}

		String reason() {
			return this.form.text("reason");
		}

	}

	/**
	 * What to take of fields that two have changed.
	 *
	 * @param against the version that the other one has kept
	 */
	private record Choices(int against, Map<String, Merge.Choice> byField) {

		static final Choices NONE = new Choices(-1, Map.of());

		static Choices of(MultiValueMap<String, String> sent) {
			String against = Objects.requireNonNullElse(sent.getFirst("against"), "");
			Map<String, Merge.Choice> byField = new LinkedHashMap<>();
			for (String field : Merge.fields()) {
				Merge.Choice choice = Merge.choice(sent.getFirst("choice-" + field));
				if (choice != null) {
					byField.put(field, choice);
				}
			}
			return new Choices(against.matches("\\d{1,9}") ? Integer.parseInt(against) : -1, byField);
		}

	}

	/**
	 * What somebody else has changed meanwhile, and was taken over.
	 *
	 * @param who their name; null where it is not known
	 */
	record Theirs(@Nullable String who, List<String> fields) implements Serializable {

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
	String write(@PathVariable String slug, @RequestParam MultiValueMap<String, String> typed,
			@RequestParam(required = false) @Nullable MultipartFile file, HttpServletResponse response,
			RedirectAttributes flash, Model model) throws IOException {
		Entry entry = slug.equals(NEW) ? null : find(slug);
		MultiValueMap<String, String> sent = withoutZero(typed);
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
		form = changed(form, action);
		BindingResult errors = EditorPage.noErrors(form);
		if (refused != null) {
			errors.rejectValue("picture", refused);
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return this.page.show(form, errors, entry, "", model);
		}
		Sent now = new Sent(form, errors, entry, Objects.requireNonNullElse(sent.getFirst("words"), ""),
				sent.getFirst("seen"), Choices.of(sent), null);
		return write(now, action, response, flash, model);
	}

	private String write(Sent sent, String action, HttpServletResponse response, RedirectAttributes flash,
			Model model) {
		Entry entry = sent.entry();
		State target = target(action, entry, sent.form());
		boolean isMerge = action.equals("merge");
		if (target == null && !isMerge) {
			return (action.equals("preview")) ? preview(sent, model)
					: this.page.show(sent.form(), sent.errors(), entry, sent.words(), model);
		}
		if (entry != null && entry.version() != sent.form().version() && isReadable(sent)) {
			return merge(sent, entry, action, response, flash, model);
		}
		if (target == null) {
			return show(sent, model);
		}
		return save(sent, target, action, response, flash, model);
	}

	/** What cannot be understood has to be mended before it is compared with anything. */
	private boolean isReadable(Sent sent) {
		return read(sent).problems().isEmpty();
	}

	/** Brings together what somebody else has kept meanwhile and what was sent. */
	private String merge(Sent sent, Entry current, String action, HttpServletResponse response,
			RedirectAttributes flash, Model model) {
		ExerciseForm theirs = ExerciseForm.of(current.slug(), current.version(), current.content());
		History.Past past = this.history.version(current, sent.form().version()).orElse(null);
		ExerciseForm base = (past != null) ? ExerciseForm.of(current.slug(), sent.form().version(), past.content())
				: null;
		boolean isAnswer = sent.choices().against() == current.version();
		Merge merge = Merge.of(base, theirs, sent.form(), isAnswer ? sent.choices().byField() : Map.of());
		String who = this.history.of(current).stream().findFirst().map(History.Past::who).orElse(null);
		List<String> fields = new ArrayList<>(merge.theirs());
		if (past != null && past.state() != current.state()) {
			fields.add(0, "state");
		}
		if (!merge.open().isEmpty()) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return conflict(sent, current, merge, new Theirs(who, fields), action, isAnswer, model);
		}
		return write(sent.merged(current, merge.form(), new Theirs(who, fields)), action, response, flash, model);
	}

	private String show(Sent sent, Model model) {
		model.addAttribute("theirs", sent.theirs());
		return this.page.show(sent.form(), sent.errors(), sent.entry(), sent.words(), model);
	}

	/**
	 * With a mark in the place of each character zero, which no database takes; the mark
	 * is refused beside its field.
	 */
	private static MultiValueMap<String, String> withoutZero(MultiValueMap<String, String> typed) {
		MultiValueMap<String, String> marked = new LinkedMultiValueMap<>();
		typed.forEach((field, texts) -> texts.forEach((text) -> marked.add(field, text.replace('\0', '\uFFFD'))));
		return marked;
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
	private PictureUploads.Kept keep(MultipartFile file) throws IOException {
		if (file.getSize() > PictureUploads.MAX_FILE_SIZE.toBytes()) {
			throw new NotAPictureException("problem.picture.large");
		}
		return this.uploads.keep(file.getBytes());
	}

	/**
	 * Gets an earlier state back, in the same way as if somebody had typed it.
	 */
	@PostMapping("/{slug}/restore")
	String restore(@PathVariable String slug, @RequestParam long revision, @RequestParam int version,
			HttpServletResponse response, RedirectAttributes flash, Locale locale, Model model) {
		Entry entry = find(slug);
		if (entry.version() != version) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("stale", true);
			return this.historyPage.show(entry, model);
		}
		History.Past past = this.history.at(entry, revision)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		ExerciseForm form = ExerciseForm.of(slug, version, past.content());
		String reason = this.messages.getMessage("editor.restored", new Object[] { past.minute() }, locale);
		Sent sent = new Sent(form, EditorPage.noErrors(form), entry, "", null, Choices.NONE, null);
		// That somebody may do more than now needs a better reason than that.
		if (!this.editor.review(change(sent, past.state())).needsReason()) {
			sent = sent.with(form.with("reason", reason));
		}
		String action = switch (past.state()) {
			case PUBLISHED -> "publish";
			case RETIRED -> "retire";
			case DRAFT -> "draft";
			case UNREVIEWED -> "unreviewed";
		};
		return save(sent, past.state(), action, response, flash, model);
	}

	private static ExerciseForm changed(ExerciseForm form, String action) {
		String[] parts = action.split(":", 3);
		boolean link = parts.length == 3 && List.of("easier", "harder", "instead").contains(parts[1]);
		return switch (parts[0]) {
			case "add" -> link ? form.adding(parts[1], parts[2]) : form;
			case "remove" -> link ? form.removing(parts[1], parts[2]) : form;
			case "no-picture" -> form.withoutPicture();
			case "suggested" -> {
				ExerciseForm more = form;
				for (Suggestion suggestion : SuggestedDemands.of(form.read().content())) {
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

	private FormReader.Reading read(Sent sent) {
		FormReader.Reading read = sent.form().read();
		Picture picture = read.content().picture();
		boolean lost = picture != null && this.pictures.find(picture.hash()).isEmpty();
		return lost ? new FormReader.Reading(read.content().withPicture(null), read.problems()) : read;
	}

	private Change change(Sent sent, State target) {
		Entry entry = sent.entry();
		return new Change(sent.form().slug(), (entry != null) ? sent.form().version() : -1, target,
				read(sent).content(), sent.reason(), sent.form().wordsByDemand());
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
			boolean seen = fingerprint(review).equals(sent.seen());
			if (review.needsLook() && (!seen || !review.reasonProblems().isEmpty())) {
				return toConfirm(sent, review, action, seen, response, model);
			}
			this.editor.keep(change);
			flash.addFlashAttribute("saved", action);
			flash.addFlashAttribute("theirs", sent.theirs());
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
			if (sent.entry() == null) {
				sent.errors().rejectValue("slug", "problem.exercise.slug.taken");
				return again(sent, response, model);
			}
			return merge(sent, find(change.slug()), action, response, flash, model);
		}
	}

	private String again(Sent sent, HttpServletResponse response, Model model) {
		response.setStatus(HttpStatus.BAD_REQUEST.value());
		model.addAttribute("theirs", sent.theirs());
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
		model.addAttribute("theirs", sent.theirs());
		model.addAttribute("action", action);
		model.addAttribute("seen", fingerprint(review));
		return "catalogue/review";
	}

	/** Of all that a review says, so that what is saved is what was seen. */
	private static String fingerprint(Review review) {
		Change change = review.change();
		String all = change.state() + "\n" + change.seen() + "\n" + change.content() + "\n" + review.forecast() + "\n"
				+ review.plans() + "\n" + review.leftOut() + "\n" + review.taken();
		return DigestUtils.md5DigestAsHex(all.getBytes(StandardCharsets.UTF_8));
	}

	/** Asks about what both have changed. */
	private String conflict(Sent sent, Entry current, Merge merge, Theirs theirs, String action, boolean isAnswer,
			Model model) {
		model.addAttribute("slug", current.slug());
		model.addAttribute("name", current.content().name());
		model.addAttribute("form", sent.form());
		model.addAttribute("against", current.version());
		model.addAttribute("action", action);
		model.addAttribute("theirs", theirs);
		model.addAttribute("choices", sent.choices().byField());
		model.addAttribute("unanswered", isAnswer);
		model.addAttribute("sides", Sides.of(conflicting(sent, merge), current.content(), read(sent).content()));
		return "catalogue/conflict";
	}

	/** Those that were answered before are asked about again beside the others. */
	private static List<String> conflicting(Sent sent, Merge merge) {
		return Merge.fields()
			.stream()
			.filter((field) -> merge.open().contains(field) || sent.choices().byField().containsKey(field))
			.toList();
	}

	private Entry find(String slug) {
		return this.editor.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
