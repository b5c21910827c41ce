package org.neutralspine.exchange;

import org.neutralspine.editing.Problem;

/**
 * An import cannot be taken back.
 */
final class NotTakenBackException extends RuntimeException {

	private final transient Problem problem;

	NotTakenBackException(String key, Object... arguments) {
		super(key);
		this.problem = Problem.of("file", key, arguments);
	}

	Problem problem() {
		return this.problem;
	}

}
