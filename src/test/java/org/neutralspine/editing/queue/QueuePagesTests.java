package org.neutralspine.editing.queue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neutralspine.FewExercises;
import org.neutralspine.IntegrationTest;
import org.neutralspine.account.TestAccounts;
import org.neutralspine.account.Visitor;
import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.editing.State;
import org.neutralspine.editing.entry.TestCatalogue;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Working through what came in.
 */
@IntegrationTest
@FewExercises
class QueuePagesTests {

	private static final String QUEUE = "/admin/review";

	private static final String REMOVE = QUEUE + "/remove";

	@Autowired
	private TestAccounts people;

	@Autowired
	private TestCatalogue entries;

	@Autowired
	private JdbcClient database;

	@LocalServerPort
	private int port;

	private Visitor admin;

	@BeforeEach
	void signIn() {
		this.people.clear();
		this.people.admin("root");
		this.people.trainer("tim");
		this.admin = new Visitor(this.port);
		this.admin.signIn("root", TestAccounts.PASSWORD);
		this.entries.clear();
		for (String slug : List.of("one", "two")) {
			this.entries.add(slug, State.UNREVIEWED, named(slug));
		}
	}

	@Test
	void savingLeadsToTheNextOne() {
		assertThat(this.admin.get(QUEUE).body()).contains("Review all 2, one by one", "/admin/exercises/one?queue=all",
				"Name of two");
		String page = this.admin.get("/admin/exercises/one?queue=all").body();
		assertThat(page).contains("/admin/exercises/two?queue=all", "name=\"queue\" value=\"all\"", "2 wait");
		assertThat(this.admin.get("/admin/exercises/one").body()).doesNotContain("name=\"queue\"");
		HttpResponse<String> saved = save("one", "all");
		assertThat(this.admin.location(saved)).isEqualTo("/admin/exercises/two?queue=all");
		assertThat(this.admin.get("/admin/exercises/two?queue=all").body()).contains("Saved: Name of one")
			.doesNotContain("Next, without saving");
		assertThat(this.admin.location(save("two", "all"))).isEqualTo(QUEUE + "?queue=all");
		assertThat(this.admin.location(save("two", "x"))).isEqualTo("/admin/exercises/two");
	}

	@Test
	void deletesAfterItHasAsked() {
		HttpResponse<String> none = this.admin.post(REMOVE, "queue", "all");
		assertThat(none.statusCode()).isEqualTo(400);
		assertThat(none.body()).contains("Tick at least one exercise first.");
		HttpResponse<String> asked = this.admin.post(REMOVE, "queue", "all", "slug", "one");
		assertThat(asked.body()).contains("One exercise will be deleted", "Name of one");
		String sure = sure(asked);
		assertThat(exists("one")).isTrue();
		HttpResponse<String> stale = this.admin.post(REMOVE, "queue", "all", "slug", "two", "sure", sure);
		assertThat(stale.statusCode()).as("as many, but another one").isEqualTo(400);
		assertThat(exists("two")).isTrue();
		HttpResponse<String> done = this.admin.post(REMOVE, "queue", "all", "slug", "one", "sure", sure);
		assertThat(this.admin.location(done)).isEqualTo(QUEUE + "?queue=all");
		assertThat(this.admin.get(QUEUE + "?queue=all").body()).contains("One exercise was deleted.");
		assertThat(exists("one")).isFalse();
		HttpResponse<String> again = this.admin.post(REMOVE, "queue", "all", "slug", "one", "sure", sure);
		assertThat(again.statusCode()).as("pressed twice").isEqualTo(400);
	}

	private static String sure(HttpResponse<String> asked) {
		return Jsoup.parse(asked.body()).select("input[name=sure]").val();
	}

	@Test
	void manyNeedTheirNumber() {
		IntStream.range(0, 60).forEach((number) -> this.entries.add("more-" + number, State.UNREVIEWED, named("more")));
		String sure = sure(this.admin.post(REMOVE, "queue", "all", "q", "more", "all", "yes"));
		String[] all = { "queue", "all", "q", "more", "all", "yes", "sure", sure };
		assertThat(this.admin.get(QUEUE + "?q=more&page=2").body()).contains("Delete all 60 that fit", "Page 2 of 2");
		assertThat(this.admin.post(REMOVE, all).body()).contains("Type the number 60");
		assertThat(exists("more-59")).isTrue();
		assertThat(this.admin.post(REMOVE, "queue", "all", "q", "more", "all", "yes", "sure", sure, "number", "60")
			.statusCode()).isEqualTo(302);
		assertThat(exists("more-59")).isFalse();
		assertThat(exists("two")).isTrue();
	}

	@Test
	void isForAdminsOnly() {
		Visitor trainer = new Visitor(this.port);
		trainer.signIn("tim", TestAccounts.PASSWORD);
		assertThat(trainer.get(QUEUE).statusCode()).isEqualTo(403);
		assertThat(trainer.post(REMOVE, "slug", "one", "sure", "1").statusCode()).isEqualTo(403);
		assertThat(new Visitor(this.port).get(QUEUE).statusCode()).isEqualTo(302);
		assertThat(this.admin.get(QUEUE + "?queue=%3Cx%3E&page=-1&q=%25").statusCode()).isEqualTo(200);
	}

	private HttpResponse<String> save(String slug, String queue) {
		return this.admin.post("/admin/exercises/" + slug, "do", "save", "queue", queue, "version",
				this.database.sql("select version from exercise where slug = ?")
					.param(slug)
					.query(String.class)
					.single(),
				"name", "Name of " + slug, "kind", "EXERCISE", "summary", "Seen " + queue);
	}

	private boolean exists(String slug) {
		return this.database.sql("select count(*) from exercise where slug = ?")
			.param(slug)
			.query(Integer.class)
			.single() > 0;
	}

	private static Content named(String name) {
		return ExerciseFields.NAME.in(Content.EMPTY, "Name of " + name);
	}

}
