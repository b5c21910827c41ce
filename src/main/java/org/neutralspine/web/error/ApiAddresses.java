package org.neutralspine.web.error;

import jakarta.servlet.http.HttpServletRequest;
import org.neutralspine.web.ApplicationPath;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Answers a program that asks at an address of the API where nothing is; browsers get the
 * page for that.
 */
@ControllerAdvice
class ApiAddresses {

	@ExceptionHandler({ NoResourceFoundException.class, HttpRequestMethodNotSupportedException.class })
	ResponseEntity<Object> handle(Exception ex, HttpServletRequest request) throws Exception {
		if (ex instanceof ErrorResponse response && ApplicationPath.isApi(request)) {
			return ResponseEntity.status(response.getStatusCode())
				.headers(response.getHeaders())
				.body(response.getBody());
		}
		throw ex;
	}

}
