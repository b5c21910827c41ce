package org.neutralspine.guidance.api;

import java.util.List;

import org.neutralspine.guidance.Problem;

/**
 * A request of a program that does not describe a situation.
 */
class InvalidSituationException extends RuntimeException {

	private final transient List<Problem> problems;

	InvalidSituationException(List<Problem> problems) {
		super("Invalid situation");
		this.problems = problems;
	}

	List<Problem> problems() {
		return this.problems;
	}

}
