package org.neutralspine.question.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.NameReading;
import org.neutralspine.catalogue.StarterCatalogue;
import org.neutralspine.question.reading.Understood.Mentioned;
import org.neutralspine.question.text.Said;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * One thing told in one short text, in many ways: what is read of it, and what is asked
 * back instead.
 */
class ShortTextsTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

	static Stream<Arguments> times() {
		return lines("told-times.txt");
	}

	static Stream<Arguments> levels() {
		return lines("told-levels.txt");
	}

	static Stream<Arguments> clearances() {
		return lines("told-clearances.txt");
	}

	static Stream<Arguments> signs() {
		return lines("told-signs.txt");
	}

	static Stream<Arguments> limits() {
		return lines("told-limits.txt");
	}

	static Stream<Arguments> pain() {
		return lines("told-pain.txt");
	}

	static Stream<Arguments> laterTimes() {
		return lines("told-later.txt");
	}

	static Stream<Arguments> factors() {
		return lines("told-factors.txt");
	}

	static Stream<Arguments> braces() {
		return lines("told-braces.txt");
	}

	static Stream<Arguments> plans() {
		return lines("told-plans.txt");
	}

	static Stream<Arguments> exercises() {
		return lines("told-exercises.txt");
	}

	private static Stream<Arguments> lines(String file) {
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(ShortTextsTests.class.getResourceAsStream("/question/" + file)),
				StandardCharsets.UTF_8))) {
			return reader.lines()
				.filter((line) -> !line.startsWith("//"))
				.map((line) -> line.split("\\|", 2))
				.map((parts) -> arguments(Named.of(parts[1].strip(), parts[1].strip()),
						Arrays.asList(parts[0].strip().split(";"))))
				.toList()
				.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@ParameterizedTest
	@MethodSource("times")
	void readsHowLongAgoItWas(String text, List<String> weeks) {
		assertThat(weeks).contains(value(read(text).weeksPostOp()));
	}

	@ParameterizedTest
	@MethodSource("levels")
	void readsWhatIsFused(String text, List<String> spans) {
		List<String> read = read(text).fusion().stream().map(Said::value).toList();
		assertThat(spans).contains(read.toString().replace(" ", ""));
	}

	@ParameterizedTest
	@MethodSource("clearances")
	void readsWhatIsCleared(String text, List<String> scopes) {
		assertThat(scopes).contains(value(read(text).clearance()));
	}

	@ParameterizedTest
	@MethodSource("signs")
	void readsWhatIsWrong(String text, List<String> signs) {
		assertThat(signs).contains(sorted(read(text).symptoms()));
	}

	@ParameterizedTest
	@MethodSource("limits")
	void readsWhatIsForbidden(String text, List<String> limits) {
		Understood read = read(text);
		String load = (read.maxLoadKg() != null) ? read.maxLoadKg().value().toString() : "";
		assertThat(limits).contains(sorted(read.avoid()) + "/" + load);
	}

	@ParameterizedTest
	@MethodSource("pain")
	void readsHowBadItIs(String text, List<String> scores) {
		assertThat(scores).contains(value(read(text).painNow()));
	}

	@ParameterizedTest
	@MethodSource("laterTimes")
	void readsForWhenIsAsked(String text, List<String> weeks) {
		assertThat(weeks).contains(value(read(text).laterWeeks()));
	}

	@ParameterizedTest
	@MethodSource("factors")
	void readsWhatSlowsTheHealing(String text, List<String> factors) {
		Understood read = read(text);
		assertThat(factors).contains(sorted(read.factors()) + "/" + value(read.imaging()));
	}

	@ParameterizedTest
	@MethodSource("braces")
	void readsWhatIsWorn(String text, List<String> braces) {
		assertThat(braces).contains(value(read(text).brace()));
	}

	@ParameterizedTest
	@MethodSource("plans")
	void readsWhetherTheSurgeryIsToCome(String text, List<String> toCome) {
		assertThat(toCome).contains(String.valueOf(read(text).beforeSurgery() != null));
	}

	@MethodSource("exercises")
	void readsWhatIsAskedAboutAndWhatIsDone(String text, List<String> exercises) {
		Understood read = read(text);
		String asked = slugs(Stream.concat(read.asked().stream(), read.more().stream()).map(Said::value));
		assertThat(exercises).contains(asked + "/" + slugs(read.mentioned().stream().map(Mentioned::reading)));
	}

	private static String slugs(Stream<NameReading> readings) {
		return readings.flatMap((one) -> one.exercises().stream())
			.map(Exercise::slug)
			.distinct()
			.sorted()
			.toList()
			.toString()
			.replace(" ", "");
	}

	private static String sorted(List<? extends Said<? extends Enum<?>>> said) {
		return said.stream().map((one) -> one.value().name()).sorted().toList().toString().replace(" ", "");
	}

	private static String value(@Nullable Said<?> said) {
		return (said != null) ? said.value().toString() : "null";
	}

	private static Understood read(String text) {
		return new QuestionReader(StarterCatalogue::namesWithin).read(text, TODAY);
	}

}
