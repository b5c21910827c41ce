package org.neutralspine.session.recipe;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neutralspine.catalogue.Exercise;

/**
 * What every session is made of.
 *
 * @param slots one for each block, in the order of the blocks
 */
public record Recipe(List<Slot> slots) {

	public Recipe {
		slots = List.copyOf(slots);
	}

	Slot slot(Block block) {
		return this.slots.get(block.ordinal());
	}

	/**
	 * The ladder that an exercise is a rung of; the first block that has one decides.
	 */
	public Optional<Ladder> ladderOf(String slug) {
		return ladders().filter((ladder) -> ladder.rungs().contains(slug)).findFirst();
	}

	/**
	 * Where in a session an exercise belongs: by its ladder, else by what it trains, else
	 * with the legs, where most of what moves the whole body is done standing.
	 */
	public Block blockOf(Exercise exercise) {
		return this.slots.stream()
			.filter((slot) -> slot.ladders().stream().anyMatch((ladder) -> ladder.rungs().contains(exercise.slug())))
			.findFirst()
			.or(() -> this.slots.stream()
				.filter((slot) -> exercise.trains().stream().anyMatch(slot.parts()::contains))
				.findFirst())
			.map(Slot::block)
			.orElse(Block.LEGS);
	}

	/** Where it is known from how a block is filled. */
	public String basisOf(Block block) {
		return slot(block).basis();
	}

	Set<String> slugs() {
		return ladders().flatMap((ladder) -> ladder.rungs().stream()).collect(Collectors.toUnmodifiableSet());
	}

	Stream<Ladder> ladders() {
		return this.slots.stream().flatMap((slot) -> slot.ladders().stream());
	}

}
