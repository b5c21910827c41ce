package org.neutralspine.guidance.protocol.matrix;

/**
 * A protocol file that must not be used. The message names the line, and is meant for the
 * clinic that wrote the file.
 */
public class InvalidProtocolException extends RuntimeException {

	public InvalidProtocolException(String message) {
		super(message);
	}

}
