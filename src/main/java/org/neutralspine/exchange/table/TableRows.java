package org.neutralspine.exchange.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.neutralspine.exchange.text.FileText;
import org.neutralspine.exchange.text.UnreadableFileException;

/**
 * The rows of a table, cell by cell.
 */
public final class TableRows implements Closeable {

	static final String BROKEN = "import.file.csv";

	private static final int MAX_ROW_LENGTH = 1_000_000;

	private final FileText text;

	private final CSVParser parser;

	private final Iterator<CSVRecord> rows;

	/** As a spreadsheet counts, which does not show the line that names the delimiter. */
	private long row;

	private TableRows(FileText text, TableFormat format) throws IOException {
		this.text = text;
		this.parser = CSVParser.builder().setReader(text).setFormat(format.csv()).get();
		this.rows = this.parser.iterator();
		if (format.isAnnounced()) {
			next();
			this.row = 0;
		}
	}

	public static TableRows open(Path file, TableFormat format) throws IOException {
		return new TableRows(FileText.open(file, format.unmarked()), format);
	}

	/**
	 * The cells of the next row; null where there are no more.
	 * @throws UnreadableFileException if it cannot be told where it ends
	 */
	public @Nullable List<String> next() {
		long line = this.parser.getCurrentLineNumber() + 1;
		this.text.startRecord(MAX_ROW_LENGTH);
		try {
			if (!this.rows.hasNext()) {
				return null;
			}
			this.row++;
			return this.rows.next().toList();
		}
		catch (UncheckedIOException ex) {
			if (ex.getCause() instanceof CSVException) {
				throw new UnreadableFileException(line, BROKEN);
			}
			throw ex;
		}
	}

	/** The number of the row that was read last, from one, as a spreadsheet shows it. */
	public long row() {
		return this.row;
	}

	public long bytesRead() {
		return this.text.bytesRead();
	}

	@Override
	public void close() throws IOException {
		this.parser.close();
	}

}
