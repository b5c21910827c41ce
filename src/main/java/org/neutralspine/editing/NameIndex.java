package org.neutralspine.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.neutralspine.catalogue.Content;
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
		return content(name).stream().map(TypedWords::stem).sorted().collect(Collectors.joining(" "));
	}

	private static String letters(String name) {
		return TypedWords.stem(String.join("", content(name)));
	}

	/** The words that say something; all of them where none does. */
	private static List<String> content(String name) {
		List<String> content = TypedWords.content(name);
		return content.isEmpty() ? TypedWords.all(name) : content;
	}

}
