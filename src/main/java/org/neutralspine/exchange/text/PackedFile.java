package org.neutralspine.exchange.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Refuses files that are packed, and names those that spreadsheets save by themselves. It
 * looks at the beginning only and unpacks nothing, since a small file may hold a very
 * large one.
 */
final class PackedFile {

	private static final String ZIP = "PK\3\4";

	private static final String GZIP = "\u001F\u008B";

	/** Office files of before 2007. */
	private static final String COMPOUND = "\u00D0\u00CF\u0011\u00E0";

	/** The names of what is inside stand between the packed bytes, readable. */
	private static final int START = 1 << 16;

	private PackedFile() {
	}

	static void refuse(Path file) throws IOException {
		String start = start(file);
		if (start.startsWith(COMPOUND)) {
			throw new UnreadableFileException(1, "import.file.excel");
		}
		if (start.startsWith(ZIP)) {
			throw new UnreadableFileException(1, kind(start));
		}
		if (start.startsWith(GZIP)) {
			throw new UnreadableFileException(1, "import.file.packed");
		}
	}

	/** Each byte as a character. */
	private static String start(Path file) throws IOException {
		try (InputStream bytes = Files.newInputStream(file)) {
			return new String(bytes.readNBytes(START), StandardCharsets.ISO_8859_1);
		}
	}

	private static String kind(String start) {
		if (start.contains("xl/work")) {
			return "import.file.excel";
		}
		if (start.contains("application/vnd.oasis.opendocument.spreadsheet")) {
			return "import.file.openDocument";
		}
		return start.contains("Index/Document.iwa") ? "import.file.numbers" : "import.file.packed";
	}

}
