package org.neutralspine.account.signin;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.neutralspine.web.ApplicationPath;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Answers requests that need a sign-in first, or come from a page older than the sign-in,
 * without losing the form that was sent: it comes back with the next page, to be sent
 * from there.
 */
class SignInEntryPoint implements AuthenticationEntryPoint, AccessDeniedHandler {

	static final String SIGN_IN = "/login";

	static final String CODE = "/login/code";

	private final AuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint(SIGN_IN);

	private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();

	private final UnsentForms forms;

	private final RequestMatcher forSignedIn;

	private final RequestCache asked;

	/**
	 * Creates the answers.
	 * @param forSignedIn requests that need a sign-in
	 * @param asked remembers where signing in leads
	 */
	SignInEntryPoint(UnsentForms forms, RequestMatcher forSignedIn, RequestCache asked) {
		this.forms = forms;
		this.forSignedIn = forSignedIn;
		this.asked = asked;
	}

	/** Nobody is signed in. */
	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
			throws IOException, ServletException {
		if (isByScript(request)) {
			response.sendError(HttpStatus.UNAUTHORIZED.value());
			return;
		}
		Optional<String> form = this.forms.hold(request);
		if (form.isPresent()) {
			request.setAttribute(UnsentForm.NAME, form.get());
			page(HttpStatus.UNAUTHORIZED, SIGN_IN, request, response);
		}
		else if (UnsentForms.isForPassword(request)) {
			this.asked.saveRequest(new GetRequestWrapper(request), response);
			signIn(SignInProblem.signedOut(), request, response);
		}
		else {
			this.signIn.commence(request, response, exception);
		}
	}

	/**
	 * The person may not do this, or the page that it was sent from is out of date.
	 */
	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
			throws IOException, ServletException {
		boolean isSignedIn = SecurityContextHolder.getContext().getAuthentication() != null;
		if (!(exception instanceof CsrfException) || (isByScript(request) && isSignedIn)) {
			this.refusal.handle(request, response, exception);
		}
		else if (isSigningIn(request, isSignedIn)) {
			this.forms.goOnFromHere(request);
			signIn(SignInProblem.oldPage(), request, response);
		}
		else if (!isSignedIn && this.forSignedIn.matches(request)) {
			commence(request, response, new SignedOutException());
		}
		else {
			again(request, response, exception);
		}
	}

	private static boolean isSigningIn(HttpServletRequest request, boolean isSignedIn) {
		String path = ApplicationPath.of(request);
		return SIGN_IN.equals(path) || (CODE.equals(path) && !isSignedIn);
	}

	private void again(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
			throws IOException, ServletException {
		Optional<String> form = this.forms.hold(request);
		if (form.isPresent()) {
			request.setAttribute(UnsentForm.NAME, form.get());
			page(HttpStatus.FORBIDDEN, UnsentFormController.ADDRESS, request, response);
		}
		else {
			this.refusal.handle(request, response, exception);
		}
	}

	private static void signIn(SignInProblem problem, HttpServletRequest request, HttpServletResponse response)
			throws IOException, ServletException {
		request.setAttribute(SignInProblem.ATTRIBUTE, problem);
		page(problem.status(), SIGN_IN, request, response);
	}

	static void page(HttpStatus status, String path, HttpServletRequest request, HttpServletResponse response)
			throws IOException, ServletException {
		response.setStatus(status.value());
		request.getRequestDispatcher(path).forward(new GetRequestWrapper(request), response);
	}

	/** Whether the script of an open page asks, not a person. */
	static boolean isByScript(HttpServletRequest request) {
		return "XMLHttpRequest".equals(request.getHeader("X-Requested-With"));
	}

	private static final class SignedOutException extends AuthenticationException {

		private static final long serialVersionUID = 1;

		SignedOutException() {
			super("The session has ended");
		}

	}

}
