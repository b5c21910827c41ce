package org.neutralspine.exchange.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neutralspine.editing.Problem;
import org.neutralspine.exchange.file.PrintableText;
import org.neutralspine.exchange.store.StoredExercise;

/**
 * Finds records of a file that give the same slug or come from the same original.
 */
final class Duplicates {

	/** Which record of the file gives a slug. */
	private final Map<String, Integer> slugs = new HashMap<>();

	private final Set<String> identities = new HashSet<>();

	private final LinkGraph links;

	Duplicates(LinkGraph links) {
		this.links = links;
	}

	List<Problem> check(int number, Place place, ExerciseLookup lookup) {
		List<Problem> problems = new ArrayList<>();
		String given = place.record().slug();
		if (given != null) {
			Integer first = this.slugs.putIfAbsent(given, number);
			if (first != null) {
				problems.add(Problem.of("slug", "import.record.twice", PrintableText.of(given), first));
			}
			else if (!given.equals(place.slug())) {
				this.links.renamed(given, place.slug());
			}
		}
		String identity = ExerciseLookup.identity(place.given());
		if (identity != null) {
			StoredExercise holder = lookup.withIdentity(identity);
			if (!this.identities.add(identity) || (holder != null && !holder.slug().equals(place.slug()))) {
				problems.add(Problem.of("key", "import.record.origin", PrintableText.of(identity)));
			}
		}
		return problems;
	}

}
