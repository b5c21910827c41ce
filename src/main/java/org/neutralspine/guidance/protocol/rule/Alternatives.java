package org.neutralspine.guidance.protocol.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.neutralspine.catalogue.BodyPart;
import org.neutralspine.catalogue.Exercise;

/**
 * Finds something to do instead of an exercise that is not doable. Nothing that is not
 * doable itself is ever named.
 */
final class Alternatives {

	private static final String LAST_RESORT = "walking";

	private static final int MAX_FAVOURED = 3;

	private final Answer answer;

	Alternatives(Answer answer) {
		this.answer = answer;
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

	/** Whether the last resort is doable, so that nothing is without an alternative. */
	boolean hasLastResort() {
		return isDoable(LAST_RESORT);
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
				Exercise easier = this.answer.exercises().get(slug);
				if (easier != null && found.add(slug)) {
					open.add(easier);
				}
			}
		}
		return found;
	}

	private List<String> favoured(Exercise exercise) {
		return this.answer
			.inOrder(this.answer.alike()
				.stream()
				.filter((alike) -> alike.any().favoured() && trainsSome(alike.any(), exercise.trains())
						&& this.answer.on(alike.any()).isDoable()))
			.map(Exercise::slug)
			.limit(MAX_FAVOURED)
			.toList();
	}

	private static boolean trainsSome(Exercise exercise, Set<BodyPart> parts) {
		return exercise.trains().stream().anyMatch(parts::contains);
	}

	private boolean isDoable(String slug) {
		Exercise exercise = this.answer.exercises().get(slug);
		return exercise != null && this.answer.on(exercise).isDoable();
	}

}
