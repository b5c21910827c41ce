package org.neutralspine.plan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import jakarta.persistence.EntityManagerFactory;
import jakarta.servlet.http.Cookie;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.plan.client.Client;
import org.neutralspine.plan.draft.Draft;
import org.neutralspine.plan.draft.DraftItem;
import org.neutralspine.plan.client.TestForms;
import org.neutralspine.plan.log.EarlierSets;
import org.neutralspine.plan.log.SessionLog;
import org.neutralspine.plan.log.Ticked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * How a trainer keeps clients: the list, notes, appointments, putting away, and the
 * report to take to the physician.
 */
class ClientCareTests extends TrainerWithAPlan {

	@Autowired
	private SessionLog log;

	@Autowired
	private EntityManagerFactory entities;

	private void addClients(int many) {
		IntStream.rangeClosed(1, many).forEach((number) -> addClient("Heron %02d".formatted(number)));
	}

	private long addClient(String alias) {
		return this.clients.add(trainer.id(), TestForms.client(alias, "C5-C6", List.of(), List.of(), List.of(), null,
				this.today.minusWeeks(20).toString(), List.of(), "UTC", null));
	}

	private void log(int daysAgo, int pain, String... sets) {
		this.log.during(this.plan, this.today.minusDays(daysAgo), this.today.minusDays(daysAgo),
				new Ticked(1, List.of("0-1", "0-2", "1-1", "1-2"), Set.of(sets), Set.of(), EarlierSets.NONE), pain,
				false);
	}

	private Document page(String address) throws Exception {
		MvcTestResult result = get(address(address), trainer);
		assertThat(result).hasStatusOk();
		return Jsoup.parse(result.getResponse().getContentAsString());
	}

	private static Map<String, Object> flash(MvcTestResult sent) {
		return new HashMap<>(sent.getMvcResult().getFlashMap());
	}

	private Client client() {
		return this.clients.find(trainer.id(), this.client).orElseThrow();
	}

	// The list

	@Test
	void findsByPartsOfAnAliasPageByPage() throws Exception {
		addClients(25);
		assertThat(page("/clients").select(".clients > li")).hasSize(20);
		assertThat(page("/clients?page=2").select(".clients > li")).hasSize(6);
		assertThat(page("/clients?page=99").select(".clients > li")).hasSize(6);
		assertThat(page("/clients?page=x").select(".clients > li")).hasSize(20);
		Document found = page("/clients?q=heron 2");
		assertThat(found.select(".clients h2").eachText()).hasSize(6).allMatch((name) -> name.startsWith("Heron 2"));
		assertThat(page("/clients?q=heron&page=2").select("nav.pages a").attr("href")).contains("q=heron", "page=1");
		assertThat(page("/clients?q=%").select(".clients > li")).isEmpty();
		assertThat(page("/clients?q=%").text()).contains("No alias has “%” in it.");
	}

	@Test
	void costsTheSameHoweverManyThereAre() throws Exception {
		Statistics statistics = this.entities.unwrap(SessionFactory.class).getStatistics();
		statistics.setStatisticsEnabled(true);
		try {
			log(1, 2, "0-1");
			long few = statements(statistics);
			for (int i = 0; i < 12; i++) {
				this.client = addClient("Swan " + i);
				clear("STRENGTH");
				this.plan = this.plans.add(trainer.id(), this.client, "Spring");
				write("bird-dog");
				assertThat(this.plans.publish(trainer.id(), this.plan, version(), "ada", Locale.ENGLISH)).isTrue();
				log(2, 7, "0-1");
				log(1, 7, "0-1");
			}
			assertThat(statements(statistics)).isEqualTo(few);
			assertThat(page("/clients").text()).contains("Paused: two red sessions in a row");
		}
		finally {
			statistics.setStatisticsEnabled(false);
		}
	}

	/**
	 * The fewest of three times: what runs in the background now and then is counted,
	 * too.
	 */
	private long statements(Statistics statistics) {
		return LongStream.generate(() -> {
			statistics.clear();
			assertThat(get("/clients", trainer)).hasStatusOk();
			return statistics.getPrepareStatementCount();
		}).limit(3).min().orElseThrow();
	}

	@Test
	void whoIsPausedComesBeforeWhoIsNotClearedYet() {
		addClient("Idle");
		log(2, 7, "0-1");
		log(1, 7, "0-1");
		assertThat(get("/clients", trainer)).bodyText()
			.containsSubsequence("Blue kite", "Paused: two red sessions in a row", "Idle", "No valid clearance");
		log(0, 0, "0-1");
		assertThat(get("/clients", trainer)).bodyText().contains("A red session").doesNotContain("Paused");
		this.plans.look(trainer.id(), this.plan);
		assertThat(get("/clients", trainer)).bodyText().doesNotContain("A red session", "Paused");
	}

	@Test
	void whatCannotBeReadHidesNobodyElse() {
		this.database.sql("update clearance set given_on = ?").param(this.today.plusDays(30)).update();
		addClient("Idle");
		assertThat(get("/clients", trainer)).hasStatusOk()
			.bodyText()
			.contains("Blue kite", "What is on record does not go together", "Idle");
		assertThat(get(address("/clients/{client}"), trainer)).hasRedirectedUrl(address("/clients/{client}/edit"));
	}

	@Test
	void aFlareUpIsToldAsWhatItIs() {
		this.database.sql("update client set last_flare = ?").param(this.today).update();
		for (String address : List.of("/clients/{client}", "/plans/{plan}")) {
			assertThat(get(address(address), trainer)).bodyText()
				.contains("A flare-up was reported", "call the surgeon’s office first", "Then it opens again by itself")
				.doesNotContain("no longer allowed", "Remove it or swap it");
		}
		write("bird-dog", "ball-wall-squat");
		assertThat(get(address("/plans/{plan}"), trainer)).bodyText()
			.contains("It opens again by itself, so leave it on the plan.")
			.doesNotContain("Remove it or swap it");
	}

	@ParameterizedTest
	@ValueSource(strings = { "update clearance set given_on = :day, valid_until = :day",
			"update client set last_red_flag = :day", "update client set last_red_flag = :day, last_flare = :day" })
	void whatWaitsForAClearanceIsNotSaidToOpenByItself(String change) throws Exception {
		write("bird-dog", "ball-wall-squat");
		this.database.sql("update clearance set given_on = ?").param(this.today.minusDays(8)).update();
		this.database.sql(change).param("day", this.today.minusDays(1)).update();
		assertThat(page("/plans/{plan}").text())
			.contains("Shut, with all others, until a new clearance is on record. It may stay on the plan")
			.doesNotContain("opens again by itself", "Remove it or swap it");
		assertThat(page("/clients/{client}").text()).doesNotContain("opens again by itself");
	}

	// Putting away

	@Test
	void whoIsPutAwayIsOutOfTheListWithAllPlansClosedUntilTakenUpAgain() {
		String token = this.links.create(this.plan);
		assertThat(post(address("/clients/{client}/archive"), trainer)).hasRedirectedUrl("/clients?archived=done");
		assertThat(get("/clients?archived=done", trainer)).bodyText()
			.contains("The client is put away", "/clients/archived")
			.doesNotContain("Blue kite");
		assertThat(get("/clients/archived", trainer)).bodyText().contains("Blue kite", "Take up Blue kite again");
		assertThat(get("/clients/archived", stranger)).bodyText().doesNotContain("Blue kite");
		assertThat(get("/p/" + token, null)).hasStatus(HttpStatus.FORBIDDEN)
			.bodyText()
			.contains("Your trainer has put this plan away")
			.doesNotContain("Bird dog");
		assertThat(get("/p/" + token + "/calendar.ics", null)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(post(address("/plans/{plan}/print"), trainer).getResponse().getCookie("print-code")).isNull();
		assertThat(get(address("/plans/{plan}/print"), trainer)).bodyText()
			.contains("This plan is put away")
			.doesNotContain("Bird dog");
		assertThat(get(address("/clients/{client}"), trainer)).bodyText().contains("You have put this client away");
		assertThat(post(address("/clients/{client}/restore"), trainer)).hasRedirectedUrl(address("/clients/{client}"));
		assertThat(get("/clients", trainer)).bodyText().contains("Blue kite").doesNotContain("/clients/archived");
		assertThat(get("/p/" + token, null)).hasStatus(HttpStatus.FOUND);
		assertThat(this.database.sql("select what from audit_entry where what like 'client.%ed' order by id")
			.query(String.class)
			.list()).endsWith("client.archived", "client.restored");
	}

	// Appointments and notes

	@Test
	void theNextAppointmentStandsOnPaperUntilItIsOver() throws Exception {
		assertThat(printed()).contains("Next appointment:").doesNotContain("Next appointment: ");
		post(address("/clients/{client}/appointment"), trainer, "day", this.today.plusDays(3).toString(), "time",
				"10:30");
		assertThat(client().appointment()).isNotNull();
		assertThat(get(address("/clients/{client}"), trainer)).bodyText().contains("value=\"10:30\"");
		assertThat(printed()).containsPattern("Next appointment: \\w+day, .*, 10:30");
		this.database.sql("update client set appointment_on = ?").param(this.today.minusDays(1)).update();
		assertThat(printed()).doesNotContain("10:30");
		post(address("/clients/{client}/appointment"), trainer, "day", "", "time", "");
		assertThat(client().appointment()).isNull();
	}

	private String printed() throws Exception {
		Cookie code = post(address("/plans/{plan}/print"), trainer).getResponse().getCookie("print-code");
		MvcTestResult page = this.mvc.get()
			.uri(address("/plans/{plan}/print"))
			.cookie(new Cookie(code.getName(), code.getValue()))
			.with(user(trainer))
			.exchange();
		return Jsoup.parse(page.getResponse().getContentAsString()).select(".sheet .head").text();
	}

	@ParameterizedTest
	@CsvSource({ "yesterday, ''", "'', 10:30", "2020-01-01, ''", "2099-01-01, half past ten" })
	void aWrongAppointmentIsToldAndWhatWasTypedStays(String day, String time) {
		MvcTestResult sent = post(address("/clients/{client}/appointment"), trainer, "day", day, "time", time);
		assertThat(sent).hasRedirectedUrl(address("/clients/{client}#appointment"));
		assertThat(flash(sent)).containsEntry("appointmentProblem", "problem.appointment")
			.containsEntry("typedDay", day);
		assertThat(client().appointment()).isNull();
	}

	@Test
	void aNoteIsKeptShownAndRemoved() {
		String notes = address("/clients/{client}/notes");
		assertThat(post(notes, trainer, "on", this.today.toString(), "words", " Knees\nfirst <b> "))
			.hasRedirectedUrl(address("/clients/{client}#notes"));
		assertThat(get(address("/clients/{client}"), trainer)).bodyText().contains("Knees\nfirst &lt;b&gt;");
		assertThat(get(address("/clients/{client}/export.json"), trainer)).bodyJson()
			.extractingPath("$.notes[0].words")
			.isEqualTo("Knees\nfirst <b>");
		long note = this.database.sql("select id from client_note").query(Long.class).single();
		long other = addClient("Other");
		post("/clients/" + other + "/notes/" + note + "/remove", trainer);
		assertThat(this.database.sql("select count(*) from client_note").query(Long.class).single()).isOne();
		post(notes + "/" + note + "/remove", trainer);
		assertThat(this.database.sql("select count(*) from client_note").query(Long.class).single()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "2099-01-01, Calm, problem.note.day", "'', Calm, problem.note.day",
			"2020-01-01, ' ', problem.note.empty", "2020-01-01, LONG, problem.note.long",
			"2020-01-01, 计划, problem.note.letters" })
	void aWrongNoteIsToldAndWhatWasTypedStays(String on, String typed, String problem) {
		String words = typed.equals("LONG") ? "a".repeat(1001) : typed;
		MvcTestResult sent = post(address("/clients/{client}/notes"), trainer, "on", on, "words", words);
		assertThat(flash(sent)).containsEntry("noteProblem", problem).containsEntry("typedWords", words);
		assertThat(this.database.sql("select count(*) from client_note").query(Long.class).single()).isZero();
	}

	// Clearances

	@Test
	void aClearanceThatHoldsNoMoreDoesNotCountNow() {
		String page = address("/clients/{client}");
		assertThat(get(page, trainer)).bodyText().contains("Counts now");
		this.database.sql("update client set last_red_flag = ?").param(this.today).update();
		assertThat(get(page, trainer)).bodyText()
			.contains("Void since the warning sign", "A clearance given after that day opens the plans again")
			.doesNotContain("Counts now", "You reported");
		this.database.sql("update client set last_red_flag = null").update();
		this.database.sql("update clearance set given_on = ?, valid_until = ?")
			.params(this.today.minusDays(9), this.today.minusDays(1))
			.update();
		assertThat(get(page, trainer)).bodyText()
			.contains("Does not hold now", "The clearance is over.")
			.doesNotContain("Counts now", "Your clearance");
	}

	@Test
	void aClearanceThatIsOverIsNotRecorded() {
		assertThat(post(address("/clients/{client}/clearances"), trainer, "clearance", "REHAB", "clearedBy", "Dr. Lind",
				"clearedOn", this.today.minusDays(9).toString(), "clearedUntil", this.today.minusDays(1).toString()))
			.hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("This day is over, so the clearance would count for nothing");
		assertThat(client().clearances()).hasSize(1);
	}

	@Test
	void thePlanSaysThatItsClearanceEndsBeforeIt() {
		assertThat(get(address("/plans/{plan}"), trainer)).bodyText().doesNotContain("before the weeks of this plan");
		this.database.sql("update clearance set valid_until = ?").param(this.today.plusDays(20)).update();
		assertThat(get(address("/plans/{plan}"), trainer)).bodyText()
			.contains("before the weeks of this plan are over");
	}

	// The report

	@Test
	void theReportSaysWhatWasDoneAndHowItWent() throws Exception {
		log(90, 9, "0-1");
		log(3, 2, "0-1", "0-2", "1-1");
		log(1, 4, "0-1");
		post(address("/clients/{client}/notes"), trainer, "on", this.today.toString(), "words", "Knees first");
		String report = text("?weeks=12");
		assertThat(report)
			.contains("For Blue kite · from ada", "Fused: L4-S1. Week 20", "Stage: ", "Counts now", "By Dr. Adler",
					"No warning sign was reported.", "Last session with pain of 8 or more out of 10: ",
					"Sessions: 2, from", "Sets ticked off: 4 of 8.", "scored 2 times, mostly 2 or less, at worst 4.",
					"Bird dog", "nothing was measured")
			.doesNotContain("Knees first", "worst 9");
		assertThat(report).containsPattern("Bird dog .*3 times a week 2 3");
		assertThat(text("?weeks=0&notes=true")).contains("Knees first", "Sessions: 3", "at worst 9");
		assertThat(this.database.sql("select count(*) from audit_entry where what = 'report.printed'")
			.query(Long.class)
			.single()).isEqualTo(2);
		assertThat(get(address("/clients/{client}/report?weeks=forever"), trainer)).hasStatusOk()
			.bodyText()
			.contains("the last 12 weeks", "Sessions: 2");
	}

	private String text(String options) throws Exception {
		MvcTestResult printed = get(address("/clients/{client}/report.pdf" + options), trainer);
		assertThat(printed).hasStatusOk();
		try (PDDocument pdf = Loader.loadPDF(printed.getResponse().getContentAsByteArray())) {
			return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
		}
	}

	@Test
	void theTrainerSeesWhichExercisesWereDone() throws Exception {
		log(1, 2, "0-1", "0-2", "1-1");
		assertThat(page("/plans/{plan}").select("#sessions table").text()).contains("Bird dog: 2",
				"Level walking, graded: 1");
	}

	@Test
	void theTrainerReadsWhyASessionWasRed() throws Exception {
		this.log.during(this.plan, this.today.minusDays(1), this.today.minusDays(1),
				new Ticked(1, List.of("0-1", "0-2"), Set.of("0-1"), Set.of(), EarlierSets.NONE), 6, true);
		assertThat(page("/plans/{plan}").select("#sessions table tbody td:last-child li").eachText())
			.containsExactlyInAnyOrder("Pain above 5", "Pain rose through a set");
	}

	// Plans as a whole

	@Test
	void anEndedPlanOpensNothingUntilItIsTakenUpAgain() {
		String token = this.links.create(this.plan);
		post(address("/plans/{plan}/end"), trainer);
		assertThat(get("/p/" + token, null)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get(address("/plans/{plan}"), trainer)).bodyText().contains("You have ended this plan.");
		assertThat(get(address("/clients/{client}"), trainer)).bodyText().contains("Spring", "ended");
		assertThat(get("/clients", trainer)).bodyText().doesNotContain("Spring");
		post(address("/plans/{plan}/resume"), trainer);
		assertThat(get("/p/" + token, null)).hasStatus(HttpStatus.FOUND);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/clients/{client}", "/clients/{client}/report", "/clients/{client}/report.pdf",
			"/plans/{plan}", "/plans/{plan}/print" })
	void aRecordThatDoesNotFitTogetherIsMendedAndNoFault(String page) {
		String link = "/p/" + this.links.create(this.plan);
		this.database.sql("update clearance set given_on = ?").param(this.today.plusDays(9)).update();
		MvcTestResult told = get(address(page), trainer);
		assertThat(told).hasRedirectedUrl(address("/clients/{client}/edit"));
		assertThat(flash(told)).containsEntry("inconsistent", true);
		assertThat(get(address("/clients/{client}/edit"), trainer)).hasStatusOk();
		assertThat(get(address("/clients/{client}/clearances/new"), trainer)).hasStatusOk();
		assertThat(get(link, null)).hasStatus(HttpStatus.FORBIDDEN).bodyText().contains("does not fit together");
	}

	@Test
	void onlyAPlanThatWasNeverPublishedIsRemoved() {
		post(address("/plans/{plan}/remove"), trainer);
		assertThat(this.plans.find(trainer.id(), this.plan)).isPresent();
		long mistake = this.plans.add(trainer.id(), this.client, "By mistake");
		assertThat(post("/plans/" + mistake + "/remove", trainer)).hasRedirectedUrl(address("/clients/{client}"));
		assertThat(this.plans.find(trainer.id(), mistake)).isEmpty();
	}

	@Test
	void aCopyBeginsWhereThePlanIs() {
		String copy = post(address("/plans/{plan}/copy"), trainer).getResponse().getRedirectedUrl();
		assertThat(copy).startsWith("/plans/").isNotEqualTo(address("/plans/{plan}"));
		assertThat(get(copy, trainer)).bodyText().contains("Spring (next)", "Bird dog", "Not published yet");
	}

	@Test
	void whatWasRemovedAndWhatWasPublishedComesBack() {
		post(address("/plans/{plan}"), trainer, "version", String.valueOf(version()), "title", "Spring", "note", "",
				"weeks", "4", "slug", "bird-dog", "sets", "2", "reps", "8", "hold", "", "minutes", "", "load", "",
				"loadUnit", "kg", "side", "NONE", "times", "3", "rest", "", "itemNote", "", "swap", "", "do",
				"remove:0");
		assertThat(draft().items()).isEmpty();
		assertThat(flash(post(address("/plans/{plan}/drafts/" + (version() - 1) + "/restore"), trainer)))
			.containsEntry("saved", "restored");
		assertThat(draft().items()).isNotEmpty();
		write("walking");
		post(address("/plans/{plan}/versions/1/restore"), trainer);
		assertThat(draft().has("bird-dog")).isTrue();
		assertThat(this.plans.find(trainer.id(), this.plan).orElseThrow().latestVersion()).isOne();
		assertThat(post(address("/plans/{plan}/drafts/99/restore"), trainer)).hasStatus(HttpStatus.NOT_FOUND);
	}

	private String[] sent(String title, String action, String... slugs) {
		Stream<String> items = Stream.of(slugs)
			.flatMap((slug) -> Stream.of("slug", slug, "sets", "2", "reps", "8", "side", "NONE", "times", "3"));
		return Stream
			.concat(Stream.of("version", String.valueOf(version()), "title", title, "note", "", "weeks", "4", "do",
					action), items)
			.toArray(String[]::new);
	}

	@Test
	void takingBackLosesNothingThatWasTypedSince() {
		write("bird-dog", "walking");
		Map<String, Object> flash = flash(
				post(address("/plans/{plan}"), trainer, sent("Spring", "remove:0", "bird-dog", "walking")));
		assertThat(flash).containsEntry("undo", version() - 1);
		String undo = address("/plans/{plan}/drafts/" + flash.get("undo") + "/restore");
		post(address("/plans/{plan}"), trainer, sent("Typed since", "add:glute-bridge", "walking"));
		assertThat(flash(post(undo, trainer))).containsEntry("saved", "restored");
		assertThat(draft().title()).isEqualTo("Typed since");
		assertThat(draft().items()).extracting(DraftItem::slug)
			.containsExactlyInAnyOrder("bird-dog", "walking", "glute-bridge");
		Draft after = draft();
		post(undo, trainer);
		assertThat(draft()).isEqualTo(after);
	}

	@Test
	void takingBackNeverOverwritesWhatWasChangedAgain() {
		write("bird-dog");
		post(address("/plans/{plan}"), trainer, sent("First", "save", "bird-dog"));
		int before = version() - 1;
		post(address("/plans/{plan}"), trainer, sent("Second", "save", "bird-dog"));
		assertThat(flash(post(address("/plans/{plan}/drafts/" + before + "/restore"), trainer))).containsEntry("saved",
				"notRestored");
		assertThat(draft().title()).isEqualTo("Second");
	}

	@Test
	void aVersionThatCameBackCanBeTakenBack() {
		write("walking");
		Draft typed = draft();
		Map<String, Object> flash = flash(post(address("/plans/{plan}/versions/1/restore"), trainer));
		assertThat(draft()).isNotEqualTo(typed);
		post(address("/plans/{plan}/drafts/" + flash.get("undo") + "/restore"), trainer);
		assertThat(draft()).isEqualTo(typed);
	}

	// The builder

	@Test
	void showsEverythingThatMayBeAddedWhenAskedTo() throws Exception {
		Document some = page("/plans/{plan}");
		int shown = some.select(".choices-list > li").size();
		assertThat(some.select("button[name=all]").text()).startsWith("Show all ");
		Document all = page("/plans/{plan}?all=true");
		assertThat(all.select(".choices-list > li")).hasSizeGreaterThan(shown);
		assertThat(all.select("button[name=all]")).isEmpty();
		assertThat(post(address("/plans/{plan}"), trainer, "version", String.valueOf(version()), "all", "true", "q",
				"dog"))
			.hasRedirectedUrl(address("/plans/{plan}?q=dog&all=true#choices"));
	}

	@Test
	void whatThePhysicianAllowsByNameComesFirst() throws Exception {
		planWithLegPressByPermission();
		List<String> offered = page("/plans/{plan}").select("#found .choices-list > li b").eachText();
		assertThat(offered).hasSizeGreaterThan(1).startsWith("Leg press, short range");
	}

	@Test
	void saysHowAnExerciseIsDoneAndWhatTheRulesSay() throws Exception {
		Document page = page("/plans/{plan}?q=wall+squat");
		String how = page.select("#found a.how").first().attr("hx-get");
		Document exercise = page(how);
		assertThat(exercise.select("details.preview[open]").text()).contains("How it is done", "Common mistakes");
		assertThat(get(how, stranger)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(address("/plans/{plan}/exercises/nothing"), trainer)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(page.select(".item details.preview ol li")).isNotEmpty();
	}

	@Test
	void aLongPlanShowsItsDosesClosedUnlessSomethingIsWrong() throws Exception {
		write("bird-dog", "walking", "ball-wall-squat", "wall-push-up", "glute-bridge");
		Document page = page("/plans/{plan}");
		assertThat(page.select("details.dose-of")).hasSize(5).noneMatch((dose) -> dose.hasAttr("open"));
		assertThat(page.select("details.dose-of > summary").first().text()).contains("2 sets", "3 times a week");
		write("bird-dog");
		assertThat(page("/plans/{plan}").select("details.dose-of[open]")).hasSize(1);
	}

	@Test
	void whatMayBeAddedToALongPlanIsClosedUntilSomebodyChooses() throws Exception {
		write("bird-dog", "walking", "ball-wall-squat", "wall-push-up", "glute-bridge");
		assertThat(page("/plans/{plan}").select("#choices > details[open]")).isEmpty();
		assertThat(page("/plans/{plan}?q=dog").select("#choices > details[open]")).hasSize(1);
		assertThat(page("/plans/{plan}?all=true").select("#choices > details[open]")).hasSize(1);
		assertThat(flash(
				post(address("/plans/{plan}"), trainer, "version", String.valueOf(version()), "do", "add:dead-bug")))
			.containsEntry("choosing", true);
		write("bird-dog");
		assertThat(page("/plans/{plan}").select("#choices > details[open]")).hasSize(1);
	}

	@Test
	void whyAnExerciseNeedsCareStandsInItsRow() throws Exception {
		write("bird-dog", "walking", "ball-wall-squat", "wall-push-up", "glute-bridge");
		Document page = page("/plans/{plan}");
		assertThat(page.select(".item > .reasons, .item > .preview")).isEmpty();
		assertThat(page.select(".item > .dose-of .preview")).hasSize(5);
	}

	@Test
	void aTemplateIsReplacedOnlyWhenSaidTwice() {
		String[] sent = { "version", String.valueOf(version()), "title", "Spring", "note", "", "weeks", "4",
				"templateName", "Core" };
		assertThat(flash(post(address("/plans/{plan}"), trainer, with(sent, "template")))).containsEntry("saved",
				"template");
		assertThat(flash(post(address("/plans/{plan}"), trainer, with(sent, "template"))))
			.containsEntry("saved", "templateTaken")
			.containsEntry("typedTemplateName", "Core");
		assertThat(flash(post(address("/plans/{plan}"), trainer, with(sent, "replace")))).containsEntry("saved",
				"template");
	}

	private static String[] with(String[] sent, String action) {
		String[] all = Arrays.copyOf(sent, sent.length + 2);
		all[sent.length] = "do";
		all[sent.length + 1] = action;
		return all;
	}

}
