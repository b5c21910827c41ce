package org.neutralspine.editing.matrix;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.FewExercises;
import org.neutralspine.IntegrationTest;
import org.neutralspine.account.SignedIn;
import org.neutralspine.account.TestAccounts;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.guidance.ConfiguredProtocol;
import org.neutralspine.guidance.Guidance;
import org.neutralspine.guidance.RefreshProtocol;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.protocol.Imaging;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.Limits;
import org.neutralspine.guidance.protocol.PhysicianClearance;
import org.neutralspine.guidance.protocol.PrescribedBrace;
import org.neutralspine.guidance.protocol.Scan;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.guidance.protocol.matrix.CellProblem;
import org.neutralspine.guidance.protocol.matrix.DefaultProtocol;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.protocol.matrix.ProtocolCells;
import org.neutralspine.guidance.protocol.matrix.ProtocolColumns;
import org.neutralspine.guidance.protocol.matrix.ProtocolFile;
import org.neutralspine.guidance.protocol.matrix.ProtocolInForce;
import org.neutralspine.guidance.protocol.matrix.ProtocolRow;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.guidance.spine.Fusion;
import org.neutralspine.guidance.spine.Level;
import org.neutralspine.guidance.spine.Span;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * The protocol edited, looked at, published, got back, and as a file.
 */
@IntegrationTest
@FewExercises
class ProtocolPagesTests {

	private static final String LIST = "/admin/protocol";

	private static final String ROW = LIST + "/rows/ALL_FOURS";

	private static final String PUBLISH = LIST + "/publish";

	private static final Protocol DEFAULT = DefaultProtocol.read();

	private static final ProtocolRow STRICT = FileMergeTests.needing(Demand.ALL_FOURS, Clearance.SPORT);

	private static final ProtocolRow LAX = FileMergeTests.needing(Demand.ALL_FOURS, Clearance.WALKING);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestAccounts people;

	@Autowired
	private ProtocolInForce protocol;

	@Autowired
	private ProtocolVersions versions;

	@Autowired
	private MatrixDrafts drafts;

	@Autowired
	private FileUpdate update;

	@Autowired
	private Guidance guidance;

	@Autowired
	private Catalogue catalogue;

	@Autowired
	private JdbcClient database;

	private SignedIn ann;

	private SignedIn bob;

	@BeforeEach
	void startAnew() {
		this.people.clear();
		this.ann = this.people.admin("ann");
		this.bob = this.people.admin("bob");
		this.database.sql("delete from protocol_draft_row").update();
		this.database.sql("delete from protocol_draft_head").update();
		this.database.sql("delete from protocol_file").update();
		this.database.sql("delete from protocol_version").update();
		start(DEFAULT, false);
	}

	private void start(Protocol file, boolean isNamed) {
		this.update.bringIn(new ConfiguredProtocol(file, "some.csv", isNamed));
	}

	@Test
	void isForAdminsOnly() {
		RequestPostProcessor trainer = user(this.people.trainer("tim"));
		for (String page : List.of(LIST, ROW, PUBLISH, LIST + "/versions", LIST + "/draft.csv", LIST + "/import")) {
			assertThat(this.mvc.get().uri(page).with(trainer)).as(page).hasStatus(403);
			assertThat(this.mvc.get().uri(page)).as(page).hasStatus3xxRedirection();
		}
		assertThat(this.mvc.post().uri(PUBLISH).with(trainer).with(csrf())).hasStatus(403);
	}

	@Test
	void listsAndFilters() {
		assertThat(get(LIST + "?q=hands and knees").select(".matrix > li h3").eachText())
			.contains(DEFAULT.row(Demand.ALL_FOURS).title(), DEFAULT.row(Demand.ARM_LIFT_ON_ALL_FOURS).title())
			.doesNotContain(DEFAULT.row(Demand.SUPINE).title());
		assertThat(get(LIST + "?clearance=SPORT&page=99").select(".matrix > li")).isNotEmpty();
		assertThat(get(LIST + "?clearance=SPORT").select(".matrix > li h3").eachText()).isNotEmpty()
			.doesNotContain(DEFAULT.row(Demand.ALL_FOURS).title());
		assertThat(get(LIST + "?changed=yes").select(".matrix > li")).isEmpty();
		assertThat(get(LIST).select(".matrix > li .letters dd span").eachText()).isNotEmpty()
			.allMatch((stages) -> stages.matches("P\\d.* \\p{L}.*"));
		assertThat(get(LIST).text()).contains("In force: Neutral Spine default protocol, version 2");
	}

	@Test
	void aStricterRowIsDraftedSeenAndPublished() {
		assertThat(write(this.ann, STRICT)).hasStatus3xxRedirection();
		assertThat(this.protocol.now().row(Demand.ALL_FOURS)).as("a draft judges nobody")
			.isEqualTo(DEFAULT.row(Demand.ALL_FOURS));
		assertThat(get(LIST).text()).contains("one row is changed", "Written by ann");
		Document review = get(PUBLISH);
		assertThat(review.text()).contains("One row is different", "allows less", "Somebody may do less");
		assertThat(review.select(".witnesses li")).isNotEmpty();
		assertThat(publish(this.ann, review, "3", "")).hasStatus3xxRedirection();
		assertThat(this.protocol.now().version()).isEqualTo("3");
		assertThat(this.protocol.now().row(Demand.ALL_FOURS)).isEqualTo(STRICT);
		assertThat(this.drafts.now().isEmpty()).isTrue();
		assertThat(get(LIST + "/versions").text()).contains("version 3 in force", "Published by ann", "version 2");
		assertThat(get("/how-it-works").text()).contains("Neutral Spine default protocol, version 3");
		assertThat(
				this.database.sql("select who from audit_entry where what = 'protocol.published' and who <> 'system'")
					.query(String.class)
					.list())
			.containsExactly("ann");
	}

	@Test
	void whatAllowsMoreNeedsAReason() {
		write(this.ann, LAX);
		Document review = get(PUBLISH);
		MvcTestResult silent = publish(this.ann, review, "3", " ");
		assertThat(silent).hasStatus(400).bodyText().contains("id=\"reason-error\"");
		assertThat(this.protocol.now().version()).isEqualTo("2");
		assertThat(publish(this.ann, review, "3", "Agreed with our surgeons")).hasStatus3xxRedirection();
		assertThat(get(LIST + "/versions").text()).contains("Reason: Agreed with our surgeons");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2", "", "3,", "=3" })
	void theVersionHasToBeOneThatPlansCanRemember(String version) {
		write(this.ann, STRICT);
		assertThat(publish(this.ann, get(PUBLISH), version, "Why")).hasStatus(400)
			.bodyText()
			.contains("id=\"version-error\"");
		assertThat(this.versions.all()).hasSize(1);
	}

	@Test
	void thePasswordIsAskedForAgain() {
		write(this.ann, STRICT);
		SignedIn later = this.people.longAfterSigningIn(this.ann);
		assertThat(publish(later, get(PUBLISH), "3", "Why")).hasStatus(403)
			.bodyText()
			.contains("Publish version 3 of the protocol?", "name=\"passwordAgain\"", "value=\"Why\"");
		assertThat(this.protocol.now().version()).isEqualTo("2");
	}

	@Test
	void whatWasChangedSinceItWasSeenIsNotPublished() {
		write(this.ann, STRICT);
		Document review = get(PUBLISH);
		write(this.bob, FileMergeTests.needing(Demand.PRONE, Clearance.SPORT));
		assertThat(publish(this.ann, review, "3", "Why")).hasStatus(409)
			.bodyText()
			.contains("nothing was published", "value=\"Why\"");
		assertThat(this.versions.all()).hasSize(1);
		assertThat(get(LIST).text()).contains("Written by ann, bob");
		assertThat(post(this.ann, LIST + "/discard")).hasStatus(403).bodyText().contains("written by ann, bob");
		assertThat(this.drafts.now().rows()).hasSize(2);
		assertThat(this.mvc.post()
			.uri(LIST + "/discard")
			.with(user(this.people.again(this.ann)))
			.with(csrf())
			.param("confirmed", "yes")).hasStatus3xxRedirection();
		assertThat(this.drafts.now().isEmpty()).isTrue();
	}

	@Test
	void twoAdminsMeetOnlyInTheSameRow() {
		List<String> seen = seen(get(ROW));
		write(this.ann, STRICT);
		MvcTestResult late = write(this.bob, LAX, seen);
		assertThat(late).hasStatus(409).bodyText().contains("ann has changed this row");
		assertThat(this.drafts.now().row(Demand.ALL_FOURS)).isEqualTo(STRICT);
		List<String> again = seen(parse(late));
		assertThat(write(this.bob, LAX, again)).hasStatus3xxRedirection();
		assertThat(this.drafts.now().find(Demand.ALL_FOURS).orElseThrow().who()).isEqualTo("bob");
		assertThat(post(this.bob, ROW + "/take-out")).hasStatus3xxRedirection();
		assertThat(this.drafts.now().isEmpty()).isTrue();
	}

	@Test
	void theFormRefusesACellInTheWordsOfTheFile() {
		List<String> seen = seen(get(ROW));
		for (Map.Entry<String, String> cell : Map
			.of("title", "=1", "lumbar", "AXAAA", "thoracic", "AAAA", "cervical", "ABAAA", "never_in", "L", "basis", "",
					"clearance_needed", "NONE", "forbidden_by_limit", "FLYING", "cautioned_by_factor", "AGE",
					"needs_solid_fusion", "no")
			.entrySet()) {
			List<String> texts = new ArrayList<>(ProtocolCells.of(DEFAULT.row(Demand.ALL_FOURS)).texts());
			texts.set(ProtocolColumns.NAMES.indexOf(cell.getKey()), cell.getValue());
			ProtocolCells wrong = new ProtocolCells(texts);
			MvcTestResult page = send(this.ann, wrong, seen);
			assertThat(page).as(cell.getKey()).hasStatus(400);
			assertThat(wrong.check().problems()).isNotEmpty();
			assertThat(parse(page).select(".error").text()).as(cell.getKey())
				.contains(wrong.check().problems().stream().map(CellProblem::words).toList());
			assertThat(seen(parse(page))).as("what was shown stays").isEqualTo(seen);
		}
		assertThat(this.drafts.now().isEmpty()).isTrue();
		assertThat(this.mvc.get().uri(LIST + "/rows/NO_SUCH").with(user(this.ann))).hasStatus(404);
	}

	@Test
	void aFileIsReadIntoTheDraftAndSavedAgain() {
		Protocol file = DEFAULT.with("Clinic", "7 (ours)", List.of(STRICT));
		assertThat(send("clinic.csv", ProtocolFile.write(file), false)).hasStatus3xxRedirection();
		assertThat(saved(LIST + "/draft.csv")).isEqualTo(ProtocolFile.write(file));
		assertThat(get(PUBLISH).select("#name, #version").eachAttr("value")).containsExactly("Clinic", "7 (ours)");
		assertThat(send("clinic.csv", ProtocolFile.write(DEFAULT), false)).as("there is a draft").hasStatus(409);
		assertThat(send("clinic.csv", ProtocolFile.write(DEFAULT), true)).hasStatus3xxRedirection();
		assertThat(this.drafts.now().isEmpty()).isTrue();
		assertThat(saved(LIST + "/versions/1.csv")).isEqualTo(ProtocolFile.write(DEFAULT));
	}

	@Test
	void aFileThatIsWrongSaysWhereAndChangesNothing() {
		String file = ProtocolFile.write(DEFAULT)
			.replace("ALL_FOURS,Hands and knees,REHAB,XCAAA", "ALL_FOURS,Hands and knees,SLEEP,XCAAB");
		assertThat(send("clinic.csv", file, false)).hasStatus(400)
			.bodyText()
			.contains("Line 9: lumbar has &#39;B&#39;", "Line 9: unknown clearance_needed &#39;SLEEP&#39;");
		assertThat(send("clinic.csv", "\u0000\uFFFD", false)).hasStatus(400);
		assertThat(send("clinic.csv", "", false)).hasStatus(400);
		assertThat(this.drafts.now().isEmpty()).isTrue();
	}

	@Test
	void anOldVersionIsComparedAndGotBack() {
		write(this.ann, STRICT);
		publish(this.ann, get(PUBLISH), "3", "");
		Document compared = get(LIST + "/versions/compare?from=1&to=2");
		assertThat(compared.select("del").text() + compared.select("ins").text()).contains("REHAB", "SPORT");
		assertThat(this.mvc.get().uri(LIST + "/versions/compare?from=1&to=9").with(user(this.ann))).hasStatus(404);
		assertThat(post(this.ann, LIST + "/versions/1/restore")).hasStatus3xxRedirection();
		assertThat(this.drafts.now().row(Demand.ALL_FOURS)).isEqualTo(DEFAULT.row(Demand.ALL_FOURS));
		assertThat(post(this.ann, LIST + "/versions/1/restore")).as("there is a draft").hasStatus(403);
		assertThat(publish(this.ann, get(PUBLISH), "4", "Back")).hasStatus3xxRedirection();
		assertThat(this.protocol.now().hasRowsOf(DEFAULT)).isTrue();
		assertThat(this.versions.all()).hasSize(3);
	}

	@Test
	void anUpdateIsNeverSilentlyLaxer() {
		ProtocolRow laxer = FileMergeTests.needing(Demand.PRONE, Clearance.WALKING);
		Protocol shipped = DEFAULT.with(DEFAULT.name(), "3", List.of(STRICT, laxer));
		start(shipped, false);
		assertThat(this.protocol.now().row(Demand.ALL_FOURS)).isEqualTo(STRICT);
		assertThat(this.protocol.now().row(Demand.PRONE)).isEqualTo(DEFAULT.row(Demand.PRONE));
		assertThat(this.protocol.now().version()).isEqualTo("2 + 3");
		assertThat(get(LIST).text()).contains("did not come in");
		assertThat(get(LIST + "/file").text()).contains(laxer.title(), "allows more");
		start(shipped, false);
		start(DEFAULT, false);
		assertThat(this.versions.all()).as("each file comes in once").hasSize(2);
		assertThat(post(this.ann, LIST + "/file/take")).hasStatus3xxRedirection();
		assertThat(this.drafts.now().row(Demand.PRONE)).isEqualTo(laxer);
		assertThat(post(this.ann, LIST + "/file/keep?seen=another")).hasRedirectedUrl(LIST + "/file");
		String seen = this.database.sql("select fingerprint from protocol_file where is_waiting")
			.query(String.class)
			.single();
		assertThat(post(this.ann, LIST + "/file/keep?seen=" + seen)).hasRedirectedUrl(LIST);
		assertThat(get(LIST).text()).doesNotContain("did not come in");
	}

	@Test
	void whatWasPublishedCountsMoreThanANamedFile() {
		Protocol clinic = DEFAULT.with("Clinic", "1", List.of(STRICT));
		start(clinic, true);
		assertThat(this.protocol.now().name()).isEqualTo("Clinic");
		write(this.ann, FileMergeTests.needing(Demand.ALL_FOURS, Clearance.STRENGTH));
		publish(this.ann, get(PUBLISH), "2", "Why");
		start(clinic, true);
		assertThat(this.protocol.now().version()).isEqualTo("2");
		start(DEFAULT.with("Clinic", "3", List.of(LAX)), true);
		assertThat(this.protocol.now().row(Demand.ALL_FOURS).clearanceNeeded()).isEqualTo(Clearance.STRENGTH);
		assertThat(get(LIST + "/file").text()).contains("Clinic, version 3");
	}

	@Test
	void rowsThatAreNewInTheApplicationAreKeptOnce() {
		this.database.sql("update protocol_version set matrix = ?")
			.param(ProtocolFile.write(DEFAULT)
				.lines()
				.filter((line) -> !line.startsWith("SUPINE,"))
				.collect(Collectors.joining("\n")))
			.update();
		start(DEFAULT, false);
		start(DEFAULT, false);
		assertThat(this.versions.all()).extracting((one) -> one.protocol().version()).containsExactly("2 (2)", "2");
	}

	@Test
	void aDraftedRowThatWasChangedInForceMeanwhileIsSaid() {
		write(this.ann, STRICT);
		start(DEFAULT.with(DEFAULT.name(), "3", List.of(FileMergeTests.needing(Demand.ALL_FOURS, Clearance.STRENGTH))),
				false);
		assertThat(get(LIST).text()).contains("was changed in force after it was written here");
	}

	@Test
	void aDraftedRowThatCannotBeReadIsSaid() {
		this.database.sql("""
				insert into protocol_draft_row (demand, cells, base, who, changed_at)
				values ('HOVERING', 'newer', 'newer', 'ann', current_timestamp)""").update();
		try {
			assertThat(get(LIST).text()).contains("The row HOVERING was drafted by ann", "It cannot be read here");
		}
		finally {
			this.database.sql("delete from protocol_draft_row where demand = 'HOVERING'").update();
		}
	}

	@Test
	void nothingIsKeptOverADraftedRowThatCannotBeReadUntilItIsTakenOut() {
		this.database.sql("""
				insert into protocol_draft_row (demand, cells, base, who, changed_at)
				values ('ALL_FOURS', 'newer', 'newer', 'bob', current_timestamp)""").update();
		assertThat(get(ROW).select("[role=alert]").text()).contains("This row was drafted by bob",
				"Take it out of the draft");
		MvcTestResult refused = write(this.ann, STRICT);
		assertThat(refused).hasStatus(409);
		assertThat(parse(refused).select("[role=alert]").text()).contains("This row was drafted by bob")
			.doesNotContain("Keep it again");
		assertThat(this.drafts.now().unread()).hasSize(1);
		assertThat(post(this.ann, ROW + "/take-out")).hasRedirectedUrl(LIST);
		assertThat(write(this.ann, STRICT)).hasRedirectedUrl(LIST);
		assertThat(this.drafts.now().row(Demand.ALL_FOURS)).isEqualTo(STRICT);
	}

	@Test
	void aStoredVersionThatCannotBeReadIsNotBlamedOnTheFile() {
		UnreadableStoreException unreadable = catchThrowableOfType(UnreadableStoreException.class,
				() -> StoredProtocol.read("# name: Newer", DEFAULT, "Version number 99 of the protocol"));
		FailureAnalysis analysis = new UnreadableStoreFailureAnalyzer().analyze(new IllegalStateException(unreadable));
		assertThat(analysis.getDescription()).startsWith("Version number 99 of the protocol in the database");
		assertThat(analysis.getAction()).contains("neutralspine.protocol names is not at fault");
	}

	@Test
	void nobodyIsAnsweredByAnOlderProtocolThanOneThatCannotBeRead() {
		this.database.sql("""
				insert into protocol_version (number, name, version, matrix, who, published_at)
				values (99, 'Newer', '1', '# name: Newer', 'ann', current_timestamp)""").update();
		RefreshProtocol.of(this.protocol);
		try {
			assertThat(this.mvc.get().uri("/how-it-works")).hasStatus(HttpStatus.SERVICE_UNAVAILABLE);
			assertThat(this.mvc.get().uri("/clearance-form")).as("says nothing of it").hasStatusOk();
		}
		finally {
			this.database.sql("delete from protocol_version where number = 99").update();
			RefreshProtocol.of(this.protocol);
		}
	}

	@Test
	void publishingTheDraftEqualsStartingWithItsFile() {
		Random random = new Random(46);
		for (int i = 0; i < 12; i++) {
			Demand demand = Demand.values()[random.nextInt(Demand.values().length)];
			write(this.ann, FileMergeTests.needing(demand, Clearance.values()[1 + random.nextInt(4)]));
		}
		String file = saved(LIST + "/draft.csv");
		assertThat(publish(this.ann, get(PUBLISH), "3", "Why")).hasRedirectedUrl(LIST + "/versions");
		Protocol started = ProtocolFile.read(new StringReader(file));
		for (int i = 0; i < 300; i++) {
			Situation situation = any(random);
			Today today = new Today(LocalDate.of(2026, 11, 1), Set.of(), random.nextInt(8));
			Answer published = this.guidance.answer(situation, today);
			Answer same = Answer.of(started, this.catalogue.published(), situation, today);
			this.catalogue.published()
				.values()
				.forEach((exercise) -> assertThat(published.on(exercise)).isEqualTo(same.on(exercise)));
		}
	}

	private static Situation any(Random random) {
		Level[] levels = Level.values();
		int from = random.nextInt(levels.length - 2);
		int to = Math.min(from + 1 + random.nextInt(3), levels.length - 2);
		Fusion fusion = Fusion.of(new Span(levels[from], levels[to]));
		Set<Limit> limits = random.nextBoolean() ? Set.of() : Set.of(Limit.values()[random.nextInt(12)]);
		Set<Factor> factors = random.nextBoolean() ? Set.of() : Set.of(Factor.values()[random.nextInt(5)]);
		return new Situation(fusion, LocalDate.of(2026, 11, 1).minusWeeks(random.nextInt(120)),
				new PhysicianClearance(Clearance.values()[random.nextInt(5)], null, null, null),
				new Limits(limits, null), Set.of(), factors,
				new Scan(Imaging.values()[random.nextInt(Imaging.values().length)], null), PrescribedBrace.NONE, null,
				null);
	}

	private Document get(String address) {
		return parse(this.mvc.get().uri(address).with(user(this.ann)).exchange());
	}

	private static Document parse(MvcTestResult result) {
		return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	private String saved(String address) {
		return new String(
				this.mvc.get().uri(address).with(user(this.ann)).exchange().getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8);
	}

	private static List<String> seen(Document page) {
		return page.select("input[name=seen]").stream().map(Element::val).toList();
	}

	private MvcTestResult write(SignedIn who, ProtocolRow row) {
		return write(who, row, seen(get(LIST + "/rows/" + row.demand())));
	}

	private MvcTestResult write(SignedIn who, ProtocolRow row, List<String> seen) {
		return send(who, ProtocolCells.of(row), seen);
	}

	private MvcTestResult send(SignedIn who, ProtocolCells cells, List<String> seen) {
		return this.mvc.post()
			.uri(LIST + "/rows/" + cells.text("demand"))
			.with(user(who))
			.with(csrf())
			.param("seen", seen.toArray(String[]::new))
			.with((request) -> {
				for (String column : ProtocolColumns.NAMES) {
					boolean isApart = column.contains("_by_");
					String[] parts = isApart ? cells.text(column).split(" ")
							: Arrays.asList("lumbar", "thoracic", "cervical", "never_in").contains(column)
									? cells.text(column).split("") : new String[] { cells.text(column) };
					request.addParameter(column, parts);
				}
				return request;
			})
			.exchange();
	}

	private MvcTestResult publish(SignedIn who, Document review, String version, String reason) {
		return this.mvc.post()
			.uri(PUBLISH)
			.with(user(who))
			.with(csrf())
			.param("seen", seen(review).get(0))
			.param("name", review.select("#name").val())
			.param("version", version)
			.param("reason", reason)
			.exchange();
	}

	private MvcTestResult post(SignedIn who, String address) {
		return this.mvc.post().uri(address).with(user(who)).with(csrf()).exchange();
	}

	private MvcTestResult send(String name, String file, boolean replace) {
		return this.mvc.post()
			.uri(LIST + "/import")
			.multipart()
			.file(new MockMultipartFile("file", name, "text/csv", file.getBytes(StandardCharsets.UTF_8)))
			.param(replace ? "replace" : "nothing", "yes")
			.with(user(this.ann))
			.with(csrf())
			.exchange();
	}

}
