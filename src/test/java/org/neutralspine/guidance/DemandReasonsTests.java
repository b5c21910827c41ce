package org.neutralspine.guidance;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.catalogue.Demand;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Why a movement matters is another matter while the bone grows together than after that.
 */
class DemandReasonsTests {

	private static final Properties MESSAGES = messages();

	private static final int WORDS = 20;

	private static final Pattern HEALING = Pattern.compile("bone|can still move|not fully closed|while it heals");

	static Stream<String> keys() {
		return MESSAGES.stringPropertyNames().stream().filter((key) -> key.matches("demand\\..+\\.why\\..+")).sorted();
	}

	@ParameterizedTest
	@EnumSource
	void saysWhyForTheTimeOfHealingAndForAfterIt(Demand demand) {
		String healing = MESSAGES.getProperty("demand." + demand + ".why.healing");
		String healed = MESSAGES.getProperty("demand." + demand + ".why.healed");
		assertThat(healing).containsPattern(HEALING)
			.doesNotContain("next to", "no longer", "cannot bend", "cannot turn", "cannot arch");
		assertThat(healed).containsPattern("no longer|next to the fusion").doesNotContain("can still move", "grow");
	}

	@ParameterizedTest
	@MethodSource("keys")
	void saysItInTwoShortSentences(String key) {
		List<String> sentences = Arrays.asList(MESSAGES.getProperty(key).split("(?<=\\.) "));
		assertThat(sentences).hasSize(2)
			.allSatisfy((sentence) -> assertThat(sentence.split(" ")).hasSizeLessThanOrEqualTo(WORDS));
	}

	private static Properties messages() {
		Properties messages = new Properties();
		try (Reader file = new InputStreamReader(DemandReasonsTests.class.getResourceAsStream("/messages.properties"),
				StandardCharsets.UTF_8)) {
			messages.load(file);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return messages;
	}

}
