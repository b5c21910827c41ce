package org.neutralspine.question.text;

import java.util.List;
import java.util.Set;

/**
 * A word or a number of a text.
 *
 * @param at its number in the text
 * @param text in small letters, without apostrophes
 * @param before what stands between it and the one before it: blanks and marks
 * @param start where it begins in the plain text
 * @param end where it ends in the plain text
 * @param sentence the number of its sentence
 */
public record Token(int at, String text, String before, int start, int end, int sentence) {

	/** What stands behind a number that counts, as in "3rd". */
	public static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

	/** The word at a place of a text; empty where there is none. */
	public static String word(List<Token> tokens, int at) {
		return (at >= 0 && at < tokens.size()) ? tokens.get(at).text() : "";
	}

	public boolean isNumber() {
		return Character.isDigit(this.text.charAt(0));
	}

	/** Whether more than blanks stand in front of it. */
	public boolean isBehindMark() {
		return !this.before.isBlank();
	}

	public boolean isBehindComma() {
		return this.before.indexOf(',') >= 0 || this.before.indexOf('(') >= 0 || this.before.indexOf(')') >= 0
				|| this.before.indexOf(':') >= 0 || this.before.contains(" -");
	}

}
