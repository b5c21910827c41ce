package org.neutralspine.session.recipe;

/**
 * A recipe that leaves something open; its message says in which line.
 */
public class InvalidRecipeException extends RuntimeException {

	public InvalidRecipeException(String message) {
		super(message);
	}

}
