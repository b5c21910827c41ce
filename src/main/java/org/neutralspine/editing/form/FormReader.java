package org.neutralspine.editing.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.ContentPart;
import org.neutralspine.editing.ContentValues;
import org.neutralspine.editing.ExerciseField;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.editing.FieldKind;
import org.neutralspine.editing.Problem;

/**
 * Reads what was typed into the form of an exercise, field by field.
 */
final class FormReader {

	static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

	private static final Pattern DECIMAL = Pattern.compile("\\d{1,6}([.,]\\d{1,6})?");

	private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

	private final ExerciseForm form;

	private final List<Problem> problems = new ArrayList<>();

	private FormReader(ExerciseForm form) {
		this.form = form;
	}

	/**
	 * What a form says.
	 *
	 * @param problems what cannot be understood
	 */
	record Reading(Content content, List<Problem> problems) {
	}

	static Reading read(ExerciseForm form) {
		FormReader reader = new FormReader(form);
		ContentValues values = new ContentValues();
		ExerciseFields.ALL.stream()
			.filter((field) -> reader.isThere(field.part()))
			.forEach((field) -> values.put(field, reader.value(field)));
		return new Reading(values.content(), List.copyOf(reader.problems));
	}

	/** What is only carried along, or only ticked, makes no part by itself. */
	private boolean isThere(ContentPart<?> part) {
		if (part == ContentPart.PICTURE) {
			return HASH.matcher(this.form.text(ExerciseFields.PICTURE_HASH.name())).matches();
		}
		return !part.isOptional() || part.fields()
			.stream()
			.filter((field) -> !field.isCarried() && field.kind() != FieldKind.FLAG)
			.anyMatch((field) -> !this.form.text(field.name()).isBlank());
	}

	private @Nullable Object value(ExerciseField<?> field) {
		String name = field.name();
		return switch (field.kind()) {
			case TEXT -> line(name);
			case OPTIONAL_TEXT -> optionalLine(name);
			case LINES -> lines(name);
			case SLUGS -> this.form.all(name);
			case CONSTANT -> constant(field);
			case CONSTANTS -> constants(field);
			case WHOLE -> wholeNumber(field);
			case OPTIONAL_WHOLE -> whole(name);
			case DECIMAL -> decimal(name);
			case FLAG -> !this.form.text(name).isBlank();
		};
	}

	private int wholeNumber(ExerciseField<?> field) {
		return field.isCarried() ? pixels(field.name()) : needed(field.name());
	}

	private @Nullable String optionalLine(String name) {
		String line = line(name);
		return line.isEmpty() ? null : line;
	}

	private String line(String name) {
		return ExerciseForm.plain(this.form.text(name));
	}

	private List<String> lines(String name) {
		return this.form.text(name).lines().map(ExerciseForm::plain).filter((line) -> !line.isEmpty()).toList();
	}

	/** An unknown one is said to be so where there has to be one. */
	private @Nullable Object constant(ExerciseField<?> field) {
		Object chosen = constants(field).stream().findFirst().orElse(null);
		if (chosen == null && field.empty() != null && !this.form.text(field.name()).isBlank()) {
			this.problems.add(Problem.of(field.name(), "problem.choice.unknown"));
		}
		return (chosen != null) ? chosen : field.empty();
	}

	private Set<Enum<?>> constants(ExerciseField<?> field) {
		Set<Enum<?>> chosen = new LinkedHashSet<>(field.constants());
		chosen.removeIf((one) -> !this.form.all(field.name()).contains(one.name()));
		return chosen;
	}

	private int pixels(String name) {
		String text = this.form.text(name);
		return NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 1;
	}

	private int needed(String name) {
		if (this.form.text(name).isBlank()) {
			this.problems.add(Problem.of(name, "problem.exercise.dose.needed." + name));
		}
		Integer number = whole(name);
		return (number != null) ? number : 1;
	}

	private @Nullable Integer whole(String name) {
		String text = this.form.text(name).strip();
		if (text.isEmpty()) {
			return null;
		}
		if (!NUMBER.matcher(text).matches()) {
			this.problems.add(Problem.of(name, "problem.exercise.whole"));
			return null;
		}
		return Integer.valueOf(text);
	}

	private @Nullable BigDecimal decimal(String name) {
		String text = this.form.text(name).strip();
		if (text.isEmpty()) {
			return null;
		}
		if (!DECIMAL.matcher(text).matches()) {
			this.problems.add(Problem.of(name, "problem.exercise.decimal"));
			return null;
		}
		return new BigDecimal(text.replace(',', '.'));
	}

}
