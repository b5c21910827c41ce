package org.neutralspine.exchange.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neutralspine.editing.Problem;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The records of a list in JSON, which is all of the file or one property of it.
 */
final class JsonRecords implements Records {

	/**
	 * What a format makes of a record.
	 */
	interface Mapping {

		FileRecord read(long line, ObjectNode record);

	}

	private final JsonText json;

	private final Mapping mapping;

	private final boolean isAll;

	private JsonRecords(JsonText json, Mapping mapping, boolean isAll) {
		this.json = json;
		this.mapping = mapping;
		this.isAll = isAll;
	}

	/** The records of a file that is nothing but a list. */
	static JsonRecords list(Path file, Mapping mapping) throws IOException {
		JsonText json = JsonText.open(file);
		json.next();
		return new JsonRecords(json, mapping, true);
	}

	/**
	 * The records of a property.
	 * @param head all that stands before it; null where that may be anything
	 */
	static JsonRecords property(Path file, String name, @Nullable ObjectNode head, Mapping mapping) throws IOException {
		JsonText json = JsonText.open(file);
		try {
			find(json, name, head);
			return new JsonRecords(json, mapping, false);
		}
		catch (UnreadableFileException ex) {
			json.close();
			throw ex;
		}
	}

	private static void find(JsonText json, String name, @Nullable ObjectNode head) {
		json.next();
		ObjectNode before = JsonNodeFactory.instance.objectNode();
		while (json.next() == JsonToken.PROPERTY_NAME) {
			String property = json.name();
			JsonToken value = json.next();
			if (property.equals(name)) {
				if (value != JsonToken.START_ARRAY) {
					throw new UnreadableFileException(json.line(), "import.file.list", name);
				}
				if (head != null && !head.equals(before)) {
					throw new UnreadableFileException(json.line(), "import.file.version");
				}
				return;
			}
			if (head != null) {
				before.set(property, json.value(value));
			}
			else {
				json.skip();
			}
		}
		throw new UnreadableFileException(json.line(), "import.file.list", name);
	}

	@Override
	public @Nullable FileRecord next() {
		JsonToken start = this.json.next();
		if (start == JsonToken.END_ARRAY) {
			end();
			return null;
		}
		long line = this.json.line();
		JsonNode value = this.json.value(start);
		return (value instanceof ObjectNode record) ? this.mapping.read(line, record)
				: FileRecord.rejected(line, "", List.of(Problem.of("record", "import.record.object")));
	}

	/** What is broken at the last byte is broken. */
	private void end() {
		if (!this.isAll) {
			while (this.json.next() == JsonToken.PROPERTY_NAME) {
				this.json.next();
				this.json.skip();
			}
		}
		if (this.json.next() != null) {
			throw new UnreadableFileException(this.json.line(), "import.file.json");
		}
	}

	@Override
	public long bytesRead() {
		return this.json.bytesRead();
	}

	@Override
	public void close() throws IOException {
		this.json.close();
	}

}
