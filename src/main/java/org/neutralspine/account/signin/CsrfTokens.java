package org.neutralspine.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/**
 * Keeps the token of the forms in the session where there is one, so that a cookie
 * planted by a neighbouring site is of no use against a person who is signed in. Without
 * a session a cookie holds it.
 */
class CsrfTokens implements CsrfTokenRepository {

	private final CsrfTokenRepository session = new HttpSessionCsrfTokenRepository();

	private final CsrfTokenRepository cookie;

	CsrfTokens() {
		CookieCsrfTokenRepository cookies = new CookieCsrfTokenRepository();
		cookies.setCookieCustomizer((cookie) -> cookie.sameSite("Lax"));
		this.cookie = cookies;
	}

	@Override
	public CsrfToken generateToken(HttpServletRequest request) {
		return of(request).generateToken(request);
	}

	/**
	 * A script has no form to put a new cookie's token into, and the cookie would take
	 * the place of the one that another tab is just signing in with.
	 */
	@Override
	public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
		CsrfTokenRepository tokens = of(request);
		if (tokens == this.session || !SignInEntryPoint.isByScript(request)) {
			tokens.saveToken(token, request, response);
		}
	}

	@Override
	public @Nullable CsrfToken loadToken(HttpServletRequest request) {
		return of(request).loadToken(request);
	}

	private CsrfTokenRepository of(HttpServletRequest request) {
		return (request.getSession(false) != null) ? this.session : this.cookie;
	}

}
