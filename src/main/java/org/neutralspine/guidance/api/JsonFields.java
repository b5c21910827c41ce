package org.neutralspine.guidance.api;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.Problem;
import org.neutralspine.web.Enums;
import tools.jackson.databind.JsonNode;

/**
 * Reads the fields of a request body one by one, and remembers which of them cannot be
 * read. A number sent as a string, a fraction where a whole number is asked, and an
 * unknown property are errors.
 */
final class JsonFields {

	private static final int MAX_ITEMS = 200;

	private final JsonNode body;

	private final List<Problem> problems = new ArrayList<>();

	JsonFields(JsonNode body) {
		this.body = body;
	}

	List<Problem> problems() {
		return this.problems;
	}

	/**
	 * Whether a field was sent but could not be read, so that no further problem with it
	 * needs to be told.
	 */
	boolean isUnreadable(String field) {
		return this.problems.stream().anyMatch((problem) -> problem.field().equals(field));
	}

	void knownOnly(String prefix, JsonNode object, Set<String> known) {
		object.propertyNames()
			.stream()
			.filter((name) -> !known.contains(name))
			.forEach((name) -> reject(prefix + name, "problem.json.unknown"));
	}

	@Nullable String string(String field) {
		JsonNode node = node(field);
		if (isAbsent(node)) {
			return null;
		}
		if (!node.isString()) {
			reject(field, "problem.json.string");
			return null;
		}
		return node.stringValue();
	}

	@Nullable LocalDate date(String field) {
		String text = string(field);
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

	@Nullable Integer wholeNumber(String field) {
		JsonNode node = node(field);
		if (isAbsent(node)) {
			return null;
		}
		if (!node.isIntegralNumber() || !node.canConvertToInt()) {
			reject(field, "problem.json.wholeNumber");
			return null;
		}
		return node.intValue();
	}

	@Nullable BigDecimal decimal(String field) {
		JsonNode node = node(field);
		if (isAbsent(node)) {
			return null;
		}
		if (!node.isNumber()) {
			reject(field, "problem.json.number");
			return null;
		}
		return node.decimalValue();
	}

	<T extends Enum<T>> @Nullable T constant(String field, Class<T> type) {
		String text = string(field);
		return (text != null) ? named(field, text, type) : null;
	}

	<T extends Enum<T>> Set<T> constants(String field, Class<T> type) {
		Set<T> constants = EnumSet.noneOf(type);
		for (String text : strings(field)) {
			T constant = named(field, text, type);
			if (constant != null) {
				constants.add(constant);
			}
		}
		return constants;
	}

	private <T extends Enum<T>> @Nullable T named(String field, String text, Class<T> type) {
		T constant = Enums.find(type, text).orElse(null);
		if (constant == null) {
			reject(field, "problem.json.oneOf", text, List.of(type.getEnumConstants()).toString());
		}
		return constant;
	}

	List<String> strings(String field) {
		JsonNode node = node(field);
		if (node.isMissingNode()) {
			return List.of();
		}
		if (!node.isArray() || node.size() > MAX_ITEMS || !node.valueStream().allMatch(JsonNode::isString)) {
			reject(field, "problem.json.strings");
			return List.of();
		}
		return node.valueStream().map(JsonNode::stringValue).toList();
	}

	private JsonNode node(String field) {
		JsonNode node = this.body;
		for (String name : field.split("\\.")) {
			node = node.path(name);
		}
		return node;
	}

	private static boolean isAbsent(JsonNode node) {
		return node.isMissingNode() || node.isNull();
	}

	void reject(String field, String key, Object... arguments) {
		this.problems.add(Problem.of(field, key, arguments));
	}

}
