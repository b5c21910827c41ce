package org.neutralspine.guidance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The questions of people with a fusion, with the answers to be met, through the API.
 */
@IntegrationTest
class SeedCasesTests {

	private static final Map<String, Set<String>> CLASSES = Map.of("avoid", Set.of("AVOID"), "no",
			Set.of("NOT_YET", "AVOID", "LOCKED"), "careful", Set.of("CAUTION", "NOT_YET", "AVOID", "LOCKED"), "ok",
			Set.of("CAUTION", "ALLOW", "FAVOUR"), "yes", Set.of("ALLOW", "FAVOUR"), "favour", Set.of("FAVOUR"),
			"locked", Set.of("LOCKED"));

	@Autowired
	private MockMvcTester mvc;

	static Stream<JsonNode> cases() {
		return Stream.of("seed-cases.json", "public-verdicts.json").flatMap(SeedCasesTests::cases);
	}

	private static Stream<JsonNode> cases(String file) {
		try (InputStream cases = SeedCasesTests.class.getResourceAsStream("/cases/" + file)) {
			return JsonMapper.shared().readTree(cases).valueStream().toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@ParameterizedTest
	@MethodSource("cases")
	void answersAsExpected(JsonNode question) throws Exception {
		MvcTestResult result = this.mvc.post()
			.uri("/api/v1/guidance")
			.contentType(MediaType.APPLICATION_JSON)
			.content(question.path("profile").toString())
			.exchange();
		assertThat(result).hasStatusOk();
		JsonNode answer = JsonMapper.shared().readTree(result.getResponse().getContentAsString());
		assertThat(answer.path("gate").asString())
			.isEqualTo(question.path("gate").asString("OPEN").toUpperCase(Locale.ROOT));
		Map<String, String> verdicts = new HashMap<>();
		answer.path("exercises")
			.forEach((exercise) -> verdicts.put(exercise.path("slug").asString(), exercise.path("verdict").asString()));
		question.path("expect")
			.properties()
			.forEach((expected) -> assertThat(verdicts.get(expected.getKey()))
				.as("%s in %s (%s)", expected.getKey(), question.path("id"), question.path("note"))
				.isIn(CLASSES.get(expected.getValue().asString())));
	}

}
