package org.neutralspine.exchange;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.awaitility.Awaitility;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.FewExercises;
import org.neutralspine.IntegrationTest;
import org.neutralspine.OnPostgreSql;
import org.neutralspine.TestDatabase;
import org.neutralspine.audit.Actor;
import org.neutralspine.catalogue.BodyPart;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Equipment;
import org.neutralspine.catalogue.Origin;
import org.neutralspine.catalogue.StarterCatalogue;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.editing.Problem;
import org.neutralspine.editing.State;
import org.neutralspine.editing.entry.TestCatalogue;
import org.neutralspine.editing.entry.TestCatalogue.Past;
import org.neutralspine.editing.MassReview;
import org.neutralspine.exchange.comparison.ImportRow;
import org.neutralspine.exchange.comparison.Outcome;
import org.neutralspine.exchange.comparison.Remark;
import org.neutralspine.exchange.file.Samples;
import org.neutralspine.exchange.staging.CatalogueImport;
import org.neutralspine.exchange.staging.CatalogueImportRepository;
import org.neutralspine.exchange.staging.DryRun;
import org.neutralspine.exchange.staging.ImportApplier;
import org.neutralspine.exchange.staging.ImportStatus;
import org.neutralspine.exchange.staging.RowGroup;
import org.neutralspine.exchange.staging.Staging;
import org.neutralspine.exchange.undo.ImportUndo;
import org.neutralspine.exchange.undo.UndoPreview;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What becomes of the records of a file, on both databases.
 */
@FewExercises
class ImportTests {

	@Nested
	@IntegrationTest
	class OnH2 extends OnAnyDatabase {

	}

	@Nested
	@OnPostgreSql
	class OnPostgreSQL extends OnAnyDatabase {

		static Stream<Supplier<DataSource>> emptyDatabases() {
			return Stream.of(() -> new DriverManagerDataSource("jdbc:h2:mem:imports-before;DB_CLOSE_DELAY=-1"),
					TestDatabase::emptyPostgreSql);
		}

		@ParameterizedTest
		@MethodSource("emptyDatabases")
		void whatWasImportedBeforeIsKeptAndCannotBeTakenBackAsAWhole(Supplier<DataSource> empty,
				@Autowired Flyway flyway) {
			FluentConfiguration migrations = Flyway.configure()
				.configuration(flyway.getConfiguration())
				.dataSource(empty.get());
			migrations.target("11").load().migrate();
			JdbcClient before = JdbcClient.create(migrations.getDataSource());
			before
				.sql("""
						insert into catalogue_import (file_name, started_by, started_at, restoring, format, status, bytes_total,
						bytes_read, records, applied, counts, licences)
						values ('old.json', 'root', current_timestamp, false, 'OWN_JSON', 'APPLIED', 1, 1, 1, 1, json '{}', json '{}')""")
				.update();
			before
				.sql("""
						insert into import_row (id, import_id, number, line, kind, label, problems, name)
						values (1, 1, 1, 1, 'NEW', 'x', json '[]', 'Fine'), (2, 1, 2, 2, 'REJECTED', 'x', json '[]', null)""")
				.update();
			before.sql("insert into exercise_aud (id, rev, revtype, name) values (1, 1, 0, 'Fine')").update();
			migrations.target("latest").load().migrate();
			assertThat(before.sql("select status from catalogue_import where revision_id is null")
				.query(String.class)
				.single()).isEqualTo("APPLIED");
			assertThat(before.sql("select outcome || ' ' || coalesce(kind, 'none') from import_row order by id")
				.query(String.class)
				.list()).containsExactly("NEW EXERCISE", "REJECTED none");
			assertThat(before.sql("select count(*) from exercise_aud where kind = 'EXERCISE'")
				.query(Integer.class)
				.single()).isOne();
		}

	}

	abstract static class OnAnyDatabase {

		private static final int FEW = StarterCatalogue.few().size();

		@Autowired
		private TestCatalogue entries;

		@Autowired
		private TestImports files;

		@Autowired
		private Imports imports;

		@Autowired
		private UndoPreview undo;

		@Autowired
		private Catalogue catalogue;

		@Autowired
		private JdbcClient database;

		@BeforeEach
		void startEmpty() {
			this.entries.clear();
		}

		@Test
		void tellsWhatIsNewChangedAndUnchanged() {
			imported(Samples.file(Samples.record("one"), Samples.record("two")));
			CatalogueImport job = this.files.check(Samples.file(Samples.record("one"),
					Samples.with("two", "\"summary\":\"\"", "\"summary\":\"Other.\""), Samples.record("three")));
			assertThat(this.files.rows(job, Outcome.UNCHANGED)).extracting(ImportRow::label)
				.containsExactly("Name of one");
			assertThat(this.files.rows(job, Outcome.CHANGED)).extracting(ImportRow::slug, ImportRow::line)
				.containsExactly(tuple("two", 3L));
			assertThat(this.files.rows(job, Outcome.NEW)).extracting(ImportRow::slug, ImportRow::number)
				.containsExactly(tuple("three", 3));
			assertThat(this.entries.content("two").summary()).as("nothing has changed yet").isEmpty();
		}

		@Test
		void keepsEveryChangeInTheHistory() {
			imported(Samples.file(Samples.record("one")));
			Content before = this.entries.content("one");
			CatalogueImport job = imported(Samples
				.file(Samples.with("one", "\"summary\":\"\"", "\"summary\":\"Other.\""), Samples.record("two")));
			Content after = this.entries.content("one");
			assertThat(after.summary()).isEqualTo("Other.");
			assertThat(this.entries.past("one")).containsExactly(new Past("ada", State.UNREVIEWED, before),
					new Past("ada", State.UNREVIEWED, after));
			assertThat(this.entries.past("two")).hasSize(1);
			assertThat(this.database.sql("select count(*) from revision").query(Integer.class).single()).isEqualTo(2);
			assertThat(this.database
				.sql("select who, what, about from audit_entry where what like 'catalogue.%' order by id desc")
				.query((row, number) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
				.list()
				.get(0)).isEqualTo(List.of("ada", "catalogue.imported", "import " + job.id()));
			Content edited = after.withPicture(null);
			this.entries.change("one", State.DRAFT, edited);
			assertThat(this.entries.past("one")).as("an edit goes on from there").hasSize(3);
		}

		@Test
		void hidesWhatWasPublishedUntilItIsReviewed() {
			this.entries.addFew();
			CatalogueImport job = imported(birdDog("\"favoured\":true", "\"favoured\":false"));
			assertThat(job.count(RowGroup.CHANGED)).isOne();
			assertThat(job.count(RowGroup.HIDES)).isOne();
			assertThat(job.count(RowGroup.UNCHANGED)).isEqualTo(FEW - 1);
			Awaitility.await().until(() -> this.catalogue.find("bird-dog").isEmpty());
			assertThat(this.catalogue.published()).hasSize(FEW - 1);
			assertThat(this.entries.state("bird-dog")).isEqualTo(State.UNREVIEWED);
			assertThat(this.entries.state("dead-bug")).isEqualTo(State.PUBLISHED);
			assertThat(reason("bird-dog")).isEqualTo("For a test");
		}

		@Test
		void oneMoreSearchWordForEachHidesNothing() {
			this.entries.addFew();
			String each = json().lines()
				.map((line) -> line.replaceFirst("\"slug\":\"([^\"]+)\"(.*)\"aliases\":\\[",
						"\"slug\":\"$1\"$2\"aliases\":[\"xyzzy $1\","))
				.map((line) -> line.replace("\",]", "\"]"))
				.collect(Collectors.joining("\n", "", "\n"));
			CatalogueImport job = imported(each);
			assertThat(job.count(RowGroup.HIDES)).isZero();
			assertThat(job.count(RowGroup.WORDS)).isEqualTo(FEW);
			Awaitility.await().until(() -> !this.catalogue.search("xyzzy walking").isEmpty());
			assertThat(this.catalogue.published()).hasSize(FEW);
		}

		@ParameterizedTest
		@CsvSource(delimiter = '|', textBlock = """
				name        | "name":"Bird dog"       | "name":"Bird dogs"
				why not     | "summary":"             | "summary":"Words.
				licence     | "basis":"               | "basis":"general knowledge,
				""")
		void whatOnlySaysItInOtherWordsStaysPublished(String name, String from, String to) {
			this.entries.addFew();
			CatalogueImport job = this.files.check(birdDog(from, to));
			assertThat(this.files.rows(job, Outcome.CHANGED))
				.extracting(ImportRow::slug, ImportRow::state, ImportRow::remark)
				.containsExactly(tuple("bird-dog", State.PUBLISHED, Remark.WORDS));
		}

		@Test
		void anotherNameThatPointsToADemandWaitsForAReview() {
			this.entries.addFew();
			CatalogueImport job = this.files
				.check(birdDog("\"aliases\":\\[", "\"aliases\":[\"weighted zebra twists\","));
			assertThat(this.files.rows(job, Outcome.CHANGED))
				.extracting(ImportRow::slug, ImportRow::state, ImportRow::remark)
				.containsExactly(tuple("bird-dog", State.UNREVIEWED, Remark.HIDES));
			assertThat(this.files.questions(job).leftOut()).as("what led to it has not changed").isEmpty();
		}

		@Test
		void whoAsksByTheNameOfAWarningThatGoesIsToldBeforehand() {
			this.entries.addFew();
			byte[] before = this.files.json();
			String alias = "full sit-up";
			CatalogueImport job = this.files.check(json().lines()
				.map((line) -> line.startsWith("{\"slug\":\"sit-up\"")
						? line.replaceFirst("\"aliases\":\\[[^\\]]*\\]", "\"aliases\":[]") : line)
				.collect(Collectors.joining("\n", "", "\n")));
			assertThat(job.count(RowGroup.WORDS)).isOne();
			assertThat(this.files.questions(job).lost()).extracting("name").contains(alias);
			assertThat(this.files.questions(job).needReason()).isTrue();
			assertThat(this.imports.apply(job.id(), "Unseen", "")).isTrue();
			assertThat(this.files.done(job.id()).problem().key()).as("what was not seen is not applied")
				.isEqualTo("import.file.stale");
			assertThat(this.entries.content("sit-up").aliases()).contains(alias);
			CatalogueImport again = this.files.apply(this.files.check(json().lines()
				.map((line) -> line.startsWith("{\"slug\":\"sit-up\"")
						? line.replaceFirst("\"aliases\":\\[[^\\]]*\\]", "\"aliases\":[]") : line)
				.collect(Collectors.joining("\n", "", "\n"))));
			assertThat(again.status()).isEqualTo(ImportStatus.APPLIED);
			assertThat(reason("sit-up")).isEqualTo("For a test");
			Awaitility.await().until(() -> this.catalogue.find("sit-up").orElseThrow().aliases().isEmpty());
			assertThat(this.files.undoQuestions(again).names()).as("what comes back is said, too")
				.extracting("name")
				.contains(alias);
			assertThat(this.files.undoQuestions(again).lost()).isEmpty();
			this.files.undo(again);
			assertThat(this.files.json()).isEqualTo(before);
		}

		@Test
		void whoLosesAWarningWhenAnImportIsTakenBackIsToldBeforehand() {
			this.entries.addFew();
			CatalogueImport job = imported(json().lines()
				.map((line) -> line.startsWith("{\"slug\":\"sit-up\"")
						? line.replaceFirst("\"aliases\":\\[", "\"aliases\":[\"xyzzy fold\",") : line)
				.collect(Collectors.joining("\n", "", "\n")));
			Awaitility.await().until(() -> !this.catalogue.read("xyzzy fold").isUnknown());
			assertThat(this.files.undoQuestions(job).lost()).extracting("name").containsExactly("xyzzy fold");
			assertThat(this.imports.undo(job.id(), "Unseen", "")).isTrue();
			assertThat(this.files.done(job.id()).problem().key()).isEqualTo("import.undo.outdated");
			assertThat(this.files.undo(job).status()).isEqualTo(ImportStatus.TAKEN_BACK);
		}

		@Test
		void whatABackupPublishesWithoutItsSuggestedDemandsIsListed() {
			this.entries.addFew();
			byte[] backup = this.files.json();
			this.entries.clear();
			CatalogueImport job = this.files.check(backup, true);
			assertThat(this.files.questions(job).leftOut()).isNotEmpty().noneMatch(MassReview.LeftOut::before);
			assertThat(this.files.questions(job).needReason()).isTrue();
		}

		@ParameterizedTest
		@CsvSource(delimiter = '|', textBlock = """
				a demand             | "demands":["            | "demands":["RUNNING","
				the dose             | "sets":1                | "sets":3
				a least weight       | "minimumLoadKg":null    | "minimumLoadKg":2
				a link               | "instead":[             | "instead":["dead-bug",
				a position           | "position":"HANDS_AND_KNEES" | "position":"STANDING"
				equipment            | "equipment":["MAT"]     | "equipment":["BARBELL"]
				what it trains       | "trains":["CORE"        | "trains":["NECK","CORE"
				the state            | "state":"PUBLISHED","name":"Bird dog" | "state":"DRAFT","name":"Bird dogs"
				no summary           |                         |
				words of a demand    | "steps":["              | "steps":["Twist with a barbell.","
				the name of another  | "name":"Bird dog"       | "name":"Dead bug"
				an alias of another  | "aliases":["            | "aliases":["sit-ups","
				""")
		void whatDecidesOrHarmsOrTakesANameIsReviewedAnew(String name, String from, String to) {
			this.entries.addFew();
			String after = name.equals("no summary") ? birdDog("\"summary\":\"[^\"]*\"", "\"summary\":\"\"")
					: birdDog(Pattern.quote(from), Matcher.quoteReplacement(to));
			CatalogueImport job = this.files.check(after);
			assertThat(this.files.problems(job)).isEmpty();
			assertThat(this.files.rows(job, Outcome.CHANGED))
				.extracting(ImportRow::slug, ImportRow::state, ImportRow::remark)
				.containsExactly(tuple("bird-dog", State.UNREVIEWED, Remark.HIDES));
		}

		@Test
		void whatWouldLeaveSomebodyWithNothingIsRejectedByName() {
			this.entries.addFew();
			CatalogueImport job = this.files.check(json().replace("\"favoured\":true", "\"favoured\":false")
				.replaceFirst("(\"slug\":\"walking\".*?\"timesPerWeek\":)\\d", "$15"));
			assertThat(this.files.rows(job, Outcome.REJECTED)).extracting(ImportRow::label)
				.containsExactly("Level walking, graded");
			assertThat(this.files.rows(job, Outcome.REJECTED).get(0).problems()).extracting(Problem::key)
				.containsExactly("import.record.stranding");
			assertThat(job.count(RowGroup.HIDES)).as("the dry run goes on").isGreaterThan(10);
		}

		@Test
		void whatComesFromElsewhereTakesNothingsPlace() throws IOException {
			this.entries.addFew();
			String before = new String(this.files.json(), StandardCharsets.UTF_8);
			byte[] file = new ClassPathResource("catalogue/elsewhere.csv").getContentAsByteArray();
			CatalogueImport job = this.files.check(file, false);
			assertThat(this.files.problems(job)).isEmpty();
			assertThat(this.files.rows(job, Outcome.NEW))
				.extracting(ImportRow::slug, ImportRow::remark, ImportRow::knownSlug)
				.containsExactly(tuple("totally-different-thing", Remark.RENAMED, "sit-up"),
						tuple("gehen", Remark.RENAMED, "walking"), tuple("sit-up-2", Remark.LIKELY, "sit-up"),
						tuple("elsewhere-only", null, null));
			this.files.apply(job);
			assertThat(new String(this.files.json(), StandardCharsets.UTF_8))
				.startsWith(before.substring(0, before.length() - Samples.END.length()));
			assertThat(this.entries.state("totally-different-thing")).isEqualTo(State.UNREVIEWED);
			assertThat(this.files.check(file, false).count(RowGroup.UNCHANGED)).as("known again").isEqualTo(4);
		}

		@Test
		void whatIsLikelyThereTwiceStaysListed() {
			this.entries.addFew();
			CatalogueImport job = this.files.check("name,steps\nBird dog,x\nZebra lift,x\nZebra lifts,x\nOther,x");
			assertThat(this.files.rows(job, Outcome.NEW)).extracting(ImportRow::remark, ImportRow::knownSlug)
				.containsExactly(tuple(Remark.LIKELY, "bird-dog"), tuple(null, null), tuple(Remark.TWICE, "zebra-lift"),
						tuple(null, null));
			assertThat(job.count(RowGroup.TWICE)).isEqualTo(1);
			CatalogueImport applied = this.files.apply(job);
			Awaitility.await().until(() -> this.files.rows(applied, Outcome.NEW).size() == 2);
			assertThat(this.files.rows(applied, Outcome.NEW)).extracting(ImportRow::remark)
				.containsExactly(Remark.LIKELY, Remark.TWICE);
			CatalogueImport undone = this.files.undo(applied);
			Awaitility.await().until(() -> this.files.rows(undone, Outcome.NEW).isEmpty());
		}

		@Test
		void aPartOfWgerIsSaidToBeOne() {
			String record = Samples.wgerRecord("u-1",
					Samples.translation(2, "Lunge", "\"description\":\"<p>Step forward and bend.</p>\""));
			String spanish = Samples.wgerRecord("u-2", Samples.translation(2, "Remo",
					"\"description\":\"<p>Sujeta la barra con las dos manos, flexiona las rodillas y tira hacia el abdomen sin mover la espalda.</p>\""));
			CatalogueImport part = this.files
				.check(Samples.wger(record, spanish).replace("\"count\":2", "\"count\":872"));
			assertThat(part.notes()).containsExactly(Problem.of("file", "import.note.part", 2, 872));
			assertThat(part.count(RowGroup.NEW)).isEqualTo(1);
			assertThat(this.files.rows(part, Outcome.LEFT_OUT)).flatExtracting(ImportRow::problems)
				.extracting("key")
				.containsExactly("import.leftOut.language");
			CatalogueImport list = this.files.check("[" + record + "]");
			assertThat(list.notes()).isEmpty();
			assertThat(list.count(RowGroup.NEW)).isEqualTo(1);
		}

		@Test
		void aTableChangesOnlyWhatItSays() {
			this.entries.addFew();
			Content before = this.entries.content("bird-dog");
			CatalogueImport job = this.files.check("Name;Slug;Other names;Price\n" + before.name()
					+ ";bird-dog;\"quadruped\nfour feet\";5\nTotally different thing;sit-up;x;5\n");
			assertThat(this.files.problems(job)).isEmpty();
			assertThat(job.notes()).extracting(Problem::key)
				.containsExactly("import.note.columns.ignored", "import.note.columns.missing",
						"import.note.columns.source");
			assertThat(this.files.rows(job, Outcome.CHANGED)).extracting(ImportRow::slug, ImportRow::remark)
				.containsExactly(tuple("bird-dog", Remark.WORDS));
			assertThat(this.files.rows(job, Outcome.NEW)).extracting(ImportRow::slug, ImportRow::remark)
				.containsExactly(tuple("totally-different-thing", Remark.RENAMED));
			this.files.apply(job);
			assertThat(this.entries.state("bird-dog")).isEqualTo(State.PUBLISHED);
			assertThat(this.entries.content("bird-dog"))
				.isEqualTo(ExerciseFields.ALIASES.in(before, List.of("quadruped", "four feet")));
		}

		@Test
		void whatLinksToASlugThatIsTwoExercisesIsToldSo() {
			this.entries.addFew();
			String theirs = Samples.with("sit-up", "\"origin\":null",
					"\"origin\":{\"source\":\"x\",\"key\":\"1\",\"licence\":\"y\",\"author\":null,\"address\":null,"
							+ "\"category\":null,\"equipment\":[],\"fingerprint\":null}");
			CatalogueImport job = this.files
				.check(Samples.file(Samples.linked("harder-one", "easier", "sit-up"), theirs, theirs));
			assertThat(this.files.problems(job)).containsExactly("2 easier import.record.link.renamed",
					"4 slug import.record.twice", "4 key import.record.origin");
		}

		@Test
		void takesAnImportBackAsAWhole() {
			this.entries.addFew();
			byte[] before = this.files.json();
			String version = this.catalogue.version();
			List<String> added = IntStream.range(0, 2100)
				.mapToObj((number) -> Samples.record("added-" + number))
				.toList();
			String changed = birdDog("\"favoured\":true", "\"favoured\":false").replace("\"name\":\"Dead bug\"",
					"\"name\":\"Dead bugs\"");
			CatalogueImport job = imported(changed.replaceFirst("\n", "\n" + String.join(",\n", added) + ",\n"));
			assertThat(this.entries.state("added-2099")).isEqualTo(State.UNREVIEWED);
			assertThat(this.entries.state("bird-dog")).isEqualTo(State.UNREVIEWED);
			Awaitility.await().until(() -> this.catalogue.find("bird-dog").isEmpty());
			assertThat(this.files.undo(job).status()).isEqualTo(ImportStatus.TAKEN_BACK);
			assertThat(this.files.json()).isEqualTo(before);
			Awaitility.await().until(this.catalogue::version, version::equals);
			assertThat(this.entries.past("bird-dog")).extracting(Past::state)
				.containsExactly(State.PUBLISHED, State.UNREVIEWED, State.PUBLISHED);
			assertThat(reason("bird-dog")).isEqualTo("It was wrong");
			assertThat(this.database.sql("select count(*) from exercise_aud where revtype = 2")
				.query(Integer.class)
				.single()).isEqualTo(2100);
			assertThat(this.database.sql(
					"select what from audit_entry where what like 'catalogue.%' order by id desc fetch first 1 rows only")
				.query(String.class)
				.single()).isEqualTo("catalogue.takenBack");
			assertThat(this.imports.undo(job.id(), "Again", "")).isFalse();
			this.entries.change("bird-dog", State.DRAFT, this.entries.content("bird-dog"));
			assertThat(this.entries.past("bird-dog")).as("an edit goes on from there").hasSize(4);
			assertThat(imported(changed).count(RowGroup.CHANGED)).as("and so does another import").isPositive();
		}

		@Test
		void takesNothingBackOnceSomethingOfItWasEdited() {
			imported(Samples.file(Samples.record("one")));
			CatalogueImport job = imported(Samples
				.file(Samples.with("one", "\"summary\":\"\"", "\"summary\":\"Other.\""), Samples.record("two")));
			this.entries.change("two", State.DRAFT, this.entries.content("two"));
			byte[] before = this.files.json();
			CatalogueImport still = this.files.undo(job);
			assertThat(still.status()).isEqualTo(ImportStatus.APPLIED);
			assertThat(still.problem().key()).isEqualTo("import.undo.edited");
			assertThat(this.undo.outlook(job.revisionId()).someEdited()).extracting(UndoPreview.NamedExercise::slug)
				.containsExactly("two");
			assertThat(this.files.json()).isEqualTo(before);
		}

		@Test
		void takesImportsBackOneAfterTheOther() {
			CatalogueImport first = imported(Samples.file(Samples.record("one"), Samples.record("two")));
			byte[] between = this.files.json();
			CatalogueImport second = imported(
					Samples.file(Samples.with("one", "\"summary\":\"\"", "\"summary\":\"Other.\"")));
			assertThat(this.files.undo(first).problem().key()).isEqualTo("import.undo.edited");
			assertThat(this.files.undo(second).status()).isEqualTo(ImportStatus.TAKEN_BACK);
			assertThat(this.files.json()).isEqualTo(between);
			assertThat(this.files.undo(first).status()).isEqualTo(ImportStatus.TAKEN_BACK);
			assertThat(this.files.json()).isEqualTo(Samples.file().getBytes(StandardCharsets.UTF_8));
		}

		@Test
		void retiresWhatOthersLinkToOrPeopleWereShown() {
			CatalogueImport job = imported(Samples.file(Samples.record("one"), Samples.record("two")));
			imported(Samples.file(Samples.linked("three", "easier", "one")));
			this.files.undo(job);
			assertThat(this.entries.state("one")).isEqualTo(State.RETIRED);
			assertThat(this.entries.past("one")).extracting(Past::state)
				.containsExactly(State.UNREVIEWED, State.RETIRED);
			assertThat(this.database.sql("select slug from exercise order by slug").query(String.class).list())
				.containsExactly("one", "three");
			this.entries.clear();
			this.entries.addFew();
			byte[] backup = this.files.json();
			this.entries.clear();
			CatalogueImport restored = this.files.apply(this.files.check(backup, true));
			assertThat(this.undo.outlook(restored.revisionId()).hidden()).hasSize(FEW);
			Awaitility.await().until(() -> this.catalogue.published().size() == FEW);
			assertThat(this.files.undo(restored).status()).isEqualTo(ImportStatus.TAKEN_BACK);
			assertThat(this.entries.state("sit-up")).isEqualTo(State.RETIRED);
		}

		@Test
		void whatAPersonHasHiddenIsNotShownAgainByAFile() {
			this.entries.addFew();
			byte[] before = this.files.json();
			this.entries.change("walking", State.UNREVIEWED, this.entries.content("walking"));
			assertThat(this.files.check(before, false).isApplicable()).isFalse();
		}

		@Test
		void whatAnImportHasHiddenIsShownAgainByTheFileOfBefore() {
			this.entries.addFew();
			byte[] before = this.files.json();
			String version = this.catalogue.version();
			imported(json().replaceFirst("\"favoured\":true", "\"favoured\":false")
				.replace("\"name\":\"Bird dog\"", "\"name\":\"Dead bug\""));
			Awaitility.await().until(() -> this.catalogue.published().size() == FEW - 2);
			CatalogueImport back = this.files.check(before, false);
			assertThat(back.count(RowGroup.SHOWS)).isEqualTo(2);
			this.files.apply(back);
			assertThat(this.files.json()).isEqualTo(before);
			Awaitility.await().until(this.catalogue::version, version::equals);
		}

		@Test
		void whatWasEditedSinceItWasHiddenIsNotShownAgainUnseen() {
			this.entries.addFew();
			byte[] before = this.files.json();
			imported(birdDog("\"favoured\":true", "\"favoured\":false"));
			this.entries.change("bird-dog", State.UNREVIEWED, this.entries.content("dead-bug").withPicture(null));
			CatalogueImport back = this.files.check(before, false);
			assertThat(back.count(RowGroup.SHOWS)).isZero();
			assertThat(this.files.rows(back, Outcome.CHANGED)).extracting(ImportRow::state)
				.containsExactly(State.UNREVIEWED);
		}

		private String json() {
			return new String(this.files.json(), StandardCharsets.UTF_8);
		}

		/** The catalogue, with something else said of the bird dog. */
		private String birdDog(String from, String to) {
			String said = json().lines()
				.map((line) -> line.startsWith("{\"slug\":\"bird-dog\"") ? line.replaceFirst(from, to) : line)
				.collect(Collectors.joining("\n", "", "\n"));
			assertThat(said).isNotEqualTo(json());
			return said;
		}

		private String reason(String slug) {
			return this.database.sql("select reason from exercise where slug = ?")
				.param(slug)
				.query(String.class)
				.single();
		}

		@Test
		void appliesNothingWhereASlugWasTakenMeanwhile() {
			CatalogueImport job = this.files.check(Samples.file(Samples.record("one"), Samples.record("two")));
			imported(Samples.file(Samples.record("two")));
			unchangedBy(job);
			assertThat(this.database.sql("select slug from exercise").query(String.class).list())
				.containsExactly("two");
		}

		@Test
		void appliesNothingWhereSomebodyHasEditedMeanwhile() {
			imported(Samples.file(Samples.record("one")));
			String other = Samples.with("one", "\"summary\":\"\"", "\"summary\":\"Other.\"");
			CatalogueImport job = this.files.check(Samples.file(other, Samples.record("two")));
			this.entries.change("one", State.DRAFT, this.entries.content("one"));
			unchangedBy(job);
			assertThat(this.entries.state("one")).isEqualTo(State.DRAFT);
		}

		@Test
		void restoresNothingWhereTheCatalogueIsNoLongerEmpty() {
			CatalogueImport job = this.files.check(bytes(Samples.file(Samples.record("one"))), true);
			assertThat(job.isApplicable()).isTrue();
			imported(Samples.file(Samples.record("two")));
			unchangedBy(job);
			CatalogueImport late = this.files.check(bytes(Samples.file(Samples.record("one"))), true);
			assertThat(this.files.problems(late)).containsExactly("1 import.file.notEmpty");
		}

		private void unchangedBy(CatalogueImport job) {
			byte[] before = this.files.json();
			int revisions = this.database.sql("select count(*) from revision").query(Integer.class).single();
			CatalogueImport refused = this.files.apply(job);
			assertThat(refused.status()).isEqualTo(ImportStatus.REFUSED);
			assertThat(refused.problem().key()).isEqualTo("import.file.stale");
			assertThat(this.files.json()).isEqualTo(before);
			assertThat(this.database.sql("select count(*) from revision").query(Integer.class).single())
				.isEqualTo(revisions);
			nothingIsStaged();
		}

		@Test
		void restoresOnlyWhatCouldBePublished() {
			String incomplete = Samples.with("one", "\"DRAFT\"", "\"PUBLISHED\"");
			CatalogueImport job = this.files.check(bytes(Samples.file(incomplete, Samples.record("two"))), true);
			assertThat(this.files.problems(job)).contains("2 demands problem.publish.demands")
				.allMatch((problem) -> problem.startsWith("2 "));
			assertThat(this.imports.apply(job.id(), "", "")).isFalse();
			assertThat(this.files.check(bytes(Samples.file(incomplete)), false).isApplicable()).isTrue();
		}

		@Test
		void restoresNobodyWithoutAnAlternative() {
			this.entries.addFew();
			String sitUp = new String(this.files.json(), StandardCharsets.UTF_8).lines()
				.filter((line) -> line.startsWith("{\"slug\":\"sit-up\""))
				.findFirst()
				.orElseThrow()
				.replaceFirst(",$", "")
				.replaceFirst("\"instead\":\\[[^]]*]", "\"instead\":[]");
			this.entries.clear();
			CatalogueImport job = this.files.check(bytes(Samples.file(sitUp)), true);
			assertThat(this.files.problems(job)).containsExactly("2 instead problem.publish.stranded");
		}

		@Test
		void restoresOnlyOurOwnJson() {
			assertThat(this.files.problems(this.files.check(bytes(Samples.NOTHING), true)))
				.containsExactly("1 import.file.noBackup");
		}

		@Test
		void followsLinksThroughFileAndCatalogue() {
			imported(Samples.file(Samples.linked("one", "easier", "two"), Samples.record("two")));
			CatalogueImport job = this.files.check(Samples.file(Samples.linked("two", "easier", "three"),
					Samples.linked("three", "easier", "one"), Samples.linked("four", "harder", "five"),
					Samples.linked("five", "harder", "four"), Samples.linked("six", "instead", "seven"),
					Samples.linked("seven", "instead", "six"), Samples.linked("eight", "instead", "nowhere"),
					Samples.linked("nine", "harder", "nine"), Samples.linked("ten", "easier", "one")));
			assertThat(this.files.problems(job)).containsExactly("2 easier import.record.circle",
					"3 easier import.record.circle", "4 harder import.record.circle", "5 harder import.record.circle",
					"8 instead import.record.link", "9 harder problem.exercise.link.itself");
		}

		@Test
		void takesNoSlugAndNoKeyTwice() {
			String origin = "\"origin\":{\"source\":\"x\",\"key\":\"1\",\"licence\":\"y\",\"author\":null,\"address\":null,"
					+ "\"category\":null,\"equipment\":[],\"fingerprint\":null}";
			CatalogueImport job = this.files.check(Samples.file(Samples.record("one"), Samples.record("one"),
					Samples.with("two", "\"origin\":null", origin), Samples.with("three", "\"origin\":null", origin)));
			assertThat(this.files.problems(job)).containsExactly("3 slug import.record.twice",
					"5 key import.record.origin");
			imported(Samples.file(Samples.with("two", "\"origin\":null", origin)));
			assertThat(this.files
				.problems(this.files.check(Samples.file(Samples.with("three", "\"origin\":null", origin)))))
				.containsExactly("2 key import.record.origin");
		}

		@Test
		void tellsWhatIsLikelyThereAlready() {
			imported(Samples.file(Samples.with("sit-up", "\"aliases\":[]", "\"aliases\":[\"abdominal curl\"]")));
			String curls = Samples.with("curls", "Name of curls", "Curls, Abdominal");
			CatalogueImport job = this.files.check(Samples.file(curls, Samples.record("plank")));
			assertThat(this.files.rows(job, Outcome.NEW)).extracting(ImportRow::knownSlug, ImportRow::knownName)
				.containsExactly(tuple("sit-up", "Name of sit-up"), tuple(null, null));
			assertThat(job.isApplicable()).isTrue();
		}

		@Test
		void takesFreeExerciseDbAndShowsNothingOfIt() throws IOException {
			byte[] file = new ClassPathResource("foreign/free-exercise-db.json").getContentAsByteArray();
			this.entries.addFew();
			CatalogueImport job = this.files.check(file, false);
			assertThat(this.files.problems(job)).isEmpty();
			assertThat(job.count(RowGroup.NEW)).isEqualTo(30);
			assertThat(this.files.rows(job, Outcome.NEW)).filteredOn((row) -> row.knownSlug() != null)
				.extracting(ImportRow::label)
				.contains("Dead Bug", "Pallof Press");
			String version = this.catalogue.version();
			assertThat(this.files.apply(job).status()).isEqualTo(ImportStatus.APPLIED);
			assertThat(this.database.sql("select count(*) from exercise where state = 'UNREVIEWED'")
				.query(Integer.class)
				.single()).isEqualTo(30);
			assertThat(this.catalogue.version()).isEqualTo(version);
			assertThat(this.catalogue.published()).hasSize(FEW);
			Content first = this.entries.content("3-4-sit-up");
			assertThat(first.name()).isEqualTo("3/4 Sit-Up");
			assertThat(first.demands()).isEmpty();
			assertThat(first.steps()).hasSize(5);
			assertThat(first.equipment()).containsExactly(Equipment.NONE);
			assertThat(first.trains()).containsExactly(BodyPart.CORE);
			assertThat(first.origin()).isEqualTo(new Origin("free-exercise-db", "3_4_Sit-Up", "Unlicense", null,
					"https://github.com/yuhonas/free-exercise-db", "strength", List.of("body only"),
					first.origin().fingerprint()));
			CatalogueImport again = this.files.check(file, false);
			assertThat(again.count(RowGroup.UNCHANGED)).isEqualTo(30);
			assertThat(again.isApplicable()).isFalse();
		}

		@Test
		void keepsWhatWasMadeOfAForeignExerciseUntilItsSourceChanges() {
			String record = """
					{"id":"Air_Bike","name":"Air Bike","equipment":"body only","category":"strength","level":"beginner",
					"primaryMuscles":["abdominals"],"secondaryMuscles":[],"instructions":["Lie down."],"images":[]}""";
			imported("[" + record + "]");
			Content imported = this.entries.content("air-bike");
			Content edited = ExerciseFields.NAME.in(imported, "Air bike");
			edited = ExerciseFields.SUMMARY.in(edited, "Lying and cycling.");
			edited = ExerciseFields.STEPS.in(edited, List.of("Lie on your back."));
			edited = ExerciseFields.DEMANDS.in(edited, Set.of(Demand.SUPINE));
			edited = ExerciseFields.BASIS.in(edited, "[1]");
			this.entries.change("air-bike", State.DRAFT, edited);
			assertThat(this.files.check("[" + record + "]").count(RowGroup.UNCHANGED)).isOne();
			imported("[" + record.replace("Lie down.", "Lie down\\nand cycle.") + "]");
			Content renewed = this.entries.content("air-bike");
			assertThat(this.entries.state("air-bike")).isEqualTo(State.UNREVIEWED);
			assertThat(renewed.steps()).containsExactly("Lie down and cycle.");
			assertThat(renewed.summary()).isEqualTo("Lying and cycling.");
			assertThat(renewed.basis()).isEqualTo("[1]");
			assertThat(renewed.demands()).as("they are to be said of the new text").isEmpty();
		}

		@Test
		void takesTheEnglishTextsOfWgerWithTheirLicences() {
			String text = Samples.translation(2, "Barbell Squat",
					"\"description\":\"<p>Wrong one</p>\",\"description_source\":\"1. Stand **tall**.\n2. Bend.\",\"license\":1,\"license_author\":\"Ada\",\"aliases_\":[]")
				.replace("\"aliases\":[]", "\"aliases\":[{\"id\":1,\"alias\":\"Back squat\"}]");
			String html = Samples.translation(2, "Lunge",
					"\"description\":\"<p>Step <b>forward</b>.</p><script>alert(1)</script><ul><li>Rise.</li></ul>\",\"description_source\":\"\",\"license\":77");
			CatalogueImport job = this.files.check(Samples.wger(
					Samples.wgerRecord("u-1",
							Samples.translation(1, "Kniebeuge", "\"description\":\"Nein\"") + "," + text),
					Samples.wgerRecord("u-2", html),
					Samples.wgerRecord("u-3", Samples.translation(1, "Nur deutsch", "\"description\":\"x\"")),
					Samples.wgerRecord("u-4", Samples.translation(2, "Short", "\"description\":\"<p>Do it.</p>\""))));
			assertThat(this.files.problems(job)).isEmpty();
			assertThat(this.files.rows(job, Outcome.LEFT_OUT))
				.extracting(ImportRow::line, (row) -> row.problems().get(0).key())
				.containsExactly(tuple(4L, "import.leftOut.translation"), tuple(5L, "import.leftOut.short"));
			this.files.apply(job);
			Content squat = this.entries.content("barbell-squat");
			assertThat(squat.steps()).containsExactly("Stand tall.", "Bend.");
			assertThat(squat.aliases()).containsExactly("Back squat");
			assertThat(squat.equipment()).containsExactly(Equipment.BARBELL, Equipment.OTHER);
			assertThat(squat.trains()).containsExactly(BodyPart.HIPS, BodyPart.LEGS);
			assertThat(squat.origin())
				.isEqualTo(new Origin("wger", "u-1", "CC-BY-SA 3", "Ada", "https://wger.de/en/exercise/345/view",
						"Legs", List.of("Barbell", "Sled"), squat.origin().fingerprint()));
			Content lunge = this.entries.content("lunge");
			assertThat(lunge.steps()).containsExactly("Step forward.", "Rise.");
			assertThat(lunge.origin().licence()).isEqualTo("CC-BY-SA 4");
			assertThat(lunge.origin().author()).isEqualTo("wger.de");
			assertThat(this.entries.state("lunge")).isEqualTo(State.UNREVIEWED);
			assertThat(lunge.demands()).isEmpty();
		}

		@Test
		void whatNobodyWorksOnAnyMoreIsEnded() {
			CatalogueImport job = this.files.check(Samples.file(Samples.record("one")));
			for (String status : List.of("READING", "APPLYING")) {
				running(job, status, "+ interval '1' second");
				this.imports.endAbandoned();
				assertThat(this.imports.find(job.id()).orElseThrow().status().name())
					.as("its server has just said that it lives")
					.isEqualTo(status);
				running(job, status, "- interval '121' second");
				// The check itself may still be clearing up here.
				Awaitility.await().untilAsserted(() -> {
					this.imports.endAbandoned();
					assertThat(this.imports.find(job.id()).orElseThrow().status()).isEqualTo(ImportStatus.REFUSED);
				});
				CatalogueImport refused = this.imports.find(job.id()).orElseThrow();
				assertThat(refused.problem().key()).isEqualTo("import.file.interrupted");
				nothingIsStaged();
			}
			assertThat(this.imports.isBusy()).isFalse();
			running(job, "TAKING_BACK", "+ interval '1' hour");
			this.imports.endAbandoned();
			CatalogueImport applied = this.imports.find(job.id()).orElseThrow();
			assertThat(applied.status()).as("the clock was set back since").isEqualTo(ImportStatus.APPLIED);
			assertThat(applied.problem().key()).isEqualTo("import.undo.interrupted");
		}

		/** As another server would have left it. */
		private void running(CatalogueImport job, String status, String since) {
			this.database
				.sql("update catalogue_import set status = ?, problem = null, alive_at = current_timestamp " + since
						+ " where id = ?")
				.params(status, job.id())
				.update();
		}

		@Test
		void onlyOneFileIsWorkedOnAtATime() throws IOException {
			CatalogueImport waiting = this.files.check(Samples.file(Samples.record("one")));
			CatalogueImport running = this.files.check(Samples.file(Samples.record("two")));
			this.database.sql("update catalogue_import set status = 'READING' where id = ?")
				.param(running.id())
				.update();
			Path file = Files.createTempFile("test-import", null);
			assertThat(this.imports.start("another", file, false)).isEmpty();
			assertThat(file).doesNotExist();
			assertThat(this.imports.apply(waiting.id(), "", "")).isFalse();
			this.imports.discard(running.id());
			assertThat(this.imports.apply(waiting.id(), "", "")).isTrue();
			assertThat(this.files.done(waiting.id()).status()).isEqualTo(ImportStatus.APPLIED);
		}

		@Test
		void whatIsAppliedBeforeItsCheckHasClearedUpKeepsItsRows(@Autowired CatalogueImportRepository repository,
				@Autowired DryRun dryRun, @Autowired ImportApplier applier, @Autowired ImportUndo importUndo,
				@Autowired Staging staging, @Autowired Actor actor, @Autowired InstantSource clock) throws IOException {
			Deque<Runnable> background = new ArrayDeque<>();
			AtomicReference<Imports> inSteps = new AtomicReference<>();
			Object hasty = Proxy.newProxyInstance(getClass().getClassLoader(),
					new Class<?>[] { CatalogueImportRepository.class }, (proxy, method, arguments) -> {
						// This is the last that a check does before it clears up.
						if (method.getName().equals("refuse")) {
							inSteps.get().apply((Long) arguments[0], "", "");
						}
						return AopUtils.invokeJoinpointUsingReflection(repository, method, arguments);
					});
			inSteps.set(new Imports((CatalogueImportRepository) hasty, dryRun, applier, importUndo, staging,
					new ImportWork(this.database, background::add), actor, clock));
			Path file = Files.createTempFile("test-import", null);
			Files.writeString(file, Samples.file(Samples.record("one")));
			long id = inSteps.get().start("file", file, false).orElseThrow().id();
			background.remove().run();
			assertThat(repository.findById(id).orElseThrow().status()).isEqualTo(ImportStatus.APPLYING);
			assertThat(this.database.sql("select count(*) from import_row").query(Integer.class).single()).isOne();
			background.remove().run();
			assertThat(this.files.done(id).status()).isEqualTo(ImportStatus.APPLIED);
			assertThat(this.entries.state("one")).isEqualTo(State.UNREVIEWED);
			nothingIsStaged();
		}

		@Test
		void nothingIsLeftOfWhatIsDiscarded() {
			CatalogueImport job = this.files.check(Samples.file(Samples.record("one")));
			this.imports.discard(job.id());
			nothingIsStaged();
			assertThat(this.imports.find(job.id()).orElseThrow().status()).isEqualTo(ImportStatus.DISCARDED);
			assertThat(this.imports.apply(job.id(), "", "")).isFalse();
			assertThat(this.database.sql("select count(*) from exercise").query(Integer.class).single()).isZero();
		}

		private void nothingIsStaged() {
			Awaitility.await()
				.atMost(Duration.ofSeconds(30))
				.until(() -> this.database.sql("select count(*) from import_row").query(Integer.class).single() == 0);
		}

		private CatalogueImport imported(String file) {
			CatalogueImport job = this.files.apply(this.files.check(file));
			assertThat(job.status()).isEqualTo(ImportStatus.APPLIED);
			return job;
		}

		private static byte[] bytes(String text) {
			return text.getBytes(StandardCharsets.UTF_8);
		}

	}

}
