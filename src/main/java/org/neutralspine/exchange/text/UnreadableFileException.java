package org.neutralspine.exchange.text;

import org.neutralspine.editing.Problem;

/**
 * Nothing of a file can be imported, since it cannot be read to its end.
 */
public final class UnreadableFileException extends RuntimeException {

	private final Problem problem;

	private final long line;

	public UnreadableFileException(long line, String key, Object... arguments) {
		super(key);
		this.problem = Problem.of("file", key, arguments);
		this.line = line;
	}

	public Problem problem() {
		return this.problem;
	}

	/** Counted from one. */
	public long line() {
		return this.line;
	}

}
