package org.neutralspine.guidance.protocol.matrix;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.Named;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.spine.Region;

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

	private static final List<String> COLUMNS = List.of("demand", "title", "clearance_needed", "lumbar", "thoracic",
			"cervical", "never_in", "forbidden_by_limit", "cautioned_by_limit", "forbidden_by_factor", "basis");

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
				Line line = new Line(parser.getCurrentLineNumber() + HEADER_LINES, record);
				if (columnsSeen) {
					add(line);
				}
				else if (!COLUMNS.equals(Arrays.asList(record.values()))) {
					throw line.wrong("the columns are not exactly " + String.join(",", COLUMNS));
				}
				columnsSeen = true;
			}
		}
		catch (UncheckedIOException ex) {
			throw new InvalidProtocolException("Line %d or after: no well-formed CSV in UTF-8"
				.formatted(parser.getCurrentLineNumber() + HEADER_LINES));
		}
	}

	private void add(Line line) {
		if (line.record.size() != COLUMNS.size()) {
			throw line.wrong("it has %d cells instead of %d".formatted(line.record.size(), COLUMNS.size()));
		}
		Demand demand = line.one("demand", Demand.class);
		Map<Region, List<Letter>> letters = new EnumMap<>(Region.class);
		for (Region region : Region.values()) {
			letters.put(region, line.letters(region));
		}
		Clearance needed = line.one("clearance_needed", Clearance.class);
		if (needed == Clearance.NONE) {
			throw line.wrong("clearance_needed may not be NONE");
		}
		ProtocolRow row = new ProtocolRow(demand, line.text("title"), needed, letters, line.neverIn(letters),
				line.several("forbidden_by_limit", Limit.class), line.several("cautioned_by_limit", Limit.class),
				line.several("forbidden_by_factor", Factor.class), line.text("basis"));
		if (this.rows.put(demand, row) != null) {
			throw line.wrong("a second row for " + demand);
		}
	}

	/**
	 * One row of the file, with its number for the messages.
	 */
	private record Line(long number, CSVRecord record) {

		String cell(String column) {
			return this.record.get(COLUMNS.indexOf(column));
		}

		String text(String column) {
			String cell = cell(column);
			if (cell.isBlank()) {
				throw wrong(column + " is empty");
			}
			return cell;
		}

		<T extends Enum<T>> T one(String column, Class<T> type) {
			return constant(column, cell(column), type);
		}

		<T extends Enum<T>> Set<T> several(String column, Class<T> type) {
			EnumSet<T> values = EnumSet.noneOf(type);
			for (String word : cell(column).split("\\s+")) {
				if (!word.isEmpty()) {
					values.add(constant(column, word, type));
				}
			}
			return Collections.unmodifiableSet(values);
		}

		List<Letter> letters(Region region) {
			String column = column(region);
			String cell = cell(column);
			List<Letter> letters = new ArrayList<>();
			for (char symbol : cell.toCharArray()) {
				letters.add(Named.constant(Letter.class, String.valueOf(symbol))
					.orElseThrow(() -> wrong("%s has '%s' where only A, C or X may stand".formatted(column, symbol))));
			}
			if (letters.size() != Phase.values().length) {
				throw wrong("%s has %d letters instead of %d, one for each phase".formatted(column, letters.size(),
						Phase.values().length));
			}
			for (int i = 1; i < letters.size(); i++) {
				if (letters.get(i).compareTo(letters.get(i - 1)) > 0) {
					throw wrong("%s gets stricter with time: %s".formatted(column, cell));
				}
			}
			return List.copyOf(letters);
		}

		Set<Region> neverIn(Map<Region, List<Letter>> letters) {
			EnumSet<Region> never = EnumSet.noneOf(Region.class);
			for (char initial : cell("never_in").toCharArray()) {
				Region region = region(initial);
				if (region == null) {
					throw wrong("never_in has '%s' where only L, T or C may stand".formatted(initial));
				}
				if (!letters.getOrDefault(region, List.of()).stream().allMatch(Letter.X::equals)) {
					throw wrong("never_in names %s, but %s is not all X".formatted(initial, column(region)));
				}
				never.add(region);
			}
			return Collections.unmodifiableSet(never);
		}

		private static @Nullable Region region(char initial) {
			return Arrays.stream(Region.values())
				.filter((region) -> region.name().charAt(0) == initial)
				.findFirst()
				.orElse(null);
		}

		private static String column(Region region) {
			return switch (region) {
				case CERVICAL -> "cervical";
				case THORACIC -> "thoracic";
				case LUMBAR -> "lumbar";
			};
		}

		private <T extends Enum<T>> T constant(String column, String word, Class<T> type) {
			return Named.constant(type, word).orElseThrow(() -> wrong("unknown %s '%s'".formatted(column, word)));
		}

		InvalidProtocolException wrong(String what) {
			return new InvalidProtocolException("Line " + this.number + ": " + what);
		}

	}

}
