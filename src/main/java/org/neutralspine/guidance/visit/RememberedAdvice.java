package org.neutralspine.guidance.visit;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Lets every page offer to forget what this browser remembers.
 */
@ControllerAdvice(annotations = Controller.class)
class RememberedAdvice {

	private final SituationCookie cookie;

	RememberedAdvice(SituationCookie cookie) {
		this.cookie = cookie;
	}

	@ModelAttribute("remembered")
	boolean remembered(HttpServletRequest request) {
		return this.cookie.remembersAnything(request);
	}

}
