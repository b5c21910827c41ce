package org.neutralspine.exchange.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.editing.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The properties of one record. Each that is asked for has to be there, and of the right
 * kind; what is not is remembered, and something harmless given in its place.
 */
final class RecordFields {

	private static final BigDecimal MAX_VALUE = BigDecimal.valueOf(1_000_000);

	private static final int MAX_DECIMALS = 10;

	/** More are no help in a message. */
	private static final int MAX_WORDS = 30;

	/** Who has mended these will see the others. */
	private static final int MAX_PROBLEMS = 20;

	private final ObjectNode record;

	private final String prefix;

	private final List<Problem> problems;

	private final Set<String> known = new HashSet<>();

	RecordFields(ObjectNode record) {
		this(record, "", new ArrayList<>());
	}

	private RecordFields(ObjectNode record, String prefix, List<Problem> problems) {
		this.record = record;
		this.prefix = prefix;
		this.problems = problems;
	}

	boolean has(String name) {
		return this.record.has(name);
	}

	String text(String name) {
		return string(name).orElse("");
	}

	private Optional<String> string(String name) {
		JsonNode value = value(name);
		if (value != null && !value.isString()) {
			reject(name, "import.record.string");
		}
		return (value != null) ? value.stringValueOpt() : Optional.empty();
	}

	@Nullable String textOrNull(String name) {
		return isNull(name) ? null : text(name);
	}

	List<String> texts(String name) {
		JsonNode value = value(name);
		if (value == null) {
			return List.of();
		}
		if (!value.isArray() || value.valueStream().anyMatch((item) -> !item.isString())) {
			reject(name, "import.record.strings");
			return List.of();
		}
		return value.valueStream().map(JsonNode::stringValue).toList();
	}

	boolean flag(String name) {
		JsonNode value = value(name);
		if (value != null && !value.isBoolean()) {
			reject(name, "import.record.flag");
		}
		return value != null && value.isBoolean() && value.booleanValue();
	}

	int whole(String name) {
		JsonNode value = value(name);
		if (value != null && !value.isInt()) {
			reject(name, "import.record.whole");
		}
		return (value != null && value.isInt()) ? value.intValue() : 1;
	}

	@Nullable Integer wholeOrNull(String name) {
		return isNull(name) ? null : Integer.valueOf(whole(name));
	}

	/** No number so large, or so long, that writing it down would fill the memory. */
	@Nullable BigDecimal numberOrNull(String name) {
		JsonNode value = value(name);
		if (value == null || value.isNull()) {
			return null;
		}
		if (!value.isNumber()) {
			reject(name, "import.record.number");
			return null;
		}
		BigDecimal number = value.decimalValue();
		if (Math.abs((long) number.scale()) > MAX_DECIMALS || number.abs().compareTo(MAX_VALUE) > 0) {
			reject(name, "import.record.number");
			return null;
		}
		return number;
	}

	<E extends Enum<?>> Optional<E> oneOf(String name, List<E> constants) {
		return string(name).flatMap((text) -> constant(name, constants, text));
	}

	<E extends Enum<?>> Optional<E> oneOfOrNull(String name, List<E> constants) {
		return isNull(name) ? Optional.empty() : oneOf(name, constants);
	}

	<E extends Enum<?>> Set<E> anyOf(String name, List<E> constants) {
		Set<E> values = new LinkedHashSet<>();
		texts(name).forEach((text) -> constant(name, constants, text).ifPresent(values::add));
		return values;
	}

	private <E extends Enum<?>> Optional<E> constant(String name, List<E> constants, String text) {
		Optional<E> constant = constants.stream().filter((one) -> one.name().equals(text)).findFirst();
		if (constant.isEmpty()) {
			rejectWord(name, text, constants.stream().map(Enum::name).toList());
		}
		return constant;
	}

	/** Tells which words there are instead, where these are few. */
	void rejectWord(String name, String word, List<String> known) {
		if (known.size() > MAX_WORDS) {
			reject(name, "import.record.unknown.many", PrintableText.of(word));
		}
		else {
			reject(name, "import.record.unknown", PrintableText.of(word), String.join(", ", known));
		}
	}

	/** The properties of a property, which may be null. */
	Optional<RecordFields> inside(String name) {
		JsonNode value = value(name);
		if (value == null || value.isNull()) {
			return Optional.empty();
		}
		if (!(value instanceof ObjectNode object)) {
			reject(name, "import.record.object");
			return Optional.empty();
		}
		return Optional.of(new RecordFields(object, this.prefix + name + ".", this.problems));
	}

	/** To be called once all properties were asked for. */
	void rejectOthers() {
		this.record.propertyNames()
			.stream()
			.filter((name) -> !this.known.contains(name))
			.limit(1)
			.forEach((name) -> reject(PrintableText.of(name), "import.record.property"));
	}

	void reject(String name, String key, Object... arguments) {
		Problem problem = Problem.of(this.prefix + name, key, arguments);
		if (this.problems.size() < MAX_PROBLEMS && !this.problems.contains(problem)) {
			this.problems.add(problem);
		}
	}

	/** What is wrong with the record, and with what is inside of it. */
	List<Problem> problems() {
		return this.problems;
	}

	private boolean isNull(String name) {
		this.known.add(name);
		return this.record.path(name).isNull();
	}

	private @Nullable JsonNode value(String name) {
		this.known.add(name);
		JsonNode value = this.record.get(name);
		if (value == null) {
			reject(name, "import.record.missing");
		}
		return value;
	}

}
