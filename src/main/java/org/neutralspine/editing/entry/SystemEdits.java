package org.neutralspine.editing.entry;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.neutralspine.audit.Actor;
import org.neutralspine.catalogue.Content;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the application itself writes into the catalogue, where nobody looks at it first.
 * Persons write by the {@link Editor}.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SystemEdits {

	private final EntryRepository entries;

	private final EntityManager entities;

	private final JdbcClient database;

	private final JdbcTemplate batches;

	private final EntryColumns columns;

	private final Actor actor;

	private final InstantSource clock;

	SystemEdits(EntryRepository entries, EntityManager entities, JdbcClient database, JdbcTemplate batches,
			DataSource dataSource, Actor actor, InstantSource clock) throws MetaDataAccessException {
		this.entries = entries;
		this.entities = entities;
		this.database = database;
		this.batches = batches;
		this.columns = EntryColumns.of(dataSource);
		this.actor = actor;
		this.clock = clock;
	}

	/**
	 * An edit of an exercise that a person has made.
	 */
	public record PersonalEdit(String who, Instant when) {
	}

	/**
	 * The last edit by a person of each of some exercises; those that nobody has edited
	 * are not among them.
	 */
	public Map<String, PersonalEdit> editedByPersons(Collection<String> slugs) {
		Map<String, PersonalEdit> edits = new HashMap<>();
		this.database.sql("""
				select past.slug, revision.who, revision.happened_at from exercise_aud past
				join revision on revision.id = past.rev
				where past.slug in (:slugs) and revision.who <> :system order by past.rev""")
			.param("slugs", slugs)
			.param("system", Actor.NOBODY)
			.query((row) -> {
				edits.put(row.getString(1), new PersonalEdit(row.getString(2), row.getTimestamp(3).toInstant()));
			});
		return edits;
	}

	/** Those of some exercises that there are or that there ever were. */
	public Set<String> known(Collection<String> slugs) {
		return new HashSet<>(this.database.sql("select distinct slug from exercise_aud where slug in (:slugs)")
			.param("slugs", slugs)
			.query(String.class)
			.list());
	}

	/** All that is published, in the order of the catalogue. */
	public List<EntryVersion> published() {
		return this.entries.findPublished().stream().map(Entry::asVersion).toList();
	}

	/**
	 * Publishes new exercises, and has others say something else, all in one revision.
	 * They are many, so the database copies them into the history by itself.
	 * @param changed what those are to say that there are
	 * @param reason why they are changed
	 * @return the versions of both by their slugs
	 */
	public Map<String, Integer> write(Map<String, Content> added, Map<EntryVersion, Content> changed, String reason) {
		Map<String, Integer> versions = new HashMap<>();
		added.keySet().forEach((slug) -> versions.put(slug, 0));
		changed.keySet().forEach((entry) -> versions.put(entry.slug(), entry.version() + 1));
		if (!versions.isEmpty()) {
			Instant now = this.clock.instant();
			insert(added, now);
			update(changed, reason, now);
			remember(versions.keySet(), now);
		}
		return versions;
	}

	private void insert(Map<String, Content> added, Instant now) {
		List<Object[]> rows = new ArrayList<>();
		added.forEach((slug, content) -> {
			List<@Nullable Object> row = values(slug, content);
			row.addAll(List.of(slug, now.atOffset(ZoneOffset.UTC)));
			rows.add(row.toArray());
		});
		this.batches.batchUpdate("insert into exercise (" + this.columns.names()
				+ ", origin_identity, slug, changed_at, state, version) values (" + this.columns.parameters()
				+ ", ?, ?, ?, 'PUBLISHED', 0)", rows);
	}

	private void update(Map<EntryVersion, Content> changed, String reason, Instant now) {
		List<Object[]> rows = new ArrayList<>();
		changed.forEach((entry, content) -> {
			List<@Nullable Object> row = values(entry.slug(), content);
			row.addAll(List.of(reason, now.atOffset(ZoneOffset.UTC), entry.id()));
			rows.add(row.toArray());
		});
		this.batches.batchUpdate(
				"update exercise set " + this.columns.assignments()
						+ ", origin_identity = ?, reason = ?, changed_at = ?, version = version + 1 where id = ?",
				rows);
	}

	/** All of it in the order of the columns, and by what it is known again. */
	private List<@Nullable Object> values(String slug, Content content) {
		if (!content.isComplete()) {
			throw new IllegalStateException(slug + " cannot be shown: it has no demands or no position");
		}
		List<@Nullable Object> values = this.columns.values(content);
		values.add((content.origin() != null) ? content.origin().identity() : null);
		return values;
	}

	/** Writes the same history that a change by hand has. */
	private void remember(Collection<String> slugs, Instant now) {
		Revision revision = new Revision(this.actor.name(), now);
		this.entities.persist(revision);
		this.entities.flush();
		String kept = "reason, slug, state, " + this.columns.names();
		this.database
			.sql("insert into exercise_aud (id, rev, revtype, " + kept
					+ ") select id, cast(:revision as bigint), case when version = 0 then 0 else 1 end, " + kept
					+ " from exercise where slug in (:slugs)")
			.param("revision", revision.id())
			.param("slugs", slugs)
			.update();
	}

}
