package org.neutralspine.editing.entry;

import java.time.InstantSource;

import org.hibernate.envers.RevisionListener;
import org.neutralspine.audit.Actor;
import org.springframework.stereotype.Component;

/**
 * Notes on every revision who made it and when.
 */
@Component
class RevisionKeeper implements RevisionListener {

	private final Actor actor;

	private final InstantSource clock;

	RevisionKeeper(Actor actor, InstantSource clock) {
		this.actor = actor;
		this.clock = clock;
	}

	@Override
	public void newRevision(Object revision) {
		((Revision) revision).by(this.actor.name(), this.clock.instant());
	}

}
