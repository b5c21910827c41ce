package org.neutralspine.editing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neutralspine.catalogue.Content;

/**
 * The names and aliases that exercises have, to notice what is likely to be there
 * already: it has the same words, in any order, or the same letters, however they are
 * split.
 */
public final class NameIndex {

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Pattern PLURAL = Pattern.compile("(?<=\\p{L}[^s])s$");

	private final Map<String, Known> exercises = new HashMap<>();

	public void add(String slug, Content content) {
		add(slug, content.name(), content.aliases());
	}

	public void add(String slug, String name, List<String> aliases) {
		Known exercise = new Known(slug, name);
		add(name, exercise);
		aliases.forEach((alias) -> add(alias, exercise));
	}

	private void add(String name, Known exercise) {
		this.exercises.putIfAbsent(words(name), exercise);
		this.exercises.putIfAbsent(letters(name), exercise);
	}

	/** The exercise that is called so, or something that comes to the same. */
	public Optional<Known> find(String name) {
		Known found = this.exercises.get(words(name));
		return Optional.ofNullable((found != null) ? found : this.exercises.get(letters(name)));
	}

	/**
	 * An exercise with its name.
	 */
	public record Known(String slug, String name) {
	}

	private static String words(String name) {
		return split(name).sorted().collect(Collectors.joining(" "));
	}

	private static String letters(String name) {
		return split(name).collect(Collectors.joining());
	}

	private static Stream<String> split(String name) {
		return Arrays.stream(BETWEEN.split(name.toLowerCase(Locale.ROOT).replace("’", "").replace("'", "")))
			.filter((word) -> !word.isEmpty())
			.map((word) -> PLURAL.matcher(word).replaceAll(""));
	}

}
