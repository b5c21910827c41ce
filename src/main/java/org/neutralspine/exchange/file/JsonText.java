package org.neutralspine.exchange.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.neutralspine.exchange.text.FileText;
import org.neutralspine.exchange.text.UnreadableFileException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON of a file, token by token, and value by value where they are small. A value is
 * small if it has few parts: a few megabytes of brackets would fill the memory.
 */
final class JsonText implements Closeable {

	private static final int MAX_DEPTH = 20;

	private static final int MAX_NAME_LENGTH = 200;

	private static final int MAX_NUMBER_LENGTH = 100;

	/** A picture, as text. */
	private static final int MAX_STRING_LENGTH = 8_000_000;

	private static final int MAX_VALUE_LENGTH = 16_000_000;

	private static final int MAX_PARTS = 10_000;

	private static final int DIGITS_OF_INT = 9;

	private static final JsonMapper MAPPER = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder()
				.maxNestingDepth(MAX_DEPTH)
				.maxNameLength(MAX_NAME_LENGTH)
				.maxNumberLength(MAX_NUMBER_LENGTH)
				.maxStringLength(MAX_STRING_LENGTH)
				.build())
			.build())
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	private final FileText text;

	private final JsonParser parser;

	private int parts;

	private JsonText(FileText text) {
		this.text = text;
		this.parser = MAPPER.createParser(text);
	}

	static JsonText open(Path file) throws IOException {
		return new JsonText(FileText.open(file));
	}

	/** The next token; null at the end of the file. */
	@Nullable JsonToken next() {
		try {
			return this.parser.nextToken();
		}
		catch (JacksonException ex) {
			throw new UnreadableFileException(this.parser.currentLocation().getLineNr(), "import.file.json");
		}
	}

	/** Passes over the value that has just begun, of any size. */
	void skip() {
		try {
			this.parser.skipChildren();
		}
		catch (JacksonException ex) {
			throw new UnreadableFileException(this.parser.currentLocation().getLineNr(), "import.file.json");
		}
	}

	/** The property that the last token was the name of. */
	String name() {
		return this.parser.currentName();
	}

	/** Where the last token begins. */
	long line() {
		return this.parser.currentTokenLocation().getLineNr();
	}

	/**
	 * The value that has just begun.
	 * @throws UnreadableFileException if it is not small
	 */
	JsonNode value(@Nullable JsonToken start) {
		this.text.startRecord(MAX_VALUE_LENGTH);
		this.parts = 0;
		try {
			return part(start);
		}
		catch (JacksonException ex) {
			throw new UnreadableFileException(this.parser.currentLocation().getLineNr(), "import.file.json");
		}
		finally {
			this.text.startRecord(Integer.MAX_VALUE);
		}
	}

	private JsonNode part(@Nullable JsonToken start) {
		if (start == null) {
			throw new UnreadableFileException(this.parser.currentLocation().getLineNr(), "import.file.json");
		}
		if (++this.parts > MAX_PARTS) {
			throw new UnreadableFileException(line(), "import.file.parts", MAX_PARTS);
		}
		JsonNodeFactory nodes = JsonNodeFactory.instance;
		return switch (start) {
			case START_OBJECT -> object(nodes.objectNode());
			case START_ARRAY -> array(nodes.arrayNode());
			case VALUE_STRING -> nodes.stringNode(this.parser.getString());
			case VALUE_NUMBER_INT -> (this.parser.getStringLength() <= DIGITS_OF_INT)
					? nodes.numberNode(this.parser.getIntValue()) : nodes.numberNode(this.parser.getDecimalValue());
			case VALUE_NUMBER_FLOAT -> nodes.numberNode(this.parser.getDecimalValue());
			case VALUE_TRUE -> nodes.booleanNode(true);
			case VALUE_FALSE -> nodes.booleanNode(false);
			default -> nodes.nullNode();
		};
	}

	private ObjectNode object(ObjectNode object) {
		while (this.parser.nextToken() == JsonToken.PROPERTY_NAME) {
			String name = this.parser.currentName();
			object.set(name, part(this.parser.nextToken()));
		}
		return object;
	}

	private ArrayNode array(ArrayNode array) {
		for (JsonToken next = this.parser.nextToken(); next != JsonToken.END_ARRAY; next = this.parser.nextToken()) {
			array.add(part(next));
		}
		return array;
	}

	long bytesRead() {
		return this.text.bytesRead();
	}

	@Override
	public void close() throws IOException {
		this.text.close();
	}

}
