package org.neutralspine.exchange.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.neutralspine.exchange.table.TableFormat;
import org.neutralspine.exchange.text.FileText;
import org.neutralspine.exchange.text.UnreadableFileException;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * Tells what a file is by what is in it, and opens it.
 */
@Component
public class CatalogueFiles {

	private static final int PROPERTIES_SHOWN = 8;

	private final TableVocabulary vocabulary;

	CatalogueFiles(MessageSource messages) {
		this.vocabulary = new TableVocabulary((key) -> messages.getMessage(key, null, Locale.ENGLISH));
	}

	/** What a table may have, in the order in which we write it. */
	public List<TableColumn> columns() {
		return this.vocabulary.columns();
	}

	public FileFormat recognise(Path file) throws IOException {
		return switch (firstCharacter(file)) {
			case '[' -> list(file);
			case '{' -> object(file);
			default -> TableFormat.of(file, this.vocabulary::column)
				.map((format) -> FileFormat.OWN_CSV)
				.orElseThrow(CatalogueFiles::unknown);
		};
	}

	public Records open(Path file, FileFormat format) throws IOException {
		return switch (format) {
			case OWN_JSON -> OwnJson.read(file);
			case OWN_CSV -> OwnCsv.read(file, this.vocabulary);
			case FREE_EXERCISE_DB -> FreeExerciseDb.read(file);
			case WGER -> Wger.read(file, firstCharacter(file) == '[');
		};
	}

	/** Whatever letters it may be written in. */
	private static char firstCharacter(Path file) throws IOException {
		try (FileText text = FileText.open(file, StandardCharsets.ISO_8859_1)) {
			char[] one = new char[1];
			while (text.read(one) > 0) {
				if (!Character.isWhitespace(one[0])) {
					return one[0];
				}
			}
			throw new UnreadableFileException(1, "import.file.empty");
		}
	}

	/** By what its first record has. */
	private static FileFormat list(Path file) throws IOException {
		try (JsonText json = JsonText.open(file)) {
			json.next();
			JsonToken start = json.next();
			if (start != JsonToken.START_OBJECT) {
				return FileFormat.FREE_EXERCISE_DB;
			}
			JsonNode record = json.value(start);
			if (record.has("translations")) {
				return FileFormat.WGER;
			}
			if (record.isEmpty() || record.has("primaryMuscles")) {
				return FileFormat.FREE_EXERCISE_DB;
			}
			throw new UnreadableFileException(1, "import.file.unknown.list", PrintableText
				.of(record.propertyNames().stream().limit(PROPERTIES_SHOWN).collect(Collectors.joining(", "))));
		}
	}

	private static FileFormat object(Path file) throws IOException {
		try (JsonText json = JsonText.open(file)) {
			json.next();
			while (json.next() == JsonToken.PROPERTY_NAME) {
				String name = json.name();
				JsonToken value = json.next();
				if (name.equals("results")) {
					return FileFormat.WGER;
				}
				if (name.equals("format") && json.value(value).asString("").equals(OwnJson.NAME)) {
					return FileFormat.OWN_JSON;
				}
				json.skip();
			}
			throw unknown();
		}
	}

	private static UnreadableFileException unknown() {
		return new UnreadableFileException(1, "import.file.unknown");
	}

}
