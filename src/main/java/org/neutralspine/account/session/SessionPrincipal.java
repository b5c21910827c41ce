package org.neutralspine.account.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.neutralspine.account.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Replaces the person in the session of a request, or ends the session.
 */
@Component
public class SessionPrincipal {

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

	void end(HttpServletRequest request, HttpServletResponse response, Authentication person) {
		this.end.logout(request, response, person);
	}

}
