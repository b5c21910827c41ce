package org.neutralspine.account.confirmation;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.neutralspine.account.Confirmation;
import org.neutralspine.account.ConfirmationQuestion;
import org.neutralspine.account.SignedIn;
import org.neutralspine.account.session.SessionPrincipal;
import org.neutralspine.account.signin.SignInProblem;
import org.neutralspine.account.throttle.ThrottledAuthenticationProvider;
import org.neutralspine.account.throttle.TooManyAttemptsException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Asks by a page, and takes the answer and the password from the form that the page
 * sends.
 */
@Component
class PasswordConfirmation implements Confirmation {

	private static final Duration PASSWORD_COUNTS_FOR = Duration.ofMinutes(15);

	private final ThrottledAuthenticationProvider signIn;

	private final SessionPrincipal session;

	private final InstantSource clock;

	private final HttpServletRequest request;

	private final HttpServletResponse response;

	PasswordConfirmation(ThrottledAuthenticationProvider signIn, SessionPrincipal session, InstantSource clock,
			HttpServletRequest request, HttpServletResponse response) {
		this.signIn = signIn;
		this.session = session;
		this.clock = clock;
		this.request = request;
		this.response = response;
	}

	@Override
	public void askFirst(ConfirmationQuestion question) {
		ask(question, this.request.getParameter(CONFIRMED) != null);
	}

	@Override
	public void askForPassword(ConfirmationQuestion question) {
		ask(question, true);
	}

	private void ask(ConfirmationQuestion question, boolean confirmed) {
		SignedIn person = person();
		boolean needsPassword = !this.clock.instant().isBefore(person.times().password().plus(PASSWORD_COUNTS_FOR));
		if (confirmed && !needsPassword) {
			return;
		}
		String password = this.request.getParameter(PASSWORD);
		if (password == null) {
			throw new ConfirmationRequiredException(question, needsPassword, null);
		}
		passwordProblem(person, password).ifPresent((problem) -> {
			throw new ConfirmationRequiredException(question, true, problem);
		});
	}

	private Optional<SignInProblem> passwordProblem(SignedIn person, String password) {
		try {
			this.session.replace(this.signIn.check(person, password), this.request, this.response);
			return Optional.empty();
		}
		catch (TooManyAttemptsException ex) {
			return Optional.of(SignInProblem.tooMany(ex.minutes()));
		}
		catch (BadCredentialsException ex) {
			return Optional.of(SignInProblem.wrongPassword());
		}
	}

	private static SignedIn person() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
			return person;
		}
		throw new AuthenticationServiceException("Only somebody who is signed in can be asked");
	}

}
