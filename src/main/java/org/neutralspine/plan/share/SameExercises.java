package org.neutralspine.plan.share;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.neutralspine.plan.version.PublishedItem;
import org.neutralspine.plan.version.PublishedPlan;

/**
 * Finds the sets of one version of a plan in another one, wherever an exercise stands in
 * either. Of an exercise that a plan has twice, the first is the first, and the second
 * the second.
 *
 * @param places the place in the other version, by the place in the one
 * @param known the sets of the other version
 */
record SameExercises(Map<Integer, Integer> places, Set<String> known) {

	static final SameExercises NONE = new SameExercises(Map.of(), Set.of());

	static SameExercises of(PublishedPlan one, PublishedPlan other) {
		Map<String, Integer> later = new HashMap<>();
		List<String> names = names(other);
		IntStream.range(0, names.size()).forEach((place) -> later.put(names.get(place), place));
		Map<Integer, Integer> places = new HashMap<>();
		List<String> earlier = names(one);
		for (int place = 0; place < earlier.size(); place++) {
			Integer found = later.get(earlier.get(place));
			if (found != null) {
				places.put(place, found);
			}
		}
		return new SameExercises(places,
				IntStream.range(0, other.items().size())
					.boxed()
					.flatMap((place) -> Tick.of(place, other.items().get(place).prescription()).stream())
					.map(Tick::id)
					.collect(Collectors.toUnmodifiableSet()));
	}

	/** The slugs, each with how often it came before. */
	private static List<String> names(PublishedPlan plan) {
		Map<String, Integer> counts = new HashMap<>();
		List<String> names = new ArrayList<>();
		for (PublishedItem item : plan.items()) {
			names.add(item.slug() + " " + counts.merge(item.slug(), 1, Integer::sum));
		}
		return names;
	}

	/**
	 * The same sets as the other version knows them; what it does not know is left out.
	 */
	List<String> sets(List<String> sets) {
		return sets.stream().flatMap((set) -> set(set).stream()).toList();
	}

	private Optional<String> set(String set) {
		return Stream.of(set)
			.filter((id) -> id.matches("\\d{1,4}-.+"))
			.map((id) -> id.split("-", 2))
			.filter((parts) -> this.places.containsKey(Integer.valueOf(parts[0])))
			.map((parts) -> this.places.get(Integer.valueOf(parts[0])) + "-" + parts[1])
			.filter(this.known::contains)
			.findFirst();
	}

}
