package org.neutralspine.guidance;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The bibliography, and how a source such as {@code founding article A07; [78]} is taken
 * apart into links to it.
 */
@Component
public class Sources {

	private static final Pattern NUMBER = Pattern.compile("\\[(\\d+)]");

	private final List<Source> all;

	Sources() throws IOException {
		try (InputStream file = new ClassPathResource("protocol/sources.csv").getInputStream();
				CSVParser rows = CSVParser.parse(new InputStreamReader(file, StandardCharsets.UTF_8),
						CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
			this.all = rows.stream()
				.map((row) -> new Source(Integer.parseInt(row.get("number")), row.get("grade"), row.get("citation")))
				.toList();
		}
	}

	List<Source> all() {
		return this.all;
	}

	/**
	 * A work that the rules stand on.
	 *
	 * @param number its number in brackets
	 * @param grade A peer-reviewed, B a hospital's or clinic's protocol, C second-hand
	 */
	record Source(int number, String grade, String citation) {
	}

	/**
	 * A piece of a source: plain words, or a number that links to the bibliography.
	 */
	public record Part(String text, @Nullable Integer number) {
	}

	public static List<Part> parts(String source) {
		List<Part> parts = new ArrayList<>();
		Matcher number = NUMBER.matcher(source);
		int end = 0;
		while (number.find()) {
			if (number.start() > end) {
				parts.add(new Part(source.substring(end, number.start()), null));
			}
			parts.add(new Part(number.group(), Integer.valueOf(number.group(1))));
			end = number.end();
		}
		if (end < source.length()) {
			parts.add(new Part(source.substring(end), null));
		}
		return parts;
	}

}
