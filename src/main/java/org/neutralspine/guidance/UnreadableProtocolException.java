package org.neutralspine.guidance;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * What is in force cannot be read by this version of the application. Nobody is answered
 * by an older one, which may allow more.
 */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public class UnreadableProtocolException extends RuntimeException {

	private static final long serialVersionUID = 1;

}
