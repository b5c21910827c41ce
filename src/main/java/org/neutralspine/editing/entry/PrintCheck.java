package org.neutralspine.editing.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.ExerciseField;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.editing.Problem;
import org.neutralspine.web.FontCoverage;

/**
 * Whether the texts that go on paper can be printed. Not asked of what is published
 * already, so that nothing else about it waits for a letter.
 */
final class PrintCheck {

	private PrintCheck() {
	}

	/**
	 * What cannot be printed; empty where all can be.
	 * @param published what is published now; null where nothing is
	 */
	static List<Problem> problems(Content content, @Nullable Content published) {
		Map<String, String> before = (published != null) ? printed(published) : Map.of();
		List<Problem> problems = new ArrayList<>();
		printed(content).forEach((field, text) -> {
			String missing = text.equals(before.get(field)) ? "" : FontCoverage.missing(text);
			if (!missing.isEmpty()) {
				problems.add(Problem.of(field, "problem.exercise.letters", missing));
			}
		});
		return problems;
	}

	private static Map<String, String> printed(Content content) {
		Map<String, String> printed = new LinkedHashMap<>();
		ExerciseFields.ALL.stream().filter(ExerciseField::isPrinted).forEach((field) -> {
			Object value = field.of(content);
			if (value != null) {
				printed.put(field.name(), (value instanceof List<?> lines)
						? lines.stream().map(Object::toString).collect(Collectors.joining("\n")) : value.toString());
			}
		});
		return printed;
	}

}
