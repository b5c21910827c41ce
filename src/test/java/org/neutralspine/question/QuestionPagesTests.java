package org.neutralspine.question;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.IntegrationTest;
import org.neutralspine.guidance.visit.Errand;
import org.neutralspine.guidance.visit.SituationCookie;
import org.neutralspine.question.time.Since;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * "Ask in your own words", from the box to the answer.
 */
@IntegrationTest
class QuestionPagesTests {

	private static final String STORY = "L5-S1 fused 20 weeks ago, my surgeon cleared me for weights but no running. Can I "
			+ "swim or do sit ups in a month? And heavy kettlebell swings?";

	private static final String REMEMBERED = "For the rest, I use your situation";

	private static final String BESIDES = "where they differ, the stricter";

	private static final Cookie ANY = new Cookie("cookies", "kept");

	@Autowired
	private MockMvcTester mvc;

	@Test
	void noAddressHoldsTheQuestion() {
		MvcTestResult asked = post("/can-i", List.of(ANY), "text", STORY);
		assertThat(asked).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/can-i/answer");
		assertThat(Objects.requireNonNull(question(asked)).getValue()).doesNotContain("surgeon");
	}

	@Test
	void showsWhatWasUnderstoodWithItsWords() {
		Document page = answer(STORY);
		assertThat(page.select("mark").eachText()).contains("L5-S1", "20 weeks", "swim", "sit ups", "in a month");
		assertThat(page.select(".pieces li").eachText().toString()).contains("L5-S1", "20 weeks since the surgery",
				"Strength training", "Running", "In 4 weeks");
	}

	@Test
	void saysOnlyWhatToLeaveOutUntilTodaysCheckIsDone() {
		Document page = answer(STORY);
		assertThat(page.select(".stamp").eachText()).containsExactly("Avoid", "Locked");
		assertThat(page.select(".says").text()).contains("Leave this one out");
		assertThat(page.select(".answers").text()).contains("done today’s check", "in week 24",
				"for what is marked in your text, and for nothing else");
		assertThat(page.select(".answers .verdict .links")).isEmpty();
		assertThat(page.select(".answers").text())
			.contains("“heavy kettlebell swings” is more than we know under that name");
	}

	@Test
	void keepsTheSituationAsksForTheCheckAndComesBack() {
		MvcTestResult asked = post("/can-i", List.of(ANY), "text", STORY);
		Cookie question = Objects.requireNonNull(question(asked));
		Document page = get("/can-i/answer", question);
		MvcTestResult kept = post("/can-i/keep", List.of(question), fields(page));
		assertThat(kept).hasRedirectedUrl("/today");
		Cookie situation = Objects.requireNonNull(kept.getResponse().getCookie(SituationCookie.NAME));
		MvcTestResult signs = post("/today", List.of(question, situation), "none", "true");
		situation = Objects.requireNonNull(signs.getResponse().getCookie(SituationCookie.NAME));
		MvcTestResult pain = post("/today/pain", List.of(question, situation), "pain", "1");
		assertThat(pain).hasRedirectedUrl("/can-i/answer#answer");
		situation = Objects.requireNonNull(pain.getResponse().getCookie(SituationCookie.NAME));
		Document answered = get("/can-i/answer", question, situation);
		assertThat(answered.select(".stamp").eachText()).containsExactly("Avoid", "Allowed", "Locked");
		assertThat(answered.select(".answers .verdict .links")).isNotEmpty();
		assertThat(answered.select("#answer").eachText()).containsExactly("Your answers");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			I can't pee since yesterday. Can I do bird dogs? | First, a warning sign
			I want to die. Can I do a handstand? | You are not alone
			My surgeon told me not to walk more than 10 minutes. Can I walk? | Your answers
			Where do I start? | You also asked
			""")
	void whoeverComesBackBeginsToReadAtWhatComesFirst(String text, String first) {
		Elements landing = askedWith(checked(kept(STORY)), text).select("#answer");
		assertThat(landing).singleElement().extracting(Element::text).asString().startsWith(first);
		assertThat(landing.attr("tabindex")).isEqualTo("-1");
	}

	private static final String REPORT = "L5-S1 fused 20 weeks ago, my surgeon cleared me for weights. My pain is a 4 and since "
			+ "yesterday my foot is numb. Can I do bird dogs?";

	@ParameterizedTest
	@ValueSource(ints = { 0, 3000 })
	void whatIsWrittenOfTodayComesMarkedIntoTodaysCheck(int more) {
		MvcTestResult asked = post("/can-i", List.of(ANY), "text", REPORT + " It is nice.".repeat(more / 12));
		Document page = (more > 0) ? page(asked) : get("/can-i/answer", Objects.requireNonNull(question(asked)));
		MvcTestResult kept = post("/can-i/keep", List.of(ANY), fields(page));
		Cookie situation = Objects.requireNonNull(kept.getResponse().getCookie(SituationCookie.NAME));
		for (MvcTestResult said : List.of(asked, kept)) {
			Cookie written = Objects.requireNonNull(said.getResponse().getCookie("written"));
			assertThat(written.getValue()).doesNotContain("NUMB");
			for (String address : List.of("/today", "/")) {
				Document check = get(address, situation, written);
				assertThat(check.select("form.check [checked]").eachAttr("value")).as(address)
					.containsExactly("NEW_NUMBNESS", "4");
				assertThat(check.select("form.check .notice").text()).startsWith("What you wrote in your question");
			}
			assertThat(post("/today", List.of(situation, written), "none", "true", "symptoms", "NEW_NUMBNESS", "pain",
					"4"))
				.as("it has to be unticked before there is none")
				.hasRedirectedUrl("/today?again");
			assertThat(post("/today", List.of(situation, written), "none", "true", "pain", "1")).cookies()
				.hasMaxAge("written", Duration.ZERO);
		}
		Document plain = get("/today", situation);
		assertThat(plain.select("form.check [checked], form.check .notice")).isEmpty();
	}

	@Test
	void aClearanceThatIsNotUnderstoodIsSaidWithOneClick() {
		Cookie question = Objects.requireNonNull(question(
				post("/can-i", List.of(ANY), "text", "L5-S1 fused 60 weeks ago. My landlord: no limits. Planks?")));
		Document page = get("/can-i/answer", question);
		Element button = Objects.requireNonNull(page.selectFirst("button[name=cleared]"));
		assertThat(page.select("#" + button.attr("aria-describedby")).text()).contains("“no limits”");
		assertThat(page.select("#piece-clearance")).isEmpty();
		Cookie said = Objects
			.requireNonNull(question(post("/can-i", List.of(question), with(fields(page), "cleared", button.val()))));
		Document answered = get("/can-i/answer", said);
		assertThat(answered.select("li:has(#piece-clearance)").text()).contains("Sport");
		assertThat(answered.select("button[name=cleared]")).isEmpty();
	}

	@Test
	void whatMayTellOfASignGetsNoYesUntilSomebodySaysThatItDoesNot() {
		Cookie situation = checked(kept("L4-S1 fused 60 weeks ago. My surgeon cleared me for weights. Can I walk?"));
		Cookie question = Objects.requireNonNull(question(post("/can-i", List.of(ANY, situation), "text",
				"My shin lost the map to my toes. Can I walk? Sit-ups?")));
		Document asked = get("/can-i/answer", question, situation);
		assertThat(asked.select("q.unread").eachText()).containsExactly("My shin lost the map to my toes");
		assertThat(asked.select(".stamp").eachText()).containsExactly("Avoid");
		assertThat(asked.select(".answers a[href=#unread]")).isNotEmpty();
		assertThat(asked.select(".understood form button[type=submit]").get(0).attr("name")).isEmpty();
		MvcTestResult no = post("/can-i", List.of(question, situation), with(fields(asked), "well", "false"));
		assertThat(get("/can-i/answer", Objects.requireNonNull(question(no)), situation).select("q.unread")).hasSize(1);
		MvcTestResult said = post("/can-i", List.of(question, situation), with(fields(asked), "well", "true"));
		Document answered = get("/can-i/answer", Objects.requireNonNull(question(said)), situation);
		assertThat(answered.select("q.unread")).isEmpty();
		assertThat(answered.select(".stamp").eachText()).containsExactly("Avoid", "Favoured");
		assertThat(fields(answered)).contains("well");
	}

	@Test
	void aComplaintAloneThatIsNotUnderstoodIsNotTakenForAName() {
		assertThat(answer("My shin lost the map to my toes").select("q.unread")).hasSize(1);
	}

	@Test
	void whatMayTellOfASignIsSettledByTodaysCheck() {
		String text = "L4-S1 fused 60 weeks ago. My surgeon cleared me for weights. My scar plays tricks at noon. Can I walk?";
		Cookie question = Objects.requireNonNull(question(post("/can-i", List.of(ANY), "text", text)));
		Document asked = get("/can-i/answer", question);
		assertThat(asked.select("q.unread").eachText()).containsExactly("My scar plays tricks at noon");
		MvcTestResult kept = post("/can-i/keep", List.of(question), fields(asked));
		Cookie situation = checked(Objects.requireNonNull(kept.getResponse().getCookie(SituationCookie.NAME)));
		Document answered = get("/can-i/answer", question, situation);
		assertThat(answered.select("q.unread")).isEmpty();
		assertThat(answered.select(".stamp").eachText()).containsExactly("Favoured");
	}

	@Test
	void onlyWhatCountsAsOnesOwnIsMarkedInTheCheck() {
		Cookie question = Objects.requireNonNull(question(post("/can-i", List.of(ANY), "text", REPORT)));
		String[] fields = with(fields(get("/can-i/answer", question)), "drop", "NEW_NUMBNESS");
		Cookie written = post("/can-i", List.of(ANY), fields).getResponse().getCookie("written");
		assertThat(get("/today", kept(STORY), Objects.requireNonNull(written)).select("form.check [checked]")
			.eachAttr("value")).containsExactly("4");
		MvcTestResult other = post("/can-i", List.of(ANY, written), "text",
				"My mother had L5-S1 fused 20 weeks ago and since yesterday her foot is numb. Can she do bird dogs?");
		assertThat(other).cookies().hasMaxAge("written", Duration.ZERO);
	}

	@Test
	void aNewLimitIsNotAnsweredFromTheRememberedSituation() {
		Cookie situation = kept(STORY);
		assertThat(askedWith(situation, "I slept well and my back feels fine. Can I do bird dogs this week?").text())
			.contains(REMEMBERED);
		Document limited = askedWith(checked(situation), "My surgeon said no lifting. Can I do kettlebell swings?");
		assertThat(limited.text()).contains(REMEMBERED, BESIDES);
		assertThat(limited.select(".says").text()).isEqualTo("Leave this one out.");
	}

	@Test
	void aStricterWordIsAddedToTheRememberedSituation() {
		Cookie known = checked(kept("L4-S1 fused 60 weeks ago. My surgeon cleared me for weights. Can I walk?"));
		Document open = askedWith(known, "Is rowing ok this week, my back feels fine?");
		assertThat(open.text()).contains(REMEMBERED).doesNotContain(BESIDES);
		assertThat(open.select(".stamp")).isNotEmpty();
		for (String more : List.of("My surgeon said no lifting over 10 kg.",
				"L4-S1, my surgeon said no lifting over 10 kg.")) {
			Document limited = askedWith(known, more + " Is a goblet squat ok?");
			assertThat(limited.text()).contains(REMEMBERED, BESIDES, "10 kg").doesNotContain("To answer, I still need");
			assertThat(limited.select(".stamp").eachText()).containsOnly("With care");
		}
		Document less = askedWith(known, "My surgeon cleared me for everything. Can I do box jumps?");
		assertThat(less.text()).contains(BESIDES);
		assertThat(less.select(".stamp").eachText()).doesNotContain("Allowed", "Favoured", "With care");
	}

	@Test
	void anotherFusionIsNotMixedWithTheRememberedOne() {
		Cookie known = checked(kept(STORY));
		for (String other : List.of("C5-C6 fused 20 weeks ago, no lifting.", "L5-S1 fused 4 weeks ago, no lifting.")) {
			Document page = askedWith(known, other + " Can I do bird dogs?");
			assertThat(page.text()).doesNotContain(REMEMBERED).doesNotContain(BESIDES);
			assertThat(page.select(".stamp").eachText()).doesNotContain("Allowed", "Favoured", "With care");
		}
	}

	@Test
	void aBraceThatIsToldIsNotAnsweredFromASituationWithoutOne() {
		String story = "L5-S1 fused 20 weeks ago, my surgeon cleared me for weights. Can I do bird dogs?";
		Cookie situation = kept(story);
		assertThat(askedWith(situation, story).text()).contains(REMEMBERED);
		Document braced = askedWith(checked(situation), story + " I still wear my brace. Can I do cat camel?");
		assertThat(braced.text()).contains(REMEMBERED, BESIDES, "while you wear");
		assertThat(braced.select(".stamp").eachText()).contains("Locked");
	}

	@Test
	void whatIsNotClearedIsNotAnsweredByTheRememberedClearance() {
		Document page = askedWith(kept(STORY), "My doctor has not cleared me yet. Can I do bird dogs?");
		assertThat(page.text()).contains("You wrote “not cleared”. So I answer as if nothing were cleared")
			.contains(REMEMBERED);
		assertThat(page.select(".stamp").eachText()).containsOnly("Locked");
		assertThat(page.select(".says").text()).startsWith("Not now. Something has to change first.");
		assertThat(askedWith(kept(STORY), "My doctor has not cleared me yet. Can I do sit ups?").select(".says").text())
			.isEqualTo("Not now, and this one is to leave out in any case.");
	}

	@Test
	void oneWeekIsOneWeek() {
		assertThat(answer("L4-S1 fused 3 weeks ago. Can I do sit ups in a week?").text())
			.contains("for the time in one week, when you are in week 4");
		assertThat(answer("L4-S1 fused 3 weeks ago. Can I do sit ups in two weeks?").text())
			.contains("for the time in 2 weeks, when you are in week 5");
	}

	@Test
	void whatWasTakenBackIsNotKeptAsCleared() {
		String text = "L4-S1, 30 weeks out. My surgeon cleared me for weights. Last week my surgeon said no exercise at all. "
				+ "Can I do goblet squats?";
		Cookie known = checked(kept("L4-S1 30 weeks ago. My surgeon cleared me for weights. Can I do goblet squats?"));
		Document page = askedWith(known, text);
		assertThat(page.select("#clearance [selected]").val()).isEqualTo("NONE");
		MvcTestResult again = post("/can-i", List.of(known), fields(page));
		assertThat(get("/can-i/answer", Objects.requireNonNull(question(again)), known).select(".stamp").eachText())
			.doesNotContain("Favour", "Allowed", "With care");
		MvcTestResult kept = post("/can-i/keep", List.of(known), fields(page));
		Cookie situation = Objects.requireNonNull(kept.getResponse().getCookie(SituationCookie.NAME));
		assertThat(get("/situation", situation).text()).contains("Nothing yet");
	}

	@Test
	void whatIsNotClearedStaysSoWhereSomethingElseIsPutRight() {
		Cookie situation = checked(kept(STORY));
		String text = "My doctor has not cleared me yet. My pain is a 2. Can I do bird dogs?";
		Document page = askedWith(situation, text);
		MvcTestResult dropped = post("/can-i", List.of(situation), with(fields(page), "drop", "pain"));
		Document again = get("/can-i/answer", Objects.requireNonNull(question(dropped)), situation);
		assertThat(again.select(".stamp").eachText()).as(again.text()).allMatch("Locked"::equals);
	}

	@Test
	void whatAPhysicianSaidOfAnExerciseGetsNoYes() {
		String story = "L5-S1 fused 20 weeks ago, my surgeon cleared me for weights. Can I walk?";
		Cookie situation = checked(kept(story));
		assertThat(askedWith(situation, "I feel well, how about a walk? Can I walk?").select(".stamp")).isNotEmpty();
		Document page = askedWith(situation, "My surgeon told me not to walk more than 10 minutes. Can I walk?");
		assertThat(page.text()).contains("What your physician told you counts");
		assertThat(page.select(".stamp")).isEmpty();
	}

	private Cookie checked(Cookie situation) {
		MvcTestResult signs = post("/today", List.of(situation), "none", "true");
		Cookie known = Objects.requireNonNull(signs.getResponse().getCookie(SituationCookie.NAME));
		MvcTestResult pain = post("/today/pain", List.of(known), "pain", "1");
		return Objects.requireNonNull(pain.getResponse().getCookie(SituationCookie.NAME));
	}

	@Test
	void somebodyInDespairGetsHelpAndNoVerdict() {
		Document page = askedWith(checked(kept(STORY)), "I want to die. Can I do a handstand?");
		assertThat(Objects.requireNonNull(page.selectFirst("main section")).text()).contains("You are not alone",
				"crisis line");
		assertThat(page.select("main section:first-of-type .calls a[href=tel:112]")).hasSize(1);
		assertThat(page.select(".stamp, .answers, .topics")).isEmpty();
		assertThat(answer("i want to die").text()).contains("You are not alone").doesNotContain("We do not know");
	}

	@Test
	void theSignThatNeedsHelpTheSoonestComesFirst() {
		Element signs = Objects
			.requireNonNull(answer("fever since yesterday, now chest pain too").selectFirst(".signs"));
		assertThat(signs.text()).containsSubsequence("trouble breathing or chest pain", "fever or a change");
		assertThat(signs.select(".calls a[href=tel:112]")).hasSize(1);
	}

	@Test
	void aSignOnTheWayBackToAQuestionComesFirst() {
		Cookie question = Objects.requireNonNull(question(post("/can-i", List.of(ANY), "text", STORY)));
		Cookie situation = kept(STORY);
		MvcTestResult signs = post("/today", List.of(question, situation), "symptoms", "SADDLE_NUMBNESS");
		assertThat(signs).hasRedirectedUrl("/exercises");
		Cookie known = Objects.requireNonNull(signs.getResponse().getCookie(SituationCookie.NAME));
		assertThat(get("/exercises", question, known).text()).contains("Get help now");
		MvcTestResult none = post("/today", List.of(question, situation), "none", "true");
		Cookie well = Objects.requireNonNull(none.getResponse().getCookie(SituationCookie.NAME));
		assertThat(post("/today/pain", List.of(question, well), "pain", "9")).hasRedirectedUrl("/exercises");
	}

	@Test
	void whatAnEntryLeavesOutIsSaidBeforeItsYes() {
		String story = "L5-S1 fused 3 years ago, CT shows it is fully fused, my surgeon cleared me for everything. Can I walk?";
		Document page = get("/can-i?q=swim+butterfly", checked(kept(story)));
		assertThat(page.select(".stamp").eachText()).containsOnly("With care");
		assertThat(page.select(".notice").text()).contains("not for what is left out here: Butterfly");
	}

	@Test
	void anUrgentSignIsNotTakenForAName() {
		assertThat(answer("my legs are numb").text()).contains("First, a warning sign")
			.contains("You reported pain, numbness or weakness in both legs");
	}

	@Test
	void aWeightBesideANameGetsNoYes() {
		Document page = askedWith(checked(kept(STORY)), "squat 150kg");
		assertThat(page.text()).contains("“squat 150kg” is more than we know under that name (Squat without a weight)");
		assertThat(page.select(".stamp")).isEmpty();
	}

	@Test
	void whatIsNotOpenAsItIsKnownIsRefusedInAHarderWayToo() {
		Document page = askedWith(kept("L4-S1 fused 3 weeks ago, my surgeon said only walking. Can I do squats?"),
				"Can I do squats with 60 kg?");
		assertThat(page.text()).contains("“squats with 60 kg” is more than we know under that name");
		assertThat(page.select(".stamp").eachText()).containsOnly("Not yet");
	}

	@Test
	void levelsThatAreAskedBackAreNotAnsweredForTheRememberedOnes() {
		Document page = askedWith(kept(STORY), "They fused L5-L7 and I feel fine. Can I do bird dogs this week?");
		assertThat(page.text()).doesNotContain(REMEMBERED);
		assertThat(page.select(".answers .verdict .links")).isEmpty();
	}

	@Test
	void aLimitThatCannotBeReadIsNotLeftOutOfTheSituation() {
		Cookie question = Objects.requireNonNull(question(post("/can-i", List.of(ANY), "text", STORY)));
		String[] fields = fields(get("/can-i/answer", question));
		MvcTestResult refused = post("/can-i/keep", List.of(question), with(fields, "maxLoadKg", "10 lbs or so"));
		assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(refused.getResponse().getCookie(SituationCookie.NAME)).isNull();
		assertThat(page(refused).select("#maxLoadKg-error")).hasSize(1);
	}

	private Cookie kept(String story) {
		Cookie question = Objects.requireNonNull(question(post("/can-i", List.of(ANY), "text", story)));
		MvcTestResult kept = post("/can-i/keep", List.of(question), fields(get("/can-i/answer", question)));
		return Objects.requireNonNull(kept.getResponse().getCookie(SituationCookie.NAME));
	}

	private Document askedWith(Cookie situation, String text) {
		MvcTestResult asked = post("/can-i", List.of(situation), "text", text);
		return get("/can-i/answer", Objects.requireNonNull(question(asked)), situation);
	}

	@Test
	void aPieceThatWasMisreadIsTakenOutByOneButton() {
		MvcTestResult asked = post("/can-i", List.of(ANY), "text", STORY);
		Document page = get("/can-i/answer", Objects.requireNonNull(question(asked)));
		MvcTestResult dropped = post("/can-i", List.of(ANY), with(fields(page), "drop", "RUNNING"));
		Document again = get("/can-i/answer", Objects.requireNonNull(question(dropped)));
		assertThat(again.select(".pieces").text()).doesNotContain("Running").contains("L5-S1");
	}

	@Test
	void aLimitIsPutRightWithTheKeysForANumber() {
		assertThat(answer(STORY).select("input[inputmode=decimal]").eachAttr("id")).containsExactly("maxLoadKg");
	}

	@Test
	void aWarningSignComesFirstAndShutsAllElse() {
		Document page = answer(
				"L4-S1 fusion 30 weeks ago, cleared for everything by my surgeon. Since yesterday I can't pee. "
						+ "Can I do bird dogs?");
		assertThat(Objects.requireNonNull(page.selectFirst("main section")).text()).contains("First, a warning sign");
		assertThat(page.select(".stamp").eachText()).containsOnly("Locked");
	}

	@Test
	void aSingleNameIsAnsweredAsBefore() {
		Document page = answer("bird dogs");
		assertThat(page.select("h1").text()).isEqualTo("Can I do …?");
		assertThat(page.text()).contains("This is our answer for “bird dogs”.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Can I do bird dogs this week, my back feels fine?", "bird dogs, my cat watches me" })
	void aShortQuestionThatIsMoreThanANameIsAnsweredAsAQuestion(String text) {
		Document page = answer(text);
		assertThat(page.text()).doesNotContain("We do not know").contains("Bird dog");
		assertThat(page.select("h1").text()).isNotEqualTo("Can I do …?");
	}

	@Test
	void whatIsAskedBesidesLeadsToWhatThereIs() {
		Document page = answer(
				"Hello, I had my L4-L5 fused in march. What can I do for my core and what should I avoid?");
		assertThat(page.select(".topics a").eachAttr("href")).contains("/exercises?part=CORE",
				"/exercises?group=AVOID#AVOID");
	}

	@ParameterizedTest
	@ValueSource(strings = { "how far can I walk", "L4-L5 fused 8 weeks ago, how long should I be walking?",
			"Can I walk too far?", "how many steps a day" })
	void howFarToWalkLeadsToTheWalks(String text) {
		assertThat(answer(text).select(".topics a").eachAttr("href")).first().isEqualTo("/walking");
	}

	@Test
	void surgeryToComeAndOtherSurgeryGetNoVerdict() {
		Document before = answer("My L4-L5 fusion is scheduled for january. When can I do yoga again after it?");
		assertThat(before.text()).contains("Your surgery is still to come");
		assertThat(before.select(".stamp")).isEmpty();
		Document other = answer(
				"I had a microdiscectomy at L5-S1 five weeks ago, no fusion. When can I start jogging?");
		assertThat(other.text()).contains("not a fusion");
		assertThat(other.select(".stamp")).isEmpty();
	}

	@Test
	void anEmptyQuestionLeadsBackToTheOneBefore() {
		assertThat(page(post("/can-i", List.of(ANY), "text", "")).select("a[href=/can-i/answer]")).isEmpty();
		Cookie question = Objects.requireNonNull(question(post("/can-i", List.of(ANY), "text", STORY)));
		MvcTestResult empty = post("/can-i", List.of(question), "text", "");
		assertThat(question(empty)).as("what is kept stays").isNull();
		Element back = Objects.requireNonNull(page(empty).selectFirst("a[href=/can-i/answer]"));
		assertThat(get(back.attr("href"), question).select(".typed").text()).isEqualTo(STORY);
	}

	@Test
	void emptyAndEndlessTextsAreRefusedBesideTheBox() {
		MvcTestResult empty = post("/can-i", List.of(ANY), "text", "  ");
		assertThat(empty).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(page(empty).select("#q-error").text()).isEqualTo("Write what you would like to know.");
		MvcTestResult endless = post("/can-i", List.of(ANY), "text", "walking ".repeat(2_600));
		assertThat(endless).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(page(endless).select("#q-error").text()).contains("20,000");
		assertThat(page(endless).select("#q").text()).startsWith("walking");
	}

	@Test
	void aWrongCorrectionIsNamedBesideItsFieldAndLosesNothing() {
		MvcTestResult refused = post("/can-i", List.of(ANY), "text", STORY, "corrected", "true", "levels", "L9-S1",
				"weeks", "many", "maxLoadKg", "-3", "clearance", "STRENGTH");
		assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
		Document page = page(refused);
		assertThat(page.select("#levels-error, #weeks-error, #maxLoadKg-error")).hasSize(3);
		assertThat(page.select("#levels").val()).isEqualTo("L9-S1");
		assertThat(page.select("#weeks").val()).isEqualTo("many");
	}

	@Test
	void aQuestionThatIsTooLongToBeKeptIsAnsweredAtOnce() {
		MvcTestResult asked = post("/can-i", List.of(ANY), "text", STORY + " It was a long winter.".repeat(200));
		assertThat(asked).hasStatusOk();
		assertThat(page(asked).select(".pieces").text()).contains("L5-S1");
		assertThat(question(asked)).isNull();
	}

	@Test
	void forgettingForgetsTheQuestionToo() {
		Cookie question = Objects.requireNonNull(question(post("/can-i", List.of(ANY), "text", STORY)));
		MvcTestResult forgotten = post("/forget", List.of(question));
		assertThat(Objects.requireNonNull(question(forgotten)).getMaxAge()).isZero();
	}

	@Test
	void somebodyWithoutAQuestionIsLedToTheBox() {
		assertThat(this.mvc.get().uri("/can-i/answer")).hasRedirectedUrl("/can-i");
	}

	private Document answer(String text) {
		return get("/can-i/answer", Objects.requireNonNull(question(post("/can-i", List.of(ANY), "text", text))));
	}

	private static Cookie question(MvcTestResult result) {
		return result.getResponse().getCookie(Errand.QUESTION);
	}

	private static String[] fields(Document page) {
		return page.select(".understood form")
			.forms()
			.get(0)
			.formData()
			.stream()
			.filter((field) -> !field.key().equals("_csrf"))
			.flatMap((field) -> List.of(field.key(), field.value()).stream())
			.toArray(String[]::new);
	}

	private static String[] with(String[] fields, String name, String value) {
		List<String> all = new java.util.ArrayList<>();
		for (int i = 0; i < fields.length; i += 2) {
			if (!fields[i].equals(name)) {
				all.addAll(List.of(fields[i], fields[i + 1]));
			}
		}
		all.addAll(List.of(name, value));
		return all.toArray(String[]::new);
	}

	private MvcTestResult post(String address, List<Cookie> cookies, String... fields) {
		MockMvcRequestBuilder request = this.mvc.post()
			.uri(address)
			.with(csrf())
			.cookie(cookies.toArray(Cookie[]::new));
		for (int i = 0; i < fields.length; i += 2) {
			request = request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

	private Document get(String address, Cookie... cookies) {
		MvcTestResult result = this.mvc.get().uri(address).cookie(cookies).exchange();
		String forwarded = result.getResponse().getForwardedUrl();
		return (forwarded != null) ? page(this.mvc.get().uri(java.net.URI.create(forwarded)).cookie(cookies).exchange())
				: page(result);
	}

	private static Document page(MvcTestResult result) {
		try {
			return Jsoup.parse(result.getResponse().getContentAsString());
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
