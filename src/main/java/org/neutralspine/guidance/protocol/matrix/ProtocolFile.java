package org.neutralspine.guidance.protocol.matrix;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.guidance.protocol.matrix.ProtocolCells.CheckedRow;

/**
 * A protocol's matrix as a file: two lines {@code # name: …} and {@code # version: …}, a
 * line with the column names, then a row for every demand. A file that leaves anything
 * open is refused whole, with all that is wrong with it.
 */
public final class ProtocolFile {

	/** They are read before the parser begins to count. */
	private static final int HEADER_LINES = 2;

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
		.setTrim(true)
		.setIgnoreEmptyLines(true)
		.setRecordSeparator('\n')
		.get();

	private final Map<Demand, ProtocolRow> rows = new EnumMap<>(Demand.class);

	private final List<String> problems = new ArrayList<>();

	private final @Nullable Protocol standIn;

	private ProtocolFile(@Nullable Protocol standIn) {
		this.standIn = standIn;
	}

	/**
	 * Reads a protocol.
	 * @throws InvalidProtocolException if the file does not say exactly what each demand
	 * means, with each line that is wrong
	 */
	public static Protocol read(Reader source) {
		return new ProtocolFile(null).readAll(source);
	}

	/**
	 * Reads what was written when the application may have known other demands. Those
	 * that it knows no more are left out.
	 * @param standIn where the demands that it did not know yet are taken from
	 * @throws InvalidProtocolException if anything else is wrong with it
	 */
	public static Protocol read(String written, Protocol standIn) {
		return new ProtocolFile(standIn).readAll(new StringReader(written));
	}

	/**
	 * Writes a protocol, so that reading gives it back.
	 */
	public static String write(Protocol protocol) {
		StringBuilder file = new StringBuilder();
		file.append(ProtocolHead.write("name", protocol.name())).append('\n');
		file.append(ProtocolHead.write("version", protocol.version())).append('\n');
		try (CSVPrinter printer = new CSVPrinter(file, FORMAT)) {
			printer.printRecord(ProtocolColumns.NAMES);
			for (ProtocolRow row : protocol.rows()) {
				printer.printRecord(ProtocolCells.of(row).texts());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return file.toString();
	}

	private Protocol readAll(Reader source) {
		try (BufferedReader lines = new BufferedReader(source)) {
			String name = header(lines, 1, "name");
			String version = header(lines, 2, "version");
			if (this.problems.isEmpty()) {
				readRows(lines);
			}
			if (this.problems.isEmpty()) {
				return new Protocol(name, version, this.rows);
			}
			throw new InvalidProtocolException(this.problems);
		}
		catch (IOException ex) {
			throw new InvalidProtocolException("The protocol cannot be read: " + ex.getMessage());
		}
	}

	private String header(BufferedReader lines, int number, String wanted) throws IOException {
		Optional<String> text = ProtocolHead.read(lines.readLine(), wanted);
		if (text.isEmpty()) {
			wrong(number, "'# " + wanted + ": …' is missing");
		}
		text.flatMap((one) -> ProtocolHead.problem(wanted, one)).ifPresent((words) -> wrong(number, words));
		return text.orElse("");
	}

	private void readRows(BufferedReader lines) throws IOException {
		try (CSVParser parser = CSVParser.parse(lines, FORMAT)) {
			addAll(parser);
		}
		Set<Demand> missing = EnumSet.allOf(Demand.class);
		missing.removeAll(this.rows.keySet());
		if (this.standIn != null) {
			for (Demand demand : missing) {
				this.rows.put(demand, this.standIn.row(demand));
			}
		}
		else if (!missing.isEmpty() && this.problems.isEmpty()) {
			this.problems.add("After the last line: no row for " + missing);
		}
	}

	private void addAll(CSVParser parser) {
		boolean columnsSeen = false;
		try {
			for (CSVRecord record : parser) {
				long number = parser.getCurrentLineNumber() + HEADER_LINES;
				if (columnsSeen) {
					add(number, new ProtocolCells(record.toList()));
				}
				else if (!areColumns(number, record.toList())) {
					return;
				}
				columnsSeen = true;
			}
		}
		catch (UncheckedIOException ex) {
			this.problems.add("Line %d or after: no well-formed CSV in UTF-8"
				.formatted(parser.getCurrentLineNumber() + HEADER_LINES));
		}
	}

	private boolean areColumns(long number, List<String> named) {
		Optional<String> problem = ProtocolColumns.problem(named);
		problem.ifPresent((words) -> wrong(number, words));
		return problem.isEmpty();
	}

	private void add(long number, ProtocolCells cells) {
		CheckedRow checked = cells.check();
		boolean isGone = this.standIn != null
				&& checked.problems().stream().anyMatch((problem) -> problem.column().equals("demand"));
		if (!isGone) {
			checked.problems().forEach((problem) -> wrong(number, problem.words()));
		}
		checked.row().ifPresent((row) -> {
			if (this.rows.put(row.demand(), row) != null) {
				wrong(number, "a second row for " + row.demand());
			}
		});
	}

	private void wrong(long line, String words) {
		this.problems.add("Line " + line + ": " + words);
	}

}
