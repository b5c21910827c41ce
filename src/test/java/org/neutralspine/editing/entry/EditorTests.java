package org.neutralspine.editing.entry;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.FewExercises;
import org.neutralspine.IntegrationTest;
import org.neutralspine.OnPostgreSql;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.CatalogueChanged;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.Instructions;
import org.neutralspine.catalogue.Links;
import org.neutralspine.catalogue.Profile;
import org.neutralspine.catalogue.Refresh;
import org.neutralspine.catalogue.StarterCatalogue;
import org.neutralspine.editing.CatalogueBusyException;
import org.neutralspine.editing.CatalogueLock;
import org.neutralspine.editing.ExerciseField;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.editing.Problem;
import org.neutralspine.editing.SampleContent;
import org.neutralspine.editing.State;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Nothing unsafe gets into the catalogue, and nothing gets lost, on both databases.
 */
@FewExercises
class EditorTests {

	@Nested
	@IntegrationTest
	class OnH2 extends OnAnyDatabase {

	}

	@Nested
	@OnPostgreSql
	class OnPostgreSQL extends OnAnyDatabase {

	}

	abstract static class OnAnyDatabase {

		@Autowired
		private Editor editor;

		@Autowired
		private History history;

		@Autowired
		private Catalogue catalogue;

		@Autowired
		private JdbcClient database;

		@Autowired
		private CatalogueLock lock;

		@Autowired
		private EntryRepository entries;

		@Autowired
		private ApplicationEventPublisher events;

		@Autowired
		private TransactionOperations transaction;

		private int starters;

		@BeforeEach
		void count() {
			this.starters = this.catalogue.published().size();
		}

		@AfterEach
		void forget() {
			this.database.sql("delete from exercise_aud where slug like 'test-%'").update();
			this.database.sql("delete from exercise where slug like 'test-%'").update();
			Refresh.of(this.catalogue);
			assertThat(this.catalogue.published()).hasSize(this.starters);
		}

		@Test
		void theCatalogueReadsTheRowThatTheEditorWrites() {
			Entry entry = this.entries.findBySlug("walking").orElseThrow();
			assertThat(this.catalogue.find("walking")).contains(Catalogue
				.exercises(this.entries.findPublished().stream().collect(Collectors.toMap(Entry::slug, Entry::content)))
				.get(entry.slug()));
			assertThat(this.catalogue.published().keySet())
				.containsExactlyElementsOf(this.entries.findPublished().stream().map(Entry::slug).toList());
		}

		@Test
		void whatIsPublishedIsShownAtOnceAndWhatIsRetiredIsNot() {
			EntryVersion draft = this.editor.keep(change("test-dog", -1, State.DRAFT, birdDog()));
			assertThat(this.catalogue.find("test-dog")).isEmpty();
			EntryVersion shown = this.editor.keep(change("test-dog", draft.version(), State.PUBLISHED, birdDog()));
			assertThat(this.catalogue.find("test-dog")).isPresent();
			assertThat(this.catalogue.search("zebra dog")).extracting(Exercise::slug).contains("test-dog");
			String version = this.catalogue.version();
			EntryVersion retired = this.editor.keep(change("test-dog", shown.version(), State.RETIRED, birdDog()));
			assertThat(this.catalogue.find("test-dog")).isEmpty();
			assertThat(this.catalogue.version()).isNotEqualTo(version);
			this.editor.keep(change("test-dog", retired.version(), State.PUBLISHED, birdDog()));
			assertThat(this.catalogue.version()).isEqualTo(version);
		}

		@Test
		void everyChangeIsOnTheTrail() {
			this.database.sql("delete from audit_entry").update();
			EntryVersion entry = this.editor.keep(change("test-dog", -1, State.DRAFT, birdDog()));
			entry = this.editor.keep(change("test-dog", entry.version(), State.PUBLISHED, birdDog()));
			entry = this.editor.keep(change("test-dog", entry.version(), State.PUBLISHED, renamed("Another")));
			this.editor.keep(change("test-dog", entry.version(), State.RETIRED, renamed("Another")));
			assertThat(this.database.sql("select what from audit_entry where about = 'exercise test-dog' order by id")
				.query(String.class)
				.list())
				.containsExactly("exercise.created", "exercise.published", "exercise.changed", "exercise.retired");
		}

		@Test
		void whatLoosensAVerdictNeedsAReasonWhichIsKept() {
			EntryChange without = change("test-dog", -1, State.PUBLISHED, birdDog(), " ");
			assertThatThrownBy(() -> this.editor.keep(without)).isInstanceOf(RefusedChangeException.class);
			assertThat(this.editor.find("test-dog")).isEmpty();
			EntryVersion entry = this.editor.keep(change("test-dog", -1, State.PUBLISHED, birdDog(), "For the clinic"));
			assertThat(this.history.of(entry)).extracting(History.Past::why).containsExactly("For the clinic");
			assertThat(this.history.of(entry)).flatExtracting(History.Past::leftOut)
				.containsExactly("Unloaded hip hinge, neutral spine: It does not");
			Content strict = demanding(Demand.REPEATED_TRUNK_FLEXION);
			EntryChange tightening = change("test-dog", entry.version(), State.PUBLISHED, never(strict), "");
			EntryVersion tight = this.editor.keep(tightening);
			EntryChange loosening = change("test-dog", tight.version(), State.PUBLISHED, birdDog(), "");
			assertThat(this.editor.review(loosening).needsReason()).isTrue();
			assertThatThrownBy(() -> this.editor.keep(loosening)).isInstanceOf(RefusedChangeException.class);
			assertThat(this.catalogue.find("test-dog").orElseThrow().demands()).contains(Demand.REPEATED_TRUNK_FLEXION);
		}

		@ParameterizedTest
		@ValueSource(strings = { "demands", "summary", "position", "equipment", "basis", "figure", "steps", "cues",
				"mistakes", "sets" })
		void whatIsIncompleteIsKeptAsADraftButNotPublished(String field) {
			Content content = without(field);
			EntryVersion draft = this.editor.keep(change("test-dog", -1, State.DRAFT, content));
			RefusedChangeException refused = catchThrowableOfType(RefusedChangeException.class,
					() -> this.editor.keep(change("test-dog", draft.version(), State.PUBLISHED, content)));
			assertThat(refused.review().problems()).extracting(Problem::field).containsExactly(field);
			assertThat(this.catalogue.find("test-dog")).isEmpty();
		}

		@Test
		void adviceIsPublishedWithItsGuidanceAlone() {
			Content advice = advice(List.of("Sit for it."));
			this.editor.keep(change("test-dog", -1, State.PUBLISHED, advice));
			assertThat(this.catalogue.find("test-dog").orElseThrow().content()).isEqualTo(advice);
			assertThat(this.editor.review(change("test-cat", -1, State.PUBLISHED, advice(List.of()))).problems())
				.containsExactly(Problem.of("steps", "problem.publish.guidance"));
			Content dosed = advice.withInstructions(advice.instructions().withDose(birdDog().dose()));
			assertThat(this.editor.review(change("test-cat", -1, State.PUBLISHED, dosed)).problems())
				.containsExactly(Problem.of("sets", "problem.exercise.dose.advice"));
		}

		private Content advice(List<String> guidance) {
			return ExerciseFields.KIND.in(birdDog(), Profile.Kind.ADVICE)
				.withInstructions(new Instructions(guidance, List.of(), List.of(), null, null, null, List.of("none")));
		}

		@Test
		void whatNoRegionAllowsSaysWhyAndHasNoSteps() {
			Content strict = demanding(Demand.REPEATED_TRUNK_FLEXION);
			assertThat(this.editor.review(change("test-dog", -1, State.PUBLISHED, strict)).problems())
				.extracting(Problem::field)
				.containsExactly("why", "insteadText", "steps", "sets");
			assertThat(this.editor.review(change("test-dog", -1, State.PUBLISHED, never(strict))).problems()).isEmpty();
			Content doable = never(birdDog());
			assertThat(this.editor.review(change("test-dog", -1, State.PUBLISHED, doable)).problems())
				.extracting(Problem::key)
				.contains("problem.publish.why.doable", "problem.publish.steps");
		}

		@Test
		void whatOthersAreDoneInsteadOfCannotBeTakenAway() {
			EntryVersion walking = this.editor.find("walking").orElseThrow();
			EntryChange retire = change("walking", walking.version(), State.RETIRED, walking.content());
			assertThat(this.editor.review(retire).problems()).isNotEmpty()
				.allSatisfy((problem) -> assertThat(problem.key()).isEqualTo("problem.publish.stranded"));
			assertThatThrownBy(() -> this.editor.keep(retire)).isInstanceOf(RefusedChangeException.class);
			assertThat(this.catalogue.find("walking")).isPresent();
		}

		@Test
		void theSecondOfTwoEditorsIsTold() {
			EntryVersion entry = this.editor.keep(change("test-dog", -1, State.DRAFT, birdDog()));
			this.editor.keep(change("test-dog", entry.version(), State.DRAFT, renamed("Theirs")));
			assertThatThrownBy(
					() -> this.editor.keep(change("test-dog", entry.version(), State.DRAFT, renamed("Mine"))))
				.isInstanceOf(StaleEntryException.class);
			assertThat(this.editor.find("test-dog").orElseThrow().content().name()).isEqualTo("Theirs");
			assertThatThrownBy(() -> this.editor.keep(change("test-dog", -1, State.DRAFT, renamed("New"))))
				.isInstanceOf(StaleEntryException.class);
		}

		@Test
		void whatSomebodyElseHasKeptMeanwhileIsShownToo() {
			this.editor.keep(change("test-dog", -1, State.PUBLISHED, birdDog()));
			this.transaction.executeWithoutResult((status) -> {
				assertThat(this.entries.findPublished()).extracting(Entry::slug).contains("test-dog");
				CompletableFuture
					.runAsync(() -> this.database.sql("update exercise set summary = 'Theirs.' where slug = 'test-dog'")
						.update())
					.join();
				this.events.publishEvent(new CatalogueChanged("exercise.changed", "exercise walking"));
			});
			assertThat(this.catalogue.find("test-dog").orElseThrow().summary()).isEqualTo("Theirs.");
		}

		@Test
		void nobodyWaitsForEverUntilSomebodyElseHasWritten() {
			this.transaction.executeWithoutResult((status) -> {
				this.lock.take();
				assertThat(CompletableFuture
					.supplyAsync(() -> this.editor.keep(change("test-dog", -1, State.DRAFT, birdDog()))))
					.failsWithin(Duration.ofMinutes(1))
					.withThrowableThat()
					.withCauseInstanceOf(CatalogueBusyException.class);
			});
			assertThat(this.editor.find("test-dog")).isEmpty();
		}

		@ParameterizedTest
		@CsvSource({ "test-a, easier, problem.exercise.link.unknown", "bird-dog, easier, problem.exercise.link.circle",
				"bird-dog, harder, problem.exercise.link.circle" })
		void linksLeadSomewhereAndNeverRoundInACircle(String target, String field, String key) {
			EntryVersion middle = this.editor.keep(change("test-c", -1, State.DRAFT, linked(field, List.of())));
			EntryVersion other = this.editor
				.keep(change("test-b", -1, State.DRAFT, linked(field, List.of("test-c", "dead-bug"))));
			assertThat(other.content()).isNotNull();
			String to = target.equals("bird-dog") ? "test-b" : target;
			assertThat(this.editor.review(change("test-c", middle.version(), State.DRAFT, linked(field, List.of(to))))
				.problems()).extracting(Problem::key).containsExactly(key);
		}

		@ParameterizedTest
		@ValueSource(longs = { 1, 2, 3 })
		void everyEarlierStateCanBeReadAndGotBack(long seed) {
			Random random = new Random(seed);
			List<Content> contents = new ArrayList<>();
			List<State> states = new ArrayList<>();
			EntryVersion entry = null;
			for (int step = 0; step < 15; step++) {
				Content content;
				State state;
				if (step > 2 && random.nextInt(3) == 0) {
					int back = random.nextInt(contents.size());
					content = contents.get(back);
					state = states.get(back);
				}
				else {
					content = random(random);
					state = State.values()[random.nextInt(State.values().length)];
				}
				EntryChange change = change("test-dog", (entry != null) ? entry.version() : -1, state, content);
				if (!this.editor.review(change).problems().isEmpty()) {
					change = change(change.slug(), change.seen(), State.DRAFT, content);
				}
				if (entry != null && entry.state() == change.state() && entry.content().equals(content)) {
					continue;
				}
				entry = this.editor.keep(change);
				contents.add(content);
				states.add(change.state());
				List<History.Past> past = new ArrayList<>(this.history.of(entry));
				Collections.reverse(past);
				assertThat(past).as("seed %d, step %d", seed, step)
					.extracting(History.Past::content)
					.containsExactlyElementsOf(contents);
				assertThat(past).as("seed %d, step %d", seed, step)
					.extracting(History.Past::state)
					.containsExactlyElementsOf(states);
				for (History.Past state2 : past) {
					assertThat(this.history.at(entry, state2.revision()).orElseThrow().content())
						.as("seed %d, step %d", seed, step)
						.isEqualTo(state2.content());
				}
			}
		}

		@Test
		void aChangeOfAnyFieldIsInTheHistory() {
			Instant now = Instant.EPOCH;
			Content full = SampleContent.full();
			this.transaction.executeWithoutResult(
					(status) -> this.entries.save(new Entry("test-dog", State.DRAFT, full, null, now)));
			for (ExerciseField<?> field : ExerciseFields.ALL) {
				this.transaction.executeWithoutResult((status) -> this.entries.findBySlug("test-dog")
					.orElseThrow()
					.revise(SampleContent.other(field, full), null, now));
			}
			List<History.Past> past = new ArrayList<>(this.history.of(this.editor.find("test-dog").orElseThrow()));
			Collections.reverse(past);
			assertThat(past).extracting(History.Past::content)
				.startsWith(full)
				.endsWith(ExerciseFields.ALL.stream()
					.map((field) -> SampleContent.other(field, full))
					.toArray(Content[]::new));
		}

		@Test
		void theStarterCatalogueHasAHistoryToo() {
			EntryVersion birdDog = this.editor.find("bird-dog").orElseThrow();
			assertThat(this.history.of(birdDog)).singleElement().satisfies((past) -> {
				assertThat(past.content()).isEqualTo(birdDog.content());
				assertThat(past.who()).isEqualTo("system");
			});
		}

		@Test
		void whatIsSearchedForIsFoundLiterally() {
			this.editor.keep(change("test-dog", -1, State.DRAFT, renamed("100 % plank_hold!")));
			assertThat(names("100 %")).containsExactly("100 % plank_hold!");
			assertThat(names("plank_hold!")).containsExactly("100 % plank_hold!");
			assertThat(names("ZEBRA dog")).containsExactly("100 % plank_hold!");
			assertThat(names("_____")).isEmpty();
			assertThat(this.editor.search(new EntryFilter("100 %", "PUBLISHED", null, null), 5)).isEmpty();
			assertThat(this.editor.counts()).containsEntry(State.DRAFT, 1L)
				.containsEntry(State.PUBLISHED, (long) this.starters);
		}

		private List<String> names(String words) {
			return this.editor.search(new EntryFilter(words, null, "changed", "1"), 5)
				.map((entry) -> entry.content().name())
				.getContent();
		}

	}

	static EntryChange change(String slug, int seen, State state, Content content) {
		return change(slug, seen, state, content, "For a test");
	}

	private static EntryChange change(String slug, int seen, State state, Content content, String reason) {
		Map<Demand, String> words = Arrays.stream(Demand.values())
			.collect(Collectors.toMap(Function.identity(), (one) -> "It does not"));
		return new EntryChange(slug, seen, state, content, reason, words);
	}

	static Content birdDog() {
		Content content = StarterCatalogue.exercises().get("bird-dog").content();
		content = ExerciseFields.NAME.in(content, "Test dog");
		content = ExerciseFields.FAVOURED.in(content, true);
		content = ExerciseFields.ALIASES.in(content, List.of("zebra dog"));
		return content.withLinks(new Links(List.of(), List.of(), List.of("walking")));
	}

	private static Content renamed(String name) {
		return ExerciseFields.NAME.in(birdDog(), name);
	}

	private static Content without(String name) {
		if (name.equals("sets")) {
			return birdDog().withInstructions(birdDog().instructions().withDose(null));
		}
		ExerciseField<?> field = ExerciseFields.ALL.stream()
			.filter((one) -> one.name().equals(name))
			.findFirst()
			.orElseThrow();
		return field.copy(Content.EMPTY, birdDog());
	}

	private static Content linked(String field, List<String> slugs) {
		return (field.equals("easier") ? ExerciseFields.EASIER : ExerciseFields.HARDER).in(birdDog(), slugs);
	}

	private static Content demanding(Demand demand) {
		Set<Demand> demands = EnumSet.copyOf(birdDog().demands());
		demands.add(demand);
		return ExerciseFields.DEMANDS.in(birdDog(), demands);
	}

	private static Content never(Content content) {
		return content.withInstructions(new Instructions(List.of(), content.cues(), content.mistakes(),
				"It bends the spine.", "Walk.", null, List.of("none")));
	}

	private static Content random(Random random) {
		Content content = renamed("Dog " + random.nextInt(1000));
		Set<Demand> demands = EnumSet.noneOf(Demand.class);
		for (int i = random.nextInt(3); i >= 0; i--) {
			demands.add(Demand.values()[random.nextInt(Demand.values().length)]);
		}
		content = ExerciseFields.DEMANDS.in(content, demands);
		content = ExerciseFields.SUMMARY.in(content, "Words “" + random.nextInt() + "” \\ ' é 日本 %");
		content = ExerciseFields.STEPS.in(content, List.of("Step " + random.nextInt(5), "Step 2"));
		return ExerciseFields.MINIMUM_LOAD_KG.in(content, BigDecimal.valueOf(1 + random.nextInt(100), 1));
	}

}
