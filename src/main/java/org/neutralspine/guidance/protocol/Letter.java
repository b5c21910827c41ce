package org.neutralspine.guidance.protocol;

import java.util.Optional;

/**
 * One cell of the protocol's matrix: what a demand means in a region and a phase.
 */
public enum Letter {

	/** Allowed. */
	A,
	/** With caution. */
	C,
	/** Not allowed. */
	X;

	static Optional<Letter> of(char symbol) {
		for (Letter letter : values()) {
			if (letter.name().charAt(0) == symbol) {
				return Optional.of(letter);
			}
		}
		return Optional.empty();
	}

}
