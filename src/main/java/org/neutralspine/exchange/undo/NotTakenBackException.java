package org.neutralspine.exchange.undo;

import org.neutralspine.editing.Problem;

/**
 * An import cannot be taken back.
 */
public final class NotTakenBackException extends RuntimeException {

	private final transient Problem problem;

	NotTakenBackException(String key, Object... arguments) {
		super(key);
		this.problem = Problem.of("file", key, arguments);
	}

	public Problem problem() {
		return this.problem;
	}

}
