package org.neutralspine.account.signin;

import java.io.IOException;
import java.util.Objects;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.neutralspine.account.SignedIn;
import org.neutralspine.account.throttle.SecondFactorCheck;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Takes the code from somebody who has given their password.
 */
class SecondFactorFilter extends AbstractAuthenticationProcessingFilter {

	private static final String FIELD = "code";

	private final SecondFactorCheck check;

	SecondFactorFilter(SecondFactorCheck check, SecurityContextRepository contexts,
			AuthenticationSuccessHandler success, ApplicationEventPublisher events) {
		super(PathPatternRequestMatcher.pathPattern(HttpMethod.POST, SignInEntryPoint.CODE));
		this.check = check;
		setAuthenticationManager((nobody) -> nobody);
		setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
		setSecurityContextRepository(contexts);
		setApplicationEventPublisher(events);
		setAuthenticationSuccessHandler(success);
		setAuthenticationFailureHandler(new SignInFailureHandler(SignInEntryPoint.CODE, SignInProblem.wrongCode()));
	}

	@Override
	public @Nullable Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		Authentication before = SecurityContextHolder.getContext().getAuthentication();
		if (before != null && before.getPrincipal() instanceof SignedIn person && person.awaitsCode()) {
			SignedIn now = this.check.check(person, Objects.requireNonNullElse(request.getParameter(FIELD), ""));
			now.eraseCredentials();
			return UsernamePasswordAuthenticationToken.authenticated(now, null, now.getAuthorities());
		}
		// The session has ended, or the code was given in another tab.
		response.sendRedirect(request.getContextPath() + SignInEntryPoint.SIGN_IN);
		return null;
	}

	/** Unlike after a wrong password, the page is still that person's. */
	@Override
	protected void unsuccessfulAuthentication(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException failed) throws IOException, ServletException {
		getFailureHandler().onAuthenticationFailure(request, response, failed);
	}

}
