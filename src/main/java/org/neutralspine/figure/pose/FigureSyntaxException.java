package org.neutralspine.figure.pose;

/**
 * A line of a figure's text that says nothing that can be drawn.
 */
public class FigureSyntaxException extends RuntimeException {

	private final int line;

	private final String key;

	private final String word;

	public FigureSyntaxException(int line, String key, String word) {
		super("line " + line + ": " + key + " \"" + word + '"');
		this.line = line;
		this.key = key;
		this.word = word;
	}

	/** Counted from 1. */
	public int line() {
		return this.line;
	}

	/** What is wrong, as the last part of a message key. */
	public String key() {
		return this.key;
	}

	/** The word that is at fault. */
	public String word() {
		return this.word;
	}

}
