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
 * Answers with the sign-in page itself: a redirect would need a session to say why.
 */
class SignInFailureHandler implements AuthenticationFailureHandler {

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException exception) throws IOException, ServletException {
		SignInProblem problem = problem(exception);
		response.setStatus(problem.status().value());
		if (problem.minutes() > 0) {
			response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(TimeUnit.MINUTES.toSeconds(problem.minutes())));
		}
		request.setAttribute(SignInProblem.ATTRIBUTE, problem);
		request.getRequestDispatcher(SignInEntryPoint.SIGN_IN).forward(new GetRequestWrapper(request), response);
	}

	private static SignInProblem problem(AuthenticationException exception) {
		if (exception instanceof TooManyAttemptsException tooMany) {
			return SignInProblem.tooMany(tooMany.minutes());
		}
		return (exception instanceof InternalAuthenticationServiceException) ? SignInProblem.unreachable()
				: SignInProblem.wrong();
	}

}
