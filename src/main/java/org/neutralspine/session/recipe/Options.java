package org.neutralspine.session.recipe;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.rule.Answer;

/**
 * What may fill the blocks of a session for one person today.
 */
public final class Options {

	/** So many others stand in for a block whose ladders have nothing open. */
	private static final int MAX_STAND_INS = 3;

	private final Recipe recipe;

	private final Answer answer;

	private final Wishes wishes;

	private final Map<String, Integer> rungs;

	private final Set<String> onLadders;

	/**
	 * Creates the options of a day.
	 * @param rungs how far somebody has climbed, by the key of the ladder; the lowest
	 * rung where it is not named
	 */
	public Options(Recipe recipe, Answer answer, Wishes wishes, Map<String, Integer> rungs) {
		this.recipe = recipe;
		this.answer = answer;
		this.wishes = wishes;
		this.rungs = rungs;
		this.onLadders = recipe.slugs();
	}

	Recipe recipe() {
		return this.recipe;
	}

	Wishes wishes() {
		return this.wishes;
	}

	/**
	 * What may fill a block: one exercise a ladder, the most welcome first.
	 */
	public List<Exercise> of(Block block) {
		Slot slot = this.recipe.slot(block);
		List<Exercise> found = slot.ladders().stream().flatMap((ladder) -> rung(ladder).stream()).toList();
		return (found.isEmpty() ? standIns(slot) : found.stream()).sorted(Comparator.comparing(this::cost)).toList();
	}

	/** The less, the more welcome: by verdict, and at the pool by being in the water. */
	int cost(Exercise exercise) {
		boolean dry = this.wishes.place() == Place.POOL && Posture.of(exercise.position()) != Posture.IN_WATER;
		return verdict(exercise).ordinal() * 2 + (dry ? 1 : 0);
	}

	/**
	 * The highest open rung up to where somebody is; the lowest above it where none is.
	 */
	private Optional<Exercise> rung(Ladder ladder) {
		int reached = Math.min(this.rungs.getOrDefault(ladder.key(), 0), ladder.top());
		return IntStream
			.concat(IntStream.rangeClosed(0, reached).map((index) -> reached - index),
					IntStream.rangeClosed(reached + 1, ladder.top()))
			.mapToObj((index) -> this.answer.exercises().get(ladder.rungs().get(index)))
			.filter(this::isOpen)
			.findFirst();
	}

	private Stream<Exercise> standIns(Slot slot) {
		return besides().filter((exercise) -> trains(exercise, slot)).limit(MAX_STAND_INS);
	}

	/**
	 * What else is open today, first what trains the same as a block. Nobody gets to a
	 * higher rung this way.
	 */
	Stream<Exercise> others(Block block) {
		Slot slot = this.recipe.slot(block);
		return Stream.concat(this.recipe.ladders().flatMap((ladder) -> rung(ladder).stream()), besides())
			.sorted(Comparator.comparing((exercise) -> !trains(exercise, slot)));
	}

	/**
	 * What is on no ladder, the most welcome first. Weights are chosen by a person, not
	 * by a recipe that does not know the exercise.
	 */
	private Stream<Exercise> besides() {
		return this.answer.exercises()
			.values()
			.stream()
			.filter((exercise) -> !exercise.demands().contains(Demand.EXTERNAL_LOAD))
			.filter((exercise) -> !this.onLadders.contains(exercise.slug()))
			.filter(this::isOpen)
			.sorted(Comparator.comparing(this::verdict));
	}

	private static boolean trains(Exercise exercise, Slot slot) {
		return exercise.trains().stream().anyMatch(slot.parts()::contains);
	}

	private boolean isOpen(@Nullable Exercise exercise) {
		return exercise != null && exercise.dose() != null && this.wishes.provide(exercise) && (this.wishes.withCare()
				? verdict(exercise).isDoable() : verdict(exercise).compareTo(Verdict.ALLOW) <= 0);
	}

	private Verdict verdict(Exercise exercise) {
		return this.answer.on(exercise).verdict();
	}

}
