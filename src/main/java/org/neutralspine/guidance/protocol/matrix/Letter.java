package org.neutralspine.guidance.protocol.matrix;

/**
 * One cell of the protocol's matrix: what a demand means in a region and a phase.
 */
public enum Letter {

	/** Allowed. */
	A,
	/** With caution. */
	C,
	/** Not allowed. */
	X

}
