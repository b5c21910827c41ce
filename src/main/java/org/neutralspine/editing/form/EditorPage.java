package org.neutralspine.editing.form;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.BodyPart;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Equipment;
import org.neutralspine.catalogue.Position;
import org.neutralspine.catalogue.Profile;
import org.neutralspine.editing.DemandCheck;
import org.neutralspine.editing.ExerciseField;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.editing.Problem;
import org.neutralspine.editing.State;
import org.neutralspine.editing.entry.Editor;
import org.neutralspine.editing.entry.EntryVersion;
import org.neutralspine.editing.unfinished.UnfinishedEdits;
import org.neutralspine.editing.unfinished.UnfinishedKey;
import org.neutralspine.figure.Figures;
import org.neutralspine.guidance.protocol.matrix.ProtocolInForce;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;

/**
 * Puts the form of an exercise on its page, with all that it offers.
 */
@Component
class EditorPage {

	static final String VIEW = "catalogue/exercise";

	/** The parts that were open when the form was sent. */
	static final String OPENED = "opened";

	private final Editor editor;

	private final LinkSearch search;

	private final DemandCheck demands;

	private final UnfinishedEdits unfinished;

	private final ProtocolInForce protocol;

	EditorPage(Editor editor, LinkSearch search, DemandCheck demands, UnfinishedEdits unfinished,
			ProtocolInForce protocol) {
		this.editor = editor;
		this.search = search;
		this.demands = demands;
		this.unfinished = unfinished;
		this.protocol = protocol;
	}

	/**
	 * Links of one kind.
	 */
	record Links(String kind, List<Linked> linked) {
	}

	/**
	 * An exercise that is linked to, or may be.
	 */
	record Linked(String slug, String name, State state, boolean isDrawn) {

		static Linked of(EntryVersion entry) {
			return new Linked(entry.slug(), entry.content().name(), entry.state(), entry.content().isDrawn());
		}

	}

	/**
	 * Adds the form.
	 * @param entry what is kept; null for a new exercise
	 * @param words what to search for links; empty if nothing
	 */
	String show(ExerciseForm form, BindingResult errors, @Nullable EntryVersion entry, String words, Model model) {
		Content content = form.read().content();
		model.addAttribute("form", form);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
		model.addAttribute("entry", (entry != null) ? EntryView.of(entry) : null);
		DemandChoices demands = DemandChoices.of(content, this.demands.suggested(form.slug(), content),
				this.protocol.now());
		model.addAttribute("groups", demands.groups());
		model.addAttribute("suggested", demands.isAnySuggested());
		model.addAttribute("leftOut", demands.leftOut());
		model.addAttribute("chosen", demands.chosen());
		model.addAttribute("parts", EditorPart.views(opened(model), errors));
		model.addAttribute("kinds", Profile.Kind.values());
		model.addAttribute("positions", Position.values());
		model.addAttribute("equipment", Equipment.values());
		model.addAttribute("bodyParts", BodyPart.values());
		model.addAttribute("links", ExerciseFields.LINKS.stream().map((field) -> links(field, content)).toList());
		model.addAttribute("words", words);
		LinkSearch.Found found = this.search.find(words, form.slug());
		model.addAttribute("found", found.shown().stream().map(Linked::of).toList());
		model.addAttribute("more", found.more());
		model.addAttribute("holder", (entry == null && errors.hasFieldErrors("slug"))
				? this.editor.find(form.slug()).map(Linked::of).orElse(null) : null);
		model.addAttribute("presets", Figures.presets());
		model.addAttribute("picture", content.picture());
		UnfinishedKey mine = form.unfinished();
		String address = (entry != null) ? entry.slug() : EditorController.NEW;
		model.addAttribute("unfinished",
				this.unfinished.of(address).stream().filter((one) -> mine == null || one.id() != mine.id()).toList());
		return VIEW;
	}

	@SuppressWarnings("unchecked")
	private static Set<EditorPart> opened(Model model) {
		return (model.getAttribute(OPENED) instanceof Set<?> opened) ? (Set<EditorPart>) opened : Set.of();
	}

	static BindingResult noErrors(ExerciseForm form) {
		return new MapBindingResult(form.fields(), "form");
	}

	static void reject(BindingResult errors, List<Problem> problems) {
		problems.forEach(
				(problem) -> errors.rejectValue(problem.field(), problem.key(), problem.arguments().toArray(), null));
	}

	private Links links(ExerciseField<List<String>> field, Content content) {
		List<String> slugs = Objects.requireNonNull(field.of(content));
		Map<String, Linked> known = this.editor.find(slugs)
			.stream()
			.map(Linked::of)
			.collect(Collectors.toMap(Linked::slug, Function.identity()));
		return new Links(field.name(),
				slugs.stream()
					.map((slug) -> known.getOrDefault(slug, new Linked(slug, slug, State.RETIRED, false)))
					.toList());
	}

}
