package org.neutralspine.editing;

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

	private final InstantSource time;

	RevisionKeeper(Actor actor, InstantSource time) {
		this.actor = actor;
		this.time = time;
	}

	@Override
	public void newRevision(Object revision) {
		((Revision) revision).by(this.actor.name(), this.time.instant());
	}

}
