package org.neutralspine.audit;

import java.time.InstantSource;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the trail. An entry is kept if and only if the change is.
 */
@Component
class AuditTrail {

	private static final String NOBODY = "system";

	private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();

	private final AuditEntryRepository entries;

	private final InstantSource time;

	AuditTrail(AuditEntryRepository entries, InstantSource time) {
		this.entries = entries;
		this.time = time;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void keep(AuditableEvent event) {
		this.entries.save(new AuditEntry(this.time.instant(), who(), event));
	}

	private String who() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && this.trust.isAuthenticated(authentication)) ? authentication.getName()
				: NOBODY;
	}

}
