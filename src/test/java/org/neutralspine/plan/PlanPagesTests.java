package org.neutralspine.plan;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.account.SignedIn;
import org.neutralspine.account.TestAccounts;
import org.neutralspine.catalogue.AdviceEntry;
import org.neutralspine.catalogue.WithdrawnExercises;
import org.neutralspine.editing.State;
import org.neutralspine.guidance.protocol.Brace;
import org.neutralspine.guidance.protocol.Imaging;
import org.neutralspine.guidance.protocol.PrescribedBrace;
import org.neutralspine.guidance.protocol.Scan;
import org.neutralspine.plan.client.ClearanceRecord;
import org.neutralspine.plan.client.TestForms;
import org.neutralspine.plan.draft.DraftItem;
import org.neutralspine.plan.version.Plan;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * The trainer's pages: who sees what, and what becomes of what they send.
 */
@ExtendWith(OutputCaptureExtension.class)
class PlanPagesTests extends TrainerWithAPlan {

	static Stream<String> pages() {
		return Stream.of("/clients/{client}", "/clients/{client}/edit", "/clients/{client}/clearances/new",
				"/clients/{client}/export.json", "/clients/{client}/erase", "/plans/{plan}", "/plans/{plan}/versions/1",
				"/plans/{plan}/print", "/clients/{client}/report", "/clients/{client}/report.pdf?weeks=0&notes=true");
	}

	@ParameterizedTest
	@MethodSource("pages")
	void whoseClientItIsDecidesWhoSeesAPage(String template) {
		String address = address(template);
		assertThat(get(address, null)).hasStatus3xxRedirection().redirectedUrl().contains("/login");
		assertThat(get(address, trainer)).hasStatusOk();
		assertThat(get(address, admin)).hasStatus(HttpStatus.FORBIDDEN);
		MvcTestResult strange = get(address, stranger);
		assertThat(strange).hasStatus(HttpStatus.NOT_FOUND);
		MvcTestResult missing = get(template.replace("{client}", "999999").replace("{plan}", "999999"), trainer);
		assertThat(missing).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(strange.getMvcResult().getResponse().getErrorMessage())
			.isEqualTo(missing.getMvcResult().getResponse().getErrorMessage());
	}

	static Stream<String> actions() {
		return Stream.of("/clients/{client}", "/clients/{client}/clearances",
				"/clients/{client}/clearances/{clearance}/withdraw", "/clients/{client}/plans",
				"/clients/{client}/erase", "/plans/{plan}", "/plans/{plan}/looked", "/plans/{plan}/print",
				"/clients/{client}/appointment", "/clients/{client}/notes", "/clients/{client}/notes/1/remove",
				"/clients/{client}/archive", "/clients/{client}/restore", "/plans/{plan}/copy", "/plans/{plan}/end",
				"/plans/{plan}/next", "/clients/{client}/plans/proposal", "/plans/{plan}/resume",
				"/plans/{plan}/remove", "/plans/{plan}/versions/1/restore", "/plans/{plan}/drafts/0/restore",
				"/plans/{plan}/links/{link}/withdraw");
	}

	@ParameterizedTest
	@MethodSource("actions")
	void whoseClientItIsDecidesWhoChangesIt(String template) {
		this.links.create(this.plan);
		String link = Long.toString(this.links.of(this.plan).get(0).id());
		String address = address(template).replace("{link}", link);
		List<Long> before = counts();
		assertThat(post(address, null)).hasStatus3xxRedirection().redirectedUrl().contains("/login");
		assertThat(post(address, admin)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(post(address, stranger)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.post().uri(address).with(user(trainer))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(counts()).isEqualTo(before);
		assertThat(post(address, trainer).getResponse().getStatus()).isLessThan(500).isNotEqualTo(404);
	}

	private List<Long> counts() {
		return Stream
			.of("client", "clearance", "clearance where withdrawn_at is null", "plan", "plan where looked_at is null",
					"share_link", "share_link where withdrawn_at is null", "client where archived_at is null",
					"client_note", "plan where ended_at is null", "plan_draft",
					"audit_entry where what <> 'access.refused'")
			.map((table) -> this.database.sql("select count(*) from " + table).query(Long.class).single())
			.toList();
	}

	@ParameterizedTest
	@CsvSource({ "'', 302", "/today, 302", "/calendar.ics, 200" })
	void aLinkOpensThePlanForEverybodyUntilItIsWithdrawn(String rest, int status) {
		String token = this.links.create(this.plan);
		assertThat(token).hasSizeGreaterThanOrEqualTo(22);
		assertThat(this.database.sql("select token_hash from share_link").query(String.class).list())
			.noneMatch((hash) -> hash.contains(token));
		String address = "/p/" + token + rest;
		for (SignedIn person : new SignedIn[] { null, stranger, trainer, admin }) {
			assertThat(get(address, person)).hasStatus(status);
		}
		assertThat(get("/p/" + token.substring(1) + rest, null)).hasStatus(HttpStatus.NOT_FOUND);
		this.links.withdraw(this.plan, this.links.of(this.plan).get(0).id());
		for (SignedIn person : new SignedIn[] { null, stranger, trainer, admin }) {
			assertThat(get(address, person)).hasStatus(HttpStatus.NOT_FOUND);
		}
	}

	@Test
	void theListShowsOnlyOnesOwnClients() {
		assertThat(get("/clients", trainer)).hasStatusOk().bodyText().contains("Blue kite");
		assertThat(get("/clients", stranger)).hasStatusOk().bodyText().doesNotContain("Blue kite");
		assertThat(get("/clients", admin)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get("/clients", null)).hasStatus3xxRedirection();
	}

	@Test
	void whoNeedsAttentionComesFirst() {
		this.clients.add(trainer.id(), TestForms.client("Zebra", "C5-C6", List.of(), List.of(), List.of(), null,
				this.today.minusWeeks(20).toString(), List.of(), "UTC", null));
		assertThat(get("/clients", trainer)).bodyText().containsSubsequence("Zebra", "No valid clearance", "Blue kite");
		clear("WALKING");
		assertThat(get("/clients", trainer)).bodyText().containsSubsequence("Zebra", "Blue kite", "no longer allowed");
	}

	@Test
	void aWrongClientIsToldBesideTheField() {
		MvcTestResult answer = post("/clients", trainer, "alias", "", "levels", "L4-L7", "surgeryDate", "2999-01-01",
				"factors", "SMOKER", "timeZone", "Mars/Base");
		assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("Give an alias", "L4-L7", "id=\"levels-error\"", "id=\"surgeryDate-error\"",
					"id=\"factors-error\"", "id=\"timeZone-error\"");
		assertThat(post("/clients", trainer, "alias", "x".repeat(61), "levels", "L4-S1", "surgeryDate",
				this.today.toString()))
			.hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(
				post("/clients", trainer, "alias", "Red fox", "levels", "L4-S1", "surgeryDate", this.today.toString()))
			.hasStatus3xxRedirection();
	}

	@Test
	void aChangeOfAClientThatChangedMeanwhileIsTold() {
		String version = Integer.toString(this.clients.find(trainer.id(), this.client).orElseThrow().version());
		String address = address("/clients/{client}");
		String date = this.today.minusWeeks(20).toString();
		assertThat(post(address, trainer, "alias", "Green kite", "levels", "L4-S1", "surgeryDate", date, "version",
				version))
			.hasStatus3xxRedirection();
		assertThat(
				post(address, trainer, "alias", "Red kite", "levels", "L5-S1", "surgeryDate", date, "version", version))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Green kite", "Red kite", "L5-S1");
		assertThat(this.clients.find(trainer.id(), this.client).orElseThrow().alias()).isEqualTo("Green kite");
	}

	@Test
	void whatIsWrongOnAFormIsSaidOfTheClient() {
		assertThat(post(address("/clients/{client}/clearances"), trainer)).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("Say what the physician has cleared.")
			.doesNotContain("Say what your physician has cleared.");
		assertThat(post("/clients", trainer, "alias", "Heron")).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("Give the date of the most recent fusion surgery.");
	}

	@Test
	void aWrongClearanceIsToldBesideTheFieldAndNotRecorded() {
		String address = address("/clients/{client}/clearances");
		assertThat(post(address, trainer, "clearance", "STRENGTH", "loadUnit", "kg", "maxLoad", "heavy", "permits",
				"hak squat", "permits", ""))
			.hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("id=\"clearedBy-error\"", "id=\"clearedOn-error\"", "id=\"maxLoad-error\"",
					"Did you mean “Hack squat”?", "value=\"heavy\"", "value=\"hak squat\"");
		assertThat(post(address, trainer, "clearance", "STRENGTH", "loadUnit", "kg", "clearedBy", "Dr. A", "clearedOn",
				this.today.minusWeeks(30).toString()))
			.hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("before the latest surgery");
		assertThat(post(address, trainer, "clearance", "STRENGTH", "loadUnit", "kg", "clearedBy", "Dr. A", "clearedOn",
				this.today.toString(), "imaging", "SOLID", "imagedOn", this.today.minusWeeks(30).toString()))
			.hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("made before the latest surgery", "id=\"imagedOn-error\"");
		assertThat(this.clients.find(trainer.id(), this.client).orElseThrow().clearances()).hasSize(1);
		assertThat(post(address, trainer, "clearance", "REHAB", "loadUnit", "lb", "maxLoad", "10", "clearedBy", "Dr. A",
				"clearedOn", this.today.toString(), "imaging", "SOLID", "imagedOn", this.today.toString(), "brace",
				"BRACE", "braceUntil", "2999-01-31", "permits", "hack squat", "permits", ""))
			.hasStatus3xxRedirection();
		assertThat(get(address("/clients/{client}"), trainer)).bodyText()
			.contains("Replaced by a later one", "Allowed by name: Hack squat", "Yes, it is solid",
					"A brace around the trunk, until January 31, 2999");
		ClearanceRecord recorded = this.clients.find(trainer.id(), this.client).orElseThrow().clearance().orElseThrow();
		assertThat(recorded.scan()).isEqualTo(new Scan(Imaging.SOLID, this.today));
		assertThat(recorded.brace()).isEqualTo(new PrescribedBrace(Brace.BRACE, LocalDate.of(2999, 1, 31)));
	}

	private String[] form(int version, String action, String slug, String sets, String note) {
		return new String[] { "version", Integer.toString(version), "do", action, "title", "Spring", "weeks", "4",
				"note", "", "slug", slug, "sets", sets, "reps", "8", "hold", "", "minutes", "", "load", "", "loadUnit",
				"kg", "side", "NONE", "times", "3", "rest", "", "itemNote", note, "swap", "" };
	}

	@Test
	void everyButtonKeepsWhatWasTyped() {
		String address = address("/plans/{plan}");
		String note = "slowly, and breathe; \"one\" <b>, two";
		assertThat(post(address, trainer, form(version(), "find", "bird-dog", "many", note))).hasStatus3xxRedirection();
		assertThat(draft().items()).hasSize(1);
		assertThat(draft().items().get(0).note()).isEqualTo(note);
		assertThat(draft().items().get(0).sets()).isEqualTo("many");
		assertThat(get(address, trainer)).hasStatusOk()
			.bodyText()
			.contains("id=\"sets-0-error\"", "value=\"many\"", "&lt;b&gt;")
			.doesNotContain("<b>, two");
		assertThat(post(address, trainer, form(version(), "add:walking", "bird-dog", "2", note)))
			.hasStatus3xxRedirection();
		assertThat(draft().items()).extracting(DraftItem::slug).containsExactly("bird-dog", "walking");
	}

	@ParameterizedTest
	@ValueSource(strings = { "title", "note", "itemNote" })
	void theLengthThatAFieldShowsIsTheOneThatIsKept(String name) {
		String address = address("/plans/{plan}");
		int most = Integer.parseInt(field(name).attr("maxlength"));
		assertThat(field(name).closest(".field").selectFirst("label").text()).contains(String.valueOf(most));
		for (int length : List.of(most, most + 1)) {
			String[] form = form(version(), "find", "bird-dog", "2", "");
			form[List.of(form).indexOf(name) + 1] = "x".repeat(length);
			assertThat(post(address, trainer, form)).hasStatus3xxRedirection();
			assertThat(field(name).val()).hasSize(length);
			assertThat(field(name).hasAttr("aria-describedby")).isEqualTo(length > most);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "heavy", "2,5,1", "-2", "2.5.", "1234" })
	void aLoadThatIsNoNumberIsSaidInItsOwnWords(String load) {
		String[] form = form(version(), "save", "ball-wall-squat", "2", "");
		form[List.of(form).indexOf("load") + 1] = load;
		post(address("/plans/{plan}"), trainer, form);
		assertThat(page(address("/plans/{plan}")).select("#load-0-error").text())
			.isEqualTo("Write the weight as a number, such as 2.5.");
		assertThat(field("load").val()).isEqualTo(load);
	}

	private Element field(String name) {
		return Objects.requireNonNull(page(address("/plans/{plan}")).selectFirst("[name=" + name + "]"));
	}

	private Document page(String address) {
		return Jsoup
			.parse(new String(get(address, trainer).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	@Test
	void whateverIsSearchedForComesBackWithTheAddress() {
		String address = address("/plans/{plan}");
		String words = "{id} & 50 % +";
		String[] form = Arrays.copyOf(form(version(), "find", "bird-dog", "2", ""), 36);
		form[34] = "q";
		form[35] = words;
		MvcTestResult found = post(address, trainer, form);
		assertThat(found).hasStatus3xxRedirection();
		URI redirect = URI.create(Objects.requireNonNull(found.getResponse().getRedirectedUrl()));
		assertThat(redirect.getRawQuery()).isEqualTo("q=%7Bid%7D%20%26%2050%20%25%20%2B");
		assertThat(redirect.getQuery()).isEqualTo("q=" + words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "add:sit-up", "swap:0", "up:99", "down:-1", "remove:x", "add:", "nonsense", ":" })
	void aForgedActionAddsNothingThatIsForbidden(String action) {
		String[] form = form(version(), action, "bird-dog", "2", "");
		form[form.length - 1] = "sit-up";
		assertThat(post(address("/plans/{plan}"), trainer, form)).hasStatus3xxRedirection();
		assertThat(draft().items()).extracting(DraftItem::slug).containsExactly("bird-dog");
	}

	@Test
	void aForgedExerciseIsNeverPublished() {
		int before = this.plans.find(trainer.id(), this.plan).orElseThrow().latestVersion();
		assertThat(post(address("/plans/{plan}"), trainer, form(version(), "publish", "sit-up", "2", "")))
			.hasStatus3xxRedirection();
		assertThat(this.plans.find(trainer.id(), this.plan).orElseThrow().latestVersion()).isEqualTo(before);
		assertThat(get(address("/plans/{plan}"), trainer)).bodyText().contains("Your client may not do this now");
		assertThat(post(address("/plans/{plan}"), trainer, form(version(), "publish", "walking", "2", "")))
			.hasStatus3xxRedirection();
		assertThat(this.plans.find(trainer.id(), this.plan).orElseThrow().latestVersion()).isEqualTo(before + 1);
	}

	@Test
	void whatIsOnThePlanTakesNoOthersPlace() {
		String[] first = form(version(), "swap:0", "bird-dog", "2", "");
		first[first.length - 1] = "walking";
		String[] second = form(version(), "swap:0", "walking", "1", "");
		String[] both = Stream.concat(Stream.of(first), Stream.of(second).skip(10)).toArray(String[]::new);
		assertThat(post(address("/plans/{plan}"), trainer, both)).hasStatus3xxRedirection();
		assertThat(draft().items()).extracting(DraftItem::slug).containsExactly("bird-dog", "walking");
	}

	@Test
	void theSecondOfTwoWindowsIsAskedOnlyAboutWhatBothHaveChanged() {
		int seen = version();
		String address = address("/plans/{plan}");
		post(address, trainer, form(seen, "save", "walking", "1", "from the first window"));
		String[] second = form(seen, "save", "walking", "5", "from the second window");
		assertThat(post(address, trainer, second)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("from the first window", "from the second window")
			.doesNotContain("choice-weeks", "choice-title");
		assertThat(draft().items().get(0).note()).isEqualTo("from the first window");
		String[] chosen = Stream
			.concat(Stream.of(second), Stream.of("against", Integer.toString(version()), "choice-walking-1-itemNote",
					"MINE", "choice-walking-1-sets", "SAVED"))
			.toArray(String[]::new);
		assertThat(post(address, trainer, chosen)).hasStatus3xxRedirection();
		assertThat(draft().items().get(0).note()).isEqualTo("from the second window");
		assertThat(draft().items().get(0).sets()).isEqualTo("1");
	}

	@Test
	void whatKeptItselfWhileAButtonWasPressedIsNoConflict() {
		int seen = version();
		int before = this.plans.find(trainer.id(), this.plan).orElseThrow().latestVersion();
		String address = address("/plans/{plan}");
		post(address, trainer, form(seen, "", "walking", "1", "kept by itself"));
		assertThat(post(address, trainer, form(seen, "publish", "walking", "1", "kept by itself")))
			.hasStatus3xxRedirection();
		assertThat(this.plans.find(trainer.id(), this.plan).orElseThrow().latestVersion()).isEqualTo(before + 1);
		post(address, trainer, form(seen, "add:abdominal-brace", "walking", "1", "kept by itself"));
		assertThat(draft().items()).extracting(DraftItem::slug).containsExactly("walking", "abdominal-brace");
	}

	@Test
	void aTemplateIsSavedAppliedAndRemoved() {
		String address = address("/plans/{plan}");
		String[] form = form(version(), "template", "bird-dog", "4", "");
		post(address, trainer,
				Stream.concat(Stream.of(form), Stream.of("templateName", "Heron")).toArray(String[]::new));
		String id = this.database.sql("select id from plan_template").query(String.class).single();
		form = form(version(), "apply", "walking", "1", "");
		post(address, trainer, Stream.concat(Stream.of(form), Stream.of("template", id)).toArray(String[]::new));
		assertThat(draft().items()).extracting(DraftItem::slug).containsExactly("walking", "bird-dog");
		assertThat(draft().items().get(1).sets()).isEqualTo("4");
		form = form(version(), "forgotten:" + id, "walking", "1", "");
		post(address, stranger, form);
		assertThat(get(address, trainer)).bodyText().contains(">Heron</option>");
		post(address, trainer, form);
		assertThat(get(address, trainer)).bodyText().doesNotContain(">Heron</option>");
	}

	private String keepTemplate(String address) {
		post(address, trainer,
				Stream
					.concat(Stream.of(form(version(), "template", "bird-dog", "4", "")),
							Stream.of("templateName", "Heron"))
					.toArray(String[]::new));
		return this.database.sql("select id from plan_template").query(String.class).single();
	}

	@Test
	void aTemplateIsRemovedOnlyAfterItWasAsked() throws Exception {
		String address = address("/plans/{plan}");
		String id = keepTemplate(address);
		MvcTestResult asked = post(address, trainer,
				Stream.concat(Stream.of(form(version(), "forget", "walking", "1", "")), Stream.of("template", id))
					.toArray(String[]::new));
		assertThat(asked).hasRedirectedUrl(address + "#templates");
		assertThat(this.database.sql("select id from plan_template").query(String.class).single()).isEqualTo(id);
		assertThat(this.mvc.get()
			.uri(address)
			.with(user(trainer))
			.cookie(Objects.requireNonNull(asked.getResponse().getCookie("SESSION")))).bodyText()
			.contains("Remove the template “Heron”? It cannot be brought back.", "value=\"forgotten:" + id + "\"");
		assertThat(get(address, trainer)).bodyText().doesNotContain("forgotten:");
	}

	@Test
	void saysWhyWhatATrainerNamesIsNotOffered() {
		String address = address("/plans/{plan}");
		post(address, trainer, form(version(), "save", "walking", "2", ""));
		assertThat(notes(address + "?q=")).isEmpty();
		assertThat(notes(address + "?q=bird dogs")).isEmpty();
		assertThat(notes(address + "?q=hack squats and a bird dog"))
			.containsExactly("“Hack squat” is not shown: your client may not do it now.");
		assertThat(notes(address + "?q=a walk"))
			.containsExactly("“Level walking, graded” is not shown: it is on this plan.");
		assertThat(notes(address + "?q=heavy bird dogs"))
			.containsExactly("We know no exercise called “heavy bird dogs”. What is shown may be something else.");
		try (WithdrawnExercises none = WithdrawnExercises.of(this.beans, State.PUBLISHED)) {
			none.call("half-bird-dog", "Bird dog");
			assertThat(notes(address + "?q=bird dog"))
				.containsExactly("More than one exercise is called “bird dog”. Choose the one that you mean.");
		}
	}

	private List<String> notes(String address) {
		return page(address).select("#choices .notice").eachText();
	}

	@Test
	void adviceIsNoPartOfAPlan() {
		String address = address("/plans/{plan}");
		String reason = "“Bird dog” is advice, not an exercise";
		post(address, trainer, form(version(), "save", "half-bird-dog", "2", ""));
		assertThat(get(address + "?q=bird dogs", trainer)).bodyText().contains("add:bird-dog").doesNotContain(reason);
		assertThat(get(address, trainer)).bodyText().contains("<option value=\"bird-dog\">");
		try (AdviceEntry birdDog = AdviceEntry.of(this.beans, "bird-dog")) {
			assertThat(get(address, trainer)).bodyText()
				.doesNotContain("\"" + birdDog.slug() + "\"", "add:" + birdDog.slug(), reason);
			assertThat(get(address + "?q=bird dogs", trainer)).bodyText()
				.contains(reason + ", so it has no dose. The plan’s note is the place for it.")
				.doesNotContain("add:bird-dog");
			assertThat(get(address + "?q=half", trainer)).bodyText().doesNotContain(reason);
			post(address, trainer, form(version(), "add:bird-dog", "half-bird-dog", "2", ""));
			String[] swap = form(version(), "swap:0", "half-bird-dog", "2", "");
			swap[swap.length - 1] = "bird-dog";
			post(address, trainer, swap);
			assertThat(draft().items()).extracting(DraftItem::slug).containsExactly("half-bird-dog");
		}
	}

	@Test
	void whatHasBecomeAdviceIsToldAndLeftOut() {
		String address = address("/plans/{plan}");
		String id = keepTemplate(address);
		int before = this.plans.find(trainer.id(), this.plan).orElseThrow().latestVersion();
		try (AdviceEntry birdDog = AdviceEntry.of(this.beans, "bird-dog")) {
			assertThat(get(address("/clients/{client}"), trainer)).bodyText()
				.contains("An exercise reads differently now");
			post(address, trainer, form(version(), "publish", birdDog.slug(), "2", ""));
			assertThat(this.plans.find(trainer.id(), this.plan).orElseThrow().latestVersion()).isEqualTo(before);
			assertThat(get(address, trainer)).bodyText().contains("“Bird dog” is advice, not an exercise. Remove it");
			assertThat(get(address("/plans/{plan}/print"), trainer)).hasStatusOk();
			assertThat(get("/p/" + this.links.create(this.plan) + "/calendar.ics", null)).hasStatusOk();
			MvcTestResult applied = post(address, trainer,
					Stream.concat(Stream.of(form(version(), "apply", "walking", "1", "")), Stream.of("template", id))
						.toArray(String[]::new));
			assertThat(applied.getMvcResult().getFlashMap().get("leftOut")).isEqualTo(List.of("Bird dog"));
			assertThat(draft().items()).extracting(DraftItem::slug).containsExactly("walking");
		}
	}

	@Test
	void versionsCanBeReadAndCompared() {
		post(address("/plans/{plan}"), trainer, form(version(), "publish", "walking", "5", ""));
		assertThat(get(address("/plans/{plan}/versions/1"), trainer)).bodyText().contains("Bird dog");
		assertThat(get(address("/plans/{plan}/versions/2?with=1"), trainer)).bodyText()
			.contains("From version 1 to version 2", "Bird dog", "was removed");
		assertThat(get(address("/plans/{plan}/versions/3"), trainer)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(address("/plans/{plan}/versions/1?with=x"), trainer)).hasStatusOk();
	}

	@Test
	void exportsEveryTableThatLeadsToAClient() throws Exception {
		this.links.create(this.plan);
		this.database.sql("""
				insert into logged_session (plan_id, done_on, logged_at, plan_version, sets_planned, sets_done, version)
				values (?, current_date, now(), 1, 2, json '["1-1"]', 0)""").param(this.plan).update();
		this.database.sql("""
				insert into session_report (logged_session_id, number, reported_on, reported_at, next_day, rising,
				raised, new_signs) select id, 0, done_on, logged_at, false, true, false, false from logged_session""")
			.update();
		this.database.sql("insert into reporter (client_id, sign, browser) select id, 'FLARE', 'one' from client")
			.update();
		this.database.sql("""
				insert into client_note (client_id, about_on, words, written_at)
				select id, current_date, 'Calm', now() from client""").update();
		Map<String, String> places = Map.of("client_note", "$.notes", "reporter", "$.reporters", "clearance",
				"$.clearances", "plan", "$.plans", "plan_draft", "$.plans[0].drafts", "plan_version",
				"$.plans[0].versions", "plan_version_exercise", "$.plans[0].versions[0].content.items", "share_link",
				"$.plans[0].links", "logged_session", "$.plans[0].sessions", "session_report",
				"$.plans[0].sessions[0].reports");
		assertThat(ClientTables.of(this.beans.getBean(DataSource.class))).isEqualTo(places.keySet());
		MvcTestResult export = get(address("/clients/{client}/export.json"), trainer);
		places.values().forEach((place) -> assertThat(export).bodyJson().extractingPath(place).asArray().isNotEmpty());
	}

	@Test
	void exportsEverythingAndErasesForGood() {
		this.links.create(this.plan);
		assertThat(get(address("/clients/{client}/export.json"), trainer)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.plans[0].versions[0].content.items[0].slug")
			.isEqualTo("bird-dog");
		assertThat(post(address("/clients/{client}/erase"), trainer, "alias", "Blue")).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("Nothing was erased");
		assertThat(post(address("/clients/{client}/erase"), trainer, "alias", "blue kite")).hasStatus3xxRedirection();
		assertThat(get(address("/clients/{client}"), trainer)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(counts().subList(0, 7)).containsOnly(0L);
	}

	@Test
	void anAdminHandsClientsOverToAnotherTrainerAndSeesOnlyHowMany() {
		String token = this.links.create(this.plan);
		assertThat(get("/admin/clients", admin)).hasStatusOk()
			.bodyText()
			// What is random in the page may have any two letters.
			.satisfies((trainers) -> assertThat(Jsoup.parse(trainers).text())
				.contains("ada", "Clients: 1. Links that were not withdrawn: 1.")
				.doesNotContain("Blue kite", "Spring", "L4", "Adler"));
		String page = "/admin/clients/" + trainer.id();
		assertThat(get(page, admin)).hasStatusOk()
			.bodyText()
			.contains("ben")
			.doesNotContain("Blue kite", "root</option>");
		for (String wrong : new String[] { "", "x", Long.toString(trainer.id()), Long.toString(admin.id()) }) {
			assertThat(post(page + "/hand-over", admin, "to", wrong)).hasStatus(HttpStatus.BAD_REQUEST)
				.bodyText()
				.contains("id=\"to-error\"");
		}
		Plan inAnotherWindow = this.plans.find(trainer.id(), this.plan).orElseThrow();
		assertThat(post(page + "/hand-over", admin, "to", Long.toString(stranger.id())))
			.hasRedirectedUrl("/admin/clients?handedOver");
		assertThat(get(address("/clients/{client}"), trainer)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(address("/plans/{plan}"), stranger)).hasStatusOk();
		assertThat(get("/clients", stranger)).bodyText().contains("Blue kite");
		assertThat(this.clients.find(stranger.id(), this.client).orElseThrow().version())
			.isGreaterThan(inAnotherWindow.client().version());
		assertThat(get("/p/" + token, null)).hasStatus(HttpStatus.FOUND);
		assertThat(this.database.sql("select who || ' ' || what || ' ' || about from audit_entry order by id desc")
			.query(String.class)
			.list())
			.contains("root client.handed-over client %d, from account %d to account %d".formatted(this.client,
					trainer.id(), stranger.id()));
	}

	@Test
	void anAdminWithdrawsAllLinksOfATrainer() {
		String token = this.links.create(this.plan);
		String page = "/admin/clients/" + trainer.id();
		assertThat(post(page + "/withdraw-links", admin)).hasStatus(HttpStatus.FORBIDDEN)
			.bodyText()
			.contains("Withdraw all links of ada?")
			.doesNotContain("name=\"passwordAgain\"");
		assertThat(this.links.plan(token)).isPresent();
		assertThat(post(page + "/withdraw-links", admin, "confirmed", "yes"))
			.hasRedirectedUrl("/admin/clients?withdrawn");
		assertThat(get("/p/" + token, null)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(page, admin)).bodyText().contains("Links that were not withdrawn: 0.");
		assertThat(this.database.sql("select about from audit_entry where who = 'root' and what = 'link.withdrawn'")
			.query(String.class)
			.list()).containsExactly("plan " + this.plan);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/hand-over", "/withdraw-links" })
	void onlyAnAdminTakesClientsFromATrainer(String act) {
		String token = this.links.create(this.plan);
		String address = "/admin/clients/" + trainer.id() + act;
		assertThat(post(address, stranger, "to", Long.toString(stranger.id()))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(post("/admin/clients/987654321" + act, admin, "to", Long.toString(stranger.id())))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.links.plan(token)).isPresent();
		assertThat(this.clients.find(trainer.id(), this.client)).isPresent();
	}

	@Test
	void asksForThePasswordBeforeAnythingIsErased() {
		SignedIn later = this.people.longAfterSigningIn(trainer);
		assertThat(post(address("/clients/{client}/erase"), later, "alias", "Blue")).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(post(address("/clients/{client}/erase"), later, "alias", "blue kite"))
			.hasStatus(HttpStatus.FORBIDDEN)
			.bodyText()
			.contains("Erase Blue kite?", "name=\"passwordAgain\"", "name=\"alias\" value=\"blue kite\"");
		assertThat(post(address("/clients/{client}/erase"), later, "alias", "blue kite", "passwordAgain", "wrong"))
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get(address("/clients/{client}"), trainer)).hasStatusOk();
		assertThat(post(address("/clients/{client}/erase"), later, "alias", "blue kite", "passwordAgain",
				TestAccounts.PASSWORD))
			.hasStatus3xxRedirection();
		assertThat(get(address("/clients/{client}"), trainer)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void everyChangeIsInTheTrailAndNothingOfItInTheLog(CapturedOutput output) {
		post(address("/plans/{plan}"), trainer, form(version(), "publish", "walking", "5", "secret note"));
		this.links.create(this.plan);
		post(address("/clients/{client}/clearances/{clearance}/withdraw"), trainer, "why", "she moved");
		get(address("/clients/{client}/export.json"), trainer);
		post(address("/clients/{client}/erase"), trainer, "alias", "Blue kite");
		assertThat(this.database.sql("select what from audit_entry order by id").query(String.class).list()).contains(
				"client.created", "clearance.recorded", "plan.created", "plan.changed", "plan.published",
				"link.created", "clearance.withdrawn", "client.exported", "client.erased");
		assertThat(this.database.sql("select who from audit_entry where what = 'client.erased'")
			.query(String.class)
			.single()).isEqualTo("ada");
		assertThat(this.database.sql("select about from audit_entry").query(String.class).list())
			.noneMatch((about) -> about.contains("Blue") || about.contains("L4"));
		assertThat(output).doesNotContain("Blue kite", "secret note", "she moved", "Dr. Adler");
	}

}
