package org.neutralspine.web;

/**
 * Characters that no keyboard types. Word processors put them where a line breaks, and
 * neither XML nor a database takes them.
 */
public final class ControlCharacters {

	private ControlCharacters() {
	}

	/**
	 * Returns a text without them: every kind of line break becomes a line feed, and
	 * other control characters, noncharacters and lone surrogates are left out.
	 */
	public static String remove(String text) {
		if (text.codePoints().allMatch(ControlCharacters::isTyped)) {
			return text;
		}
		StringBuilder typed = new StringBuilder(text.length());
		text.codePoints().forEach((character) -> {
			if (isTyped(character)) {
				typed.appendCodePoint(character);
			}
			else if (isLineBreak(character)) {
				typed.append('\n');
			}
		});
		return typed.toString();
	}

	private static boolean isTyped(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL -> character == '\t' || character == '\n' || character == '\r';
			case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> false;
			default -> !isNoncharacter(character);
		};
	}

	/** Vertical tab, form feed, next line, and Unicode's own separators. */
	private static boolean isLineBreak(int character) {
		return character == 0x0B || character == 0x0C || character == 0x85 || character == 0x2028
				|| character == 0x2029;
	}

	private static boolean isNoncharacter(int character) {
		return (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
	}

}
