package org.neutralspine.exchange.table;

import org.neutralspine.audit.SpreadsheetCell;

/**
 * The text of a spreadsheet's cell. A spreadsheet calculates a text that begins like a
 * formula, so an apostrophe is put before it, which is taken off again. A text may begin
 * with apostrophes itself, so these have to be told apart.
 */
public final class CsvCell {

	private CsvCell() {
	}

	public static String write(String text) {
		return isFormulaAfterApostrophes(text) ? "'" + text : text;
	}

	public static String read(String cell) {
		return (cell.startsWith("'") && isFormulaAfterApostrophes(cell)) ? cell.substring(1) : cell;
	}

	private static boolean isFormulaAfterApostrophes(String text) {
		int start = 0;
		while (start < text.length() && text.charAt(start) == '\'') {
			start++;
		}
		return SpreadsheetCell.isFormula(text.substring(start));
	}

}
