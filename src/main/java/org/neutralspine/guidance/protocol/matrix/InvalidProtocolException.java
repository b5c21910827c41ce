package org.neutralspine.guidance.protocol.matrix;

import java.util.List;

/**
 * A protocol that must not be used. The message names each line that is wrong, and is
 * meant for the clinic that wrote the file.
 */
public class InvalidProtocolException extends RuntimeException {

	private final List<String> problems;

	public InvalidProtocolException(String problem) {
		this(List.of(problem));
	}

	InvalidProtocolException(List<String> problems) {
		super(String.join("\n", problems));
		this.problems = List.copyOf(problems);
	}

	/**
	 * All that is wrong, each with its line.
	 */
	public List<String> problems() {
		return this.problems;
	}

}
