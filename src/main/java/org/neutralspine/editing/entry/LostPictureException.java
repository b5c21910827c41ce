package org.neutralspine.editing.entry;

/**
 * The picture of an exercise is not there any more: it was sent long before the exercise
 * was saved.
 */
public class LostPictureException extends RuntimeException {

	LostPictureException() {
		super("The picture is not there any more");
	}

}
