package org.neutralspine;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every text stands in the bundle, by key, and every key is used.
 */
class MessagesTests {

	private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");

	private static final Path SOURCES = Path.of("src", "main", "java");

	/** A key in a template; what is computed in it stands for any word. */
	private static final Pattern TEMPLATE_KEY = Pattern.compile("#\\{\\|?([\\w.${}'()=?!: /-]+?)\\|?[(}](?=[^'a-z:])");

	private static final Pattern COMPUTED_IN_TEMPLATE = Pattern.compile("#\\{\\|([^|]*\\$\\{[^|]*)\\|");

	private static final Pattern COMPUTED_IN_SOURCE = Pattern
		.compile("\"([a-z][a-zA-Z.]*\\.)\" \\+ [\\w.()]+(?: \\+ \"(\\.[\\w.]+)\")?");

	/** A word of a source or a template, a key among them. */
	private static final Pattern WORD = Pattern.compile("\\w[\\w.-]*\\w");

	/** A fragment that offers choices, with what the keys of their texts begin with. */
	private static final Pattern CHOICES = Pattern.compile(":: (?:boxes|radios|rows)\\('.+?, '([\\w.]+)', \\$");

	private static final String PREFIX = "${prefix}";

	/** One word, or several that stand together in the source. */
	private static final String ANY = "(.+?)";

	@Test
	void noTextStandsInATemplate() throws IOException {
		List<String> found = new ArrayList<>();
		for (Path template : templates()) {
			String markup = Files.readString(template)
				.replaceAll("(?s)<!--/\\*.*?\\*/-->", "")
				.replaceAll("(?s)<[a-zA-Z!/](?:[^<>\"']|\"[^\"]*\"|'[^']*')*>", "")
				.replace("·", "");
			markup.lines()
				.map(String::strip)
				.filter((line) -> !line.isEmpty())
				.forEach((line) -> found.add(template + ": " + line));
		}
		assertThat(found).isEmpty();
	}

	@Test
	void noKeyIsMissing() throws IOException {
		Set<String> missing = new TreeSet<>();
		Set<String> keys = messages().stringPropertyNames();
		for (Path template : templates()) {
			Matcher key = TEMPLATE_KEY.matcher(Files.readString(template));
			while (key.find()) {
				if (!key.group(1).contains("$") && !keys.contains(key.group(1))) {
					missing.add(template.getFileName() + ": " + key.group(1));
				}
			}
		}
		assertThat(missing).isEmpty();
	}

	@Test
	void noTextIsLeftOver() throws IOException {
		String everything = everything();
		Set<String> words = WORD.matcher(everything).results().map(MatchResult::group).collect(Collectors.toSet());
		List<Pattern> computed = computed(everything);
		assertThat(messages().stringPropertyNames()).allMatch((key) -> isUsed(key, words, computed));
		assertThat(isUsed("nobody.says.this", words, computed)).as("a key that is left over").isFalse();
		assertThat(isUsed("gate.nobody.says.this", words, computed)).as("one among its like").isFalse();
	}

	/** What is said of a client takes the place of what is said to a patient. */
	@Test
	void whatIsSaidOfAClientIsSaidToPatientsInOtherWords() throws IOException {
		Properties messages = messages();
		Properties ofClients = messages("/messages_en__client.properties");
		assertThat(ofClients.stringPropertyNames()).isNotEmpty()
			.allSatisfy((key) -> assertThat(messages.getProperty(key)).as(key)
				.isNotNull()
				.isNotEqualTo(ofClients.getProperty(key)));
		assertThat(ofClients.stringPropertyNames())
			.filteredOn((key) -> !arguments(ofClients, key).equals(arguments(messages, key)))
			.isEmpty();
		assertThat(messages.stringPropertyNames())
			.filteredOn((key) -> key.matches("(gate\\.)?reason\\..*")
					&& messages.getProperty(key).matches("(?is).*\\byou(r|rs)?\\b.*"))
			.isNotEmpty()
			.isSubsetOf(ofClients.stringPropertyNames());
	}

	private static Set<String> arguments(Properties texts, String key) {
		return Pattern.compile("\\{\\d")
			.matcher(texts.getProperty(key))
			.results()
			.map((found) -> found.group())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static List<Pattern> computed(String everything) {
		List<Pattern> computed = new ArrayList<>();
		List<String> prefixes = CHOICES.matcher(everything).results().map((choices) -> choices.group(1)).toList();
		COMPUTED_IN_TEMPLATE.matcher(everything).results().map((key) -> key.group(1)).forEach((key) -> {
			List<String> keys = key.contains(PREFIX)
					? prefixes.stream().map((prefix) -> key.replace(PREFIX, prefix)).toList() : List.of(key);
			keys.forEach((one) -> computed.add(Pattern.compile(
					one.replace(".", "\\.").replaceAll("\\$\\{[^}]*'[^}]*}", ".+").replaceAll("\\$\\{[^}]*}", ANY))));
		});
		COMPUTED_IN_SOURCE.matcher(everything).results().forEach((key) -> {
			String end = (key.group(2) != null) ? key.group(2) : "";
			computed.add(Pattern
				.compile(Pattern.quote(key.group(1)) + ANY + Pattern.quote(end) + (end.endsWith(".") ? "\\w+" : "")));
		});
		return computed;
	}

	private static String everything() throws IOException {
		StringBuilder everything = new StringBuilder();
		for (Path template : templates()) {
			everything.append(Files.readString(template));
		}
		try (Stream<Path> files = Files.walk(SOURCES)) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".java")).toList()) {
				everything.append(Files.readString(file));
			}
		}
		return everything.toString();
	}

	private static boolean isUsed(String key, Set<String> words, List<Pattern> computed) {
		return words.contains(key) || computed.stream()
			.map((pattern) -> pattern.matcher(key))
			.anyMatch((match) -> match.matches() && IntStream.rangeClosed(1, match.groupCount())
				.mapToObj(match::group)
				.allMatch((word) -> !word.contains(".") || words.contains(word)));
	}

	private static List<Path> templates() throws IOException {
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			return files.filter((path) -> path.toString().endsWith(".html")).toList();
		}
	}

	private static Properties messages() throws IOException {
		return messages("/messages.properties");
	}

	private static Properties messages(String name) throws IOException {
		Properties messages = new Properties();
		try (Reader file = new InputStreamReader(MessagesTests.class.getResourceAsStream(name),
				StandardCharsets.UTF_8)) {
			messages.load(file);
		}
		return messages;
	}

}
