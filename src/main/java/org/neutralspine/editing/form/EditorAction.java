package org.neutralspine.editing.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.ExerciseField;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.editing.State;
import org.neutralspine.editing.entry.EntryVersion;
import org.neutralspine.figure.Figures;
import org.springframework.util.MultiValueMap;

/**
 * What a button of the form does.
 */
sealed interface EditorAction {

	/** What the button is called that does it. */
	String button();

	/**
	 * What the button does that was pressed. Enter does what its field is for.
	 */
	static EditorAction of(MultiValueMap<String, String> sent) {
		String button = Objects.requireNonNullElse(sent.getFirst("do"), "");
		if (button.equals("enter")) {
			button = Objects.equals(sent.getFirst("words"), sent.getFirst("searched")) ? "preview" : "find";
		}
		return of(button);
	}

	private static EditorAction of(String button) {
		if (button.startsWith(TakeDrawing.PREFIX)) {
			return new TakeDrawing(button.substring(TakeDrawing.PREFIX.length()));
		}
		String[] parts = button.split(":", 3);
		if (parts.length == 3) {
			return of(button, parts[0], parts[1], parts[2]);
		}
		Optional<Save> save = Arrays.stream(Save.values()).filter((one) -> one.button().equals(button)).findFirst();
		return save.<EditorAction>map((one) -> one).orElseGet(() -> switch (button) {
			case "no-picture" -> new RemovePicture();
			case "suggested" -> new ChooseSuggested();
			case "preview" -> new Preview();
			case "merge" -> new BringTogether();
			default -> new Show(button);
		});
	}

	/** What a button does that says to what and with what. */
	private static EditorAction of(String button, String verb, String field, String value) {
		if (verb.equals(StartPose.WORD)) {
			return new StartPose(button, field, value);
		}
		if (!Link.NAMES.contains(field)) {
			return new Show(button);
		}
		return switch (verb) {
			case "add" -> new Link(button, field, value);
			case "remove" -> new Unlink(button, field, value);
			default -> new Show(button);
		};
	}

	/**
	 * Changes what the form says, and shows it again.
	 */
	sealed interface FormEdit extends EditorAction {

		ExerciseForm edit(ExerciseForm form);

	}

	/**
	 * Shows the form as it is, with what was searched for.
	 */
	record Show(String button) implements FormEdit {

		@Override
		public ExerciseForm edit(ExerciseForm form) {
			return form;
		}

	}

	/**
	 * Links to another exercise.
	 */
	record Link(String button, String field, String slug) implements FormEdit {

		static final List<String> NAMES = ExerciseFields.LINKS.stream().map(ExerciseField::name).toList();

		@Override
		public ExerciseForm edit(ExerciseForm form) {
			return form.adding(this.field, this.slug);
		}

	}

	/**
	 * Links to another exercise no longer.
	 */
	record Unlink(String button, String field, String slug) implements FormEdit {

		@Override
		public ExerciseForm edit(ExerciseForm form) {
			return form.removing(this.field, this.slug);
		}

	}

	/**
	 * Leaves the exercise without a picture.
	 */
	record RemovePicture() implements FormEdit {

		@Override
		public String button() {
			return "no-picture";
		}

		@Override
		public ExerciseForm edit(ExerciseForm form) {
			return form.withoutPicture();
		}

	}

	/**
	 * Chooses all demands that are suggested.
	 */
	record ChooseSuggested() implements EditorAction {

		@Override
		public String button() {
			return "suggested";
		}

	}

	/**
	 * Takes over the drawing of another exercise, to begin with.
	 */
	record TakeDrawing(String slug) implements EditorAction {

		private static final String PREFIX = "drawing:";

		@Override
		public String button() {
			return PREFIX + this.slug;
		}

	}

	/**
	 * Adds a pose to the drawing, to begin with.
	 *
	 * @param preset the posture that it starts from
	 * @param caption what is seen, until the admin writes more
	 */
	record StartPose(String button, String preset, String caption) implements FormEdit {

		private static final String WORD = "pose";

		@Override
		public ExerciseForm edit(ExerciseForm form) {
			String text = form.text(ExerciseFields.FIGURE.name()).strip();
			List<String> before = text.equals("none") ? List.of() : text.lines().toList();
			return form.with(ExerciseFields.FIGURE.name(),
					String.join("\n", Figures.withPose(before, this.preset, this.caption)));
		}

	}

	/**
	 * Shows the exercise as people would see it.
	 */
	record Preview() implements EditorAction {

		@Override
		public String button() {
			return "preview";
		}

	}

	/**
	 * Brings together what two have changed, to be edited before it is saved.
	 */
	record BringTogether() implements EditorAction {

		@Override
		public String button() {
			return "merge";
		}

	}

	/**
	 * Saves the exercise, in a state of its own or as it was.
	 */
	enum Save implements EditorAction {

		SAVE(null), PUBLISH(State.PUBLISHED), RETIRE(State.RETIRED), DRAFT(State.DRAFT), UNREVIEWED(State.UNREVIEWED);

		private final @Nullable State state;

		Save(@Nullable State state) {
			this.state = state;
		}

		/** What gets an exercise into a state. */
		static Save to(State state) {
			return Arrays.stream(values()).filter((one) -> one.state == state).findFirst().orElse(SAVE);
		}

		@Override
		public String button() {
			return name().toLowerCase(Locale.ROOT);
		}

		/**
		 * What the exercise is to become. An imported one stays unreviewed until its
		 * demands are chosen.
		 * @param entry what is stored; null for a new exercise
		 */
		State target(@Nullable EntryVersion entry, Content content) {
			if (this.state != null) {
				return this.state;
			}
			boolean isReviewed = entry != null && entry.state() == State.UNREVIEWED && !content.demands().isEmpty();
			return (entry == null || isReviewed) ? State.DRAFT : entry.state();
		}

	}

}
