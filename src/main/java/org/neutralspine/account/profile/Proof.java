package org.neutralspine.account.profile;

import java.time.InstantSource;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.neutralspine.account.SignedIn;
import org.neutralspine.account.directory.Users;
import org.neutralspine.account.session.SessionPrincipal;
import org.neutralspine.account.throttle.KnownBrowsers;
import org.neutralspine.account.throttle.SecondFactorCheck;
import org.neutralspine.account.throttle.ThrottledAuthenticationProvider;
import org.neutralspine.account.throttle.TooManyAttemptsException;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * Password and code of somebody who is signed in, in the session of a request.
 */
@Component
class Proof {

	private final ThrottledAuthenticationProvider passwords;

	private final SecondFactorCheck codes;

	private final Users users;

	private final SessionPrincipal session;

	private final KnownBrowsers browsers;

	private final InstantSource clock;

	private final HttpServletRequest request;

	private final HttpServletResponse response;

	Proof(ThrottledAuthenticationProvider passwords, SecondFactorCheck codes, Users users, SessionPrincipal session,
			KnownBrowsers browsers, InstantSource clock, HttpServletRequest request, HttpServletResponse response) {
		this.passwords = passwords;
		this.codes = codes;
		this.users = users;
		this.session = session;
		this.browsers = browsers;
		this.clock = clock;
		this.request = request;
		this.response = response;
	}

	/**
	 * Checks both; the code only with the right password, so that it is not used up in
	 * vain.
	 * @return the status of the answer where one of them is wrong, or there is to wait
	 */
	Optional<HttpStatus> check(SignedIn person, SecondFactorForm form, Errors errors) {
		String field = "current";
		try {
			SignedIn checked = this.passwords.check(person, form.typedPassword());
			field = "code";
			this.session.replace(this.codes.check(checked, form.typedCode()), this.request, this.response);
			return Optional.empty();
		}
		catch (TooManyAttemptsException ex) {
			errors.rejectValue(field, "signIn.wait", new Object[] { ex.minutes() }, null);
			return Optional.of(HttpStatus.TOO_MANY_REQUESTS);
		}
		catch (BadCredentialsException ex) {
			errors.rejectValue(field, field.equals("code") ? "problem.code.wrong" : "problem.password.current");
			return Optional.of(HttpStatus.BAD_REQUEST);
		}
	}

	/**
	 * Goes on with the session of somebody whose app has just given its first code, under
	 * a new id.
	 */
	void codeWasGiven(SignedIn person) {
		this.users.refresh(person).ifPresent((now) -> {
			this.browsers.remember(now, this.request, this.response);
			this.session.replace(now.at(now.times().withCode(this.clock.instant())), this.request, this.response);
			this.request.changeSessionId();
		});
	}

}
