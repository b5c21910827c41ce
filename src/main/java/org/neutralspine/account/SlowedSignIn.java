package org.neutralspine.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks a name and a password, unless there is to wait. It is the only way to sign in.
 */
@Component
class SlowedSignIn implements AuthenticationProvider {

	private final AuthenticationProvider passwords;

	private final SignInThrottle throttle;

	SlowedSignIn(Accounts accounts, PasswordEncoder encoder, SignInThrottle throttle) {
		this.throttle = throttle;
		DaoAuthenticationProvider provider = new DaoAuthenticationProvider(
				(typed) -> accounts.whoMaySignIn(Account.name(typed))
					.orElseThrow(() -> new UsernameNotFoundException("Nobody")));
		provider.setPasswordEncoder(encoder);
		this.passwords = provider;
	}

	@Override
	public @Nullable Authentication authenticate(Authentication authentication) {
		String name = Account.name(authentication.getName());
		String address = address(authentication);
		this.throttle.attempt(name, address).ifPresent((wait) -> {
			throw new TooManyTriesException(wait);
		});
		Authentication signedIn = check(authentication, name, address);
		if (signedIn != null) {
			this.throttle.succeeded(name, address);
		}
		return signedIn;
	}

	private @Nullable Authentication check(Authentication authentication, String name, String address) {
		try {
			return this.passwords.authenticate(authentication);
		}
		catch (InternalAuthenticationServiceException ex) {
			this.throttle.takeBack(name, address);
			throw ex;
		}
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

	private static String address(Authentication authentication) {
		return (authentication.getDetails() instanceof WebAuthenticationDetails details
				&& details.getRemoteAddress() != null) ? details.getRemoteAddress() : "";
	}

}
