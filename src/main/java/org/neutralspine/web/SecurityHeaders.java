package org.neutralspine.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;

/**
 * The security headers of every response.
 */
public final class SecurityHeaders {

	public static final String CONTENT_SECURITY_POLICY = String.join("; ", "default-src 'none'", "script-src 'self'",
			"style-src 'self'", "img-src 'self'", "font-src 'self'", "connect-src 'self'", "worker-src 'self'",
			"manifest-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'");

	/** The header that has a browser forget what was kept in it. */
	public static final String CLEAR = "Clear-Site-Data";

	public static final String KEPT_IN_THE_BROWSER = "\"cache\", \"storage\"";

	private static final Map<String, String> HEADERS = Map.of("Content-Security-Policy", CONTENT_SECURITY_POLICY,
			"Referrer-Policy", "same-origin", "X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY",
			HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());

	private SecurityHeaders() {
	}

	/**
	 * Protects an answer that the security filters never saw, as far as it is not
	 * protected yet.
	 */
	public static void addMissing(HttpServletResponse response) {
		HEADERS.forEach((name, value) -> {
			if (!response.containsHeader(name)) {
				response.setHeader(name, value);
			}
		});
	}

}
