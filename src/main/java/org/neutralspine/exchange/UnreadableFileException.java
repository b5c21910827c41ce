package org.neutralspine.exchange;

import org.neutralspine.editing.Problem;

/**
 * Nothing of a file can be imported, since it cannot be read to its end.
 */
final class UnreadableFileException extends RuntimeException {

	private final Problem problem;

	private final long line;

	UnreadableFileException(long line, String key, Object... arguments) {
		super(key);
		this.problem = Problem.of("file", key, arguments);
		this.line = line;
	}

	Problem problem() {
		return this.problem;
	}

	/** Counted from one. */
	long line() {
		return this.line;
	}

}
