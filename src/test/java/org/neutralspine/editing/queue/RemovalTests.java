package org.neutralspine.editing.queue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neutralspine.FewExercises;
import org.neutralspine.IntegrationTest;
import org.neutralspine.OnPostgreSql;
import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.editing.State;
import org.neutralspine.editing.entry.Editor;
import org.neutralspine.editing.entry.EntryVersion;
import org.neutralspine.editing.entry.Removal;
import org.neutralspine.editing.entry.StaleEntryException;
import org.neutralspine.editing.entry.TestCatalogue;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Only what nobody has seen, and nothing leads to, is removed; the queue knows what is
 * left.
 */
@FewExercises
class RemovalTests {

	@Nested
	@IntegrationTest
	class OnH2 extends OnAnyDatabase {

	}

	@Nested
	@OnPostgreSql
	class OnPostgreSQL extends OnAnyDatabase {

	}

	@TestInstance(TestInstance.Lifecycle.PER_CLASS)
	abstract static class OnAnyDatabase {

		@Autowired
		private TestCatalogue entries;

		@Autowired
		private Removal removal;

		@Autowired
		private ReviewQueue queue;

		@Autowired
		private Editor editor;

		@Autowired
		private JdbcClient database;

		@BeforeEach
		void start() {
			this.entries.clear();
			this.entries.addFew();
			for (String slug : List.of("one", "two", "three")) {
				this.entries.add(slug, State.UNREVIEWED, named(slug));
			}
		}

		@Test
		void removesWhatNobodyHasSeen() {
			Removal.Outlook outlook = this.removal.outlook(List.of("one", "bird-dog", "nowhere"));
			assertThat(outlook.going()).extracting(EntryVersion::slug).containsExactly("one");
			assertThat(outlook.seen()).extracting(EntryVersion::slug).containsExactly("bird-dog");
			SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("ada", null));
			try {
				List<String> chosen = List.of("one", "two", "bird-dog", "nowhere");
				String seen = this.removal.outlook(chosen).fingerprint();
				this.entries.change("two", State.UNREVIEWED, named("another"));
				assertThatExceptionOfType(StaleEntryException.class)
					.isThrownBy(() -> this.removal.remove(chosen, seen));
				String other = this.removal.outlook(List.of("one", "three")).fingerprint();
				assertThatExceptionOfType(StaleEntryException.class).as("as many, but others")
					.isThrownBy(() -> this.removal.remove(chosen, other));
				assertThat(this.editor.find("one")).isPresent();
				assertThat(this.removal.remove(chosen, this.removal.outlook(chosen).fingerprint())).isEqualTo(2);
			}
			finally {
				SecurityContextHolder.clearContext();
			}
			assertThat(this.editor.find("one")).isEmpty();
			assertThat(this.editor.find("bird-dog")).isPresent();
			assertThat(
					this.database.sql("select about from audit_entry where what = 'exercise.removed' order by id desc")
						.query(String.class)
						.list())
				.startsWith("two", "one");
		}

		@Test
		void whatWasPublishedOnceStays() {
			Content birdDog = this.entries.content("bird-dog");
			this.entries.change("bird-dog", State.DRAFT, birdDog);
			this.entries.add("draft", State.DRAFT, named("draft"));
			this.entries.add("retired", State.RETIRED, named("retired"));
			Removal.Outlook outlook = this.removal.outlook(List.of("bird-dog", "draft", "retired"));
			assertThat(outlook.going()).extracting(EntryVersion::slug).containsExactly("draft");
			assertThat(outlook.seen()).extracting(EntryVersion::slug).containsExactlyInAnyOrder("bird-dog", "retired");
		}

		@Test
		void whatOthersLinkToStaysAndWhatThatLinksTo() {
			this.entries.change("two", State.UNREVIEWED, ExerciseFields.EASIER.in(named("two"), List.of("one")));
			this.entries.change("three", State.UNREVIEWED, ExerciseFields.INSTEAD.in(named("three"), List.of("two")));
			assertThat(this.removal.outlook(List.of("one", "two", "three")).going()).hasSize(3);
			Removal.Outlook outlook = this.removal.outlook(List.of("one", "two"));
			assertThat(outlook.going()).isEmpty();
			assertThat(outlook.linked()).extracting(EntryVersion::slug).containsExactlyInAnyOrder("one", "two");
		}

		@Test
		void theQueueLeadsFromOneToTheNext() {
			long one = this.editor.find("one").orElseThrow().id();
			long three = this.editor.find("three").orElseThrow().id();
			assertThat(this.queue.count(QueueScope.ALL)).isEqualTo(3);
			assertThat(this.queue.after(QueueScope.ALL, 0)).contains("one");
			assertThat(this.queue.after(QueueScope.ALL, one)).contains("two");
			this.entries.change("two", State.DRAFT, named("two"));
			assertThat(this.queue.after(QueueScope.ALL, one)).contains("three");
			assertThat(this.queue.after(QueueScope.ALL, three)).isEmpty();
			assertThat(this.queue.page(QueueScope.ALL, " THREE", 0, 10)).containsExactly("three");
			assertThat(this.queue.page(QueueScope.ALL, "%", 0, 10)).isEmpty();
			assertThat(this.queue.page(QueueScope.ALL, "", 1, 10)).containsExactly("three");
		}

		@Test
		void aQueueMayBeOfOneChange() {
			Optional<Long> revision = this.database.sql(
					"select rev from exercise_aud join exercise on exercise.id = exercise_aud.id where exercise.slug = 'two'")
				.query(Long.class)
				.optional();
			QueueScope scope = QueueScope.of(revision.orElseThrow().toString()).orElseThrow();
			assertThat(this.queue.page(scope, "", 0, 10)).containsExactly("two");
			assertThat(this.queue.after(scope, 0)).contains("two");
			assertThat(QueueScope.of("x")).isEmpty();
			assertThat(QueueScope.of(null)).isEmpty();
			assertThat(QueueScope.of("all")).contains(QueueScope.ALL);
		}

		private static Content named(String name) {
			return ExerciseFields.NAME.in(Content.EMPTY, "Name of " + name);
		}

	}

}
