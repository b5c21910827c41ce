package org.neutralspine.audit;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * The person or system that is acting now.
 */
@Component
public final class Actor {

	/** Who acts where nobody is signed in. */
	public static final String NOBODY = "system";

	private static final String ROLE = "ROLE_";

	private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();

	Actor() {
	}

	/**
	 * The roles of the person who is signed in, with spaces between them; null where no
	 * one is.
	 */
	@Nullable String roles() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication == null || !this.trust.isAuthenticated(authentication)) {
			return null;
		}
		return authentication.getAuthorities()
			.stream()
			.map(GrantedAuthority::getAuthority)
			.flatMap(Stream::ofNullable)
			.filter((authority) -> authority.startsWith(ROLE))
			.map((authority) -> authority.substring(ROLE.length()))
			.sorted()
			.collect(Collectors.joining(" "));
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
