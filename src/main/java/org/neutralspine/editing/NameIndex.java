package org.neutralspine.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.word.NameWords;
import org.neutralspine.catalogue.word.TypedWords;

/**
 * The names and aliases that exercises have, to notice what is likely to be there
 * already: it has the same words, in any form and order, or the same letters, however
 * they are split.
 */
public final class NameIndex {

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
		List<String> content = content(name);
		this.exercises.putIfAbsent(words(content), exercise);
		this.exercises.putIfAbsent(letters(content), exercise);
	}

	/** The exercise that is called so, or something that comes to the same. */
	public Optional<Known> find(String name) {
		List<String> content = content(name);
		Known found = this.exercises.get(words(content));
		return Optional.ofNullable((found != null) ? found : this.exercises.get(letters(content)));
	}

	/**
	 * An exercise with its name.
	 */
	public record Known(String slug, String name) {
	}

	private static String words(List<String> content) {
		return content.stream().map(TypedWords::stem).sorted().collect(Collectors.joining(" "));
	}

	private static String letters(List<String> content) {
		return TypedWords.stem(String.join("", content));
	}

	/** The words that say something; all of them where none does. */
	private static List<String> content(String name) {
		NameWords words = NameWords.of(name);
		return words.content().isEmpty() ? words.all() : words.content();
	}

}
