package org.neutralspine.guidance.protocol.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.StarterCatalogue;

/**
 * A large catalogue: the one that ships, and copies of any of its exercises under other
 * slugs, of which half lead nowhere.
 */
public final class ManyExercises {

	private ManyExercises() {
	}

	/** So many exercises by slug. */
	public static Map<String, Exercise> of(int number) {
		Map<String, Exercise> many = new LinkedHashMap<>(StarterCatalogue.exercises());
		List<Exercise> originals = List.copyOf(many.values());
		Random random = new Random(number);
		while (many.size() < number) {
			Exercise original = originals.get(random.nextInt(originals.size()));
			String slug = original.slug() + "-" + many.size();
			many.put(slug, new Exercise(slug, random.nextBoolean() ? original.content()
					: original.content().withLinks(original.content().links().to((link) -> false))));
		}
		return many;
	}

}
