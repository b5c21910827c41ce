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
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.Named;
import org.neutralspine.guidance.protocol.Symptom;
import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.guidance.situation.SituationInput;
import tools.jackson.databind.JsonNode;

/**
 * Reads a request body field by field, so that every wrong field can be named at once. A
 * number sent as a string, a fraction where a whole number is asked, and an unknown
 * property are errors.
 */
final class GuidanceRequest {

	private static final Set<String> PROPERTIES = Set.of("fusion", "surgeryDate", "weeksPostOp", "clearance",
			"clearedBy", "clearedOn", "clearedUntil", "limits", "permits", "factors", "symptoms", "painNow",
			"lastRedFlag", "lastFlare");

	private static final Set<String> LIMITS_PROPERTIES = Set.of("maxLoadKg", "avoid");

	private static final int MAX_ITEMS = 200;

	private final JsonNode body;

	private final List<Problem> problems = new ArrayList<>();

	private final SituationInput input;

	private final Set<Symptom> symptoms;

	private final int painNow;

	GuidanceRequest(JsonNode body) {
		this.body = body;
		if (!body.isObject()) {
			this.problems.add(Problem.of("", "problem.json.object"));
		}
		knownOnly("", body, PROPERTIES);
		JsonNode limits = body.path("limits");
		if (!limits.isMissingNode() && !limits.isObject()) {
			reject("limits", "problem.json.object");
		}
		knownOnly("limits.", limits, LIMITS_PROPERTIES);
		this.input = new SituationInput(strings("fusion"), date("surgeryDate"), wholeNumber("weeksPostOp"),
				constant("clearance", Clearance.class), string("clearedBy"), date("clearedOn"), date("clearedUntil"),
				constants("limits.avoid", Limit.class), decimal("limits.maxLoadKg"), strings("permits"),
				constants("factors", Factor.class), date("lastRedFlag"), date("lastFlare"));
		this.symptoms = constants("symptoms", Symptom.class);
		this.painNow = painNow();
	}

	List<Problem> problems() {
		return this.problems;
	}

	SituationInput input() {
		return this.input;
	}

	/**
	 * Whether a field was sent but could not be read, so that no further problem with it
	 * needs to be told.
	 */
	boolean isUnreadable(String field) {
		return this.problems.stream().anyMatch((problem) -> problem.field().equals(field));
	}

	Today today(LocalDate date) {
		return new Today(date, this.symptoms, this.painNow);
	}

	private int painNow() {
		if (this.body.has("painNow") && this.body.path("painNow").isNull()) {
			reject("painNow", "problem.json.wholeNumber");
		}
		Integer pain = wholeNumber("painNow");
		if (pain != null && (pain < 0 || pain > Today.MAX_PAIN)) {
			reject("painNow", "problem.pain.range");
			return 0;
		}
		return (pain != null) ? pain : 0;
	}

	private void knownOnly(String prefix, JsonNode object, Set<String> known) {
		object.propertyNames()
			.stream()
			.filter((name) -> !known.contains(name))
			.forEach((name) -> reject(prefix + name, "problem.json.unknown"));
	}

	private @Nullable String string(String field) {
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

	private @Nullable LocalDate date(String field) {
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

	private @Nullable Integer wholeNumber(String field) {
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

	private @Nullable BigDecimal decimal(String field) {
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

	private <T extends Enum<T>> @Nullable T constant(String field, Class<T> type) {
		String text = string(field);
		return (text != null) ? constant(field, text, type) : null;
	}

	private <T extends Enum<T>> Set<T> constants(String field, Class<T> type) {
		Set<T> constants = EnumSet.noneOf(type);
		for (String text : strings(field)) {
			T constant = constant(field, text, type);
			if (constant != null) {
				constants.add(constant);
			}
		}
		return constants;
	}

	private <T extends Enum<T>> @Nullable T constant(String field, String text, Class<T> type) {
		T constant = Named.constant(type, text).orElse(null);
		if (constant == null) {
			reject(field, "problem.json.oneOf", text, List.of(type.getEnumConstants()).toString());
		}
		return constant;
	}

	private List<String> strings(String field) {
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

	private void reject(String field, String key, Object... arguments) {
		this.problems.add(Problem.of(field, key, arguments));
	}

}
