package org.neutralspine.clinician;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.FewExercises;
import org.neutralspine.IntegrationTest;
import org.neutralspine.account.SignedIn;
import org.neutralspine.account.TestAccounts;
import org.neutralspine.account.Visitor;
import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.editing.State;
import org.neutralspine.editing.entry.TestCatalogue;
import org.neutralspine.signoff.Reread;
import org.neutralspine.signoff.SignOffs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * The sheet goes out, and comes back filled in.
 */
@IntegrationTest
@FewExercises
class SheetReturnTests {

	private static final String SHEET = "/review/sheet";

	@Autowired
	private TestAccounts people;

	@Autowired
	private TestCatalogue entries;

	@Autowired
	private SignOffs signOffs;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MockMvcTester mvc;

	@LocalServerPort
	private int port;

	private Visitor vera;

	@BeforeEach
	void signIn() {
		this.people.clear();
		this.database.sql("delete from clinical_statement").update();
		this.database.sql("delete from clinical_sheet_row").update();
		Reread.of(this.signOffs);
		this.people.reviewer("vera", "Vera Vertebra");
		this.vera = new Visitor(this.port);
		this.vera.signIn("vera", TestAccounts.PASSWORD);
	}

	@ParameterizedTest
	@ValueSource(strings = { "=cmd|'/c calc'!A1", "+49 30 1", "-5 kg is enough", "@SUM(A1)", "'=1+1", "a;b,\"c\"\td|e",
			"Two lines,\nand <b>markup</b>", "Größe – “schlecht”", "＝HYPERLINK(1)" })
	void whatIsTypedComesBackAsItWasTyped(String comment) throws IOException {
		List<List<String>> table = table("ROW");
		answer(table, "row SUPINE", "objected", comment);
		record(send(csv(table, ';'), StandardCharsets.UTF_8));
		assertThat(note("SUPINE")).isEqualTo(comment);
		List<List<String>> again = table("ROW");
		assertThat(row(again, "row SUPINE").get(4)).isEqualTo("objected");
		String cell = row(again, "row SUPINE").get(5);
		assertThat(cell.charAt(0)).isNotIn('=', '+', '-', '@', '\uFF1D');
		HttpResponse<String> preview = send(csv(again, ','), StandardCharsets.UTF_8);
		assertThat(preview.body()).contains("You have said this already.");
		record(preview);
		assertThat(statements()).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '/', value = { "semicolons/;/UTF-8", "tabs/TAB/UTF-16LE", "old/;/windows-1252" })
	void aTableIsReadAsSpreadsheetsSaveIt(String name, String delimiter, String charset) throws IOException {
		List<List<String>> table = new ArrayList<>();
		List<String> full = row(table("ROW"), "row SUPINE");
		table.add(List.of("State", "COMMENT", "Key", "fingerprint"));
		table.add(List.of(" Objected ", "Zu früh", full.get(0), full.get(1)));
		table.add(List.of("", "", "", ""));
		char separator = delimiter.equals("TAB") ? '\t' : delimiter.charAt(0);
		String mark = charset.startsWith("UTF") ? "\uFEFF" : "";
		HttpResponse<String> preview = send(mark + csv(table, separator), Charset.forName(charset));
		assertThat(preview.statusCode()).as(name).isEqualTo(200);
		record(preview);
		assertThat(note("SUPINE")).isEqualTo("Zu früh");
	}

	@Test
	void whatCannotBeTakenAtItsWordIsRefusedWithItsRow() throws IOException {
		List<List<String>> table = table("ROW");
		answer(table, "row SUPINE", "agreed", "");
		answer(table, "row PRONE", "objected", "");
		answer(table, "row STAIRS", "maybe", "");
		answer(table, "row ALL_FOURS", "", "Hm.");
		answer(table, "row SIDE_LYING", "agreed", "");
		row(table, "row SIDE_LYING").set(1, "0".repeat(64));
		row(table, "row LEVEL_WALKING").set(4, "objected");
		row(table, "row LEVEL_WALKING").set(5, "x".repeat(2001));
		table.add(new ArrayList<>(row(table, "row SUPINE")));
		table.add(new ArrayList<>(List.of("row NOTHING", "0", "", "", "agreed", "")));
		HttpResponse<String> preview = send(csv(table, ','), StandardCharsets.UTF_8);
		String text = Jsoup.parse(preview.body()).text();
		assertThat(text).contains("One answer can be recorded", "Rows that are refused: 7.",
				"Row 6, Lying face down: Say what is wrong",
				"it has changed since you took the sheet along. Please look at it again.",
				"write “agreed” or “objected”, or leave the column “state” empty.",
				"there is a comment, and the column", "This is too long: at most 2,000 characters",
				"Row 76, Lying on the back, head supported: there is another",
				"Row 77, row NOTHING: we do not know this subject.");
		assertThat(statements()).isZero();
		record(preview);
		assertThat(statements()).isEqualTo(1);
	}

	@Test
	void whereAnythingChangedMeanwhileNothingIsRecorded() throws IOException {
		List<List<String>> table = table("EXERCISE");
		answer(table, "exercise bird-dog", "agreed", "");
		answer(table, "exercise dead-bug", "agreed", "");
		HttpResponse<String> preview = send(csv(table, ','), StandardCharsets.UTF_8);
		Content content = this.entries.content("dead-bug");
		this.entries.change("dead-bug", State.PUBLISHED, ExerciseFields.SUMMARY.in(content, "Something else."));
		try {
			HttpResponse<String> refused = this.vera.post(SHEET + "/record", "sheet", sheet(preview));
			assertThat(refused.statusCode()).isEqualTo(409);
			assertThat(refused.body()).contains("Something on the sheet has changed since you looked.");
			assertThat(statements()).isZero();
		}
		finally {
			this.entries.change("dead-bug", State.PUBLISHED, content);
		}
		record(preview);
		assertThat(statements()).isEqualTo(2);
		HttpResponse<String> twice = this.vera.post(SHEET + "/record", "sheet", sheet(preview));
		assertThat(twice.statusCode()).isEqualTo(409);
		assertThat(twice.body()).contains("This sheet is recorded already, or you have sent another one since.");
		assertThat(statements()).isEqualTo(2);
	}

	@Test
	void nobodyConfirmsTheSheetOfSomebodyElseAndItSaysNothingForThem() throws IOException {
		List<List<String>> table = table("ROW");
		answer(table, "row SUPINE", "agreed", "");
		HttpResponse<String> preview = send(csv(table, ','), StandardCharsets.UTF_8);
		SignedIn max = this.people.reviewer("max", "Max Muscle");
		Visitor other = new Visitor(this.port);
		other.signIn("max", TestAccounts.PASSWORD);
		assertThat(other.post(SHEET + "/record", "sheet", sheet(preview)).statusCode()).isEqualTo(409);
		record(preview);
		String his = new String(this.mvc.get()
			.uri(SHEET + ".csv?kind=ROW&state=ALL")
			.with(user(max))
			.exchange()
			.getResponse()
			.getContentAsByteArray(), StandardCharsets.UTF_8);
		assertThat(his).doesNotContain(",agreed,").contains("row SUPINE");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "PK\u0003\u0004xl/worksheets | This is an Excel workbook.", "a,b,c | We do not know this table.",
					"key,fingerprint,comment | We do not know this table.",
					"key,key,fingerprint,state | Two columns stand for the same",
					"key,fingerprint,state | Nothing can be recorded" })
	void whatIsNoSheetIsSaid(String file, String said) {
		HttpResponse<String> refused = send(file, StandardCharsets.ISO_8859_1);
		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(Jsoup.parse(refused.body()).text()).contains(said);
		assertThat(send("", StandardCharsets.UTF_8).body()).contains("Choose a file that is not empty.");
	}

	@Test
	void thePaperSaysAllOfIt() throws IOException {
		byte[] pdf = this.mvc.get()
			.uri(SHEET + ".pdf?kind=ROW&state=ALL&paper=LETTER")
			.with(user(this.people.again(this.people.reviewer("max", "Max Muscle"))))
			.exchange()
			.getResponse()
			.getContentAsByteArray();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			String text = new PDFTextStripper().getText(document);
			assertThat(text).contains("Lying face down", "row PRONE, version", "I object, because", "Page 1 of 2");
		}
		assertThat(this.database.sql("select about from audit_entry where what = 'review.exported'")
			.query(String.class)
			.list()).singleElement().asString().endsWith(".pdf");
	}

	private List<List<String>> table(String kind) throws IOException {
		String csv = this.vera.get(SHEET + ".csv?state=ALL&kind=" + kind).body();
		assertThat(csv).startsWith("\uFEFFkey,fingerprint,subject,says,state,comment\r\n");
		try (CSVParser rows = CSVParser.parse(new StringReader(csv.substring(1)), CSVFormat.RFC4180)) {
			return rows.stream()
				.map((row) -> new ArrayList<>(row.toList()))
				.collect(Collectors.toCollection(ArrayList::new));
		}
	}

	private static List<String> row(List<? extends List<String>> table, String key) {
		return table.stream().filter((row) -> row.get(0).equals(key)).findFirst().orElseThrow();
	}

	/** As a spreadsheet has it, which shows no apostrophe before a formula. */
	private static void answer(List<List<String>> table, String key, String state, String comment) {
		row(table, key).set(4, state);
		row(table, key).set(5, comment.startsWith("'=") ? "'" + comment : comment);
	}

	private static String csv(List<List<String>> table, char delimiter) {
		CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
		return table.stream().map((row) -> format.format(row.toArray())).collect(Collectors.joining("\r\n"));
	}

	private HttpResponse<String> send(String csv, Charset charset) {
		return this.vera.upload(SHEET, "sheet.csv", csv.getBytes(charset));
	}

	private void record(HttpResponse<String> preview) {
		assertThat(preview.statusCode()).isEqualTo(200);
		HttpResponse<String> recorded = this.vera.post(SHEET + "/record", "sheet", sheet(preview));
		assertThat(this.vera.location(recorded)).isEqualTo("/review");
		assertThat(this.vera.get("/review").body()).containsPattern("(answer is|answers are) recorded");
	}

	private static String sheet(HttpResponse<String> preview) {
		return Jsoup.parse(preview.body()).select("input[name=sheet]").val();
	}

	private String note(String subject) {
		return this.database.sql("select note from clinical_statement where subject = ?")
			.param(subject)
			.query(String.class)
			.single();
	}

	private int statements() {
		return this.database.sql("select count(*) from clinical_statement").query(Integer.class).single();
	}

}
