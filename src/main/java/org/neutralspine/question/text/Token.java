package org.neutralspine.question.text;

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
