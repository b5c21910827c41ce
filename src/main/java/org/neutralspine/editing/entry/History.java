package org.neutralspine.editing.entry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.hibernate.envers.AuditReaderFactory;
import org.hibernate.envers.query.AuditEntity;
import org.hibernate.envers.query.AuditQuery;
import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.FieldChange;
import org.neutralspine.editing.State;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every state that an exercise ever had.
 */
@Service
@Transactional(readOnly = true)
public class History {

	private final EntityManager entities;

	History(EntityManager entities) {
		this.entities = entities;
	}

	/**
	 * A state of an exercise.
	 *
	 * @param lines what it says differently from the state before
	 */
	public record Past(long revision, Instant when, String who, @Nullable String reason, State state, Content content,
			List<FieldChange> lines) {

		/** The reason in general; empty where none was given. */
		public String why() {
			return words().findFirst().orElse("");
		}

		/** Which suggested demands were left out, each with why. */
		public List<String> leftOut() {
			return words().skip(1).toList();
		}

		private Stream<String> words() {
			return (this.reason != null) ? this.reason.lines() : Stream.empty();
		}

	}

	/**
	 * All states, the latest first.
	 */
	public List<Past> of(EntryVersion entry) {
		List<Past> states = new ArrayList<>();
		Entry before = null;
		for (Object row : revisions(entry).getResultList()) {
			Past past = past((Object[]) row, before);
			states.add(past);
			before = (Entry) ((Object[]) row)[0];
		}
		Collections.reverse(states);
		return states;
	}

	/**
	 * The state that a revision made; empty where it made none of this exercise.
	 */
	public Optional<Past> at(EntryVersion entry, long revision) {
		List<?> rows = revisions(entry).add(AuditEntity.revisionNumber().eq(revision)).getResultList();
		return rows.stream().findFirst().map((row) -> past((Object[]) row, null));
	}

	/**
	 * The state that a version of an exercise was; empty where that is not known for
	 * sure. Each change makes one version and one state.
	 */
	public Optional<Past> version(EntryVersion entry, int version) {
		List<?> rows = revisions(entry).getResultList();
		boolean isKnown = rows.size() == entry.version() + 1 && version >= 0 && version < rows.size();
		return isKnown ? Optional.of(past((Object[]) rows.get(version), null)) : Optional.empty();
	}

	private AuditQuery revisions(EntryVersion entry) {
		return AuditReaderFactory.get(this.entities)
			.createQuery()
			.forRevisionsOfEntity(Entry.class, false, true)
			.add(AuditEntity.id().eq(entry.id()))
			.addOrder(AuditEntity.revisionNumber().asc());
	}

	private static Past past(Object[] row, @Nullable Entry before) {
		Entry entry = (Entry) row[0];
		Revision revision = (Revision) row[1];
		return new Past(revision.id(), revision.happenedAt(), revision.who(), entry.reason(), entry.state(),
				entry.content(), FieldChange.between((before != null) ? before.state() : null,
						(before != null) ? before.content() : null, entry.state(), entry.content()));
	}

}
