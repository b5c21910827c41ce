package org.neutralspine.account.signin;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.neutralspine.account.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Leads whoever has given their password to the page that asks for the code, or to the
 * one that sets up a second factor. A form that was sent comes along.
 */
class SecondFactorEntryPoint implements AuthenticationEntryPoint {

	static final String SET_UP = "/account/second-factor";

	private final UnsentForms forms;

	SecondFactorEntryPoint(UnsentForms forms) {
		this.forms = forms;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
			throws IOException, ServletException {
		if (SignInEntryPoint.isByScript(request)) {
			response.sendError(HttpStatus.UNAUTHORIZED.value());
			return;
		}
		String page = awaitsCode() ? SignInEntryPoint.CODE : SET_UP;
		Optional<String> form = awaitsCode() ? this.forms.hold(request) : Optional.empty();
		if (form.isPresent()) {
			request.setAttribute(UnsentForm.NAME, form.get());
			SignInEntryPoint.page(HttpStatus.UNAUTHORIZED, page, request, response);
		}
		else {
			response.sendRedirect(request.getContextPath() + page);
		}
	}

	private static boolean awaitsCode() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return authentication != null && authentication.getPrincipal() instanceof SignedIn person
				&& person.awaitsCode();
	}

}
