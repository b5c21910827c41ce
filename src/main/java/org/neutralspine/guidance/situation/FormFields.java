package org.neutralspine.guidance.situation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.Problem;
import org.neutralspine.web.Enums;

/**
 * Reads the values of a form's fields, and remembers which of them cannot be read.
 */
final class FormFields {

	private final List<Problem> problems = new ArrayList<>();

	List<Problem> problems() {
		return this.problems;
	}

	/** Whether a field cannot be read, so that nothing more needs to be said of it. */
	boolean isUnreadable(String field) {
		return this.problems.stream().anyMatch((problem) -> problem.field().equals(field));
	}

	void reject(Problem problem) {
		this.problems.add(problem);
	}

	void reject(String field, String key, Object... arguments) {
		this.problems.add(Problem.of(field, key, arguments));
	}

	@Nullable LocalDate date(String field, @Nullable String value) {
		String text = text(value);
		if (text == null) {
			return null;
		}
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeException ex) {
			reject(field, "problem.date.format");
			return null;
		}
	}

	<T extends Enum<T>> Set<T> constants(String field, List<String> values, Class<T> type) {
		Set<T> constants = EnumSet.noneOf(type);
		for (String value : values) {
			T constant = constant(field, value, type);
			if (constant != null) {
				constants.add(constant);
			}
		}
		return constants;
	}

	<T extends Enum<T>> @Nullable T constant(String field, @Nullable String value, Class<T> type) {
		if (value == null) {
			return null;
		}
		T constant = Enums.find(type, value).orElse(null);
		if (constant == null) {
			reject(field, "problem.choice.unknown");
		}
		return constant;
	}

	/** A text without the blanks around it; null where nothing is left. */
	static @Nullable String text(@Nullable String value) {
		return (value == null || value.isBlank()) ? null : value.strip();
	}

}
