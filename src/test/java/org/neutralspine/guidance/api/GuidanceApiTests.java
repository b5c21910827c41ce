package org.neutralspine.guidance.api;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.IntegrationTest;
import org.neutralspine.catalogue.PicturedExercise;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class GuidanceApiTests {

	private static final String EXAMPLE = """
			{"fusion": ["T3-L1", "L5-S1"], "weeksPostOp": 30, "clearance": "STRENGTH",
			 "limits": {"maxLoadKg": 9, "avoid": ["RUNNING"]}, "permits": [], "factors": [], "symptoms": [], "painNow": 0}""";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ApplicationContext beans;

	@Test
	void answersTheDocumentedExample() {
		assertThat(ask(EXAMPLE)).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.exercises.length()", (all) -> assertThat(all).isEqualTo(328));
		assertThat(ask(EXAMPLE)).bodyJson().isLenientlyEqualTo("""
				{"gate": "OPEN", "phase": "P2", "phaseEndsAtWeek": 52, "slowClock": true,
				 "regions": ["THORACIC", "LUMBAR"], "adjacentLevels": ["T2", "L2", "L4"], "maxLoadKg": 4.5,
				 "protocol": {"name": "Neutral Spine default protocol", "version": "2"}}""");
		assertThat(ask(EXAMPLE)).bodyJson()
			.hasPathSatisfying("$.exercises[?(@.slug=='hack-squat')].verdict",
					(v) -> assertThat(v).asArray().containsExactly("AVOID"))
			.hasPathSatisfying("$.exercises[?(@.slug=='hack-squat')].alternatives[0]",
					(v) -> assertThat(v).asArray().containsExactly("split-squat"))
			.hasPathSatisfying("$.exercises[?(@.slug=='hack-squat')].reasons[0].rule",
					(v) -> assertThat(v).asArray().isNotEmpty());
	}

	/** Who gives only the weeks has no exact day. */
	@Test
	void namesTheDayBesideTheWeek() {
		LocalDate surgery = LocalDate.now(ZoneOffset.UTC).minusWeeks(8);
		String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
			.withLocale(Locale.ENGLISH)
			.format(surgery.plusWeeks(12));
		String rest = "'fusion': ['L4-L5'], 'clearance': 'STRENGTH'}";
		assertThat(ask("{'surgeryDate': '" + surgery + "', " + rest)).bodyText()
			.contains("Not before week 12, that is " + day + ".");
		assertThat(ask("{'weeksPostOp': 8, " + rest)).bodyText()
			.contains("Not before week 12, about " + day + ".")
			.doesNotContain("that is " + day);
	}

	@Test
	void listsEveryExerciseBehindEveryGate() {
		assertThat(ask("{'fusion': ['CERVICAL'], 'weeksPostOp': 3, 'clearance': 'NONE'}")).bodyJson()
			.hasPathSatisfying("$.gate", (gate) -> assertThat(gate).isEqualTo("CLOSED"))
			.hasPathSatisfying("$.phase", (phase) -> assertThat(phase).isEqualTo("P0"))
			.hasPathSatisfying("$.exercises[?(@.verdict=='LOCKED')].slug",
					(all) -> assertThat(all).asArray().hasSize(328))
			.hasPathSatisfying("$.exercises[?(@.slug=='walking')].reasons[*].rule",
					(rules) -> assertThat(rules).asArray().containsExactly("GATE"))
			.hasPathSatisfying("$.exercises[?(@.slug=='sit-up')].reasons[*].rule",
					(rules) -> assertThat(rules).as("what stays out says so, too")
						.asArray()
						.hasSizeGreaterThan(1)
						.contains("GATE"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					'fusion': ['L7-S1'], 'weeksPostOp': 3, 'clearance': 'REHAB'                                    | fusion
					'fusion': ['L5'], 'weeksPostOp': 3, 'clearance': 'REHAB'                                       | fusion
					'fusion': [], 'weeksPostOp': 3, 'clearance': 'REHAB'                                           | fusion
					'weeksPostOp': 3, 'clearance': 'REHAB'                                                         | fusion
					'fusion': 'L4-S1', 'weeksPostOp': 3, 'clearance': 'REHAB'                                      | fusion
					'fusion': ['L4-S1'], 'clearance': 'REHAB'                                                      | surgeryDate
					'fusion': ['L4-S1'], 'weeksPostOp': -1, 'clearance': 'REHAB'                                   | weeksPostOp
					'fusion': ['L4-S1'], 'weeksPostOp': 5201, 'clearance': 'REHAB'                                 | weeksPostOp
					'fusion': ['L4-S1'], 'weeksPostOp': 3.5, 'clearance': 'REHAB'                                  | weeksPostOp
					'fusion': ['L4-S1'], 'weeksPostOp': '3', 'clearance': 'REHAB'                                  | weeksPostOp
					'fusion': ['L4-S1'], 'weeksPostOp': 3, 'surgeryDate': '2026-01-01', 'clearance': 'REHAB'       | weeksPostOp
					'fusion': ['L4-S1'], 'surgeryDate': '2999-01-01', 'clearance': 'REHAB'                         | surgeryDate
					'fusion': ['L4-S1'], 'surgeryDate': '01.02.2026', 'clearance': 'REHAB'                         | surgeryDate
					'fusion': ['L4-S1'], 'weeksPostOp': 3                                                          | clearance
					'fusion': ['L4-S1'], 'weeksPostOp': 3, 'clearance': 'ALL'                                      | clearance
					'fusion': ['L4-S1'], 'weeksPostOp': 3, 'clearance': 'REHAB', 'clearedOn': '2999-01-01'         | clearedOn
					'fusion': ['L4-S1'], 'weeksPostOp': 3, 'clearance': 'REHAB', 'lastRedFlag': '2999-01-01'       | lastRedFlag
					'fusion': ['L4-S1'], 'weeksPostOp': 3, 'clearance': 'REHAB', 'painNow': 11                     | painNow
					'fusion': ['L4-S1'], 'weeksPostOp': 3, 'clearance': 'REHAB', 'painNow': '2'                    | painNow
					'fusion': ['L4-S1'], 'weeksPostOp': 3, 'clearance': 'REHAB', 'painNow': 2.5                    | painNow
					'fusion': ['L4-S1'], 'weeksPostOp': 3, 'clearance': 'REHAB', 'painNow': null                   | painNow
					'fusion': ['L4-S1'], 'weeksPostOp': 3, 'clearance': 'REHAB', 'symptoms': ['HICCUPS']           | symptoms
					'fusion': ['L4-S1'], 'weeksPostOp': 3, 'clearance': 'REHAB', 'symptoms': null                  | symptoms
					'fusion': ['L4-S1'], 'weeksPostOp': 3, 'clearance': 'REHAB', 'factors': ['AGE']                | factors
					'fusion': ['L4-S1'], 'weeksPostOp': 3, 'clearance': 'REHAB', 'limits': {'avoid': ['FUN']}      | limits.avoid
					'fusion': ['L4-S1'], 'weeksPostOp': 3, 'clearance': 'REHAB', 'limits': {'maxLoadKg': 0}        | limits.maxLoadKg
					'fusion': ['L4-S1'], 'weeksPostOp': 3, 'clearance': 'REHAB', 'limits': {'maxLoadKg': 501}      | limits.maxLoadKg
					'fusion': ['L4-S1'], 'weeksPostOp': 3, 'clearance': 'REHAB', 'limits': {'maxLoadKg': 1e-900000}| limits.maxLoadKg
					'fusion': ['L4-S1'], 'weeksPostOp': 3, 'clearance': 'REHAB', 'limits': {'maxLoadKg': '9'}      | limits.maxLoadKg
					'fusion': ['L4-S1'], 'weeksPostOp': 3, 'clearance': 'REHAB', 'limits': {'maxLoadKg': 1e999999999} | limits.maxLoadKg
					'fusion': ['L4-S1'], 'weeksPostOp': 3, 'clearance': 'REHAB', 'limits': {'maxLoadKg': -1e400}   | limits.maxLoadKg
					'fusion': ['L4-S1'], 'weeksPostOp': 3, 'clearance': 'REHAB', 'limits': {'load': 9}             | limits.load
					'fusion': ['L4-S1'], 'weeksPostOp': 3, 'clearance': 'REHAB', 'limits': 9                       | limits
					'fusion': ['L4-S1'], 'weeksPostOp': 3, 'clearance': 'REHAB', 'permits': ['moonwalk']           | permits
					'fusion': ['L4-S1'], 'weeksPostOp': 3, 'clearance': 'REHAB', 'imaging': 'FUSED'                | imaging
					'fusion': ['L4-S1'], 'weeksPostOp': 3, 'clearance': 'REHAB', 'imaging': null                   | imaging
					'fusion': ['L4-S1'], 'weeksPostOp': 3, 'clearance': 'REHAB', 'imagedOn': '2026-01-01'          | imaging
					'fusion': ['L4-S1'], 'weeksPostOp': 3, 'clearance': 'REHAB', 'imaging': 'SOLID', 'imagedOn': '2999-01-01' | imagedOn
					'fusion': ['L4-S1'], 'weeksPostOp': 3, 'clearance': 'REHAB', 'brace': 'BELT'                   | brace
					'fusion': ['L4-S1'], 'weeksPostOp': 3, 'clearance': 'REHAB', 'brace': null                     | brace
					'fusion': ['L4-S1'], 'weeksPostOp': 3, 'clearance': 'REHAB', 'braceUntil': '2999-01-01'        | brace
					'fusion': ['L4-S1'], 'weeksPostOp': 3, 'clearance': 'REHAB', 'brace': 'BRACE', 'braceUntil': '2000-01-01' | braceUntil
					'fusion': ['L4-S1'], 'weeksPostOp': 3, 'clearance': 'REHAB', 'pain': 3                         | pain
					""")
	void namesTheWrongField(String body, String field) {
		assertThat(ask("{" + body + "}")).hasStatus(HttpStatus.BAD_REQUEST)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.hasPathSatisfying("$.errors[*].field", (fields) -> assertThat(fields).asArray().contains(field));
	}

	@Test
	void asksForAScanBeforeImpactAndMindsACollar() throws Exception {
		String person = "'fusion': ['C5-C6'], 'weeksPostOp': 60, 'clearance': 'SPORT'";
		assertThat(rules(person, "running")).contains("FUSION_NOT_CONFIRMED");
		assertThat(rules(person + ", 'imaging': 'SOLID'", "running")).doesNotContain("FUSION_NOT_CONFIRMED");
		assertThat(rules(person + ", 'imaging': 'SOLID', 'imagedOn': '2000-01-01'", "running"))
			.contains("FUSION_NOT_CONFIRMED");
		assertThat(rules(person + ", 'brace': 'COLLAR', 'braceUntil': '2999-01-01'", "neck-range-of-motion"))
			.contains("COLLAR");
		assertThat(rules(person, "neck-range-of-motion")).doesNotContain("COLLAR");
	}

	private List<Object> rules(String person, String slug) throws Exception {
		return JsonPath.read(ask("{" + person + "}").getResponse().getContentAsString(),
				"$.exercises[?(@.slug=='" + slug + "')].reasons[*].rule");
	}

	@Test
	void namesEveryWrongFieldAtOnce() {
		assertThat(ask("{'fusion': ['L9-S1'], 'weeksPostOp': 'x', 'clearance': 'REHAB', 'painNow': 12, 'nice': true}"))
			.bodyJson()
			.hasPathSatisfying("$.errors[*].field", (fields) -> assertThat(fields).asArray()
				.containsExactlyInAnyOrder("fusion", "weeksPostOp", "painNow", "nice"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"fusion":
			[]
			""
			{"fusion": ["L4-S1"], "fusion": ["L4-S1"], "weeksPostOp": 3, "clearance": "REHAB"}
			{"fusion": ["L4-S1"], "weeksPostOp": 3, "clearance": "REHAB"} {}
			""")
	void refusesWhatIsNoSituationAtAll(String body) {
		assertThat(ask(body)).hasStatus(HttpStatus.BAD_REQUEST).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void refusesAHugeBody() {
		assertThat(ask(" ".repeat(10_000_000))).hasStatus(HttpStatus.BAD_REQUEST)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void findsExercisesWithoutStepsAndDose() {
		assertThat(this.mvc.get().uri("/api/v1/exercises?q={q}", "hack squats")).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$[0].slug", (slug) -> assertThat(slug).isEqualTo("hack-squat"));
		assertThat(this.mvc.get().uri("/api/v1/exercises")).bodyJson()
			.hasPathSatisfying("$.length()", (all) -> assertThat(all).isEqualTo(328));
		assertThat(this.mvc.get().uri("/api/v1/exercises/hack-squat")).bodyJson()
			.hasPathSatisfying("$.demands", (demands) -> assertThat(demands).asArray().contains("FIXED_PATH_SQUAT"))
			.doesNotHavePath("$.steps")
			.doesNotHavePath("$.dose");
		assertThat(this.mvc.get().uri("/api/v1/exercises/moonwalk")).hasStatus(HttpStatus.NOT_FOUND)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void saysWhereATextWasTakenFromAndNoMore() {
		assertThat(this.mvc.get().uri("/api/v1/exercises/bird-dog")).bodyJson()
			.extractingPath("$.kind")
			.isEqualTo("EXERCISE");
		assertThat(this.mvc.get().uri("/api/v1/exercises/bird-dog")).bodyJson()
			.hasPathSatisfying("$.origin", (origin) -> assertThat(origin).isNull());
		try (PicturedExercise birdDog = PicturedExercise.of(this.beans, "bird-dog")) {
			assertThat(this.mvc.get().uri("/api/v1/exercises/bird-dog")).bodyJson()
				.extractingPath("$.origin")
				.isEqualTo(Map.of("source", "wger", "licence", "CC-BY-SA 4.0", "author", "Ada \"A\" Byron", "address",
						"https://wger.example.org/1"));
			assertThat(this.mvc.get().uri("/api/v1/exercises/bird-dog")).bodyText()
				.doesNotContain(birdDog.picture().hash());
		}
	}

	@Test
	void answersWithProblemsWhereNothingIs() {
		assertThat(this.mvc.get().uri("/api/v1/nothing")).hasStatus(HttpStatus.NOT_FOUND)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(this.mvc.delete().uri("/api/v1/guidance")).hasStatus(HttpStatus.METHOD_NOT_ALLOWED)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void describesItself() {
		assertThat(this.mvc.get().uri("/v3/api-docs")).hasStatusOk()
			.bodyText()
			.contains("/api/v1/guidance", "weeksPostOp", "RADIATING_NERVE_PAIN");
	}

	private MvcTestResult ask(String body) {
		return this.mvc.post()
			.uri("/api/v1/guidance")
			.contentType(MediaType.APPLICATION_JSON)
			.content(body.replace('\'', '"'))
			.exchange();
	}

}
