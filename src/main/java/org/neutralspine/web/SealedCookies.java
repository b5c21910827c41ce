package org.neutralspine.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Cookies that only this application can read or write. What is in them never stays on
 * the server.
 */
@Component
public class SealedCookies {

	private final BytesEncryptor seal;

	SealedCookies(SealingKeys keys) {
		this.seal = keys.encryptor();
	}

	public boolean isPresent(HttpServletRequest request, String name) {
		return WebUtils.getCookie(request, name) != null;
	}

	/**
	 * What a cookie contains; empty if it is absent or was not sealed here.
	 */
	public Optional<String> open(HttpServletRequest request, String name) {
		Cookie cookie = WebUtils.getCookie(request, name);
		if (cookie == null) {
			return Optional.empty();
		}
		try {
			byte[] sealed = Base64.getUrlDecoder().decode(cookie.getValue());
			return Optional.of(new String(this.seal.decrypt(sealed), StandardCharsets.UTF_8));
		}
		catch (RuntimeException ex) {
			// Whatever a forged cookie breaks on, it says nothing.
			return Optional.empty();
		}
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
		byte[] sealed = this.seal.encrypt(content.getBytes(StandardCharsets.UTF_8));
		String value = Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
		add(request, response, name, value, life, request.getContextPath() + path);
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
