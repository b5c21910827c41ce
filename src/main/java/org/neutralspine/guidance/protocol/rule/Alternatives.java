package org.neutralspine.guidance.protocol.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.Judgement;

/**
 * Finds something to do instead of an exercise that is not doable. Nothing that is not
 * doable itself is ever named.
 */
final class Alternatives {

	private static final String LAST_RESORT = "walking";

	private static final int MAX_FAVOURED = 3;

	private final Map<String, Exercise> exercises;

	private final Map<String, Judgement> judgements;

	Alternatives(Map<String, Exercise> exercises, Map<String, Judgement> judgements) {
		this.exercises = exercises;
		this.judgements = judgements;
	}

	/**
	 * The slugs of the first of these that yields any: the exercise's own list, its
	 * easier versions, what is favoured and trains the same, and walking.
	 */
	List<String> to(Exercise exercise) {
		List<String> found = doable(exercise.instead(), exercise);
		if (found.isEmpty()) {
			found = doable(easier(exercise), exercise);
		}
		if (found.isEmpty()) {
			found = doable(favoured(exercise), exercise);
		}
		return found.isEmpty() ? doable(List.of(LAST_RESORT), exercise) : found;
	}

	private List<String> doable(Collection<String> slugs, Exercise except) {
		List<String> doable = new ArrayList<>(slugs.size());
		for (String slug : slugs) {
			if (!slug.equals(except.slug()) && isDoable(slug)) {
				doable.add(slug);
			}
		}
		return doable;
	}

	private Set<String> easier(Exercise exercise) {
		Set<String> found = new LinkedHashSet<>();
		Deque<Exercise> open = new ArrayDeque<>(List.of(exercise));
		while (!open.isEmpty()) {
			for (String slug : open.remove().easier()) {
				Exercise easier = this.exercises.get(slug);
				if (easier != null && found.add(slug)) {
					open.add(easier);
				}
			}
		}
		return found;
	}

	private List<String> favoured(Exercise exercise) {
		return this.exercises.values()
			.stream()
			.filter(Exercise::favoured)
			.filter((other) -> other.trains().stream().anyMatch(exercise.trains()::contains))
			.map(Exercise::slug)
			.filter(this::isDoable)
			.limit(MAX_FAVOURED)
			.toList();
	}

	private boolean isDoable(String slug) {
		@Nullable Judgement judgement = this.judgements.get(slug);
		return judgement != null && judgement.isDoable();
	}

}
