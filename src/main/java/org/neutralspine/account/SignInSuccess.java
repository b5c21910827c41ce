package org.neutralspine.account;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/**
 * Leads on to the page that was asked for, or to where the person's work begins.
 */
class SignInSuccess implements AuthenticationSuccessHandler {

	private final RequestCache asked;

	SignInSuccess(RequestCache asked) {
		this.asked = asked;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws IOException {
		SavedRequest saved = this.asked.getRequest(request, response);
		this.asked.removeRequest(request, response);
		if (saved != null) {
			response.sendRedirect(saved.getRedirectUrl());
		}
		else if (authentication.getPrincipal() instanceof SignedIn person) {
			response.sendRedirect(request.getContextPath() + person.home());
		}
	}

}
