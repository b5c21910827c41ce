package org.neutralspine.account.session;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.neutralspine.account.SignedIn;
import org.neutralspine.account.directory.Users;
import org.neutralspine.web.ApplicationPath;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads account and roles again at each request: another instance, or somebody with
 * access to the database, may have changed them. That is one look-up by primary key.
 */
public class CurrentRolesFilter extends OncePerRequestFilter {

	private final Users users;

	private final SessionPrincipal session;

	private final OpenSessions sessions;

	public CurrentRolesFilter(Users users, SessionPrincipal session, OpenSessions sessions) {
		this.users = users;
		this.session = session;
		this.sessions = sessions;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
			Optional<SignedIn> now = this.users.refresh(person);
			if (now.isEmpty()) {
				this.session.end(request, response, authentication);
				this.sessions.recordEnd(person);
			}
			else if (!now.get().mayDoTheSameAs(person)) {
				this.session.replace(now.get(), request, response);
			}
		}
		else if (SessionPrincipal.isUnreadable(request)) {
			this.session.end(request, response, authentication);
		}
		chain.doFilter(request, response);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return ApplicationPath.isStaticFile(request);
	}

}
