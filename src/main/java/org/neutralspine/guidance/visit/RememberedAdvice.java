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

	private final Memories memories;

	RememberedAdvice(Memories memories) {
		this.memories = memories;
	}

	@ModelAttribute("remembered")
	boolean remembered(HttpServletRequest request) {
		return this.memories.isPresent(request);
	}

}
