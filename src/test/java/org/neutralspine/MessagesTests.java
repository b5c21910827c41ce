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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
		StringBuilder everything = new StringBuilder();
		for (Path template : templates()) {
			everything.append(Files.readString(template));
		}
		try (Stream<Path> files = Files.walk(SOURCES)) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".java")).toList()) {
				everything.append(Files.readString(file));
			}
		}
		List<Pattern> computed = new ArrayList<>();
		COMPUTED_IN_TEMPLATE.matcher(everything)
			.results()
			.forEach((key) -> computed
				.add(Pattern.compile(key.group(1).replace(".", "\\.").replaceAll("\\$\\{[^}]*}", ".+"))));
		COMPUTED_IN_SOURCE.matcher(everything)
			.results()
			.forEach((key) -> computed.add(Pattern.compile(
					Pattern.quote(key.group(1)) + ".+" + ((key.group(2) != null) ? Pattern.quote(key.group(2)) : ""))));
		assertThat(messages().stringPropertyNames()).allMatch((key) -> everything.indexOf(key) >= 0
				|| computed.stream().anyMatch((pattern) -> pattern.matcher(key).matches()));
	}

	private static List<Path> templates() throws IOException {
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			return files.filter((path) -> path.toString().endsWith(".html")).toList();
		}
	}

	private static Properties messages() throws IOException {
		Properties messages = new Properties();
		try (Reader file = new InputStreamReader(MessagesTests.class.getResourceAsStream("/messages.properties"),
				StandardCharsets.UTF_8)) {
			messages.load(file);
		}
		return messages;
	}

}
