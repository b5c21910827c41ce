package org.neutralspine.account;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Answers with the sign-in page itself: a redirect would need a session to say why.
 */
class SignInFailure implements AuthenticationFailureHandler {

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException exception) throws IOException, ServletException {
		SignInProblem problem = (exception instanceof TooManyTriesException tooMany)
				? SignInProblem.tooMany(tooMany.minutes()) : SignInProblem.wrong();
		response.setStatus(problem.status().value());
		request.setAttribute(SignInProblem.ATTRIBUTE, problem);
		request.getRequestDispatcher(SignInAgain.SIGN_IN).forward(new GetRequest(request), response);
	}

}
