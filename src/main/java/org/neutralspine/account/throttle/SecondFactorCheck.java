package org.neutralspine.account.throttle;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.neutralspine.account.SignedIn;
import org.neutralspine.account.directory.SecondFactors;
import org.neutralspine.account.directory.Users;
import org.neutralspine.web.Network;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.stereotype.Component;

/**
 * Checks codes of the second factor, unless there is a wait. They are counted apart from
 * passwords: whoever has got hold of a password could otherwise have their tries of codes
 * given back by it.
 */
@Component
public class SecondFactorCheck {

	/** No name and no number of a browser begins like this. */
	private static final String CODE = "code:";

	private final SecondFactors factors;

	private final Users users;

	private final SignInThrottle throttle;

	private final KnownBrowsers browsers;

	private final SignInTrail trail;

	private final InstantSource clock;

	private final HttpServletRequest request;

	private final HttpServletResponse response;

	SecondFactorCheck(SecondFactors factors, Users users, SignInThrottle throttle, KnownBrowsers browsers,
			SignInTrail trail, InstantSource clock, HttpServletRequest request, HttpServletResponse response) {
		this.factors = factors;
		this.users = users;
		this.throttle = throttle;
		this.browsers = browsers;
		this.trail = trail;
		this.clock = clock;
		this.request = request;
		this.response = response;
	}

	/**
	 * Checks a code of a person who has given their password, and uses it up.
	 * @return the person, who has just given a code
	 * @throws BadCredentialsException if it does not count
	 * @throws TooManyAttemptsException if there is to wait
	 */
	public SignedIn check(SignedIn person, String code) {
		SignedIn now = this.users.refresh(person).orElseThrow(() -> new BadCredentialsException("Not signed in"));
		Network network = Network.of(this.request.getRemoteAddr());
		Attempt attempt = new Attempt(this.throttle, CODE + now.getUsername(), network,
				this.browsers.find(now, this.request).map(CODE::concat).orElse(null));
		Optional<Duration> wait = attempt.begin();
		if (wait.isPresent()) {
			this.trail.codeSlowed(now, network);
			throw new TooManyAttemptsException(wait.get());
		}
		if (!accept(now, code, attempt)) {
			this.trail.wrongCode(now, network);
			throw new BadCredentialsException("Wrong code");
		}
		attempt.succeeded();
		this.browsers.remember(now, this.request, this.response);
		return now.at(now.times().withCode(this.clock.instant()));
	}

	private boolean accept(SignedIn person, String code, Attempt attempt) {
		try {
			return this.factors.accept(person, code);
		}
		catch (RuntimeException ex) {
			attempt.takeBack();
			throw new InternalAuthenticationServiceException("The code could not be checked", ex);
		}
	}

}
