package org.neutralspine.editing.suggestion;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.web.Enums;

/**
 * Reads the rules that suggest demands. Clinicians edit their file, so a mistake in it is
 * told with its line.
 */
final class SuggestionFile {

	private static final List<String> COLUMNS = List.of("where", "words", "with", "unless", "demands");

	/** Clinicians divide the file with remarks and empty lines. */
	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
		.setCommentMarker('#')
		.setIgnoreEmptyLines(true)
		.setTrim(true)
		.get();

	private SuggestionFile() {
	}

	static List<SuggestionRule> read(Reader source) throws IOException {
		List<SuggestionRule> rules = new ArrayList<>();
		try (CSVParser rows = CSVParser.parse(source, FORMAT)) {
			boolean columnsSeen = false;
			for (CSVRecord row : rows) {
				try {
					if (columnsSeen) {
						rules.add(rule(row));
					}
					else if (!COLUMNS.equals(Arrays.asList(row.values()))) {
						throw new IllegalArgumentException("the columns are not " + String.join(",", COLUMNS));
					}
					columnsSeen = true;
				}
				catch (IllegalArgumentException ex) {
					throw new IllegalArgumentException(
							"Line %d: %s".formatted(rows.getCurrentLineNumber(), ex.getMessage()), ex);
				}
			}
		}
		return List.copyOf(rules);
	}

	private static SuggestionRule rule(CSVRecord row) {
		if (row.size() != COLUMNS.size()) {
			throw new IllegalArgumentException("it has %d cells instead of %d".formatted(row.size(), COLUMNS.size()));
		}
		Phrases words = new Phrases(row.get(1));
		if (words.isEmpty()) {
			throw new IllegalArgumentException("it has no words");
		}
		Sign.Where where = constant(Sign.Where.class, row.get(0));
		if (!where.isForRules()) {
			throw new IllegalArgumentException("no rule may look at " + where);
		}
		return new SuggestionRule(where, words, new Phrases(row.get(2)), new Phrases(row.get(3)), demands(row.get(4)));
	}

	private static Set<Demand> demands(String cell) {
		EnumSet<Demand> demands = EnumSet.noneOf(Demand.class);
		for (String name : cell.split(" +")) {
			demands.add(constant(Demand.class, name));
		}
		return Collections.unmodifiableSet(demands);
	}

	private static <T extends Enum<T>> T constant(Class<T> type, String name) {
		return Enums.find(type, name)
			.orElseThrow(() -> new IllegalArgumentException(
					"there is no %s '%s'".formatted(type.getSimpleName().toLowerCase(Locale.ROOT), name)));
	}

}
