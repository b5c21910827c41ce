package org.neutralspine.web.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.neutralspine.web.ApplicationPath;
import org.neutralspine.web.SecurityHeaders;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * Says what went wrong: a page to people, whatever they accept, and a problem (RFC 9457)
 * to programs. It says nothing of the inside.
 */
@Controller
class ErrorPages implements ErrorController {

	@RequestMapping("${spring.web.error.path:/error}")
	Object show(HttpServletRequest request, HttpServletResponse response, Model model) {
		if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status)) {
			// This page was requested directly.
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		SecurityHeaders.addMissing(response);
		Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		if (address instanceof String path && ApplicationPath.isApi(request, path)) {
			return ResponseEntity.status(status)
				.contentType(MediaType.APPLICATION_PROBLEM_JSON)
				.body(Problem.of(status));
		}
		response.setContentType(MediaType.TEXT_HTML_VALUE);
		model.addAttribute("kind", kind(status));
		return "error";
	}

	/**
	 * Which of our texts says it best.
	 */
	static int kind(int status) {
		return switch (status) {
			case 403, 404, 409, 429, 503 -> status;
			case 501, 505 -> 400;
			default -> (status < 500) ? 400 : 500;
		};
	}

	/**
	 * The answer to programs.
	 */
	record Problem(String title, int status) {

		static Problem of(int status) {
			HttpStatus known = HttpStatus.resolve(status);
			return new Problem((known != null) ? known.getReasonPhrase() : "", status);
		}

	}

}
