package org.neutralspine.account.signin;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.neutralspine.web.SealedCookies;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/**
 * Remembers the requested page in a sealed cookie, so that a request opens no session and
 * no other site can choose where signing in leads.
 */
class SealedRequestCache implements RequestCache {

	static final String COOKIE = "asked";

	private static final Duration LIFE = Duration.ofHours(2);

	/** A cookie has to fit into the header of an answer; few addresses are longer. */
	private static final int MAX_LENGTH = 1000;

	private final SealedCookies cookies;

	SealedRequestCache(SealedCookies cookies) {
		this.cookies = cookies;
	}

	@Override
	public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
		String query = request.getQueryString();
		String address = request.getRequestURI() + ((query != null) ? "?" + query : "");
		if (HttpMethod.GET.matches(request.getMethod()) && !SignInEntryPoint.isByScript(request)
				&& address.length() <= MAX_LENGTH) {
			this.cookies.write(request, response, COOKIE, address, LIFE);
		}
	}

	@Override
	public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
		return this.cookies.open(request, COOKIE).map(SimpleSavedRequest::new).orElse(null);
	}

	/**
	 * The address is all there is to remember, so a request is never replaced by what was
	 * remembered.
	 */
	@Override
	public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
		return null;
	}

	@Override
	public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
		if (this.cookies.isPresent(request, COOKIE)) {
			this.cookies.drop(request, response, COOKIE);
		}
	}

}
