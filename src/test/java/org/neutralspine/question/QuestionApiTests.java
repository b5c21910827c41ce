package org.neutralspine.question;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.IntegrationTest;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Questions by programs.
 */
@IntegrationTest
class QuestionApiTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JsonMapper json;

	@Test
	void answersInTheProposedForm() {
		assertThat(
				ask("L4/L5, L5/S1 fused 9 weeks ago, in my brace, no BLT, 10 lb limit says the surgeon. toes are numb. "
						+ "walking daily. can I swim in a month?"))
			.hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("""
					{"understood": {
					   "fusion": [{"value": "L4-S1"}],
					   "weeksPostOp": {"value": 9, "words": ["9 weeks"]},
					   "clearance": {"value": "NONE", "words": []},
					   "limits": {"avoid": [{"value": "BENDING"}, {"value": "TWISTING"}, {"value": "LIFTING"}]},
					   "imaging": {"value": "NOT_YET", "words": []}, "brace": {"value": "BRACE"},
					   "symptoms": [{"value": "NEW_NUMBNESS"}], "painNow": null,
					   "beforeSurgery": {"value": false, "words": []}, "otherPerson": {"value": false, "words": []},
					   "notAFusion": []},
					 "situation": {"fusion": ["L4-S1"], "weeksPostOp": 9, "brace": "BRACE"},
					 "missing": ["clearance", "symptoms", "painNow"], "asksBack": [],
					 "asked": [{"slug": "swimming-freestyle", "words": ["swim"], "verdict": "LOCKED"}],
					 "later": {"weeksFromNow": 4, "weeksPostOp": 13, "words": ["in a month"]},
					 "gate": "REFER"}""");
	}

	@Test
	void givesNoOpenVerdictWithoutTodaysCheck() {
		MvcTestResult answer = ask(
				"L5-S1 fused 30 weeks ago, cleared for everything by my surgeon. bird dogs? sit ups?");
		assertThat(answer).bodyJson().isLenientlyEqualTo("""
				{"asked": [{"slug": "bird-dog", "verdict": null, "alternatives": []},
				           {"slug": "sit-up", "verdict": "AVOID", "alternatives": []}]}""");
	}

	@Test
	void saysYesToNothingThatIsMoreThanItsName() {
		String text = "L5-S1 fused 30 weeks ago, cleared for %s by my surgeon. Can I do squats with 60 kg?";
		assertThat(ask(text.formatted("everything"))).bodyJson().isLenientlyEqualTo("""
				{"asked": [{"slug": "bodyweight-squat", "words": ["squats with 60 kg"], "more": true, "verdict": null}],
				 "notUnderstood": [{"words": ["squats with 60 kg"]}]}""");
		assertThat(ask(text.formatted("only walking"))).bodyJson().isLenientlyEqualTo("""
				{"asked": [{"slug": "bodyweight-squat", "more": true, "verdict": "LOCKED"}]}""");
	}

	@Test
	void saysWhatIsNotClearedAndTold() {
		assertThat(ask("My surgeon cleared me for weights. Last week my surgeon said no exercise at all. "
				+ "My surgeon told me not to walk more than 10 minutes. Can I walk?"))
			.bodyJson()
			.isLenientlyEqualTo("""
					{"understood": {"clearance": {"value": "NONE"}}, "situation": {"clearance": "NONE"},
					 "notCleared": {"value": "NONE"}, "told": {}, "crisis": null, "gate": "CLOSED"}""");
	}

	@Test
	void answersNothingToSomebodyInDespair() {
		assertThat(ask("L5-S1 30 weeks ago. I want to die. Can I do a handstand? What should I avoid?")).bodyJson()
			.isLenientlyEqualTo("""
					{"asked": [], "topics": [], "notUnderstood": [], "crisis": {"words": ["want to die"]}}""");
	}

	@Test
	void asksBackWhatMayBeReadInTwoWays() {
		assertThat(ask("They fused L5-L7 I think, 12 weeks ago. squats ok?")).bodyJson()
			.isLenientlyEqualTo(
					"{\"understood\": {\"fusion\": []}, \"asksBack\": [{\"field\": \"fusion\", \"words\": [\"L5-L7\"]}]}");
	}

	@Test
	void asksBackAClearanceOfWhichNotAllIsUnderstood() {
		assertThat(ask("L5-S1, 60 weeks ago. Doc signed me back to work full duty. squats ok?")).bodyJson()
			.isLenientlyEqualTo(
					"""
							{"understood": {"clearance": {"value": "NONE", "words": []}}, "missing": ["clearance", "symptoms", "painNow"],
							 "asksBack": [{"field": "clearance", "words": ["full duty"]}]}""");
	}

	@Test
	void asksBackWhatMayTellOfASign() {
		assertThat(ask("L5-S1, 60 weeks ago. My shin lost the map to my toes. squats ok?")).bodyJson()
			.isLenientlyEqualTo("""
					{"missing": ["clearance", "symptoms", "painNow"],
					 "asksBack": [{"field": "symptoms", "words": ["My shin lost the map to my toes"]}]}""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u202e\u0000\u0007", "'; DROP TABLE exercise; --", "<script>alert(1)</script>",
			"🏊🏊🏊", "שלום, אפשר לשחות?", "((((((((((", "L L L L 5 5 5 5 - - - -", "..............", "%s %n ${jndi}" })
	void anyTextIsAnswered(String text) {
		assertThat(ask(text)).hasStatusOk().bodyJson().extractingPath("$.asked").asArray().isEmpty();
	}

	@Test
	void wrongRequestsAreNamed() {
		assertThat(send("{\"text\": \"" + "a".repeat(20_001) + "\"}")).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(send("{}")).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(send("{\"text\": \"swim?\", \"today\": \"soon\"}")).hasStatus(HttpStatus.BAD_REQUEST);
	}

	private MvcTestResult ask(String text) {
		return send(this.json.writeValueAsString(java.util.Map.of("text", text, "today", "2026-11-27")));
	}

	private MvcTestResult send(String body) {
		return this.mvc.post().uri("/api/v1/question").contentType(MediaType.APPLICATION_JSON).content(body).exchange();
	}

}
