package org.neutralspine.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cookies that only this application can read or write. Their content never stays on the
 * server.
 */
@Component
public class SealedCookies {

	/** Sealed and encoded it is a third longer, and browsers keep 4096 bytes. */
	private static final int MAX_BYTES = 2800;

	private final Seal seal;

	private final JsonMapper json;

	SealedCookies(Seal seal, JsonMapper json) {
		this.seal = seal;
		this.json = json;
	}

	/** Whether a cookie holds a content. */
	public static boolean fits(String content) {
		return content.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES;
	}

	public boolean isPresent(HttpServletRequest request, String name) {
		return WebUtils.getCookie(request, name) != null;
	}

	/**
	 * The content of a cookie; empty if it is absent or was not sealed here.
	 */
	public Optional<String> open(HttpServletRequest request, String name) {
		Cookie cookie = WebUtils.getCookie(request, name);
		return (cookie != null) ? this.seal.open(cookie.getValue()) : Optional.empty();
	}

	/**
	 * What a cookie keeps; empty if it is absent, was not sealed here or cannot be read
	 * as that any more.
	 */
	public <T> Optional<T> read(HttpServletRequest request, String name, Class<T> type) {
		return open(request, name).flatMap((content) -> {
			try {
				return Optional.of(this.json.readValue(content, type));
			}
			catch (JacksonException ex) {
				return Optional.empty();
			}
		});
	}

	/**
	 * Keeps a value for all pages.
	 * @return false where it is more than a cookie holds, so that nothing was kept
	 */
	public boolean keep(HttpServletRequest request, HttpServletResponse response, String name, Object value,
			Duration life) {
		String content = this.json.writeValueAsString(value);
		boolean fits = fits(content);
		if (fits) {
			write(request, response, name, content, life);
		}
		return fits;
	}

	public void write(HttpServletRequest request, HttpServletResponse response, String name, String content,
			Duration life) {
		write(request, response, name, content, life, "/");
	}

	/**
	 * Writes a cookie that is sent to some pages only.
	 * @param path what the addresses of these pages begin with, such as {@code /plans/7}
	 */
	public void write(HttpServletRequest request, HttpServletResponse response, String name, String content,
			Duration life, String path) {
		add(request, response, name, this.seal.seal(content), life, request.getContextPath() + path);
	}

	public void drop(HttpServletRequest request, HttpServletResponse response, String name) {
		add(request, response, name, "", Duration.ZERO, request.getContextPath() + "/");
	}

	private static void add(HttpServletRequest request, HttpServletResponse response, String name, String value,
			Duration life, String path) {
		ResponseCookie cookie = ResponseCookie.from(name, value)
			.path(path)
			.maxAge(life)
			.httpOnly(true)
			.secure(request.isSecure())
			.sameSite("Lax")
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

}
