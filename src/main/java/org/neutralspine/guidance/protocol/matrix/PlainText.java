package org.neutralspine.guidance.protocol.matrix;

import java.util.Optional;

/**
 * Text that reads the same on a page, in a file and in a spreadsheet.
 */
final class PlainText {

	/** What spreadsheets take for the beginning of a formula. */
	private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

	private PlainText() {
	}

	/**
	 * What is wrong with a text; empty where nothing is.
	 * @param longest the most characters that it may have
	 */
	static Optional<String> problem(String text, int longest) {
		if (text.length() > longest) {
			return Optional.of("is longer than %d characters".formatted(longest));
		}
		if (text.codePoints().anyMatch(PlainText::isNotPrinted)) {
			return Optional.of("has a character that cannot be printed, or a line break");
		}
		if (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) {
			return Optional.of("begins with '%s', which a spreadsheet takes for a formula".formatted(text.charAt(0)));
		}
		return Optional.empty();
	}

	private static boolean isNotPrinted(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE,
					Character.UNASSIGNED ->
				true;
			default -> false;
		};
	}

}
