package org.neutralspine.audit;

import java.time.InstantSource;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the trail. An entry is kept if and only if the change is.
 */
@Component
class AuditTrail {

	private final AuditEntryRepository entries;

	private final Actor actor;

	private final InstantSource time;

	AuditTrail(AuditEntryRepository entries, Actor actor, InstantSource time) {
		this.entries = entries;
		this.actor = actor;
		this.time = time;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void keep(AuditableEvent event) {
		this.entries.save(new AuditEntry(this.time.instant(), this.actor.name(), event));
	}

}
