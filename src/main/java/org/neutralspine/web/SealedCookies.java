package org.neutralspine.web;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Cookies that only this application can read or write. What is in them never stays on
 * the server.
 */
@Component
public class SealedCookies {

	private final Seal seal;

	SealedCookies(Seal seal) {
		this.seal = seal;
	}

	public boolean isPresent(HttpServletRequest request, String name) {
		return WebUtils.getCookie(request, name) != null;
	}

	/**
	 * What a cookie contains; empty if it is absent or was not sealed here.
	 */
	public Optional<String> open(HttpServletRequest request, String name) {
		Cookie cookie = WebUtils.getCookie(request, name);
		return (cookie != null) ? this.seal.open(cookie.getValue()) : Optional.empty();
	}

	public void write(HttpServletRequest request, HttpServletResponse response, String name, String content,
			Duration life) {
		add(request, response, name, this.seal.seal(content), life);
	}

	public void drop(HttpServletRequest request, HttpServletResponse response, String name) {
		add(request, response, name, "", Duration.ZERO);
	}

	private static void add(HttpServletRequest request, HttpServletResponse response, String name, String value,
			Duration life) {
		ResponseCookie cookie = ResponseCookie.from(name, value)
			.path("/")
			.maxAge(life)
			.httpOnly(true)
			.secure(request.isSecure())
			.sameSite("Lax")
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

}
