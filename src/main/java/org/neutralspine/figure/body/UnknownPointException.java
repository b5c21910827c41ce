package org.neutralspine.figure.body;

/**
 * A body has no point or part of that name.
 */
public class UnknownPointException extends RuntimeException {

	private final String point;

	UnknownPointException(String point) {
		super(point);
		this.point = point;
	}

	public String point() {
		return this.point;
	}

}
