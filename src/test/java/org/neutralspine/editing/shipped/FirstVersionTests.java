package org.neutralspine.editing.shipped;

import java.util.List;
import java.util.Locale;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neutralspine.IntegrationTest;
import org.neutralspine.NeutralSpineApplication;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Exercise;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A database that the first version has filled, and an application of this one that
 * starts with it.
 */
@IntegrationTest
class FirstVersionTests {

	private static final String DATABASE = "jdbc:h2:mem:first-version;DB_CLOSE_DELAY=-1";

	private final JdbcClient database = JdbcClient.create(new DriverManagerDataSource(DATABASE, "sa", ""));

	@Test
	void itsCatalogueIsBroughtUpToDateAndLosesNothing(@Autowired Flyway flyway) throws Exception {
		FluentConfiguration migrations = Flyway.configure()
			.configuration(flyway.getConfiguration())
			.dataSource(new DriverManagerDataSource(DATABASE, "sa", ""));
		migrations.target("2").load().migrate();
		JsonNode old;
		try (var file = new ClassPathResource("catalogue/first-version.json").getInputStream()) {
			old = JsonMapper.shared().readTree(file);
		}
		old.forEach(this::load);
		old.forEach(this::link);
		migrations.target("19").load().migrate();
		edit("forearm-plank", "summary = 'Ours.'");
		edit("sit-up", "state = 'RETIRED'");
		try (ConfigurableApplicationContext application = SpringApplication.run(NeutralSpineApplication.class,
				"--server.port=0", "--spring.datasource.url=" + DATABASE)) {
			var published = application.getBean(Catalogue.class).published();
			List<WaitingUpdate> waiting = application.getBean(WaitingUpdates.class).all();
			// Who asks by a name that they lose would be told less than before.
			assertThat(waiting).filteredOn((update) -> update.cause() == WaitingCause.QUESTIONED)
				.extracting((update) -> update.shipped().slug())
				.containsExactlyInAnyOrder("golf", "putting");
			ShippedCatalogue.current().exercises().forEach((slug, shipped) -> {
				Exercise exercise = published.get(slug);
				if (List.of("forearm-plank", "sit-up").contains(slug)) {
					assertThat(exercise == null || exercise.summary().equals("Ours.")).as(slug).isTrue();
				}
				else if (waiting.stream().noneMatch((update) -> update.shipped().slug().equals(slug))) {
					assertThat(exercise).as(slug).isNotNull();
					assertThat(exercise.content().withLinks(shipped.content().links())).as(slug)
						.isEqualTo(shipped.content());
				}
			});
			assertThat(waiting).extracting(WaitingUpdate::cause)
				.containsExactlyInAnyOrder(WaitingCause.EDITED, WaitingCause.HIDDEN, WaitingCause.QUESTIONED,
						WaitingCause.QUESTIONED, WaitingCause.LINKS, WaitingCause.LINKS);
		}
		assertThat(this.database.sql("select state from exercise where slug = 'sit-up'").query(String.class).single())
			.isEqualTo("RETIRED");
		for (JsonNode entry : old) {
			assertThat(this.database.sql("select summary from exercise_aud where slug = ? and rev = 1")
				.param(entry.path("slug").stringValue())
				.query(String.class)
				.single()).isEqualTo(entry.path("summary").stringValue());
		}
	}

	/** As the second migration did. */
	private void load(JsonNode entry) {
		this.database
			.sql("""
					insert into exercise (slug, name, state, summary, steps, cues, mistakes, why, instead_text, dose, equipment,
					position, trains, demands, minimum_load_kg, favoured, aliases, basis) values (?, ?, 'PUBLISHED', ?,
					? format json, ? format json, ? format json, ?, ?, ? format json, ? format json, ?, ? format json,
					? format json, null, ?, ? format json, ?)""")
			.params(java.util.Arrays.asList(text(entry, "slug"), text(entry, "name"), text(entry, "summary"),
					json(entry, "steps"), json(entry, "cues"), json(entry, "mistakes"), text(entry, "why"),
					text(entry, "insteadText"), json(entry, "dose"), json(entry, "equipment"), text(entry, "position"),
					json(entry, "trains"), json(entry, "demands"), entry.path("favoured").booleanValue(),
					json(entry, "aliases"), text(entry, "basis")))
			.update();
	}

	private void link(JsonNode entry) {
		for (String kind : List.of("easier", "harder", "instead")) {
			int place = 0;
			for (JsonNode target : entry.path(kind)) {
				this.database.sql("""
						insert into exercise_link (source_id, kind, place, target_id)
						select source.id, ?, ?, target.id from exercise source, exercise target
						where source.slug = ? and target.slug = ?""")
					.params(kind.toUpperCase(Locale.ROOT), place++, text(entry, "slug"), target.stringValue())
					.update();
			}
		}
	}

	/** As an admin did. */
	private void edit(String slug, String change) {
		long revision = this.database.sql("select next value for revision_seq").query(Long.class).single();
		this.database.sql("insert into revision (id, happened_at, who) values (?, current_timestamp, 'root')")
			.param(revision)
			.update();
		this.database.sql("update exercise set version = version + 1, " + change + " where slug = ?")
			.param(slug)
			.update();
		this.database
			.sql("""
					insert into exercise_aud (id, rev, revtype, slug, name, state, summary, steps, cues, mistakes, dose, equipment,
					position, trains, demands, favoured, aliases, easier, harder, instead, basis)
					select id, ?, 1, slug, name, state, summary, steps, cues, mistakes, dose, equipment, position, trains,
					demands, favoured, aliases, easier, harder, instead, basis from exercise where slug = ?""")
			.params(revision, slug)
			.update();
	}

	private static @Nullable String text(JsonNode entry, String property) {
		return entry.path(property).asStringOpt().orElse(null);
	}

	private static @Nullable String json(JsonNode entry, String property) {
		JsonNode node = entry.path(property);
		return node.isMissingNode() ? null : node.toString();
	}

}
