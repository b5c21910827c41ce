package org.neutralspine.audit;

/**
 * A text that a spreadsheet shows and never runs.
 */
final class SpreadsheetCell {

	private static final String BEGINS_A_FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

	private SpreadsheetCell() {
	}

	/**
	 * The text itself; with an apostrophe before it where it would begin a formula.
	 */
	static String of(String text) {
		boolean formula = !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
		return formula ? "'" + text : text;
	}

}
