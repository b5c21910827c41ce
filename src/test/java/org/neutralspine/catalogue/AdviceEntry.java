package org.neutralspine.catalogue;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A published exercise that is advice as long as this is open.
 */
public final class AdviceEntry implements AutoCloseable {

	private final Catalogue catalogue;

	private final JdbcClient database;

	private final String slug;

	private final String dose;

	private AdviceEntry(Catalogue catalogue, JdbcClient database, String slug) {
		this.catalogue = catalogue;
		this.database = database;
		this.slug = slug;
		this.dose = database.sql("select cast(dose as varchar) from exercise where slug = ?")
			.param(slug)
			.query(String.class)
			.single();
		write("ADVICE", null);
	}

	public static AdviceEntry of(ApplicationContext beans, String slug) {
		return new AdviceEntry(beans.getBean(Catalogue.class), beans.getBean(JdbcClient.class), slug);
	}

	public String slug() {
		return this.slug;
	}

	/** The address of its page. */
	public String address() {
		return "/exercises/" + this.slug;
	}

	private void write(String kind, String dose) {
		this.database.sql("update exercise set kind = ?, dose = ? format json where slug = ?")
			.params(kind, dose, this.slug)
			.update();
		this.catalogue.refresh();
	}

	@Override
	public void close() {
		write("EXERCISE", this.dose);
	}

}
