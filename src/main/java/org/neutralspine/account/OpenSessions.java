package org.neutralspine.account;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Ends sessions once the change that ends them is final: before, somebody could still
 * open one with what is about to be withdrawn.
 */
@Component
class OpenSessions {

	private final FindByIndexNameSessionRepository<?> sessions;

	OpenSessions(FindByIndexNameSessionRepository<?> sessions) {
		this.sessions = sessions;
	}

	@TransactionalEventListener
	void end(AccessWithdrawn event) {
		this.sessions.findByPrincipalName(event.name())
			.keySet()
			.stream()
			.filter((id) -> !id.equals(event.exceptSession()))
			.forEach(this.sessions::deleteById);
	}

}
