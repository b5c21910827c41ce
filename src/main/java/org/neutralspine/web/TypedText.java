package org.neutralspine.web;

/**
 * Text as people type it. Word processors put control characters where a line breaks, and
 * neither XML nor a database takes them.
 */
final class TypedText {

	private TypedText() {
	}

	/**
	 * A text without what no keyboard types: every kind of line break is a line feed, and
	 * other control characters, noncharacters and halves of characters are left out.
	 */
	static String of(String text) {
		if (text.codePoints().allMatch(TypedText::isTyped)) {
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
