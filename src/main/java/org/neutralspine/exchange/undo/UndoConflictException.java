package org.neutralspine.exchange.undo;

import org.neutralspine.editing.Problem;

/**
 * An import cannot be undone.
 */
public final class UndoConflictException extends RuntimeException {

	private final transient Problem problem;

	UndoConflictException(String key, Object... arguments) {
		super(key);
		this.problem = Problem.of("file", key, arguments);
	}

	public Problem problem() {
		return this.problem;
	}

}
