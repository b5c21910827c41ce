package org.neutralspine.guidance;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What patients read is written for a reader of twelve or thirteen, by the formula of
 * Flesch and Kincaid. It only counts words and syllables, so it is no proof of plain
 * words; but it finds long sentences.
 */
class PlainWordsTests {

	private static final double GRADE = 8;

	/** The formula says little of a few words. */
	private static final int FEWEST_WORDS = 10;

	private static final Pattern WORD = Pattern.compile("[A-Za-z’'-]*[A-Za-z][A-Za-z’'-]*");

	private static final Pattern FOR_PATIENTS = Pattern
		.compile("(gate|symptom|demand|limit|factor|clearance|phase|pain|about|adjacent|confidence|how|today|home"
				+ "|situation|session|walking|timer|exercises|exercise|canI|reason|shared|verdict|group|imaging|brace|print\\.(?!code))\\b.*");

	private static final Pattern JARGON = Pattern
		.compile("(?i)anti-rotation|limb pump|neutral spine(?! supports)|stabilis|isometric|contraindicat");

	private static final Properties MESSAGES = messages();

	static Stream<String> forPatients() {
		return MESSAGES.stringPropertyNames()
			.stream()
			.filter((key) -> FOR_PATIENTS.matcher(key).matches() && words(MESSAGES.getProperty(key)) >= FEWEST_WORDS)
			.sorted();
	}

	@ParameterizedTest
	@MethodSource("forPatients")
	void whatPatientsReadIsBelowGradeEight(String key) {
		assertThat(grade(MESSAGES.getProperty(key))).as(MESSAGES.getProperty(key)).isLessThan(GRADE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "how.clock.text", "print.stop.now.signs", "print.stop.today.signs",
			"print.stop.office.signs", "about.statement.5", "how.sources.text", "symptom.SADDLE_NUMBNESS.question",
			"symptom.BLADDER_OR_BOWEL_CHANGE.question", "symptom.CLICKING_OR_MOVING_HARDWARE.question",
			"gate.REFER.step.4", "shared.red.4", "adjacent.years", "factor.OSTEOPOROSIS.hint", "gate.CLOSED.ask.1" })
	void theHardestSentencesOfTheReviewAreEasyNow(String key) {
		assertThat(grade(MESSAGES.getProperty(key))).isLessThan(6);
	}

	@Test
	void aLongSentenceOfLongWordsIsFound() {
		assertThat(grade("Do you have new numbness or tingling between your thighs, or around your genitals, buttocks "
				+ "or back passage, does wiping feel different, or is sex newly numb or different?"))
			.isGreaterThan(GRADE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "exercises.glance.favour", "demand.QUIET_ACTIVATION.label", "group.FAVOUR", "how.rule.9",
			"phase.P2.idea", "phase.P4.idea", "home.favour.2", "clearance.WALKING.hint" })
	void noJargonStandsThere(String key) {
		assertThat(MESSAGES.getProperty(key)).doesNotContainPattern(JARGON);
	}

	/** An exercise by name is an advice only where it is open, so only rules name any. */
	@Test
	void noTextNamesAnExerciseAsAnAlternative() {
		Pattern named = Pattern.compile("(?i)(such as|instead|try|do) (the|a) (pallof|bird dog|dead bug|plank|bridge)");
		assertThat(MESSAGES.values()).noneMatch((text) -> named.matcher((String) text).find());
	}

	private static double grade(String text) {
		String plain = text.replaceAll("\\{[^}]*}", "x").replaceAll("\\[\\d+]", "");
		List<String> sentences = Arrays.stream(plain.split("[.!?:;]+(?=\\s|$)|\\n"))
			.filter((sentence) -> words(sentence) > 0)
			.toList();
		double words = words(plain);
		double syllables = WORD.matcher(plain).results().mapToLong((word) -> syllables(word.group())).sum();
		return 0.39 * words / sentences.size() + 11.8 * syllables / words - 15.59;
	}

	private static long words(String text) {
		return WORD.matcher(text).results().count();
	}

	private static long syllables(String word) {
		String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
		if (letters.length() <= 3) {
			return 1;
		}
		String sounded = letters.replaceAll("([^laeiouy])es$|([^td])ed$|([^laeiouy])e$", "$1$2$3").replaceAll("^y", "");
		return Math.max(1, Pattern.compile("[aeiouy]+").matcher(sounded).results().count());
	}

	private static Properties messages() {
		Properties messages = new Properties();
		try (Reader file = new InputStreamReader(PlainWordsTests.class.getResourceAsStream("/messages.properties"),
				StandardCharsets.UTF_8)) {
			messages.load(file);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return messages;
	}

}
