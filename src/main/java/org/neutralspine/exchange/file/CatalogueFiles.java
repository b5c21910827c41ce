package org.neutralspine.exchange.file;

import java.io.IOException;
import java.nio.file.Path;

import tools.jackson.core.JsonToken;

/**
 * Tells what a file is by what is in it, and opens it.
 */
public final class CatalogueFiles {

	private CatalogueFiles() {
	}

	public static FileFormat recognise(Path file) throws IOException {
		return switch (firstCharacter(file)) {
			case '[' -> FileFormat.FREE_EXERCISE_DB;
			case '{' -> object(file);
			default -> {
				if (OwnCsv.hasHeader(file)) {
					yield FileFormat.OWN_CSV;
				}
				throw unknown();
			}
		};
	}

	public static Records open(Path file, FileFormat format) throws IOException {
		return switch (format) {
			case OWN_JSON -> OwnJson.read(file);
			case OWN_CSV -> OwnCsv.read(file);
			case FREE_EXERCISE_DB -> FreeExerciseDb.read(file);
			case WGER -> Wger.read(file);
		};
	}

	private static char firstCharacter(Path file) throws IOException {
		try (Utf8Text text = Utf8Text.open(file)) {
			char[] one = new char[1];
			while (text.read(one) > 0) {
				if (!Character.isWhitespace(one[0])) {
					return one[0];
				}
			}
			throw new UnreadableFileException(1, "import.file.empty");
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
