package org.neutralspine.exchange.file;

import java.util.regex.Pattern;

/**
 * The text of a spreadsheet's cell. A spreadsheet calculates what begins like a formula,
 * so that gets an apostrophe before it, which is taken off again.
 */
final class CsvCell {

	/** Full-width forms too, which some spreadsheets take for the others. */
	private static final String FORMULA = "[=+\\-@\\t\\r\uFF1D\uFF0B\uFF0D\uFF20]";

	private static final Pattern DANGEROUS = Pattern.compile(FORMULA + "(?s).*");

	/** A text may begin with apostrophes itself, so that these have to be told apart. */
	private static final Pattern TO_MARK = Pattern.compile("'*" + FORMULA + "(?s).*");

	private static final Pattern MARKED = Pattern.compile("'+" + FORMULA + "(?s).*");

	private CsvCell() {
	}

	static String write(String text) {
		return TO_MARK.matcher(text).matches() ? "'" + text : text;
	}

	static String read(String cell) {
		return MARKED.matcher(cell).matches() ? cell.substring(1) : cell;
	}

	static boolean isFormula(String cell) {
		return DANGEROUS.matcher(cell).matches();
	}

}
