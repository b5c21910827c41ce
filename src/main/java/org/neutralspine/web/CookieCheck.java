package org.neutralspine.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Finds out whether a browser keeps cookies before a form is filled in that would be lost
 * without them. A request without any is redirected once to the same page with a cookie.
 */
@Component
public class CookieCheck {

	private static final String COOKIE = "cookies";

	/** The parameter of the address to which a cookie has to be brought along. */
	private static final String ASKED = "cookies";

	/**
	 * Where to go instead of showing a form; empty where the browser keeps cookies.
	 */
	public Optional<String> detour(HttpServletRequest request, HttpServletResponse response, Model model) {
		String address = request.getRequestURI().substring(request.getContextPath().length());
		boolean asked = request.getParameter(ASKED) != null;
		if (request.getCookies() != null) {
			return asked ? Optional.of("redirect:" + address) : Optional.empty();
		}
		if (asked) {
			model.addAttribute("address", address);
			return Optional.of("cookies-refused");
		}
		ResponseCookie cookie = ResponseCookie.from(COOKIE, "kept")
			.path("/")
			.httpOnly(true)
			.secure(request.isSecure())
			.sameSite("Lax")
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
		return Optional.of("redirect:" + address + "?" + ASKED);
	}

}
