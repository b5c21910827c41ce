package org.neutralspine.account.session;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.neutralspine.account.SignedIn;
import org.neutralspine.account.directory.AccessWithdrawn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Ends sessions once the change that ends them is committed: earlier, one could still be
 * opened with the access that is about to be withdrawn.
 */
@Component
public class OpenSessions {

	private final FindByIndexNameSessionRepository<?> sessions;

	private final ApplicationEventPublisher events;

	OpenSessions(FindByIndexNameSessionRepository<?> sessions, ApplicationEventPublisher events) {
		this.sessions = sessions;
		this.events = events;
	}

	/** Where somebody is signed in, by their last click. */
	public List<OpenSession> of(SignedIn person) {
		return this.sessions.findByPrincipalName(person.getUsername())
			.values()
			.stream()
			.filter((session) -> !session.isExpired())
			.map(OpenSession::of)
			.sorted(Comparator.comparing(OpenSession::lastSeen).reversed())
			.toList();
	}

	/**
	 * Ends those of a person's sessions whose handle is meant.
	 */
	@Transactional
	public void end(SignedIn person, Predicate<String> handle) {
		List<String> ended = this.sessions.findByPrincipalName(person.getUsername())
			.keySet()
			.stream()
			.filter((id) -> handle.test(OpenSession.handle(id)))
			.toList();
		ended.forEach(this.sessions::deleteById);
		if (!ended.isEmpty()) {
			recordEnd(person.id());
		}
	}

	@TransactionalEventListener
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	void end(AccessWithdrawn event) {
		List<String> ended = this.sessions.findByPrincipalName(event.name())
			.keySet()
			.stream()
			.filter((id) -> !id.equals(event.exceptSession()))
			.toList();
		ended.forEach(this.sessions::deleteById);
		if (!ended.isEmpty()) {
			recordEnd(event.id());
		}
	}

	/**
	 * Records that a session was ended since its person may no longer be signed in.
	 */
	@Transactional
	void recordEnd(SignedIn person) {
		recordEnd(person.id());
	}

	private void recordEnd(long account) {
		this.events.publishEvent(new SignInEvent("session.ended", "account " + account));
	}

}
