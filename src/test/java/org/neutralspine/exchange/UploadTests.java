package org.neutralspine.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.FewExercises;
import org.neutralspine.IntegrationTest;
import org.neutralspine.account.TestAccounts;
import org.neutralspine.account.Visitor;
import org.neutralspine.exchange.file.Samples;
import org.neutralspine.exchange.staging.CatalogueImport;
import org.neutralspine.exchange.staging.ImportStatus;
import org.neutralspine.exchange.staging.RowGroup;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files through HTTP, most of them bad ones: each is told by one clear message with its
 * line, and changes nothing.
 */
@IntegrationTest
@FewExercises
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UploadTests {

	@Autowired
	private TestAccounts people;

	@Autowired
	private TestImports files;

	@Autowired
	private JdbcClient database;

	@LocalServerPort
	private int port;

	private Visitor admin;

	@BeforeAll
	void signIn() {
		this.people.clear();
		this.people.admin("root");
		this.people.trainer("tim");
		this.admin = new Visitor(this.port);
		this.admin.signIn("root", TestAccounts.PASSWORD);
	}

	static Stream<Arguments> badFiles() throws IOException {
		String good = Samples.file(Samples.record("one"), Samples.record("two"));
		return Stream.of(
				bad("latin-1", "{\"format\":\n\"caf\u00E9\"}".getBytes(StandardCharsets.ISO_8859_1), 2, "not UTF-8"),
				bad("latin-1 at the end", latinAtTheEnd(good), 4, "not UTF-8"),
				bad("half a character of UTF-16", new byte[] { (byte) 0xFE, (byte) 0xFF, 0, '[', (byte) 0xD8 }, 1,
						"not UTF-8"),
				bad("UTF-16 without a mark", good.getBytes(StandardCharsets.UTF_16LE), 1, "not text"),
				bad("cut in the middle of a character", new byte[] { '[', '"', (byte) 0xF0, (byte) 0x9F }, 1,
						"not UTF-8"),
				bad("binary", new byte[] { 'a', '\n', 0, 1 }, 2, "not text"), bad("zip bomb", zipBomb(), 1, "packed"),
				bad("gzip", new byte[] { 0x1F, (byte) 0x8B, 8, 0 }, 1, "packed"), bad("spaces", " \n ", 1, "empty"),
				bad("prose", "Dear all,\nthis is a letter.", 1, "do not know what this file is"),
				bad("Excel", zip("[Content_Types].xml", "xl/workbook.xml"), 1, "an Excel workbook"),
				bad("old Excel", HexFormat.of().parseHex("D0CF11E0A1B11AE1"), 1, "an Excel workbook"),
				bad("LibreOffice", zip("mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "content.xml"), 1,
						"an OpenDocument spreadsheet"),
				bad("Numbers", zip("Index/Document.iwa"), 1, "a Numbers spreadsheet"),
				bad("a list of something else", "[{\"title\":\"Plank\",\"reps\":5}]", 1,
						"its records have title, reps"),
				bad("another JSON", "{\"exercises\":[]}", 1, "do not know what this file is"),
				bad("another format", "{\"format\":\"other\",\"version\":1}", 1, "do not know what this file is"),
				bad("another version", good.replace("\"version\":1", "\"version\":2"), 1, "another version"),
				bad("no list", "{\"format\":\"neutral-spine-catalogue\",\"version\":1,\n\"exercises\":{}}", 2,
						"no list “exercises”"),
				bad("broken at the last byte", good.strip().substring(0, good.strip().length() - 1), 4,
						"not well-formed JSON"),
				bad("more after the end", good + "x", 5, "not well-formed JSON"),
				bad("two documents", "[]\n[]", 2, "not well-formed JSON"),
				bad("broken in between", good.replace("\"two\",", "\"two\""), 3, "not well-formed JSON"),
				bad("the same property twice", good.replace("\"slug\":\"two\"", "\"slug\":\"two\",\"slug\":\"x\""), 3,
						"not well-formed JSON"),
				bad("too deep", "[\n" + "[".repeat(100_000), 2, "not well-formed JSON"),
				bad("too many parts", "[\n[" + "0,".repeat(20_000) + "0]]", 2, "more than 10000 parts"),
				bad("one endless record", "[\n" + "{\"a\":\"" + "x".repeat(9_000_000) + "\"}]", 2,
						"not well-formed JSON"),
				bad("endless spaces", "[\n{" + " ".repeat(17_000_000) + "}]", 2, "does not end within"),
				bad("an endless number", "[\n" + "9".repeat(200_000) + "]", 2, "not well-formed JSON"),
				bad("a huge number", record("\"minimumLoadKg\":null", "\"minimumLoadKg\":1e2000000000"), 2,
						"of a sensible size"),
				bad("not a record", "[\n1]", 2, "An object in braces"),
				bad("no properties", "[\n{}]", 2, "This is missing"),
				bad("a missing property", record(",\"picture\":null", ""), 2, "This is missing"),
				bad("an unknown property", record("\"why\"", "\"reasons\":[],\"why\""), 2, "no such property"),
				bad("a number as a text", record("\"minimumLoadKg\":null", "\"minimumLoadKg\":\"5\""), 2,
						"A number is expected"),
				bad("a fraction", record("\"dose\":null", dose("1.5")), 2, "A whole number is expected"),
				bad("a whole number as a text", record("\"dose\":null", dose("\"1\"")), 2,
						"A whole number is expected"),
				bad("a text for a list", record("\"steps\":[]", "\"steps\":\"Bend.\""), 2, "A list of texts"),
				bad("a word for a flag", record("\"favoured\":false", "\"favoured\":\"false\""), 2, "True or false"),
				bad("an unknown demand", record("\"demands\":[]", "\"demands\":[\"FLYING\"]"), 2,
						"“FLYING” is not one of the words"),
				bad("unknown equipment", record("\"equipment\":[]", "\"equipment\":[\"ROCKET\"]"), 2,
						"“ROCKET” is not one of the words"),
				bad("an unknown position", record("\"position\":null", "\"position\":\"FLOATING\""), 2,
						"“FLOATING” is not one of the words"),
				bad("an unknown part", record("\"trains\":[]", "\"trains\":[\"WINGS\"]"), 2,
						"“WINGS” is not one of the words"),
				bad("an unknown state", record("\"DRAFT\"", "\"LIVE\""), 2, "“LIVE” is not one of the words"),
				bad("a script", record("Name of bad", "<script>alert(1)</script>"), 2, "name"),
				bad("HTML in a step", record("\"steps\":[]", "\"steps\":[\"<b>Bend</b>\"]"), 2, "steps"),
				bad("a NUL", record("Name of bad", "Na\\u0000me"), 2, "name"),
				bad("a NUL in a slug", record("\"slug\":\"bad\"", "\"slug\":\"b\\u0000d\""), 2, "slug"),
				bad("half a character", record("Name of bad", "Na\\ud83dme"), 2, "name"),
				bad("a bad slug", record("\"slug\":\"bad\"", "\"slug\":\"Bad Slug\""), 2, "slug"),
				bad("a name that is too long", record("Name of bad", "x".repeat(121)), 2, "name"),
				bad("no name", record("Name of bad", ""), 2, "name"),
				bad("no picture", record("\"picture\":null", "\"picture\":{\"alternative\":\"x\",\"png\":\"AAAA\"}"), 2,
						"picture"),
				bad("no Base64", record("\"picture\":null", "\"picture\":{\"alternative\":\"x\",\"png\":\"?\"}"), 2,
						"bytes of a picture"),
				bad("a slug twice", Samples.file(Samples.record("bad"), Samples.record("bad")), 3, "twice"),
				bad("an unknown link", Samples.file(Samples.linked("bad", "easier", "nowhere")), 2,
						"“nowhere” is neither"),
				bad("a circle of three",
						Samples.file(Samples.linked("bad-1", "easier", "bad-2"),
								Samples.linked("bad-2", "easier", "bad-3"), Samples.linked("bad-3", "easier", "bad-1")),
						2, "leads back"),
				bad("a formula", Samples.OLDER_HEADER + row("=HYPERLINK(1)"), 2, "like a formula"),
				bad("a formula with +", Samples.OLDER_HEADER + row("+1"), 2, "like a formula"),
				bad("a formula with -", Samples.OLDER_HEADER + row("-1"), 2, "like a formula"),
				bad("a formula with @", Samples.OLDER_HEADER + row("@SUM(A1)"), 2, "like a formula"),
				bad("an open quotation mark", Samples.OLDER_HEADER + row("Fine") + "\"x", 3, "not well-formed CSV"),
				bad("too few cells", Samples.OLDER_HEADER + row("Fine").replaceFirst("fine,", "") + "\r\n", 2,
						"“Fine” is not one of the words that are known here: DRAFT, UNREVIEWED, PUBLISHED, RETIRED"),
				bad("too many cells", Samples.OLDER_HEADER + row("Fine").replace("\r\n", ",x\r\n"), 2,
						"This row has 36 cells"),
				bad("a column twice", "Slug;Name;name\r\na;b;c", 1, "“name” and one more mean name"),
				bad("no column that names an exercise", "steps;cues\r\na;b", 1, "“name” or “slug”"),
				bad("a row of other numbers",
						Samples.OLDER_HEADER + "\r\n" + row("Fine").replace(",,false,", ",heavy,false,"), 3,
						"A number is expected"),
				bad("free-exercise-db with unknown equipment", freeExerciseDb("\"rocket\"", "\"abdominals\"", "x"), 2,
						"“rocket”"),
				bad("free-exercise-db with an unknown muscle", freeExerciseDb("null", "\"wings\"", "x"), 2, "“wings”"),
				bad("free-exercise-db with a script", freeExerciseDb("null", "\"neck\"", "<script>1</script>"), 2,
						"steps"),
				bad("wger without a key", Samples.wger(Samples.wgerRecord("", "")), 2, "cannot be a key"),
				bad("wger without a list", "{\"count\":0,\n\"results\":null}", 2, "no list “results”"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("badFiles")
	void aBadFileIsToldByItsLineAndChangesNothing(String name, byte[] file, int line, String message) {
		List<Long> before = contents();
		HttpResponse<String> answer = this.admin.upload("/admin/import", "file", file);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
		String address = this.admin.location(answer);
		this.files.done(Long.parseLong(address.replace("/admin/import/", "")));
		HttpResponse<String> page = this.admin.get(address);
		assertThat(page.statusCode()).isEqualTo(200);
		String text = HtmlUtils.htmlUnescape(page.body());
		assertThat(text).containsPattern("(([Ll]ine|Row) " + line + "|Record 1)<")
			.contains(message)
			.doesNotContain(">Apply<", "waits for you");
		assertThat(page.body()).doesNotContain("<script>alert");
		assertThat(this.admin.post(address + "/apply").statusCode()).isEqualTo(409);
		assertThat(contents()).isEqualTo(before);
		assertThat(this.admin.post(address + "/discard").statusCode()).isEqualTo(302);
	}

	static Stream<Arguments> goodFiles() {
		String own = Samples.file(Samples.record("one"), Samples.record("two"));
		return Stream.of(Arguments.of("BOM", "\uFEFF" + own, 2), Arguments.of("CRLF", own.replace("\n", "\r\n"), 2),
				Arguments.of("CSV", Samples.OLDER_HEADER + row("Fine"), 1),
				Arguments.of("CSV with BOM", "\uFEFF" + Samples.OLDER_HEADER + row("Fine"), 1),
				Arguments.of("CSV with LF", (Samples.OLDER_HEADER + row("Fine")).replace("\r\n", "\n"), 1),
				Arguments.of("CSV with columns the other way round",
						reversed(Samples.OLDER_HEADER) + "\r\n" + reversed(row("Fine")), 1),
				Arguments.of("CSV with a text like a formula", Samples.OLDER_HEADER + row("'=1+1"), 1),
				Arguments.of("unknown properties of others",
						freeExerciseDb("null", "\"neck\"", "x").replace("{", "{\"extra\":[{}],"), 1),
				Arguments.of("nothing", Samples.NOTHING, 0));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("goodFiles")
	void takesWhatIsOnlyWrittenAnotherWay(String name, String file, int records) {
		CatalogueImport job = this.files.check(file);
		assertThat(this.files.problems(job)).isEmpty();
		assertThat(job.count(RowGroup.NEW)).isEqualTo(records);
	}

	@Test
	@Timeout(60)
	void refusesAGigabyteBeforeItIsSent() throws IOException {
		StringBuilder cookies = new StringBuilder();
		for (String name : List.of("SESSION", "XSRF-TOKEN")) {
			this.admin.cookie(name).ifPresent((value) -> cookies.append(name).append('=').append(value).append("; "));
		}
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			socket.setSoTimeout(30_000);
			socket.getOutputStream().write("""
					POST /admin/import HTTP/1.1\r
					Host: 127.0.0.1\r
					Cookie: %s\r
					Content-Type: multipart/form-data; boundary=x\r
					Content-Length: 1073741824\r
					\r
					""".formatted(cookies).getBytes(StandardCharsets.US_ASCII));
			socket.getOutputStream().flush();
			InputStream answer = socket.getInputStream();
			ByteArrayOutputStream start = new ByteArrayOutputStream();
			while (!start.toString(StandardCharsets.US_ASCII).contains("\r\n\r\n")) {
				start.write(answer.read());
			}
			assertThat(start.toString(StandardCharsets.US_ASCII)).startsWith("HTTP/1.1 302")
				.contains("/admin/import?too-large");
		}
		assertThat(this.admin.get("/admin/import?too-large").body()).contains("This file is too large");
	}

	@Test
	void asksForAFile() {
		HttpResponse<String> answer = this.admin.upload("/admin/import", "", new byte[0]);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("Choose a file that is not empty.");
		assertThat(this.admin.post("/admin/import").statusCode()).isEqualTo(400);
	}

	@Test
	void saysThatTheCatalogueIsNoBackupOfEverything() {
		assertThat(this.admin.get("/admin/import").body())
			.contains("The catalogue only", "Accounts, clients, plans", "java -jar neutral-spine.jar backup FILE")
			.doesNotContain("the file to keep as a backup");
	}

	@Test
	void offersABackupOnlyWhereTheCatalogueIsEmpty() {
		assertThat(this.admin.get("/admin/import").body()).doesNotContain("name=\"restore\"");
		HttpResponse<String> answer = this.admin.upload("/admin/import", "backup.json", this.files.json(), "restore",
				"true");
		String address = this.admin.location(answer);
		this.files.done(Long.parseLong(address.replace("/admin/import/", "")));
		assertThat(this.admin.get(address).body()).contains("no backup can be restored");
	}

	@Test
	void isForAdminsOnly() {
		Visitor trainer = new Visitor(this.port);
		trainer.signIn("tim", TestAccounts.PASSWORD);
		for (String address : List.of("/admin/import", "/admin/import/1", "/admin/export.json", "/admin/export.csv")) {
			assertThat(trainer.get(address).statusCode()).as(address).isEqualTo(403);
			assertThat(new Visitor(this.port).get(address).statusCode()).as(address).isEqualTo(302);
		}
		assertThat(trainer.upload("/admin/import", "x", new byte[] { '[' }).statusCode()).isEqualTo(403);
	}

	@Test
	void knowsNoImportThatIsNone() {
		for (String address : List.of("/admin/import/999999", "/admin/import/x",
				"/admin/import/99999999999999999999")) {
			assertThat(this.admin.get(address).statusCode()).as(address).isEqualTo(404);
		}
		assertThat(this.admin.post("/admin/import/999999/take-back").statusCode()).isEqualTo(404);
		assertThat(this.admin.post("/admin/import/999999/apply").statusCode()).isEqualTo(404);
		assertThat(this.admin.post("/admin/import/999999/discard").statusCode()).isEqualTo(404);
	}

	@Test
	void showsLongListsPageByPage() {
		List<String> records = new ArrayList<>();
		for (int number = 101; number <= 220; number++) {
			records.add(Samples.record("page-" + number));
		}
		CatalogueImport job = this.files.check(Samples.file(records.toArray(String[]::new)));
		String overview = this.admin.get("/admin/import/" + job.id()).body();
		assertThat(overview).contains("Name of page-120", "Show all 120 that are new")
			.doesNotContain("Name of page-121");
		String address = "/admin/import/" + job.id() + "?kind=NEW&page=";
		assertThat(this.admin.get(address + "3").body()).contains("Name of page-201", "Name of page-220", "Page 3 of 3")
			.doesNotContain("Name of page-200");
		assertThat(this.admin.get(address + "-5").body()).contains("Name of page-101");
		assertThat(this.admin.get(address + "2147483647").body()).contains("Page 3 of 3");
		assertThat(this.admin.get("/admin/import/" + job.id() + "?kind=CHANGED&page=7").body())
			.contains("There is nothing here.");
		assertThat(this.admin.get("/admin/import/" + job.id() + "?kind=OTHER").body()).contains("What would happen");
	}

	@Test
	void whatWouldChangeIsShownFieldByField() {
		String file = new String(this.files.json(), StandardCharsets.UTF_8);
		CatalogueImport job = this.files
			.check(file.replaceFirst("(\"slug\":\"bird-dog\".*?\"summary\":\")[^\"]*", "$1Zebra crossing."));
		Document page = Jsoup.parse(this.admin.get("/admin/import/" + job.id()).body());
		assertThat(page.select("#main .diff dt").eachText()).containsOnly("Summary");
		assertThat(page.select("#main .diff del").text()).contains("opposite leg");
		assertThat(page.select("#main .diff ins").text()).contains("Zebra crossing.");
	}

	@Test
	void whatIsHiddenIsNamedAndNeedsAReasonAndItsNumber() {
		String file = new String(this.files.json(), StandardCharsets.UTF_8);
		List<String> slugs = List.of("bird-dog", "dead-bug", "sit-up", "burpee", "lunge", "clamshell");
		for (String slug : slugs) {
			file = file.replaceFirst("(\"slug\":\"" + slug + "\".*?)\"favoured\":(true|false)",
					"$1\"minimumLoadKg\":499,\"favoured\":$2");
		}
		CatalogueImport job = this.files
			.check(file.replace("\"minimumLoadKg\":null,\"minimumLoadKg\":499", "\"minimumLoadKg\":499"));
		assertThat(this.files.problems(job)).isEmpty();
		assertThat(job.count(RowGroup.HIDES)).isEqualTo(6);
		String address = "/admin/import/" + job.id();
		assertThat(HtmlUtils.htmlUnescape(this.admin.get(address).body()))
			.contains("6 exercises that are published now will be hidden", "Bird dog", "No plan in force names it.",
					"will be told to leave it out", "How many exercises")
			.containsPattern("<ins>[^<]*(<span[^>]*>[^<]*</span>)? *499");
		String seen = seen(address);
		for (String[] confirmation : new String[][] { { "reason", "", "number", "" },
				{ "reason", "Because", "number", "" }, { "reason", "", "number", "6" },
				{ "reason", "Because", "number", "5" }, { "reason", " ", "number", "6" } }) {
			HttpResponse<String> answer = this.admin.post(address + "/apply", "seen", seen, confirmation[0],
					confirmation[1], confirmation[2], confirmation[3]);
			assertThat(answer.statusCode()).as(String.join(",", confirmation)).isEqualTo(400);
			assertThat(answer.body()).contains("-error\"");
		}
		assertThat(
				this.files.check(file.replace("\"minimumLoadKg\":null,\"minimumLoadKg\":499", "\"minimumLoadKg\":499"))
					.count(RowGroup.HIDES))
			.as("nothing has changed")
			.isEqualTo(6);
		HttpResponse<String> unseen = this.admin.post(address + "/apply", "reason", "Because", "number", "6");
		assertThat(unseen.statusCode()).isEqualTo(409);
		assertThat(unseen.body()).contains("What people would be told has changed since you looked at it.");
		assertThat(this.admin.post(address + "/apply", "reason", "Because", "number", "6", "seen", seen).statusCode())
			.isEqualTo(302);
		assertThat(this.files.done(job.id()).status()).isEqualTo(ImportStatus.APPLIED);
		assertThat(this.admin.get("/admin/exercises/bird-dog/history").body()).contains("Reason: Because");
		assertThat(this.admin.get(address).body()).contains("6 exercises that it has changed will be as before",
				"6 exercises will be shown again");
		assertThat(this.admin.post(address + "/take-back", "reason", "Wrong file").statusCode()).isEqualTo(409);
		String back = seen(address);
		assertThat(this.admin.post(address + "/take-back", "seen", back).statusCode()).isEqualTo(400);
		assertThat(this.admin.post(address + "/take-back", "reason", "Wrong file", "seen", back).statusCode())
			.isEqualTo(302);
		assertThat(this.files.done(job.id()).status()).isEqualTo(ImportStatus.TAKEN_BACK);
		assertThat(this.admin.get(address).body()).contains("It was taken back.").doesNotContain("/take-back\"");
		assertThat(this.admin.get("/admin/exercises/bird-dog/history").body())
			.contains("The import of file was taken back. Wrong file");
		assertThat(this.admin.post(address + "/take-back", "reason", "Again").statusCode()).isEqualTo(409);
	}

	/** The fingerprint of the questions that a page asks. */
	private String seen(String address) {
		Matcher seen = Pattern.compile("name=\"seen\" value=\"(\\w+)\"").matcher(this.admin.get(address).body());
		assertThat(seen.find()).isTrue();
		return seen.group(1);
	}

	@Test
	void otherNamesOfAWarningNeedAReason() {
		String file = new String(this.files.json(), StandardCharsets.UTF_8);
		CatalogueImport job = this.files
			.check(file.replaceFirst("(\"slug\":\"sit-up\".*?)\"aliases\":\\[[^\\]]*\\]", "$1\"aliases\":[]"));
		assertThat(job.count(RowGroup.WORDS)).isOne();
		String address = "/admin/import/" + job.id();
		assertThat(HtmlUtils.htmlUnescape(this.admin.get(address).body()))
			.contains("What people are told who ask by name", "warns less than now");
		HttpResponse<String> silent = this.admin.post(address + "/apply", "seen", seen(address), "reason", " ");
		assertThat(silent.statusCode()).isEqualTo(400);
		assertThat(silent.body()).contains("id=\"reason-error\"");
		this.admin.post("/admin/import/" + job.id() + "/discard");
	}

	@Test
	void whatWasEditedSinceIsNamedWhereAnImportCannotBeTakenBack() {
		CatalogueImport job = this.files.check(Samples.file(Samples.record("edited-one")));
		this.files.apply(job);
		String form = this.admin.get("/admin/exercises/edited-one").body();
		assertThat(form).contains("name=\"version\" value=\"0\"");
		assertThat(this.admin
			.post("/admin/exercises/edited-one", "do", "save", "version", "0", "name", "Name of edited-one", "summary",
					"Mine.")
			.statusCode()).isEqualTo(302);
		String page = this.admin.get("/admin/import/" + job.id()).body();
		assertThat(page).contains("One exercise of it was changed since", "/admin/exercises/edited-one/history")
			.doesNotContain("/take-back\"");
		assertThat(this.admin.post("/admin/import/" + job.id() + "/take-back", "reason", "All the same").statusCode())
			.isEqualTo(302);
		assertThat(this.files.done(job.id()).status()).isEqualTo(ImportStatus.APPLIED);
		assertThat(this.admin.get("/admin/import/" + job.id()).body()).contains("It was not taken back",
				"Somebody has changed something of it meanwhile.");
	}

	@Test
	void nothingThatIsNotReviewedIsVisible() {
		CatalogueImport job = this.files.check(freeExerciseDb("null", "\"neck\"", "Turn your head.")
			.replace("\"id\":\"x\",\"name\":\"X\"", "\"id\":\"q\",\"name\":\"Quokka twist\""));
		assertThat(this.admin.post("/admin/import/" + job.id() + "/apply").statusCode()).isEqualTo(302);
		assertThat(this.files.done(job.id()).status()).isEqualTo(ImportStatus.APPLIED);
		assertThat(this.admin.get("/admin/import/" + job.id()).body())
			.contains("hidden until somebody has reviewed it");
		Visitor patient = new Visitor(this.port);
		patient.post("/situation", "levels", "L4-S1", "surgeryDate", "2024-01-05", "clearance", "SPORT");
		patient.post("/today", "none", "true");
		patient.post("/today/pain", "pain", "0");
		assertThat(patient.get("/exercises").statusCode()).isEqualTo(200);
		for (String address : List.of("/exercises", "/exercises?q=quokka", "/exercises/quokka-twist",
				"/can-i?q=quokka+twist", "/api/v1/exercises", "/api/v1/exercises?q=quokka",
				"/api/v1/exercises/quokka-twist")) {
			assertThat(patient.get(address).body()).as(address).doesNotContain("Quokka");
		}
		assertThat(patient.get("/api/v1/exercises/quokka-twist").statusCode()).isEqualTo(404);
		assertThat(new String(this.files.json(), StandardCharsets.UTF_8)).contains("Quokka twist");
	}

	@Test
	void sendsTheCatalogueAsFilesToKeep() {
		HttpResponse<String> json = this.admin.get("/admin/export.json");
		assertThat(json.headers().firstValue("Content-Type")).contains("application/json");
		assertThat(json.headers().firstValue("Content-Disposition").orElseThrow())
			.matches("attachment; filename=\"neutral-spine-catalogue-\\d{4}-\\d\\d-\\d\\d\\.json\"");
		assertThat(json.body()).isEqualTo(new String(this.files.json(), StandardCharsets.UTF_8));
		HttpResponse<String> csv = this.admin.get("/admin/export.csv");
		assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
		assertThat(csv.body()).startsWith("\uFEFF" + Samples.HEADER);
	}

	private List<Long> contents() {
		return Stream.of("exercise", "exercise_aud", "revision", "picture")
			.map((table) -> this.database.sql("select count(*) from " + table).query(Long.class).single())
			.toList();
	}

	private static Arguments bad(String name, String file, int line, String message) {
		return bad(name, file.getBytes(StandardCharsets.UTF_8), line, message);
	}

	private static Arguments bad(String name, byte[] file, int line, String message) {
		return Arguments.of(name, file, line, message);
	}

	private static String record(String from, String to) {
		return Samples.file(Samples.with("bad", from, to));
	}

	private static String dose(String sets) {
		return "\"dose\":{\"sets\":" + sets
				+ ",\"reps\":5,\"holdSeconds\":null,\"minutes\":null,\"perSide\":false,\"timesPerWeek\":3,\"note\":null}";
	}

	private static String row(String summary) {
		return "fine,DRAFT,Fine," + summary + ",,,,,,,,,,,,,,,,,,false,,,,,,,,,,,,,\r\n";
	}

	private static String reversed(String row) {
		List<String> cells = new ArrayList<>(List.of(row.strip().split(",", -1)));
		Collections.reverse(cells);
		return String.join(",", cells);
	}

	private static String freeExerciseDb(String equipment, String muscle, String step) {
		return """
				[
				{"id":"x","name":"X","force":null,"level":"beginner","mechanic":null,"equipment":%s,"primaryMuscles":[%s],
				"secondaryMuscles":[],"instructions":["%s"],"category":"strength","images":[]}]"""
			.formatted(equipment, muscle, step);
	}

	private static byte[] latinAtTheEnd(String good) {
		byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
		bytes[bytes.length - 2] = (byte) 0xE9;
		return bytes;
	}

	private static byte[] zip(String... entries) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (String entry : entries) {
				zip.putNextEntry(new ZipEntry(entry));
			}
		}
		return bytes.toByteArray();
	}

	private static byte[] zipBomb() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("catalogue.json"));
			for (int i = 0; i < 20; i++) {
				zip.write(new byte[1_000_000]);
			}
		}
		return bytes.toByteArray();
	}

}
