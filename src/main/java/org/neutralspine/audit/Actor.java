package org.neutralspine.audit;

import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who is acting now.
 */
@Component
public class Actor {

	private static final String NOBODY = "system";

	private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();

	/**
	 * The name of whoever is signed in, or {@code system}.
	 */
	public String name() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && this.trust.isAuthenticated(authentication)) ? authentication.getName()
				: NOBODY;
	}

}
