package org.neutralspine.exchange.store;

import java.time.Instant;

import jakarta.persistence.EntityManager;
import org.neutralspine.audit.Actor;
import org.springframework.stereotype.Component;

/**
 * Begins a change of the catalogue, for its history.
 */
@Component
public class ImportRevisions {

	private final EntityManager entityManager;

	private final Actor actor;

	ImportRevisions(EntityManager entityManager, Actor actor) {
		this.entityManager = entityManager;
		this.actor = actor;
	}

	/**
	 * Begins a change within the transaction that makes it.
	 * @return its id
	 */
	public long add(Instant now) {
		ImportRevision revision = new ImportRevision(this.actor.name(), now);
		this.entityManager.persist(revision);
		this.entityManager.flush();
		return revision.id();
	}

}
