package org.neutralspine.editing.form;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.editing.State;
import org.neutralspine.editing.entry.Editor;
import org.neutralspine.editing.entry.EntryFilter;
import org.neutralspine.editing.entry.EntryVersion;
import org.springframework.stereotype.Component;

/**
 * Finds what an exercise may link to: what is called so comes first, then what fits the
 * words best, then all in whose names the letters are, whatever their state, and at last
 * the rest of what may have been meant.
 */
@Component
class LinkSearch {

	private static final int MAX_FOUND = 12;

	/** How many by meaning come before those by spelling, which may not be published. */
	private static final int MEANT_FIRST = 6;

	private static final int MAX_SPELLED = 100;

	private static final Comparator<EntryVersion> PUBLISHED_FIRST = Comparator
		.comparing((EntryVersion entry) -> entry.state() != State.PUBLISHED);

	private final Editor editor;

	private final Catalogue catalogue;

	LinkSearch(Editor editor, Catalogue catalogue) {
		this.editor = editor;
		this.catalogue = catalogue;
	}

	/**
	 * What was found.
	 *
	 * @param more whether there is more than is shown
	 */
	record Found(List<EntryVersion> shown, boolean more) {

		static final Found NOTHING = new Found(List.of(), false);

	}

	/**
	 * Finds exercises by words as admins type them.
	 * @param except the one that the links are for
	 */
	Found find(String words, String except) {
		if (words.isBlank()) {
			return Found.NOTHING;
		}
		List<Exercise> meant = this.catalogue.search(words);
		Set<String> slugs = new LinkedHashSet<>();
		this.catalogue.readEach(words).forEach((reading) -> add(reading.exercises(), slugs));
		add(meant.subList(0, Math.min(MEANT_FIRST, meant.size())), slugs);
		this.editor.search(new EntryFilter(words, null, null, null), MAX_SPELLED)
			.stream()
			.sorted(PUBLISHED_FIRST)
			.forEach((entry) -> slugs.add(entry.slug()));
		add(meant, slugs);
		slugs.remove(except);
		List<String> first = slugs.stream().limit(MAX_FOUND).toList();
		Map<String, EntryVersion> found = this.editor.find(first)
			.stream()
			.collect(Collectors.toMap(EntryVersion::slug, Function.identity()));
		return new Found(first.stream().filter(found::containsKey).map(found::get).toList(),
				slugs.size() > first.size());
	}

	private static void add(List<Exercise> exercises, Set<String> slugs) {
		exercises.forEach((exercise) -> slugs.add(exercise.slug()));
	}

}
