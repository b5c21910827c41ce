package org.neutralspine.exchange.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.neutralspine.editing.Problem;

/**
 * The rows of our own CSV. The columns may stand in any order, but all of them have to be
 * there: one that is not would empty what is in the catalogue. Only those that were added
 * later may be missing, since older files cannot have them.
 */
final class OwnCsv implements Records {

	static final CSVFormat FORMAT = CSVFormat.RFC4180;

	/** Spreadsheets take a file without it for something else than UTF-8. */
	static final String BYTE_ORDER_MARK = "\uFEFF";

	private static final int MAX_ROW_LENGTH = 1_000_000;

	private final Utf8Text text;

	private final CSVParser rows;

	private final Iterator<CSVRecord> next;

	private final Map<String, Integer> columns = new TreeMap<>();

	private OwnCsv(Utf8Text text) throws IOException {
		this.text = text;
		this.rows = CSVParser.builder().setReader(text).setFormat(FORMAT).get();
		this.next = this.rows.iterator();
	}

	static OwnCsv read(Path file) throws IOException {
		OwnCsv csv = new OwnCsv(Utf8Text.open(file));
		try {
			csv.header();
			return csv;
		}
		catch (UnreadableFileException ex) {
			csv.close();
			throw ex;
		}
	}

	/** Whether it may be meant to be a file of ours. */
	static boolean hasHeader(Path file) throws IOException {
		try (OwnCsv csv = new OwnCsv(Utf8Text.open(file))) {
			CSVRecord header = csv.row();
			return header != null && header.stream().anyMatch("slug"::equals);
		}
	}

	private void header() {
		CSVRecord header = row();
		List<String> unknown = new ArrayList<>();
		for (int i = 0; header != null && i < header.size(); i++) {
			String name = header.get(i);
			if (!CsvRow.COLUMNS.contains(name) || this.columns.put(name, i) != null) {
				unknown.add(PrintableText.of(name));
			}
		}
		List<String> missing = CsvRow.NEEDED.stream().filter((name) -> !this.columns.containsKey(name)).toList();
		if (!missing.isEmpty()) {
			throw new UnreadableFileException(1, "import.file.columns.missing", String.join(", ", missing));
		}
		if (!unknown.isEmpty()) {
			throw new UnreadableFileException(1, "import.file.columns.unknown", unknown.get(0));
		}
	}

	@Override
	public @Nullable FileRecord next() {
		while (true) {
			long line = this.rows.getCurrentLineNumber() + 1;
			CSVRecord row = row();
			if (row == null) {
				return null;
			}
			if (row.stream().allMatch(String::isEmpty)) {
				continue;
			}
			if (row.size() != this.columns.size()) {
				return FileRecord.rejected(line, PrintableText.of(row.get(0)),
						List.of(Problem.of("row", "import.record.cells", this.columns.size(), row.size())));
			}
			Map<String, String> cells = new TreeMap<>();
			this.columns.forEach((name, column) -> cells.put(name, row.get(column)));
			return CsvRow.read(line, cells);
		}
	}

	private @Nullable CSVRecord row() {
		long line = this.rows.getCurrentLineNumber() + 1;
		this.text.startRecord(MAX_ROW_LENGTH);
		try {
			return this.next.hasNext() ? this.next.next() : null;
		}
		catch (UncheckedIOException ex) {
			if (ex.getCause() instanceof CSVException) {
				throw new UnreadableFileException(line, "import.file.csv");
			}
			throw ex;
		}
	}

	@Override
	public long bytesRead() {
		return this.text.bytesRead();
	}

	@Override
	public void close() throws IOException {
		this.rows.close();
	}

}
