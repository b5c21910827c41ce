package org.neutralspine.web.database;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says at once that the database is away. The page that says so must not ask it who is
 * signed in: that would be another wait, and then no page at all.
 */
class UnreachableDatabaseFilter extends OncePerRequestFilter {

	private static final Logger logger = LoggerFactory.getLogger(UnreachableDatabaseFilter.class);

	/** Where Spring Session keeps the session of a request once it was asked for. */
	private static final String SESSION = SessionRepositoryFilter.SESSION_REPOSITORY_ATTR + ".CURRENT_SESSION";

	private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

	private final String sessionCookie;

	UnreachableDatabaseFilter(String sessionCookie) {
		this.sessionCookie = sessionCookie;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getDispatcherType() == DispatcherType.ERROR && request.getAttribute(SESSION) == null) {
			chain.doFilter(new WithoutSession(request), response);
			return;
		}
		try {
			chain.doFilter(request, response);
		}
		catch (ServletException | RuntimeException ex) {
			if (response.isCommitted() || !UnreachableDatabase.isCauseOf(ex)) {
				throw ex;
			}
			logger.warn("The database cannot be reached: {}", ex.getMessage());
			request.removeAttribute(SESSION);
			response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(RETRY_AFTER.toSeconds()));
			response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
		}
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	/**
	 * The same request without a session.
	 */
	private final class WithoutSession extends HttpServletRequestWrapper {

		WithoutSession(HttpServletRequest request) {
			super(request);
		}

		@Override
		public Cookie @Nullable [] getCookies() {
			Cookie[] cookies = super.getCookies();
			return (cookies != null) ? Arrays.stream(cookies)
				.filter((cookie) -> !cookie.getName().equals(UnreachableDatabaseFilter.this.sessionCookie))
				.toArray(Cookie[]::new) : null;
		}

	}

}
