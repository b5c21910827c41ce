package org.neutralspine.account.signin;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.neutralspine.account.throttle.TooManyAttemptsException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Answers with the page of the form itself: a redirect would need a session to say why.
 */
class SignInFailureHandler implements AuthenticationFailureHandler {

	private final String page;

	private final SignInProblem wrong;

	/**
	 * Creates the answer to a failure.
	 * @param page the page that shows it
	 * @param wrong what is said where what was given is wrong
	 */
	SignInFailureHandler(String page, SignInProblem wrong) {
		this.page = page;
		this.wrong = wrong;
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException exception) throws IOException, ServletException {
		SignInProblem problem = problem(exception);
		response.setStatus(problem.status().value());
		if (problem.minutes() > 0) {
			response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(TimeUnit.MINUTES.toSeconds(problem.minutes())));
		}
		request.setAttribute(SignInProblem.ATTRIBUTE, problem);
		UnsentForms.goOn(request);
		request.getRequestDispatcher(this.page).forward(new GetRequestWrapper(request), response);
	}

	private SignInProblem problem(AuthenticationException exception) {
		if (exception instanceof TooManyAttemptsException tooMany) {
			return SignInProblem.tooMany(tooMany.minutes());
		}
		return (exception instanceof InternalAuthenticationServiceException) ? SignInProblem.unreachable() : this.wrong;
	}

}
