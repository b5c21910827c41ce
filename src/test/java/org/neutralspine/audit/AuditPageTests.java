package org.neutralspine.audit;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.FewExercises;
import org.neutralspine.IntegrationTest;
import org.neutralspine.OnPostgreSql;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * The admin searches the trail and takes it along, on both databases.
 */
@FewExercises
class AuditPageTests {

	private static final Pattern ROW = Pattern.compile("<tr><td>(.*?)</td><td>(.*?)</td><td>(.*?)</td><td>(.*?)</td>");

	private static final Pattern OPTION = Pattern.compile("<option [^>]*>(.*?)</option>");

	private static final String HEADER = "Time (UTC),Who,What,Kind,About,Roles then\r\n";

	@Test
	void everyKindThatIsPublishedHasWords() throws IOException {
		Pattern publishes = Pattern.compile("publishEvent|implements AuditableEvent|new SignInEvent");
		// Not a text that is said, nor a file.
		Pattern name = Pattern.compile("(?<!say\\()\"([a-z][a-z-]*\\.(?!csv\")[A-Za-z-]+)\"");
		Set<String> kinds = new TreeSet<>();
		try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".java")).toList()) {
				String source = Files.readString(file);
				if (publishes.matcher(source).find()) {
					name.matcher(source).results().forEach((found) -> kinds.add(found.group(1)));
				}
			}
		}
		ResourceBundle messages = ResourceBundle.getBundle("messages");
		assertThat(kinds)
			.contains("account.created", "exercise.retired", "catalogue.restored", "plan.lookedAt", "link.withdrawn",
					"sign-in.failed", "access.refused", "client.exported", "catalogue.exported", "trail.exported")
			.allMatch((kind) -> messages.containsKey("audit.what." + kind));
	}

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
		private MockMvcTester mvc;

		@Autowired
		private JdbcClient database;

		@Autowired
		private TransactionOperations transaction;

		@BeforeEach
		void startAnew() {
			this.database.sql("delete from audit_entry").update();
		}

		@Test
		void showsWhoDidWhatInPlainWordsTheNewestFirst() {
			happened("2026-03-01T08:00:00Z", "root", "account.created", "account 3");
			happened("2026-03-02T09:30:15Z", "ada", "plan.published", "plan 12");
			assertThat(rows("/admin/audit")).containsExactly("2026-03-02 09:30:15 ada Published a plan plan 12",
					"2026-03-01 08:00:00 root Created an account account 3");
			assertThat(get("/admin/audit")).bodyText().contains("Entries found: 2", "Times and days are those of UTC.");
		}

		@Test
		void namesWhatItIsAboutAndLeadsThere() {
			long admin = this.database.sql("select id from account where name = 'admin'").query(Long.class).single();
			happened("2026-03-01T08:00:00Z", "root", "exercise.changed", "exercise bird-dog");
			happened("2026-03-01T08:00:00Z", "root", "catalogue.imported", "import 12");
			happened("2026-03-01T08:00:00Z", "root", "sign-in.failed", "account " + admin + " from 203.0.113.7");
			happened("2026-03-01T08:00:00Z", "root", "account.reset", "account 999999");
			assertThat(get("/admin/audit")).bodyText()
				.contains(
						"<td><a href=\"/admin/exercises/bird-dog\">exercise bird-dog</a> · "
								+ "<a href=\"/admin/exercises/bird-dog/history\" aria-label=\"History of exercise "
								+ "bird-dog\">History</a></td>",
						"<td><a href=\"/admin/import/12\">import 12</a></td>",
						"<td><a href=\"/admin/accounts#account-%1$d\">admin</a> · account %1$d from 203.0.113.7</td>"
							.formatted(admin),
						"<td>account 999999</td>");
		}

		@Test
		void showsAKindThatHasNoWordsYetAsItIs() {
			happened("2026-03-01T08:00:00Z", "root", "room.tidied", "room 7");
			assertThat(rows("/admin/audit")).containsExactly("2026-03-01 08:00:00 root room.tidied room 7");
			assertThat(get("/admin/audit")).bodyText().contains("<option value=\"room.tidied\">room.tidied</option>");
		}

		@ParameterizedTest
		@CsvSource(delimiter = '|', textBlock = """
				''                                   | 4 3 2 1
				who=AD                               | 3 1
				who=%20bob%20                        | 2
				who=_                                | 4
				who=%25                              |
				who=%5C                              |
				what=plan.published                  | 3 2
				what=plan                            |
				about=plan%201                       | 3 2
				about=PLAN%2012                      | 3
				from=2026-03-02                      | 4 3
				to=2026-03-02                        | 3 2 1
				from=2026-03-02&to=2026-03-02        | 3
				from=0001-01-01&to=9999-12-31        | 4 3 2 1
				who=ada&what=plan.published&about=12 | 3
				who=ada&about=plan%2013              |
				""")
		void findsWhatIsSearchedFor(String search, String found) {
			happened("2026-03-01T00:00:00Z", "ada", "account.created", "account 1");
			happened("2026-03-01T23:59:59Z", "bob", "plan.published", "plan 13");
			happened("2026-03-02T23:59:59Z", "ada", "plan.published", "plan 12");
			happened("2026-03-03T00:00:00Z", "a_c", "client.erased", "client 4");
			List<String> wanted = (found != null) ? List.of(found.split(" ")) : List.of();
			List<String> whole = rows("/admin/audit");
			assertThat(rows("/admin/audit?" + search)).containsExactlyElementsOf(
					wanted.stream().map((number) -> whole.get(4 - Integer.parseInt(number))).toList());
			assertThat(csv("/admin/audit.csv?" + search).lines()).hasSize(wanted.size() + 1);
		}

		@Test
		void saysSoWhereNothingIsFound() {
			assertThat(get("/admin/audit?who=nobody")).hasStatusOk()
				.bodyText()
				.contains("Nothing in the trail fits your search.")
				.doesNotContain("<table");
		}

		@Test
		void keepsTheSearchAcrossPages() {
			IntStream.rangeClosed(1, 101)
				.forEach((number) -> happened("2026-03-01T08:00:00Z", "a&b", "plan.changed", "plan " + number));
			happened("2026-03-01T08:00:00Z", "ada", "plan.changed", "plan 7");
			String search = "who=a%26b&amp;what=plan.changed&amp;from=2026-03-01&amp;to=&amp;about=plan";
			MvcTestResult first = get("/admin/audit?who=a%26b&what=plan.changed&from=2026-03-01&about=plan");
			assertThat(first).bodyText()
				.contains("Entries found: 101", "Page 1 of 3", "/admin/audit?" + search + "&amp;page=2",
						"/admin/audit.csv?" + search)
				.contains("value=\"a&amp;b\"", "value=\"2026-03-01\"",
						"<option value=\"plan.changed\" selected=\"selected\">Changed a plan</option>")
				.doesNotContain("Newer");
			assertThat(rows(first)).hasSize(50).first().asString().endsWith("plan 101");
			MvcTestResult second = get("/admin/audit?who=a%26b&page=2");
			assertThat(rows(second)).hasSize(50).first().asString().endsWith("plan 51");
			assertThat(second).bodyText().contains("&amp;page=1\"", "&amp;page=3\"");
			MvcTestResult last = get("/admin/audit?who=a%26b&page=3");
			assertThat(rows(last)).hasSize(1).first().asString().endsWith("plan 1");
			assertThat(last).bodyText().doesNotContain("Older");
		}

		@ParameterizedTest
		@CsvSource({ "-1, plan 51", "0, plan 51", "3, plan 1", "2147483647, plan 1" })
		void staysWithinThePagesThereAre(String page, String first) {
			IntStream.rangeClosed(1, 51)
				.forEach((number) -> happened("2026-03-01T08:00:00Z", "ada", "plan.changed", "plan " + number));
			assertThat(rows("/admin/audit?page=" + page)).first().asString().endsWith(first);
		}

		@ParameterizedTest
		@ValueSource(strings = { "yesterday", "2026-02-30", "1.3.2026", "0000-01-01", "-0001-01-01", "%2B10000-01-01",
				"%2B999999999-12-31" })
		void saysBesideTheFieldThatADateIsNone(String date) {
			for (String field : List.of("from", "to")) {
				MvcTestResult result = get("/admin/audit?who=ada&about=plan&" + field + "=" + date);
				assertThat(result).hasStatus(HttpStatus.BAD_REQUEST)
					.bodyText()
					.containsPattern("(?s)id=\"" + field
							+ "-error\">\\s*<span>Write the date as year-month-day, for example 2026-03-31.</span>")
					.contains("value=\"ada\"", "value=\"plan\"", "value=\"" + date.replace("%2B", "+") + "\"")
					.doesNotContain("Entries found");
				assertThat(get("/admin/audit.csv?" + field + "=" + date)).hasStatus(HttpStatus.BAD_REQUEST);
			}
		}

		@Test
		void saysThatTheDaysAreTheWrongWayRound() {
			assertThat(get("/admin/audit?from=2026-03-02&to=2026-03-01")).hasStatus(HttpStatus.BAD_REQUEST)
				.bodyText()
				.containsPattern("(?s)id=\"to-error\">\\s*<span>This is before the day to start from.</span>");
		}

		@Test
		void offersTheKindsThatOccurByTheirWords() {
			happened("2026-03-01T08:00:00Z", "root", "plan.published", "plan 3");
			happened("2026-03-01T08:00:00Z", "root", "account.reset", "account 3");
			happened("2026-03-01T08:00:00Z", "root", "account.reset", "account 4");
			assertThat(options("/admin/audit?what=plan.published")).containsExactly("Anything",
					"Made a new password link", "Published a plan");
		}

		@Test
		void offersTheKindThatWasAskedForEvenWhereItDoesNotOccur() {
			assertThat(options("/admin/audit?what=plan.created")).containsExactly("Anything", "Started a plan");
		}

		@Test
		void theTrailKnowsThatItWasTakenAlong() {
			csv("/admin/audit.csv");
			assertThat(this.database.sql("select who, what, about from audit_entry")
				.query((row, number) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
				.list()).containsExactly("root trail.exported trail.csv");
		}

		@Test
		void saysWhatSomebodyWasHereForThen() {
			happened("2026-03-01T08:00:00Z", "ada", "plan.published", "plan 12");
			this.database.sql("update audit_entry set roles = 'ADMIN TRAINER'").update();
			assertThat(rows("/admin/audit"))
				.containsExactly("2026-03-01 08:00:00 ada admin trainer Published a plan plan 12");
			assertThat(csv("/admin/audit.csv")).endsWith(",plan 12,admin trainer\r\n");
		}

		@Test
		void exportsAllThatIsFoundAndNotJustAPage() {
			this.transaction.executeWithoutResult((status) -> IntStream.rangeClosed(1, 1001)
				.forEach((number) -> happened("2026-03-01T08:00:00Z", "ada", "plan.changed", "plan " + number)));
			happened("2026-03-01T08:00:00Z", "bob", "plan.changed", "plan 1");
			MvcTestResult result = get("/admin/audit.csv?who=ada");
			assertThat(result).hasStatusOk()
				.hasHeader("Content-Type", "text/csv;charset=UTF-8")
				.hasHeader("Content-Disposition", "attachment; filename=\"trail.csv\"");
			assertThat(csv("/admin/audit.csv?who=ada")).isEqualTo(IntStream.iterate(1001, (number) -> number - 1)
				.limit(1001)
				.mapToObj("2026-03-01 08:00:00,ada,Changed a plan,plan.changed,plan %d,\r\n"::formatted)
				.collect(Collectors.joining("", HEADER, "")));
		}

		@ParameterizedTest
		@ValueSource(strings = { "=1+1", "+1", "-1", "@now", "\t=1", "\r=1" })
		void noCellOfTheFileIsAFormula(String text) {
			happened("2026-03-01T08:00:00Z", text, text, text);
			assertThat(csv("/admin/audit.csv").substring(HEADER.length()).replace("\"", ""))
				.isEqualTo("2026-03-01 08:00:00,'%1$s,'%1$s,'%1$s,'%1$s,\r\n".formatted(text));
		}

		@Test
		void otherCellsOfTheFileAreAsTheyAre() {
			happened("2026-03-01T08:00:00Z", "zoë", "room.tidied", "a, \"b\" = c");
			assertThat(csv("/admin/audit.csv"))
				.isEqualTo(HEADER + "2026-03-01 08:00:00,zoë,room.tidied,room.tidied,\"a, \"\"b\"\" = c\",\r\n");
		}

		private void happened(String time, String who, String what, String about) {
			this.database.sql("insert into audit_entry (happened_at, who, what, about) values (?, ?, ?, ?)")
				.params(OffsetDateTime.ofInstant(Instant.parse(time), ZoneOffset.UTC), who, what, about)
				.update();
		}

		private MvcTestResult get(String address) {
			return this.mvc.get().uri(URI.create(address)).with(user("root").roles("ADMIN")).exchange();
		}

		private List<String> rows(String address) {
			return rows(get(address));
		}

		private static List<String> rows(MvcTestResult result) {
			assertThat(result).hasStatusOk();
			return ROW.matcher(body(result)).results().map(AuditPageTests::cells).toList();
		}

		private List<String> options(String address) {
			return OPTION.matcher(body(get(address))).results().map((found) -> found.group(1)).toList();
		}

		private String csv(String address) {
			MvcTestResult result = get(address);
			assertThat(result).hasStatusOk();
			return body(result);
		}

		private static String body(MvcTestResult result) {
			return assertThat(result).bodyText().actual();
		}

	}

	private static String cells(MatchResult row) {
		return Jsoup
			.parse(String.join(" ", row.group(1), row.group(2), row.group(3), row.group(4)).replace("><", "> <"))
			.text();
	}

}
