package org.neutralspine.editing.entry;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.EntityManager;
import org.hibernate.envers.AuditReader;
import org.hibernate.envers.AuditReaderFactory;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.Refresh;
import org.neutralspine.catalogue.StarterCatalogue;
import org.neutralspine.editing.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A catalogue for tests, also of other packages: import it where it is needed.
 */
public class TestCatalogue {

	private final EntryRepository entries;

	private final Catalogue catalogue;

	private final EntityManager memory;

	private final JdbcClient database;

	private final TransactionTemplate transaction;

	private final InstantSource clock;

	TestCatalogue(EntryRepository entries, Catalogue catalogue, EntityManager memory, JdbcClient database,
			PlatformTransactionManager transactions, InstantSource clock) {
		this.entries = entries;
		this.catalogue = catalogue;
		this.memory = memory;
		this.database = database;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/** Leaves no exercise, no import and no history, as if nothing was ever shipped. */
	public void clear() {
		// An import may still be clearing its rows, one by one, in an order of its own.
		this.database.sql("truncate table import_row").update();
		List.of("shipped_catalogue", "shipped_exercise", "import_picture", "catalogue_import", "exercise",
				"exercise_aud", "revision", "picture")
			.forEach((table) -> this.database.sql("delete from " + table).update());
		Refresh.of(this.catalogue);
	}

	/** Adds the starter catalogue, published. */
	public void addStarter() {
		add(StarterCatalogue.exercises());
	}

	/** Adds few of the starter catalogue, published. */
	public void addFew() {
		add(StarterCatalogue.few());
	}

	/**
	 * Leaves few of what was shipped, which somebody has to tell the published catalogue.
	 */
	public void leaveFew() {
		Set<String> few = StarterCatalogue.few().keySet();
		this.database.sql("delete from exercise where slug not in (:few)").param("few", few).update();
		this.database.sql("delete from exercise_aud where slug not in (:few)").param("few", few).update();
	}

	private void add(Map<String, Exercise> exercises) {
		this.transaction.executeWithoutResult((status) -> exercises.values()
			.forEach((exercise) -> this.entries
				.save(new Entry(exercise.slug(), State.PUBLISHED, exercise.content(), null, this.clock.instant()))));
		Refresh.of(this.catalogue);
	}

	/** Adds what is not published, so that nobody has to read the catalogue anew. */
	public void add(String slug, State state, Content content) {
		this.transaction.executeWithoutResult(
				(status) -> this.entries.save(new Entry(slug, state, content, null, this.clock.instant())));
	}

	public void change(String slug, State state, Content content) {
		this.transaction.executeWithoutResult((status) -> {
			Entry entry = this.entries.findBySlug(slug).orElseThrow();
			if (entry.state() == state) {
				entry.revise(content, null, this.clock.instant());
			}
			else {
				entry.move(state, content, null, this.clock.instant());
			}
		});
		Refresh.of(this.catalogue);
	}

	public Content content(String slug) {
		return this.entries.findBySlug(slug).orElseThrow().content();
	}

	public State state(String slug) {
		return this.entries.findBySlug(slug).orElseThrow().state();
	}

	/** Each state that is kept of an exercise, with who made it so, the oldest first. */
	public List<Past> past(String slug) {
		return this.transaction.execute((status) -> {
			Long id = this.entries.findBySlug(slug).orElseThrow().id();
			AuditReader history = AuditReaderFactory.get(this.memory);
			return history.getRevisions(Entry.class, id).stream().map((number) -> {
				Entry entry = history.find(Entry.class, id, number);
				return new Past(history.findRevision(Revision.class, number).who(), entry.state(), entry.content());
			}).toList();
		});
	}

	/**
	 * A state that is kept.
	 */
	public record Past(String who, State state, Content content) {
	}

}
