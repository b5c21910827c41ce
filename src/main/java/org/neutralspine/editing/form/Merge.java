package org.neutralspine.editing.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neutralspine.editing.ContentPart;
import org.neutralspine.editing.ExerciseField;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.editing.FieldKind;
import org.neutralspine.web.Enums;

/**
 * Brings together what two people have made of the same exercise, field by field. What
 * only one of them has changed is taken over; where both have changed the same field in
 * different ways, the page asks which to take.
 *
 * @param form what it comes to; where somebody still has to choose, it says what mine
 * says
 * @param theirs the fields that were taken over from what is kept
 * @param open the fields with an open choice
 */
record Merge(ExerciseForm form, List<String> theirs, List<String> open) {

	/** What to take of a field that both have changed. */
	enum Choice {

		THEIRS, MINE, BOTH

	}

	private static final List<Part> PARTS = parts();

	/**
	 * A field as it is shown on the page.
	 *
	 * @param inputs the fields of the form that belong to it
	 */
	private record Part(String field, Kind kind, List<String> inputs) {
	}

	private enum Kind {

		ONE, DECIMAL, LINES, SET, LIST

	}

	/**
	 * What is typed in one piece comes first, and the picture, which is one thing, last.
	 */
	private static List<Part> parts() {
		List<Part> parts = ExerciseFields.onPages()
			.filter((field) -> field.part() != ContentPart.PICTURE)
			.map((field) -> new Part(field.name(), kind(field.kind()), List.of(field.name())))
			.sorted(Comparator.comparing((part) -> allowsBoth(part) ? part.kind() : Kind.ONE))
			.collect(Collectors.toCollection(ArrayList::new));
		parts.add(new Part(ContentPart.PICTURE.property(), Kind.ONE,
				ContentPart.PICTURE.fields().stream().map(ExerciseField::name).toList()));
		return parts;
	}

	private static Kind kind(FieldKind kind) {
		return switch (kind) {
			case TEXT, OPTIONAL_TEXT, CONSTANT, WHOLE, OPTIONAL_WHOLE, FLAG -> Kind.ONE;
			case DECIMAL -> Kind.DECIMAL;
			case LINES -> Kind.LINES;
			case CONSTANTS -> Kind.SET;
			case SLUGS -> Kind.LIST;
		};
	}

	/**
	 * Merges two forms.
	 * @param base what both began with; null where that is not known, so that whatever
	 * differs is asked about
	 * @param theirs what is kept
	 * @param mine what is to be kept, with every field as typed
	 * @param choices what to take of the fields that both have changed
	 */
	static Merge of(@Nullable ExerciseForm base, ExerciseForm theirs, ExerciseForm mine, Map<String, Choice> choices) {
		ExerciseForm merged = mine.with("version", theirs.text("version"));
		List<String> taken = new ArrayList<>();
		List<String> open = new ArrayList<>();
		for (Part part : PARTS) {
			if (same(part, theirs, mine) || (base != null && same(part, base, theirs))) {
				continue;
			}
			boolean isMineUntouched = base != null && same(part, base, mine);
			Choice choice = isMineUntouched ? Choice.THEIRS : choices.get(part.field());
			if (choice == null || (choice == Choice.BOTH && !allowsBoth(part))) {
				open.add(part.field());
			}
			else {
				merged = chosen(part, choice, theirs, merged);
			}
			if (isMineUntouched) {
				taken.add(part.field());
			}
		}
		return new Merge(merged, List.copyOf(taken), List.copyOf(open));
	}

	private static ExerciseForm chosen(Part part, Choice choice, ExerciseForm theirs, ExerciseForm mine) {
		ExerciseForm merged = mine;
		for (String input : part.inputs()) {
			merged = switch (choice) {
				case THEIRS -> merged.with(input, theirs.all(input));
				case MINE -> merged;
				case BOTH -> merged.with(input, both(part, normal(part, input, theirs), normal(part, input, mine)));
			};
		}
		return merged;
	}

	private static List<String> both(Part part, List<String> one, List<String> other) {
		Set<String> both = new LinkedHashSet<>(one);
		both.addAll(other);
		return (part.kind() == Kind.LINES) ? List.of(String.join("\n", both)) : List.copyOf(both);
	}

	private static boolean same(Part part, ExerciseForm one, ExerciseForm other) {
		return part.inputs().stream().allMatch((input) -> normal(part, input, one).equals(normal(part, input, other)));
	}

	/** What a field says, however it was typed. */
	private static List<String> normal(Part part, String input, ExerciseForm form) {
		return switch (part.kind()) {
			case ONE -> List.of(ExerciseForm.plain(form.text(input)));
			case DECIMAL -> List.of(ExerciseForm.plain(form.text(input).replace(',', '.')));
			case LINES -> form.text(input).lines().map(ExerciseForm::plain).filter((line) -> !line.isEmpty()).toList();
			case SET -> form.all(input).stream().filter((one) -> !one.isEmpty()).distinct().sorted().toList();
			case LIST -> form.all(input);
		};
	}

	/** Whether both can be kept of a field. */
	static boolean allowsBoth(String field) {
		return PARTS.stream().anyMatch((part) -> part.field().equals(field) && allowsBoth(part));
	}

	private static boolean allowsBoth(Part part) {
		return part.kind() != Kind.ONE && part.kind() != Kind.DECIMAL;
	}

	/** All fields that a choice may be needed for. */
	static List<String> fields() {
		return PARTS.stream().map(Part::field).toList();
	}

	/** A choice as it was sent; null where it is none. */
	static @Nullable Choice choice(@Nullable String sent) {
		return Enums.find(Choice.class, sent).orElse(null);
	}

}
