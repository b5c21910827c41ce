package org.neutralspine.session.recipe;

import java.util.List;
import java.util.Objects;

import org.neutralspine.catalogue.Exercise;

/**
 * How the time of a session is used. What can be longer or shorter is the walk, and then
 * the rests.
 *
 * @param walkSeconds how long the walk takes; 0 without one
 * @param restSeconds how long the rest before each exercise is
 * @param seconds all of it
 */
record Timing(int walkSeconds, int restSeconds, int seconds) {

	private static final int MINUTE = 60;

	static final int MIN_WALK = 2 * MINUTE;

	/** Time to get ready. */
	private static final int MIN_REST = 15;

	private static final int USUAL_REST = 40;

	private static final int MAX_REST = 90;

	/**
	 * Fits exercises into a session.
	 * @param others all but the walk
	 * @param maxWalkMinutes how long the walk may be; 0 without one
	 */
	static Timing of(List<Exercise> others, int maxWalkMinutes, int minutes) {
		int wanted = minutes * MINUTE;
		int count = others.size() + ((maxWalkMinutes > 0) ? 1 : 0);
		int fixed = others.stream().mapToInt(Timing::seconds).sum();
		int maxWalk = maxWalkMinutes * MINUTE;
		int walk = Math.min(maxWalk, Math.max(MIN_WALK, wanted - fixed - count * USUAL_REST));
		int left = wanted - fixed - walk;
		int rest = (count > 0) ? Math.max(MIN_REST, Math.min(MAX_REST, left / count)) : 0;
		return new Timing(walk, rest, fixed + walk + count * rest);
	}

	/** The nearest whole minutes. */
	static int minutes(int seconds) {
		return Math.round((float) seconds / MINUTE);
	}

	static int seconds(Exercise exercise) {
		return DoseTime.seconds(Objects.requireNonNull(exercise.dose()));
	}

	/** What an exercise takes with the shortest rest. */
	static int atLeast(Exercise exercise) {
		return seconds(exercise) + MIN_REST;
	}

	/** What an exercise takes with a rest that nobody has to hurry for. */
	static int usually(Exercise exercise) {
		return seconds(exercise) + USUAL_REST;
	}

}
