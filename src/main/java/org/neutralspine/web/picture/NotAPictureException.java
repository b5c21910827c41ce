package org.neutralspine.web.picture;

/**
 * A file is no picture that can be kept.
 */
public class NotAPictureException extends RuntimeException {

	private final String key;

	public NotAPictureException(String key) {
		super(key);
		this.key = key;
	}

	/** The message that says why. */
	public String key() {
		return this.key;
	}

}
