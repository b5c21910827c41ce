package org.neutralspine.audit;

/**
 * A text that a spreadsheet shows and never runs.
 */
public final class SpreadsheetCell {

	/** Full-width forms too, which some spreadsheets take for the others. */
	private static final String FORMULA_STARTS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

	private SpreadsheetCell() {
	}

	/**
	 * The text itself; with an apostrophe before it where it would begin a formula.
	 */
	static String of(String text) {
		return isFormula(text) ? "'" + text : text;
	}

	/** Whether a spreadsheet would calculate a text. */
	public static boolean isFormula(String text) {
		return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
	}

}
