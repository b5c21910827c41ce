package org.neutralspine.editing.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.editing.entry.Editor;
import org.neutralspine.editing.entry.EntryFilter;
import org.neutralspine.editing.entry.EntryVersion;
import org.springframework.stereotype.Component;

/**
 * Finds what an exercise may link to: what is called so comes first, then all in whose
 * names the letters are, whatever their state, then what may have been meant.
 */
@Component
class LinkSearch {

	private static final int MAX_FOUND = 12;

	private final Editor editor;

	private final Catalogue catalogue;

	LinkSearch(Editor editor, Catalogue catalogue) {
		this.editor = editor;
		this.catalogue = catalogue;
	}

	/**
	 * Finds exercises by words as admins type them.
	 * @param except the one that the links are for
	 */
	List<EntryVersion> find(String words, String except) {
		Set<String> slugs = new LinkedHashSet<>();
		this.catalogue.readEach(words).forEach((reading) -> add(reading.exercises(), slugs));
		List<EntryVersion> spelled = this.editor.search(new EntryFilter(words, null, null, null), MAX_FOUND).toList();
		spelled.forEach((entry) -> slugs.add(entry.slug()));
		add(this.catalogue.search(words), slugs);
		slugs.remove(except);
		List<String> first = new ArrayList<>(slugs).subList(0, Math.min(MAX_FOUND, slugs.size()));
		Map<String, EntryVersion> found = this.editor.find(first)
			.stream()
			.collect(Collectors.toMap(EntryVersion::slug, Function.identity()));
		return first.stream().filter(found::containsKey).map(found::get).toList();
	}

	private static void add(List<Exercise> exercises, Set<String> slugs) {
		exercises.forEach((exercise) -> slugs.add(exercise.slug()));
	}

}
