package org.neutralspine.editing.shipped;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.IntegrationTest;
import org.neutralspine.OnPostgreSql;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.Picture;
import org.neutralspine.catalogue.Refresh;
import org.neutralspine.catalogue.StarterCatalogue;
import org.neutralspine.editing.CatalogueLock;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.editing.State;
import org.neutralspine.editing.entry.TestCatalogue;
import org.neutralspine.editing.entry.TestCatalogue.Past;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/**
 * What becomes of a catalogue when the application starts with another one.
 */
class CatalogueUpdateTests {

	private static final Shipped SHIPPED = Shipped.with("walking", "diaphragmatic-breathing", "bird-dog", "dead-bug");

	private static final Consumer<ObjectNode> OTHER_SUMMARY = Shipped.text("summary", "Another summary.");

	@Nested
	@IntegrationTest
	class OnH2 extends OnAnyDatabase {

	}

	@Nested
	@OnPostgreSql
	class OnPostgreSQL extends OnAnyDatabase {

	}

	@ExtendWith(OutputCaptureExtension.class)
	abstract static class OnAnyDatabase {

		@Autowired
		private CatalogueUpdate update;

		@Autowired
		private CatalogueAtStart start;

		@Autowired
		private ListableBeanFactory beans;

		@Autowired
		private WaitingUpdates waiting;

		@Autowired
		private TestCatalogue entries;

		@Autowired
		private Catalogue catalogue;

		@Autowired
		private JdbcClient database;

		@Autowired
		private CatalogueLock lock;

		@Autowired
		private TransactionOperations transaction;

		@BeforeEach
		void startEmpty() {
			this.entries.clear();
		}

		@Test
		void anEmptyDatabaseGetsAllOfItInOneRevision() {
			this.start.afterSingletonsInstantiated();
			List<Exercise> shipped = StarterCatalogue.entries();
			assertThat(this.catalogue.published().values()).extracting(Exercise::slug)
				.containsExactlyElementsOf(shipped.stream().map(Exercise::slug).toList());
			assertThat(shipped).allSatisfy(
					(exercise) -> assertThat(this.entries.content(exercise.slug())).isEqualTo(exercise.content()));
			assertThat(this.entries.past("bird-dog"))
				.containsExactly(new Past("system", State.PUBLISHED, this.entries.content("bird-dog")));
			assertThat(this.database.sql("select count(*) from exercise_aud").query(Integer.class).single())
				.isEqualTo(shipped.size());
			assertThat(revisions()).isOne();
			assertThat(this.waiting.count()).isZero();
			assertThat(trail()).isEqualTo(List.of("system", "catalogue.updated", "catalogue update"));
		}

		@Test
		void theProtocolComesInBeforeTheCatalogueAndByNothingElse() {
			assertThat(this.beans.getBeansOfType(SmartInitializingSingleton.class).values())
				.filteredOn((bean) -> bean.getClass().getPackageName().startsWith("org.neutralspine.editing"))
				.containsExactly(this.start);
			this.database.sql("delete from protocol_file").update();
			this.database.sql("delete from protocol_version").update();
			this.start.afterSingletonsInstantiated();
			assertThat(this.database
				.sql("select (select max(id) from audit_entry where what = 'protocol.published') < "
						+ "(select max(id) from audit_entry where what = 'catalogue.updated')")
				.query(Boolean.class)
				.single()).isTrue();
		}

		@Test
		void theSecondStartDoesNothing() {
			bringIn(SHIPPED);
			edit("walking", ExerciseFields.SUMMARY.in(this.entries.content("walking"), "Ours."));
			bringIn(SHIPPED);
			assertThat(this.entries.content("walking").summary()).isEqualTo("Ours.");
			assertThat(this.waiting.count()).isZero();
			assertThat(revisions()).isEqualTo(2);
		}

		@Test
		void anEarlierVersionThatStartsOnceMoreDoesNothing() {
			bringIn(SHIPPED);
			bringIn(SHIPPED.but("walking", OTHER_SUMMARY));
			bringIn(SHIPPED);
			assertThat(this.entries.content("walking").summary()).isEqualTo("Another summary.");
			assertThat(this.waiting.count()).isZero();
		}

		@Test
		void whatIsNewComesInAndWhatNobodyHasEditedIsBroughtUpToDate() {
			old("walking", "bird-dog");
			Content before = this.entries.content("walking");
			bringIn(SHIPPED.but("walking", OTHER_SUMMARY));
			assertThat(this.catalogue.published()).containsOnlyKeys("walking", "bird-dog", "diaphragmatic-breathing",
					"dead-bug");
			Content after = this.entries.content("walking");
			assertThat(after).isEqualTo(ExerciseFields.SUMMARY.in(SHIPPED.content("walking"), "Another summary."));
			assertThat(this.catalogue.find("walking").orElseThrow().summary()).isEqualTo("Another summary.");
			assertThat(this.entries.past("walking")).containsExactly(new Past("system", State.PUBLISHED, before),
					new Past("system", State.PUBLISHED, after));
			assertThat(reasons("walking")).containsExactly("",
					"Brought up to date with the catalogue that ships with the application");
			assertThat(version("walking")).isEqualTo(1);
			assertThat(this.entries.past("dead-bug")).hasSize(1);
			assertThat(this.waiting.count()).isZero();
		}

		@Test
		void everyEditIsKept() {
			old("walking", "bird-dog");
			Content ours = ExerciseFields.SUMMARY.in(this.entries.content("walking"), "Ours.");
			edit("walking", ours);
			bringIn(SHIPPED.but("bird-dog", OTHER_SUMMARY));
			assertThat(this.entries.content("walking")).isEqualTo(ours);
			assertThat(this.entries.past("walking")).hasSize(2);
			assertThat(this.entries.content("bird-dog").summary()).isEqualTo("Another summary.");
			assertThat(waits()).isEqualTo(Map.of("walking", WaitingCause.EDITED));
		}

		@Test
		void whatAnAdminHasMadeTheSameDoesNotWait() {
			old("walking");
			edit("walking", SHIPPED.content("walking"));
			bringIn(SHIPPED);
			assertThat(this.waiting.count()).isZero();
			assertThat(this.entries.past("walking")).hasSize(2);
			bringIn(SHIPPED.but("walking", OTHER_SUMMARY));
			assertThat(this.entries.content("walking").summary()).as("it says what was shipped")
				.isEqualTo("Another summary.");
		}

		static Stream<org.junit.jupiter.params.provider.Arguments> looser() {
			return Stream.of(argumentSet("fewer demands", Shipped.list("demands", "QUIET_ACTIVATION")),
					argumentSet("more rounds", dose("sets", 3)), argumentSet("more repetitions", dose("reps", 50)),
					argumentSet("longer holds", dose("holdSeconds", 60)),
					argumentSet("more often", dose("timesPerWeek", 7)));
		}

		private static Consumer<ObjectNode> dose(String field, int number) {
			return (record) -> ((ObjectNode) record.path("dose")).put(field, number);
		}

		@ParameterizedTest
		@MethodSource("looser")
		void nothingBecomesLaxerWithoutAnAdmin(Consumer<ObjectNode> change) {
			Shipped strict = SHIPPED.but("bird-dog", dose("timesPerWeek", 3));
			bringIn(strict);
			bringIn(strict.but("bird-dog", change));
			assertThat(this.entries.content("bird-dog")).isEqualTo(strict.content("bird-dog"));
			assertThat(waits()).isEqualTo(Map.of("bird-dog", WaitingCause.LOOSER));
		}

		@Test
		void noNameOfAWarningGoesWithoutAnAdmin() {
			Shipped shipped = Shipped.with("walking", "sit-up", "bird-dog", "dead-bug");
			bringIn(shipped);
			Content before = this.entries.content("sit-up");
			bringIn(shipped.but("sit-up", Shipped.list("aliases", "zebra sit")).but("bird-dog", OTHER_SUMMARY));
			assertThat(waits()).isEqualTo(Map.of("sit-up", WaitingCause.QUESTIONED));
			assertThat(this.entries.content("sit-up")).isEqualTo(before);
			assertThat(this.entries.content("bird-dog").summary()).isEqualTo("Another summary.");
		}

		@Test
		void noNameThatPointsToADemandComesInWithoutAnAdmin() {
			bringIn(SHIPPED);
			bringIn(SHIPPED.but("bird-dog", Shipped.list("aliases", "weighted zebra twists")));
			assertThat(waits()).isEqualTo(Map.of("bird-dog", WaitingCause.QUESTIONED));
		}

		@Test
		void whatBecomesStricterComesIn() {
			bringIn(SHIPPED);
			bringIn(SHIPPED.but("bird-dog", (record) -> record.withArray("demands").add("LOADED_TRUNK_ROTATION"))
				.but("dead-bug", dose("sets", 1)));
			assertThat(this.entries.past("bird-dog")).hasSize(2);
			assertThat(this.waiting.count()).isZero();
		}

		@ParameterizedTest
		@EnumSource(names = "PUBLISHED", mode = EnumSource.Mode.EXCLUDE)
		void whatIsHiddenStaysHidden(State state) {
			old("walking", "bird-dog");
			asAda(() -> this.entries.change("bird-dog", state, this.entries.content("bird-dog")));
			Content before = this.entries.content("bird-dog");
			bringIn(SHIPPED);
			assertThat(this.entries.state("bird-dog")).isEqualTo(state);
			assertThat(this.entries.content("bird-dog")).isEqualTo(before);
			assertThat(waits()).isEqualTo(Map.of("bird-dog", WaitingCause.HIDDEN));
		}

		@Test
		void whatWasRemovedStaysRemoved() {
			old("walking", "bird-dog");
			this.database.sql("delete from exercise where slug = 'bird-dog'").update();
			bringIn(SHIPPED);
			assertThat(this.catalogue.published()).doesNotContainKey("bird-dog").containsKey("dead-bug");
			assertThat(waits()).containsEntry("bird-dog", WaitingCause.REMOVED);
		}

		@Test
		void aPictureOfOursStays() {
			old("walking");
			Content illustrated = this.entries.content("walking")
				.withPicture(new Picture("0123456789abcdef".repeat(4), "Somebody walks", 10, 10));
			this.entries.change("walking", State.PUBLISHED, illustrated);
			bringIn(SHIPPED);
			assertThat(this.entries.content("walking"))
				.isEqualTo(SHIPPED.content("walking").withPicture(illustrated.picture()));
			edit("walking", this.entries.content("walking"));
			this.database.sql("delete from shipped_catalogue").update();
			this.database.sql("delete from shipped_exercise").update();
			bringIn(SHIPPED);
			assertThat(this.waiting.count()).as("the picture is no difference").isZero();
		}

		@Test
		void aLinkThatLeadsNowhereWaits() {
			old("bird-dog");
			this.database.sql("delete from exercise where slug = 'bird-dog'").update();
			bringIn(SHIPPED.but("dead-bug", Shipped.list("easier", "bird-dog", "walking")));
			assertThat(this.entries.content("dead-bug").easier()).containsExactly("walking");
			assertThat(waits()).containsEntry("dead-bug", WaitingCause.LINKS);
		}

		@Test
		void aLinkThatWouldLeadRoundInACircleWaits() {
			bringIn(SHIPPED);
			edit("bird-dog", ExerciseFields.EASIER.in(this.entries.content("bird-dog"), List.of("dead-bug")));
			bringIn(SHIPPED.but("dead-bug", Shipped.list("easier", "bird-dog"))
				.but("walking", Shipped.list("instead", "bird-dog"))
				.but("bird-dog", OTHER_SUMMARY));
			assertThat(this.entries.content("dead-bug").easier()).isEmpty();
			assertThat(this.entries.content("walking").instead()).containsExactly("bird-dog");
			assertThat(waits()).isEqualTo(Map.of("dead-bug", WaitingCause.LINKS, "bird-dog", WaitingCause.EDITED));
		}

		@Test
		void whatFindsNothingToDoInsteadOfWaits() {
			Shipped shipped = SHIPPED.but("walking", Shipped.list("demands", "RUNNING"));
			bringIn(shipped);
			assertThat(this.catalogue.published()).doesNotContainKey("walking");
			assertThat(waits()).containsEntry("walking", WaitingCause.STRANDED);
		}

		@Test
		void whatOthersCouldDoInsteadStaysAsItIs() {
			Consumer<ObjectNode> plain = (record) -> record.put("favoured", false);
			Shipped shipped = Shipped.with("walking", "diaphragmatic-breathing", "sit-up")
				.but("diaphragmatic-breathing", plain)
				.but("walking", Shipped.list("instead", "diaphragmatic-breathing"))
				.but("sit-up", Shipped.list("instead", "walking"));
			bringIn(shipped);
			assertThat(this.catalogue.published()).hasSize(3);
			bringIn(shipped.but("walking", Shipped.list("demands", "RUNNING"))
				.and("walking", "new-walk", Shipped.list("instead", "diaphragmatic-breathing")));
			assertThat(this.entries.content("walking")).isEqualTo(shipped.content("walking"));
			assertThat(waits()).isEqualTo(Map.of("walking", WaitingCause.STRANDED));
			assertThat(this.catalogue.published()).containsKey("new-walk");
		}

		@Test
		void bothKeepANameThatBothHave() {
			old("walking", "bird-dog");
			edit("bird-dog", ExerciseFields.ALIASES.in(this.entries.content("bird-dog"), List.of("zebra hold")));
			bringIn(SHIPPED.and("dead-bug", "zebra", Shipped.list("aliases", "zebra hold")));
			assertThat(this.catalogue.published().values()).filteredOn((one) -> one.aliases().contains("zebra hold"))
				.extracting(Exercise::slug)
				.containsExactly("bird-dog", "zebra");
		}

		@Test
		void whatIsKeptIsAskedAboutAgainOnlyWhenItIsShippedOtherwise() {
			old("bird-dog");
			Shipped laxer = SHIPPED.but("bird-dog", Shipped.list("demands", "QUIET_ACTIVATION"));
			bringIn(laxer);
			assertThat(waits()).isEqualTo(Map.of("bird-dog", WaitingCause.LOOSER));
			asAda(() -> this.waiting.keep("bird-dog"));
			assertThat(waits()).isEmpty();
			bringIn(laxer.but("walking", OTHER_SUMMARY));
			assertThat(waits()).isEmpty();
			bringIn(SHIPPED);
			assertThat(waits()).as("not laxer, but kept").isEqualTo(Map.of("bird-dog", WaitingCause.EDITED));
		}

		@Test
		void whatStillWaitsIsComparedWithWhatIsShippedNext() {
			old("bird-dog");
			bringIn(SHIPPED.but("bird-dog", Shipped.list("demands", "QUIET_ACTIVATION")));
			bringIn(SHIPPED);
			assertThat(this.entries.content("bird-dog")).isEqualTo(SHIPPED.content("bird-dog"));
			assertThat(waits()).isEmpty();
		}

		@Test
		void whoIsEditingMeanwhileIsTold() {
			old("walking");
			int seen = version("walking");
			bringIn(SHIPPED);
			assertThat(version("walking")).isGreaterThan(seen);
		}

		@Test
		void ofSeveralThatStartAtOnceOneBringsItIn() {
			ShippedCatalogue shipped = SHIPPED.catalogue();
			List<CompletableFuture<Void>> starts = new ArrayList<>();
			this.transaction.executeWithoutResult((status) -> {
				this.lock.take();
				for (int i = 0; i < 3; i++) {
					starts.add(CompletableFuture.runAsync(() -> this.start.bringIn(shipped)));
				}
			});
			starts.forEach(CompletableFuture::join);
			assertThat(revisions()).isOne();
			assertThat(this.catalogue.published()).hasSize(4);
		}

		@Test
		void theStartWaitsForWhoeverIsWriting(CapturedOutput output) {
			CompletableFuture<?> starting = this.transaction.execute((status) -> {
				this.lock.take();
				CompletableFuture<?> start = CompletableFuture.runAsync(() -> this.start.bringIn(SHIPPED.catalogue()));
				Awaitility.await().until(() -> output.getAll().contains("Its update waits for that"));
				return start;
			});
			starting.join();
			assertThat(this.catalogue.published()).hasSize(4);
		}

		private void bringIn(Shipped shipped) {
			this.start.bringIn(shipped.catalogue());
		}

		/** What the first version loaded, in other words than what ships now. */
		private void old(String... slugs) {
			for (String slug : slugs) {
				this.entries.add(slug, State.PUBLISHED,
						ExerciseFields.SUMMARY.in(SHIPPED.content(slug), "What the first version said."));
			}
			Refresh.of(this.catalogue);
		}

		private void edit(String slug, Content content) {
			asAda(() -> this.entries.change(slug, this.entries.state(slug), content));
		}

		private static void asAda(Runnable act) {
			SecurityContextHolder.getContext()
				.setAuthentication(new TestingAuthenticationToken("ada", null, "ROLE_ADMIN"));
			try {
				act.run();
			}
			finally {
				SecurityContextHolder.clearContext();
			}
		}

		private Map<String, WaitingCause> waits() {
			Map<String, WaitingCause> waits = new java.util.HashMap<>();
			this.database.sql("select slug, cause from shipped_exercise where status = 'WAITING'").query((row) -> {
				waits.put(row.getString(1), WaitingCause.valueOf(row.getString(2)));
			});
			return waits;
		}

		private int revisions() {
			return this.database.sql("select count(*) from revision").query(Integer.class).single();
		}

		private int version(String slug) {
			return this.database.sql("select version from exercise where slug = ?")
				.param(slug)
				.query(Integer.class)
				.single();
		}

		private List<String> reasons(String slug) {
			return this.database.sql("select coalesce(reason, '') from exercise_aud where slug = ? order by rev")
				.param(slug)
				.query(String.class)
				.list();
		}

		private List<String> trail() {
			return this.database
				.sql("select who, what, about from audit_entry where what like 'catalogue.%' order by id desc")
				.query((row, number) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
				.list()
				.get(0);
		}

	}

}
