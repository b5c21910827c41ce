package org.neutralspine.plan;

import java.io.UnsupportedEncodingException;
import java.net.HttpCookie;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.PicturedExercise;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.plan.client.Client;
import org.neutralspine.plan.client.ClientGuidance;
import org.neutralspine.plan.client.TestForms;
import org.neutralspine.plan.draft.Draft;
import org.neutralspine.plan.draft.DraftItem;
import org.neutralspine.plan.draft.DraftMerge.Decisions;
import org.neutralspine.plan.version.LeaveOut;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * The plan on paper, as its trainer asks for it, and the code that leads to the phone.
 */
class PlanPaperTests extends TrainerWithAPlan {

	private MvcTestResult print(Cookie cookie, String query) {
		return this.mvc.get().uri(address("/plans/{plan}/print" + query)).cookie(cookie).with(user(trainer)).exchange();
	}

	private Cookie addCode() {
		Cookie added = post(address("/plans/{plan}/print"), trainer, "paper", "LETTER", "large", "true").getResponse()
			.getCookie("print-code");
		return new Cookie(added.getName(), added.getValue());
	}

	@Autowired
	private ClientGuidance guidance;

	private int links() {
		return this.database.sql("select count(*) from share_link").query(Integer.class).single();
	}

	/** As a browser sees it that has asked for the code. */
	private MvcTestResult paper(String rest) {
		Cookie added = post(address("/plans/{plan}/print"), trainer).getResponse().getCookie("print-code");
		return (added != null) ? print(new Cookie(added.getName(), added.getValue()), rest)
				: get(address("/plans/{plan}/print" + rest), trainer);
	}

	@Test
	void noPaperIsShownWithoutItsCode() {
		assertThat(get(address("/plans/{plan}/print?large=true"), trainer)).hasStatusOk()
			.bodyText()
			.contains("Add the code for the phone", "/css/paper-a4.css")
			.doesNotContain("Bird dog", "class=\"qr\"", "print.pdf");
		assertThat(get(address("/plans/{plan}/print.pdf?paper=LETTER&large=true"), trainer))
			.hasStatus(HttpStatus.SEE_OTHER)
			.hasRedirectedUrl(address("/plans/{plan}/print?paper=LETTER&large=true"));
		assertThat(links()).isZero();
		assertThat(paper("")).bodyText()
			.contains("Bird dog", "class=\"qr\"", "class=\"fig\"", "For Blue kite · from ada",
					address("/plans/{plan}/print.pdf?paper=A4&amp;large=false"))
			.doesNotContain("Add the code for the phone");
	}

	@Test
	void theClientsSpineIsOnPaperOnTheBuilderAndOnTheVersion() {
		String fusion = "Your spine from the side. Fused: L4-S1.";
		assertThat(paper("")).bodyText().contains(fusion, ">L4–S1</text>");
		assertThat(get(address("/plans/{plan}"), trainer)).bodyText()
			.contains("own-spine", "The spine from the side. Fused: L4-S1.");
		assertThat(get(address("/plans/{plan}/versions/1"), trainer)).bodyText()
			.contains("Your fused levels are filled in: L4, L5, S1.", "spine-legend");
	}

	@Test
	void addsTheCodeOnceAndKeepsTheOptions() {
		MvcTestResult added = post(address("/plans/{plan}/print"), trainer, "paper", "LETTER", "large", "true");
		assertThat(added).hasStatus(HttpStatus.FOUND)
			.hasRedirectedUrl(address("/plans/{plan}/print?paper=LETTER&large=true"));
		Cookie cookie = added.getResponse().getCookie("print-code");
		assertThat(cookie.isHttpOnly()).isTrue();
		MvcTestResult printed = print(new Cookie(cookie.getName(), cookie.getValue()), "?paper=LETTER&large=true");
		assertThat(printed).hasStatusOk()
			.bodyText()
			.contains("<svg", "http://localhost/p/", "/css/paper-letter.css", "sheet large coded")
			.doesNotContain("Add the code for the phone");
		assertThat(secretIn(printed)).hasSize(43);
		assertThat(this.links.opens(secretIn(printed), this.plan)).isTrue();
		assertThat(cookie.getValue()).doesNotContain(secretIn(printed));
		assertThat(this.mvc.post()
			.uri(address("/plans/{plan}/print"))
			.cookie(new Cookie(cookie.getName(), cookie.getValue()))
			.with(user(trainer))
			.with(csrf())).hasStatus(HttpStatus.FOUND);
		assertThat(links()).isOne();
	}

	@Test
	void tenCodesOrAHundredSendNoMoreCookies() {
		List<HttpCookie> kept = new ArrayList<>();
		for (int i = 0; i < 100; i++) {
			this.plan = this.plans.add(trainer.id(), this.client, "Spring");
			write("bird-dog");
			assertThat(this.plans.publish(trainer.id(), this.plan, version(), "ada", Locale.ENGLISH)).isTrue();
			List<String> set = post(address("/plans/{plan}/print"), trainer).getResponse().getHeaders("Set-Cookie");
			assertThat(set).singleElement().asString().contains("Max-Age=3600");
			kept.addAll(HttpCookie.parse(set.get(0)));
		}
		assertThat(links()).isEqualTo(100);
		for (String path : List.of("/", "/logout", "/clients/{client}", "/plans/{plan}/print",
				"/plans/{plan}/print.pdf")) {
			String sent = kept.stream()
				.filter((cookie) -> isSent(cookie, address(path)))
				.map(HttpCookie::toString)
				.collect(Collectors.joining("; "));
			assertThat(sent).as(path).hasSizeLessThan(200);
			assertThat(sent.contains("print-code=")).as(path).isEqualTo(path.startsWith("/plans"));
		}
	}

	/**
	 * As a browser decides it, by section 5.1.4 of RFC 6265; Java's own client takes
	 * /plans/29 for a page under /plans/2.
	 */
	private static boolean isSent(HttpCookie cookie, String path) {
		return path.equals(cookie.getPath()) || path.startsWith(cookie.getPath().replaceFirst("/?$", "/"));
	}

	private static String secretIn(MvcTestResult printed) {
		try {
			String page = printed.getResponse().getContentAsString();
			Matcher secret = Pattern.compile("/p/([\\w-]+)").matcher(page);
			assertThat(secret.find()).isTrue();
			return secret.group(1);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void aWithdrawnLinkIsNotPrintedAgain() {
		Cookie cookie = addCode();
		assertThat(print(cookie, "")).bodyText().contains("/p/");
		this.links.withdraw(this.plan, this.links.of(this.plan).get(0).id());
		assertThat(print(cookie, "")).hasStatusOk()
			.bodyText()
			.contains("Add the code for the phone")
			.doesNotContain("/p/");
	}

	@Test
	void withoutAPublicAddressThereIsNoCodeAndThePageSaysWhatToSet() {
		Cookie cookie = addCode();
		RequestPostProcessor elsewhere = (request) -> {
			request.setServerName("evil.example");
			return request;
		};
		assertThat(
				this.mvc.get().uri(address("/plans/{plan}/print")).cookie(cookie).with(user(trainer)).with(elsewhere))
			.hasStatusOk()
			.bodyText()
			.contains("sets neutralspine.public-address")
			.doesNotContain("evil.example", "/p/", "Add the code for the phone");
		assertThat(this.mvc.post().uri(address("/plans/{plan}/print")).with(user(trainer)).with(csrf()).with(elsewhere))
			.hasStatus(HttpStatus.FOUND)
			.doesNotContainHeader("Set-Cookie");
		assertThat(links()).isOne();
	}

	@Test
	void aClosedPlanGetsNoCode() {
		this.clearances.withdraw(trainer.id(), this.client, this.clearance, "");
		assertThat(post(address("/plans/{plan}/print"), trainer)).hasStatus(HttpStatus.FOUND);
		assertThat(links()).isZero();
		assertThat(paper("")).hasStatusOk()
			.bodyText()
			.contains("This plan is closed")
			.doesNotContain("Add the code for the phone", "Bird dog");
	}

	@Test
	void showsPicturesOnThePageAndInThePdfAndWhoseTextItIs() throws Exception {
		assertThat(paper("")).bodyText().doesNotContain("class=\"picture\"", "Text of");
		assertThat(imagesInPdf()).isZero();
		try (PicturedExercise birdDog = PicturedExercise.of(this.beans, "bird-dog")) {
			assertThat(this.plans.publish(trainer.id(), this.plan, version(), "ada", Locale.ENGLISH)).isTrue();
			assertThat(paper("")).hasStatusOk()
				.bodyText()
				.contains(
						"<img class=\"picture\" src=\"" + birdDog.picture().address()
								+ "\" alt=\"Somebody on hands &amp; knees",
						"Text of “Bird dog”: Ada &quot;A&quot; Byron, wger, CC-BY-SA 4.0, https://wger.example.org/1.");
			assertThat(get(address("/plans/{plan}/versions/2"), trainer)).bodyText()
				.contains("<img src=\"" + birdDog.picture().address(), ">Text: Ada &quot;A&quot; Byron, wger");
			assertThat(imagesInPdf()).isOne();
			clear("WALKING");
			assertThat(paper("")).bodyText().doesNotContain("Text of");
		}
	}

	private MvcTestResult page(String page) {
		return page.endsWith("/print") ? paper("") : get(address(page), trainer);
	}

	private int imagesInPdf() throws Exception {
		byte[] file = paper(".pdf").getResponse().getContentAsByteArray();
		int images = 0;
		try (PDDocument pdf = Loader.loadPDF(file)) {
			PDResources resources = pdf.getPage(0).getResources();
			for (COSName name : resources.getXObjectNames()) {
				images += resources.isImageXObject(name) ? 1 : 0;
			}
		}
		return images;
	}

	@Test
	void printsAPdf() {
		assertThat(paper(".pdf?paper=A3&large=maybe")).hasStatusOk()
			.hasContentType(MediaType.APPLICATION_PDF)
			.headers()
			.hasHeaderSatisfying("Content-Disposition",
					(values) -> assertThat(values.get(0)).contains("Blue%20kite%20-%20Spring.pdf"));
	}

	private void addRedSessions() {
		for (int days : List.of(2, 1)) {
			OffsetDateTime now = OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC);
			this.database
				.sql("insert into logged_session (plan_id, done_on, logged_at, plan_version, sets_planned, "
						+ "sets_done, version) values (?, ?, ?, 1, 1, '[]' format json, 0)")
				.params(this.plan, this.today.minusDays(days), now)
				.update();
			this.database
				.sql("insert into session_report (logged_session_id, number, reported_on, reported_at, next_day, "
						+ "pain, rising, raised, new_signs) select max(id), 0, ?, ?, false, 8, true, false, false "
						+ "from logged_session")
				.params(this.today.minusDays(days), now)
				.update();
		}
	}

	@Test
	void aPausedPlanIsPrintedAsPausedUntilItsTrainerLooks() throws Exception {
		Cookie code = addCode();
		addRedSessions();
		assertThat(print(code, "")).hasStatusOk()
			.bodyText()
			.contains("This plan is paused")
			.doesNotContain("Bird dog", "class=\"ticks", "/p/", "Add the code");
		assertThat(pdfText()).contains("This plan is paused").doesNotContain("Bird dog", "Week");
		assertThat(post(address("/plans/{plan}/print"), trainer)).hasStatus(HttpStatus.FOUND);
		assertThat(links()).isOne();
		this.plans.look(trainer.id(), this.plan);
		assertThat(print(code, "")).bodyText().contains("Bird dog", "class=\"ticks").doesNotContain("paused");
	}

	@Test
	void aDraftIsPrintedAsADraft() throws Exception {
		this.plan = this.plans.add(trainer.id(), this.client, "Not yet");
		write("bird-dog");
		assertThat(paper("")).hasStatusOk()
			.bodyText()
			.contains("This plan is not published")
			.doesNotContain("Bird dog", "Add the code", "changes that are not published");
		assertThat(pdfText()).contains("Spring", "This plan is not published").doesNotContain("Bird dog", "Week");
		assertThat(post(address("/plans/{plan}/print"), trainer)).hasStatus(HttpStatus.FOUND);
		assertThat(get(address("/plans/{plan}/print"), stranger)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(address("/plans/{plan}/print.pdf"), stranger)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post(address("/plans/{plan}/print"), stranger)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void saysThatNewerChangesAreNotPublished() {
		assertThat(paper("")).bodyText().doesNotContain("not published");
		write("bird-dog");
		assertThat(paper("")).bodyText()
			.contains("You have changes that are not published", address("href=\"/plans/{plan}\""));
	}

	@Test
	void saysNoWeightsWhereverNoneAreCleared() throws Exception {
		List<String> pages = List.of("/clients/{client}", "/plans/{plan}", "/plans/{plan}/print");
		for (String page : pages) {
			assertThat(page(page)).bodyText().contains("9 kg").doesNotContain("no weights");
		}
		clear("REHAB");
		for (String page : pages) {
			assertThat(page(page)).bodyText().contains("no weights").doesNotContain(" kg (", "Strength training” on");
		}
		assertThat(pdfText()).contains("Lifting limit: no weights.").doesNotContain(" kg");
		this.database.sql("update client set last_red_flag = ?").param(this.today).update();
		for (String page : pages) {
			assertThat(page(page)).bodyText().doesNotContain(" kg (");
		}
		this.database.sql("delete from clearance").update();
		for (String page : pages) {
			assertThat(page(page)).bodyText().doesNotContain(" kg (");
		}
	}

	@Test
	void saysWhatIsOpenByPermissionAlone() throws Exception {
		planWithLegPressByPermission();
		write("bird-dog");
		assertThat(get(address("/plans/{plan}?q=leg+press"), trainer)).bodyText()
			.containsPattern("(?s)>Leg press, short range</b>\\s*<small>The physician allows this exercise by name");
		write("bird-dog", "leg-press");
		post(address("/plans/{plan}"), trainer, publish());
		assertThat(get(address("/plans/{plan}/versions/1"), trainer)).bodyText()
			.contains("Your physician allows this exercise by name");
		assertThat(pdfText()).contains("Open only by your physician’s permission (Dr. Lind, ", "With care: ");
	}

	/** What the page sends that shows the draft. */
	private String[] publish() {
		List<String> fields = new ArrayList<>(
				List.of("do", "publish", "version", String.valueOf(version()), "title", "Spring", "weeks", "4"));
		for (DraftItem item : draft().items()) {
			fields.addAll(List.of("slug", item.slug(), "sets", item.sets(), "reps", item.reps(), "hold", "", "minutes",
					"", "load", "", "loadUnit", "kg", "side", item.side(), "times", item.times(), "rest", "",
					"itemNote", ""));
		}
		return fields.toArray(String[]::new);
	}

	@Test
	void speaksOfTheClientToWhoeverLooksAfterThem() throws Exception {
		for (String page : List.of("/clients/{client}/edit", "/clients/{client}/clearances/new", "/clients/new")) {
			assertThat(Jsoup.parse(get(address(page), trainer).getResponse().getContentAsString())
				.select("main label, main legend, main h2, main .hint")
				.eachText()).isNotEmpty()
				.filteredOn((text) -> text.matches("(?is).*\\byour\\b(?! client).*"))
				.isEmpty();
		}
		assertThat(get("/", null)).bodyText().contains("Date of your latest fusion surgery");
	}

	@Test
	void listsAllThatIsLeftOutByMovementLimitAndFactorAndWhatWaits() throws Exception {
		this.client = this.clients.add(trainer.id(), TestForms.client("Kite", "T3-L1", List.of(), List.of(), List.of(),
				null, this.today.minusWeeks(20).toString(), List.of("OSTEOPOROSIS"), "UTC", null));
		assertThat(this.clearances.record(trainer.id(), this.client, TestForms.clearance("REHAB", "Dr. Adler",
				this.today.toString(), null, List.of("OVERHEAD", "PRONE"), null, "kg", List.of(), null)))
			.isEmpty();
		this.plan = this.plans.add(trainer.id(), this.client, "Spring");
		write("walking");
		assertThat(this.plans.publish(trainer.id(), this.plan, version(), "ada", Locale.ENGLISH)).isTrue();
		Answer answer = this.guidance.answer(this.clients.find(trainer.id(), this.client).orElseThrow());
		String text = pdfText();
		assertThat(text)
			.contains("Leave out Bending: ", "Arms overhead (your physician’s limit): ", "Not yet: from week ",
					"Needs more clearance than you have (“Strength training”): ")
			.doesNotContain("Others")
			.doesNotContainPattern("and \\d+ more");
		LeaveOut leaveOut = LeaveOut.of(answer);
		List<String> named = Stream.of(leaveOut.avoid(), leaveOut.later())
			.flatMap(List::stream)
			.flatMap((line) -> line.exercises().stream())
			.toList();
		assertThat(named).doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(answer.exercises()
				.values()
				.stream()
				.filter((exercise) -> !answer.on(exercise).isDoable())
				.map(Exercise::name)
				.toList())
			.allSatisfy((name) -> assertThat(text).contains(name.replaceAll("(?<=\\w)- ?", "-")));
	}

	@Test
	void aPlanFromTheFirstVersionIsStillPrinted() throws Exception {
		String content = this.database.sql("select cast(content as varchar) from plan_version where plan_id = ?")
			.param(this.plan)
			.query(String.class)
			.single();
		this.database.sql("update plan_version set content = ? format json where plan_id = ?")
			.params(content.replaceFirst("\\{", "{\"avoid\":[{\"movement\":\"OTHER\",\"exercises\":[\"Sit-up\"]}],"),
					this.plan)
			.update();
		assertThat(pdfText()).contains("Bird dog", "Leave out Bending: ");
	}

	@Test
	void whatNoFontHasIsRefusedBesideItsFieldAndNothingIsLost() {
		String page = address("/plans/{plan}");
		post(page, trainer, "version", String.valueOf(version()), "title", "计划", "note", "Xin chào ≥ 3 مرحبا", "weeks",
				"4", "slug", "bird-dog", "sets", "2", "reps", "8", "hold", "", "minutes", "", "load", "", "loadUnit",
				"kg", "side", "NONE", "times", "3", "rest", "", "itemNote", "Well done 💪", "swap", "", "do",
				"publish");
		assertThat(get(page, trainer)).hasStatusOk()
			.bodyText()
			.contains("id=\"title-error\">No font of ours can print this: 计划 Please",
					"id=\"note-error\">No font of ours can print this: مرحبا Please",
					"No font of ours can print this: 💪 Please", "value=\"计划\"", "Xin chào ≥ 3 مرحبا",
					"value=\"Well done 💪\"");
		assertThat(this.plans.find(trainer.id(), this.plan).orElseThrow().latestVersion()).isOne();
		assertThat(post(address("/clients/{client}/clearances"), trainer, "clearance", "REHAB", "clearedBy", "王医生",
				"clearedOn", this.today.toString()))
			.hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("No font of ours can print this: 王医生 Please", "value=\"王医生\"");
	}

	@Test
	void noControlCharacterComesInOrBreaksThePdf() throws Exception {
		post(address("/plans/{plan}"), trainer, "version", String.valueOf(version()), "title", "One\u0001\u0008 plan",
				"note", "First\u000BSecond\u001F\uFFFF", "weeks", "4", "slug", "bird-dog", "sets", "2", "reps", "8",
				"hold", "", "minutes", "", "load", "", "loadUnit", "kg", "side", "NONE", "times", "3", "rest", "",
				"itemNote", "So\u000Cft\uFFFE", "swap", "", "do", "publish");
		assertThat(draft().title()).isEqualTo("One plan");
		assertThat(draft().note()).isEqualTo("First\nSecond");
		assertThat(draft().items().get(0).note()).isEqualTo("So\nft");
		post(address("/clients/{client}/clearances"), trainer, "clearance", "REHAB", "clearedBy", "Dr.\u0002 Lind",
				"clearedOn", this.today.toString(), "note", "Pa\u0003per");
		Client changed = this.clients.find(trainer.id(), this.client).orElseThrow();
		assertThat(changed.clearance().orElseThrow().physician()).isEqualTo("Dr. Lind");
		assertThat(changed.clearance().orElseThrow().note()).isEqualTo("Paper");
		this.plans.write(trainer.id(), this.plan, version(),
				new Draft("Old\u000B\u0001", "\uFFFF", "4", draft().items()), Decisions.NONE);
		assertThat(this.plans.publish(trainer.id(), this.plan, version(), "ada", Locale.ENGLISH)).isTrue();
		assertThat(pdfText()).contains("Old Version 3 ");
	}

	private String pdfText() throws Exception {
		MvcTestResult printed = paper(".pdf");
		assertThat(printed).hasStatusOk();
		try (PDDocument pdf = Loader.loadPDF(printed.getResponse().getContentAsByteArray())) {
			return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ").replaceAll("(?<=\\w)- ?", "-");
		}
	}

}
