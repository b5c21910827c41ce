package org.neutralspine.guidance.protocol.matrix;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.neutralspine.catalogue.Demand;

/**
 * Reads a protocol's matrix from its file: two lines {@code # name: …} and
 * {@code # version: …}, a line with the column names, then a row for every demand. A file
 * that leaves anything open is refused whole.
 */
public final class ProtocolFile {

	/** Spreadsheets put a mark before the first line and commas behind it. */
	private static final Pattern HEADER = Pattern.compile("\uFEFF?#\\s*(name|version):\\s*(\\S.*?)[\\s,]*");

	/** They are read before the parser begins to count. */
	private static final int HEADER_LINES = 2;

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setTrim(true).setIgnoreEmptyLines(true).get();

	private final Map<Demand, ProtocolRow> rows = new EnumMap<>(Demand.class);

	private ProtocolFile() {
	}

	/**
	 * Reads a protocol.
	 * @throws InvalidProtocolException if the file does not say exactly what each demand
	 * means, with the line
	 */
	public static Protocol read(Reader source) {
		try (BufferedReader lines = new BufferedReader(source)) {
			String name = header(lines, 1, "name");
			String version = header(lines, 2, "version");
			return new Protocol(name, version, new ProtocolFile().rows(lines));
		}
		catch (IOException ex) {
			throw new InvalidProtocolException("The protocol cannot be read: " + ex.getMessage());
		}
	}

	private static String header(BufferedReader lines, int number, String wanted) throws IOException {
		String line = lines.readLine();
		Matcher header = HEADER.matcher((line != null) ? line : "");
		if (!header.matches() || !wanted.equals(header.group(1))) {
			throw new InvalidProtocolException("Line " + number + ": '# " + wanted + ": …' is missing");
		}
		return header.group(2);
	}

	private Map<Demand, ProtocolRow> rows(BufferedReader lines) throws IOException {
		try (CSVParser parser = CSVParser.parse(lines, FORMAT)) {
			addAll(parser);
		}
		Set<Demand> missing = EnumSet.allOf(Demand.class);
		missing.removeAll(this.rows.keySet());
		if (!missing.isEmpty()) {
			throw new InvalidProtocolException("After the last line: no row for " + missing);
		}
		return this.rows;
	}

	private void addAll(CSVParser parser) {
		boolean columnsSeen = false;
		try {
			for (CSVRecord record : parser) {
				ProtocolLine line = new ProtocolLine(parser.getCurrentLineNumber() + HEADER_LINES, record);
				if (columnsSeen) {
					add(line);
				}
				else {
					checkColumns(line, record.toList());
				}
				columnsSeen = true;
			}
		}
		catch (UncheckedIOException ex) {
			throw new InvalidProtocolException("Line %d or after: no well-formed CSV in UTF-8"
				.formatted(parser.getCurrentLineNumber() + HEADER_LINES));
		}
	}

	private static void checkColumns(ProtocolLine line, List<String> named) {
		Optional<String> problem = ProtocolColumns.problem(named);
		if (problem.isPresent()) {
			throw line.wrong(problem.get());
		}
	}

	private void add(ProtocolLine line) {
		ProtocolRow row = line.row();
		if (this.rows.put(row.demand(), row) != null) {
			throw line.wrong("a second row for " + row.demand());
		}
	}

}
