package org.neutralspine.question.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.NameReading;
import org.neutralspine.catalogue.StarterCatalogue;
import org.neutralspine.question.reading.Understood.Mentioned;
import org.neutralspine.question.text.Said;
import org.neutralspine.question.text.Words;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * One thing told in one short text, in many ways: what is read of it, and what is asked
 * back instead.
 */
class ShortTextsTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

	private static final QuestionReader READER = new QuestionReader(StarterCatalogue::namesWithin);

	/** What is told, by the file of its texts, in the words of the file. */
	private static final Map<String, Function<Understood, String>> TOLD = Map.ofEntries(
			entry("told-times", (read) -> value(read.weeksPostOp())),
			entry("told-levels", (read) -> list(read.fusion().stream().map(Said::value))),
			entry("told-clearances", (read) -> value(read.clearance())),
			entry("told-signs", (read) -> sorted(read.symptoms())),
			entry("told-limits", (read) -> sorted(read.avoid()) + "/" + load(read)),
			entry("told-pain", (read) -> value(read.painNow())),
			entry("told-later", (read) -> value(read.laterWeeks())),
			entry("told-factors", (read) -> sorted(read.factors()) + "/" + value(read.imaging())),
			entry("told-braces", (read) -> value(read.brace())),
			entry("told-plans", (read) -> String.valueOf(read.beforeSurgery() != null)),
			entry("told-persons", (read) -> String.valueOf(read.otherPerson() != null)),
			entry("told-exercises", (read) -> asked(read) + "/" + mentioned(read)));

	static Stream<Arguments> texts() {
		return TOLD.keySet().stream().sorted().flatMap(ShortTextsTests::texts);
	}

	private static Stream<Arguments> texts(String file) {
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(ShortTextsTests.class.getResourceAsStream("/question/" + file + ".txt")),
				StandardCharsets.UTF_8))) {
			return reader.lines()
				.filter((line) -> !line.startsWith("//"))
				.map((line) -> line.split("\\|", 2))
				.map((parts) -> arguments(file, Named.of(parts[1].strip(), parts[1].strip()),
						Arrays.asList(parts[0].strip().split(";"))))
				.toList()
				.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@ParameterizedTest
	@MethodSource("texts")
	void readsWhatIsTold(String file, String text, List<String> expected) {
		assertThat(expected).contains(TOLD.get(file).apply(read(text)));
	}

	private static Understood read(String text) {
		return READER.read(text, TODAY);
	}

	private static String asked(Understood read) {
		return slugs(Stream.concat(read.asked().stream(), read.more().stream()).map(Said::value));
	}

	private static String mentioned(Understood read) {
		return slugs(read.mentioned().stream().map(Mentioned::reading));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Can I play the piano an hour a day? | play the piano",
					"Ok to keep playing the cello? | playing the cello", "Would knitting hurt? And a jigsaw? | jigsaw",
					"over a year ago id like to ring the church bells again | ring the church bells",
					"Can I wear heels and dance a bit? | wear heels",
					"is it the blow drying I should be scared of? | blow drying",
					"can i ride a motorbike or go on a cruise | go on a cruise",
					"would paintball be ok, and laser tag with my son | paintball",
					"laser tag for my birthday, yes or no? | laser tag",
					"geocaching with the kids, and maybe flying a kite? | flying a kite",
					"Is it OK if I wash the car and put up shelves? | wash the car",
					"I want to go back to driving my forklift, 8 hours a day. | driving my forklift",
					"wearing high heels to a wedding, ok at 12 weeks or not? | wearing high heels",
					"Can I get a haircut at 2 weeks? | haircut", "is a heating pad ok? | heating pad",
					"what about hiking or metal detecting | metal detecting" })
	void namesWhatIsInNoEntry(String text, String words) {
		assertThat(read(text).notUnderstood()).extracting(Words::text).contains(words);
	}

	@Test
	void saysNothingOfWhatIsOnlyTold() {
		assertThat(read("I used to play the piano. Can I swim?").notUnderstood()).isEmpty();
	}

	private static String slugs(Stream<NameReading> readings) {
		return list(readings.flatMap((one) -> one.exercises().stream()).map(Exercise::slug).distinct().sorted());
	}

	private static String sorted(List<? extends Said<? extends Enum<?>>> said) {
		return list(said.stream().map((one) -> one.value().name()).sorted());
	}

	private static String list(Stream<?> values) {
		return values.toList().toString().replace(" ", "");
	}

	private static String load(Understood read) {
		return (read.maxLoadKg() != null) ? value(read.maxLoadKg()) : "";
	}

	private static String value(@Nullable Said<?> said) {
		return (said != null) ? said.value().toString() : "null";
	}

}
