package org.neutralspine.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Tells every page which one it is, for the menu.
 */
@ControllerAdvice(annotations = Controller.class)
class CurrentPageAdvice {

	@ModelAttribute("currentPage")
	String currentPage(HttpServletRequest request) {
		return ApplicationPath.of(request);
	}

}
