package org.neutralspine.account.signin;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.neutralspine.account.SignedIn;
import org.neutralspine.account.session.OpenSession;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/**
 * Leads on to the form that could not be sent before, to the page that was asked for, or
 * to where the person's work begins; but first to the second factor, where there is one.
 */
class SignInSuccessHandler implements AuthenticationSuccessHandler {

	private final RequestCache asked;

	private final UnsentForms forms;

	SignInSuccessHandler(RequestCache asked, UnsentForms forms) {
		this.asked = asked;
		this.forms = forms;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws IOException, ServletException {
		OpenSession.describe(request);
		keepToken(request);
		if (authentication.getPrincipal() instanceof SignedIn person && person.awaitsCode()) {
			askForCode(request, response);
			return;
		}
		SavedRequest saved = this.asked.getRequest(request, response);
		this.asked.removeRequest(request, response);
		String unsent = request.getParameter(UnsentForm.NAME);
		if (unsent != null && this.forms.open(unsent, authentication).isPresent()) {
			request.setAttribute(UnsentForm.NAME, unsent);
			request.getRequestDispatcher(UnsentFormController.ADDRESS)
				.forward(new GetRequestWrapper(request), response);
		}
		else if (saved != null) {
			response.sendRedirect(saved.getRedirectUrl());
		}
		else if (authentication.getPrincipal() instanceof SignedIn person) {
			response.sendRedirect(request.getContextPath() + person.home());
		}
	}

	/**
	 * The token of the forms belongs to the session from its beginning. Made by the first
	 * page, two pages that are opened at once would each make one, and one of them could
	 * not be sent.
	 */
	private static void keepToken(HttpServletRequest request) {
		if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
			token.getToken();
		}
	}

	/** A form that could not be sent before has to come along. */
	private static void askForCode(HttpServletRequest request, HttpServletResponse response)
			throws IOException, ServletException {
		if (request.getParameter(UnsentForm.NAME) != null) {
			UnsentForms.goOn(request);
			SignInEntryPoint.page(HttpStatus.OK, SignInEntryPoint.CODE, request, response);
		}
		else {
			response.sendRedirect(request.getContextPath() + SignInEntryPoint.CODE);
		}
	}

}
