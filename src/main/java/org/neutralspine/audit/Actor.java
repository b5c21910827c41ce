package org.neutralspine.audit;

import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * The person or system that is acting now.
 */
@Component
public final class Actor {

	/** Who acts where nobody is signed in. */
	public static final String NOBODY = "system";

	private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();

	Actor() {
	}

	/**
	 * The name of the person who is signed in; {@code system} where no one is.
	 */
	public String name() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && this.trust.isAuthenticated(authentication)) ? authentication.getName()
				: NOBODY;
	}

}
