package org.neutralspine.exchange.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neutralspine.editing.Problem;
import org.neutralspine.exchange.table.TableFormat;
import org.neutralspine.exchange.table.TableRows;
import org.neutralspine.exchange.text.Encoding;
import org.neutralspine.exchange.text.UnreadableFileException;

/**
 * The records of a table, as we write it or as spreadsheets save it.
 */
final class OwnCsv implements Records {

	private final TableFormat format;

	private final TableRows rows;

	private final TableHeader header;

	private final TableVocabulary vocabulary;

	private OwnCsv(TableFormat format, TableRows rows, TableVocabulary vocabulary) {
		this.format = format;
		this.rows = rows;
		this.vocabulary = vocabulary;
		List<String> headings = rows.next();
		this.header = new TableHeader((headings != null) ? headings : List.of(), vocabulary);
	}

	static OwnCsv read(Path file, TableVocabulary vocabulary) throws IOException {
		TableFormat format = TableFormat.of(file, vocabulary::column)
			.orElseThrow(() -> new UnreadableFileException(1, "import.file.unknown"));
		TableRows rows = TableRows.open(file, format);
		try {
			return new OwnCsv(format, rows, vocabulary);
		}
		catch (UnreadableFileException ex) {
			rows.close();
			throw ex;
		}
	}

	@Override
	public @Nullable FileRecord next() {
		List<String> row = this.rows.next();
		while (row != null && row.stream().allMatch(String::isBlank)) {
			row = this.rows.next();
		}
		if (row == null) {
			return null;
		}
		if (!this.header.fits(row)) {
			return FileRecord.rejected(this.rows.row(), PrintableText.of(row.get(0)),
					List.of(Problem.of("row", "import.record.cells", this.header.size(), row.size())));
		}
		return new TableRow(this.header.cells(row), this.header.unsaid(), this.vocabulary).read(this.rows.row());
	}

	@Override
	public List<Problem> notes() {
		List<Problem> notes = new ArrayList<>();
		if (this.format.unmarked().equals(Encoding.OF_WINDOWS)) {
			notes.add(Problem.of("file", "import.note.windows"));
		}
		notes.addAll(this.header.notes());
		return notes;
	}

	@Override
	public long bytesRead() {
		return this.rows.bytesRead();
	}

	@Override
	public void close() throws IOException {
		this.rows.close();
	}

}
