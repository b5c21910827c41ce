package org.neutralspine.account.session;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.neutralspine.account.SignedIn;
import org.neutralspine.web.ApplicationPath;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Redirects a person who signed in with a one-time password to the page for choosing
 * their own.
 */
public class ForcePasswordChangeFilter extends OncePerRequestFilter {

	public static final String PASSWORD_PAGE = "/account/password";

	private static final Set<String> OPEN = Set.of(PASSWORD_PAGE, "/login", "/logout", "/error");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (mustChangePassword()) {
			response.sendRedirect(request.getContextPath() + PASSWORD_PAGE);
			return;
		}
		chain.doFilter(request, response);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return OPEN.contains(ApplicationPath.of(request)) || ApplicationPath.isStaticFile(request);
	}

	private static boolean mustChangePassword() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return authentication != null && authentication.getPrincipal() instanceof SignedIn person
				&& person.mustChangePassword();
	}

}
