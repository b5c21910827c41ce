package org.neutralspine.editing.entry;

/**
 * A change cannot be kept as it is.
 */
public class RefusedChangeException extends RuntimeException {

	private final transient Review review;

	RefusedChangeException(Review review) {
		super("The change cannot be kept");
		this.review = review;
	}

	public Review review() {
		return this.review;
	}

}
