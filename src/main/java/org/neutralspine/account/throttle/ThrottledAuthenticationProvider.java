package org.neutralspine.account.throttle;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.neutralspine.account.SignedIn;
import org.neutralspine.account.directory.AccountName;
import org.neutralspine.account.directory.Users;
import org.neutralspine.web.Network;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Checks a name and a password, unless there is a wait. Nothing else checks passwords, so
 * no page can be used to try many.
 */
@Component
public class ThrottledAuthenticationProvider implements AuthenticationProvider {

	private final AuthenticationProvider passwords;

	private final Users users;

	private final SignInThrottle throttle;

	private final KnownBrowsers browsers;

	private final SignInTrail trail;

	private final HttpServletRequest request;

	private final HttpServletResponse response;

	ThrottledAuthenticationProvider(Users users, PasswordEncoder encoder, SignInThrottle throttle,
			KnownBrowsers browsers, SignInTrail trail, HttpServletRequest request, HttpServletResponse response) {
		this.users = users;
		this.throttle = throttle;
		this.browsers = browsers;
		this.trail = trail;
		this.request = request;
		this.response = response;
		DaoAuthenticationProvider provider = new DaoAuthenticationProvider(
				(typed) -> users.find(AccountName.normalize(typed))
					.orElseThrow(() -> new UsernameNotFoundException("Nobody")));
		provider.setPasswordEncoder(encoder);
		this.passwords = provider;
	}

	/**
	 * Checks the password of a person who is signed in already.
	 * @return the person, who has just given their password
	 * @throws BadCredentialsException if it is not theirs
	 * @throws TooManyAttemptsException if there is to wait
	 */
	public SignedIn check(SignedIn person, String password) {
		Authentication checked = authenticate(
				UsernamePasswordAuthenticationToken.unauthenticated(person.getUsername(), password));
		SignedIn now = (SignedIn) Objects.requireNonNull(checked.getPrincipal());
		return now.at(person.times().withPassword(now.times().password()));
	}

	@Override
	public Authentication authenticate(Authentication authentication) {
		String name = AccountName.normalize(authentication.getName());
		Network network = Network.of(this.request.getRemoteAddr());
		Attempt attempt = new Attempt(this.throttle, name, network, knownBrowser(name).orElse(null));
		Optional<Duration> wait = attempt.begin();
		if (wait.isPresent()) {
			this.trail.slowed(name, network);
			throw new TooManyAttemptsException(wait.get());
		}
		Authentication checked;
		try {
			checked = check(authentication, name, network);
		}
		catch (InternalAuthenticationServiceException ex) {
			// It could not be checked, so it does not count.
			attempt.takeBack();
			throw ex;
		}
		attempt.succeeded();
		// Whoever has only the password shall not be known.
		if (checked.getPrincipal() instanceof SignedIn person && !person.hasSecondFactor()) {
			this.browsers.remember(person, this.request, this.response);
		}
		return checked;
	}

	private Authentication check(Authentication authentication, String name, Network network) {
		try {
			return Objects.requireNonNull(this.passwords.authenticate(authentication));
		}
		catch (BadCredentialsException ex) {
			this.trail.failed(name, network);
			throw ex;
		}
	}

	/**
	 * The number of this browser, if the person has signed in from it before.
	 */
	private Optional<String> knownBrowser(String name) {
		if (!this.browsers.isKnown(this.request)) {
			return Optional.empty();
		}
		try {
			return this.users.find(name).flatMap((person) -> this.browsers.find(person, this.request));
		}
		catch (DataAccessException | TransactionException ex) {
			throw new InternalAuthenticationServiceException("The account cannot be read", ex);
		}
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

}
