package org.neutralspine.guidance.protocol.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Exercise;

/**
 * Exercises to be judged, and which of them are alike. Whoever asks one of each that are
 * alike pays for what differs, however many there are.
 */
public final class Exercises {

	private final Map<String, Exercise> bySlug;

	/**
	 * Null until somebody asks for a list: many answers are about a few exercises only.
	 */
	private volatile @Nullable Index index;

	/**
	 * Takes exercises.
	 * @param bySlug in the catalogue's order
	 */
	public Exercises(Map<String, Exercise> bySlug) {
		this.bySlug = bySlug;
	}

	/**
	 * All of it is worked out once.
	 *
	 * @param places the place of each in the catalogue, by slug
	 */
	private record Index(Map<String, Integer> places, List<Alike> alike) {

		static Index of(Map<String, Exercise> bySlug) {
			Map<String, Integer> places = new HashMap<>();
			bySlug.keySet().forEach((slug) -> places.put(slug, places.size()));
			return new Index(places, Alike.group(bySlug.values().stream()));
		}

	}

	public Map<String, Exercise> bySlug() {
		return this.bySlug;
	}

	/**
	 * All of them.
	 * @param named slugs of those that a rule knows by name, so that nothing is like them
	 */
	List<Alike> alike(Set<String> named) {
		return apart(index().alike(), named);
	}

	/**
	 * Some of them.
	 * @param some what is not among these exercises is left out
	 * @param named slugs of those that a rule knows by name, so that nothing is like them
	 */
	List<Alike> alike(Collection<Exercise> some, Set<String> named) {
		return apart(Alike.group(some.stream()
			.map((exercise) -> this.bySlug.get(exercise.slug()))
			.filter(Objects::nonNull)
			.distinct()
			.sorted(Comparator.comparing(this::place))), named);
	}

	/**
	 * The exercises of some groups, in the catalogue's order, as far as they are asked
	 * for.
	 */
	Stream<Exercise> inOrder(Stream<Alike> groups) {
		PriorityQueue<Rest> rests = groups.map((group) -> rest(group, 0))
			.collect(Collectors.toCollection(() -> new PriorityQueue<>(Comparator.comparingInt(Rest::place))));
		Iterator<Exercise> merged = new Iterator<>() {

			@Override
			public boolean hasNext() {
				return !rests.isEmpty();
			}

			@Override
			public Exercise next() {
				Rest first = rests.remove();
				if (first.from + 1 < first.group.count()) {
					rests.add(rest(first.group, first.from + 1));
				}
				return first.group.exercises().get(first.from);
			}

		};
		return StreamSupport.stream(Spliterators.spliteratorUnknownSize(merged, Spliterator.ORDERED), false);
	}

	/**
	 * What is left of a group.
	 *
	 * @param place of the first of it
	 */
	private record Rest(Alike group, int from, int place) {
	}

	private Rest rest(Alike group, int from) {
		return new Rest(group, from, place(group.exercises().get(from)));
	}

	private List<Alike> apart(List<Alike> groups, Set<String> named) {
		List<Alike> apart = new ArrayList<>(groups);
		named.stream().map(this.bySlug::get).filter(Objects::nonNull).forEach((exercise) -> {
			for (int i = 0; i < apart.size(); i++) {
				if (apart.get(i).hasBeside(exercise)) {
					apart.set(i, apart.get(i).without(exercise));
					apart.add(new Alike(List.of(exercise)));
				}
			}
		});
		return apart;
	}

	private int place(Exercise exercise) {
		return Objects.requireNonNull(index().places().get(exercise.slug()));
	}

	private Index index() {
		Index known = this.index;
		if (known == null) {
			known = Index.of(this.bySlug);
			this.index = known;
		}
		return known;
	}

}
