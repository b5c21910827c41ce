package org.neutralspine.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * There is no such record, or it belongs to another account: the answer is the same, so
 * that nobody learns which.
 */
public class NotFoundException extends ResponseStatusException {

	private static final long serialVersionUID = 1;

	public NotFoundException() {
		super(HttpStatus.NOT_FOUND);
	}

}
