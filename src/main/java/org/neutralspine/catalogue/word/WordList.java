package org.neutralspine.catalogue.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;

import org.springframework.core.io.ClassPathResource;

/**
 * The catalogue's lists of words.
 */
public final class WordList {

	private WordList() {
	}

	/**
	 * The lines of a list, without remarks.
	 */
	public static Set<String> read(String file) {
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(
				new ClassPathResource("catalogue/" + file).getInputStream(), StandardCharsets.UTF_8))) {
			Set<String> lines = new LinkedHashSet<>();
			reader.lines().filter((line) -> !line.isBlank() && !line.startsWith("#")).forEach(lines::add);
			return lines;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
