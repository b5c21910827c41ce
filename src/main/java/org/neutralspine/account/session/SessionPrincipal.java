package org.neutralspine.account.session;

import java.util.Collections;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.neutralspine.account.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Replaces the person in the session of a request, or ends the session.
 */
@Component
public class SessionPrincipal {

	private static final String KEY = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

	private final SecurityContextRepository contexts;

	private final SecurityContextLogoutHandler end = new SecurityContextLogoutHandler();

	SessionPrincipal(SecurityContextRepository contexts) {
		this.contexts = contexts;
		this.end.setSecurityContextRepository(contexts);
	}

	public void replace(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
		person.eraseCredentials();
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(
				UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
	}

	/**
	 * Ends the session of a request.
	 * @param person who is signed in by it; null if that cannot be read
	 */
	void end(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person) {
		this.end.logout(request, response, person);
	}

	/**
	 * Whether the session of a request holds a person that this version cannot read. It
	 * would lose the name by which it is found to be ended with a new password, and still
	 * be open for the version that can read it.
	 */
	static boolean isUnreadable(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return session != null && Collections.list(session.getAttributeNames()).contains(KEY)
				&& session.getAttribute(KEY) == null;
	}

}
