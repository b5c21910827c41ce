package org.neutralspine.exchange.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neutralspine.exchange.text.UnreadableFileException;
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

		/**
		 * What is to be known of the file.
		 * @param around what it says beside its records, apart from lists and objects
		 * @param records how many it has
		 */
		default List<Problem> notes(ObjectNode around, int records) {
			return List.of();
		}

	}

	private final JsonText json;

	private final Mapping mapping;

	private final boolean isAll;

	private final ObjectNode around;

	private int count;

	private JsonRecords(JsonText json, Mapping mapping, boolean isAll, ObjectNode around) {
		this.json = json;
		this.mapping = mapping;
		this.isAll = isAll;
		this.around = around;
	}

	/** The records of a file that is nothing but a list. */
	static JsonRecords list(Path file, Mapping mapping) throws IOException {
		JsonText json = JsonText.open(file);
		json.next();
		return new JsonRecords(json, mapping, true, JsonNodeFactory.instance.objectNode());
	}

	/**
	 * The records of a property.
	 * @param head all that stands before it; null where that may be anything
	 */
	static JsonRecords property(Path file, String name, @Nullable ObjectNode head, Mapping mapping) throws IOException {
		JsonText json = JsonText.open(file);
		try {
			return new JsonRecords(json, mapping, false, find(json, name, head));
		}
		catch (UnreadableFileException ex) {
			json.close();
			throw ex;
		}
	}

	private static ObjectNode find(JsonText json, String name, @Nullable ObjectNode head) {
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
				return before;
			}
			if (head != null || isSmall(value)) {
				before.set(property, json.value(value));
			}
			else {
				json.skip();
			}
		}
		throw new UnreadableFileException(json.line(), "import.file.list", name);
	}

	private static boolean isSmall(@Nullable JsonToken value) {
		return value != null && value.isScalarValue();
	}

	@Override
	public List<Problem> notes() {
		return this.mapping.notes(this.around, this.count);
	}

	@Override
	public @Nullable FileRecord next() {
		JsonToken start = this.json.next();
		if (start == JsonToken.END_ARRAY) {
			end();
			return null;
		}
		this.count++;
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
