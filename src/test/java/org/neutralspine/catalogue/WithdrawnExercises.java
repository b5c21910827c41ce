package org.neutralspine.catalogue;

import java.util.List;

import org.neutralspine.editing.State;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Exercises that are not published as long as this is open. Their history says that they
 * were.
 */
public final class WithdrawnExercises implements AutoCloseable {

	private final Catalogue catalogue;

	private final JdbcClient database;

	private final List<String> slugs;

	private WithdrawnExercises(ApplicationContext beans, State state, List<String> slugs) {
		this.catalogue = beans.getBean(Catalogue.class);
		this.database = beans.getBean(JdbcClient.class);
		this.slugs = slugs;
		become(state);
	}

	public static WithdrawnExercises of(ApplicationContext beans, State state, String... slugs) {
		return new WithdrawnExercises(beans, state, List.of(slugs));
	}

	private void become(State state) {
		this.database.sql("update exercise set state = :state where slug in (:slugs)")
			.param("state", state.name())
			.param("slugs", this.slugs)
			.update();
		this.catalogue.refresh();
	}

	/** Gives another exercise a name for the time being. */
	public void call(String slug, String name) {
		this.database.sql("update exercise set name = ? where slug = ?").params(name, slug).update();
		this.catalogue.refresh();
	}

	@Override
	public void close() {
		StarterCatalogue.entries()
			.forEach((exercise) -> this.database.sql("update exercise set name = ? where slug = ?")
				.params(exercise.name(), exercise.slug())
				.update());
		become(State.PUBLISHED);
	}

}
