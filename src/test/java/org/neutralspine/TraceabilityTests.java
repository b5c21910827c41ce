package org.neutralspine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every statement of the founding article is listed, with what a user sees of it and with
 * a test that exists.
 */
class TraceabilityTests {

	private static final Path TABLE = Path.of("docs", "traceability.md");

	private static final Pattern ROW = Pattern.compile("\\|\\s*([A-Z]\\d\\d)\\s*\\|(.*)\\|([^|]*)\\|\\s*");

	private static final Pattern TEST = Pattern.compile("`(\\w+)\\.(\\w+)`");

	private static final String TEST_CLASS = "StatementsTests";

	@Test
	void listsEveryStatementOnceAndNoOther() throws IOException {
		List<String> statements = Stream.of(numbered("A", 14), numbered("R", 22), numbered("C", 6), numbered("P", 6))
			.flatMap((ids) -> ids)
			.toList();
		assertThat(rows()).extracting(Row::id).containsExactlyInAnyOrderElementsOf(statements);
	}

	@Test
	void saysWhatAUserSees() throws IOException {
		assertThat(rows()).allSatisfy((row) -> assertThat(row.seen()).as(row.id()).isNotBlank());
	}

	@Test
	void namesATestThatExists() throws Exception {
		Set<String> tests = tests();
		for (Row row : rows()) {
			Matcher test = TEST.matcher(row.test());
			assertThat(test.matches()).as("%s names one test", row.id()).isTrue();
			assertThat(test.group(1)).as(row.id()).isEqualTo(TEST_CLASS);
			assertThat(tests).as(row.id()).contains(test.group(2));
			assertThat(test.group(2)).as(row.id()).startsWith(row.id().toLowerCase(Locale.ROOT));
		}
	}

	@Test
	void leavesNoTestOut() throws Exception {
		assertThat(rows()).extracting(Row::test)
			.containsExactlyInAnyOrderElementsOf(
					tests().stream().map((test) -> "`" + TEST_CLASS + "." + test + "`").toList());
	}

	@Test
	void whatIsAskedOfSecurityNamesTestsThatExist() throws IOException {
		String sources;
		try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
			sources = files.filter((file) -> file.toString().endsWith("Tests.java"))
				.map(TraceabilityTests::read)
				.collect(Collectors.joining());
		}
		List<String> named = TEST.matcher(read(Path.of("docs", "security.md")))
			.results()
			.map((test) -> test.group(2))
			.distinct()
			.toList();
		assertThat(named).hasSizeGreaterThan(25)
			.allSatisfy((test) -> assertThat(sources).contains("void " + test + "("));
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stream<String> numbered(String letter, int last) {
		return IntStream.rangeClosed(1, last).mapToObj((number) -> "%s%02d".formatted(letter, number));
	}

	private static Set<String> tests() throws ClassNotFoundException {
		return Arrays.stream(Class.forName("org.neutralspine.guidance." + TEST_CLASS).getDeclaredMethods())
			.filter((method) -> method.isAnnotationPresent(Test.class))
			.map(Method::getName)
			.collect(Collectors.toSet());
	}

	private static List<Row> rows() throws IOException {
		return Files.readAllLines(TABLE)
			.stream()
			.map(ROW::matcher)
			.filter(Matcher::matches)
			.map((row) -> new Row(row.group(1), row.group(2).strip(), row.group(3).strip()))
			.toList();
	}

	private record Row(String id, String seen, String test) {
	}

}
