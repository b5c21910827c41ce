package org.neutralspine.web.request;

import org.springframework.http.HttpStatus;

/**
 * Ends the reading of a body that is refused. It is none of the exceptions of reading,
 * after which the container answers by itself.
 */
class RefusedBodyException extends RuntimeException {

	private final HttpStatus status;

	RefusedBodyException(HttpStatus status) {
		super(status.getReasonPhrase());
		this.status = status;
	}

	HttpStatus status() {
		return this.status;
	}

}
