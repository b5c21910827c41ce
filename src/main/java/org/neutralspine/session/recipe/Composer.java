package org.neutralspine.session.recipe;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.neutralspine.catalogue.Exercise;

/**
 * Puts a session together: one exercise for each block, then more for those that have the
 * least of their share of the time.
 */
final class Composer {

	private static final int SECONDS_PER_MINUTE = 60;

	private static final int PERCENT = 100;

	private final Options options;

	private final int seconds;

	private final Map<Block, Filling> fillings = new EnumMap<>(Block.class);

	/**
	 * What fills a block, and what else could.
	 */
	private record Filling(Block block, List<Exercise> chosen, Deque<Exercise> open) {

		int time(ToIntFunction<Exercise> seconds) {
			return this.chosen.stream().mapToInt(seconds).sum();
		}

	}

	private Composer(Options options) {
		this.options = options;
		this.seconds = options.wishes().minutes() * SECONDS_PER_MINUTE;
		Set<String> taken = new HashSet<>();
		Path.through(options).forEach((block, posture) -> {
			Deque<Exercise> fitting = new ArrayDeque<>();
			for (Exercise exercise : options.of(block)) {
				if (Posture.of(exercise.position()) == posture
						&& (block == Block.COOL_DOWN || taken.add(exercise.slug()))) {
					fitting.add(exercise);
				}
			}
			if (!fitting.isEmpty()) {
				this.fillings.put(block, new Filling(block, new ArrayList<>(List.of(fitting.remove())), fitting));
			}
		});
	}

	/**
	 * The picks of a session, in their order.
	 * @param walkMinutes how long somebody may walk
	 */
	static List<Pick> compose(Options options, int walkMinutes) {
		Composer composer = new Composer(options);
		composer.grow(walkMinutes);
		composer.shrink();
		return composer.fillings.values()
			.stream()
			.flatMap((filling) -> filling.chosen()
				.stream()
				.map((exercise) -> new Pick(filling.block(), exercise.slug(), options.wishes().withCare())))
			.toList();
	}

	private void grow(int walkMinutes) {
		int walk = Math.min(walkMinutes * SECONDS_PER_MINUTE, share(Block.WALK));
		Optional<Filling> next = hungriest();
		while (next.isPresent() && others(Timing::usually) < this.seconds - walk) {
			Exercise more = next.get().open().remove();
			if (others(Timing::usually) + Timing.usually(more) <= this.seconds - walk) {
				next.get().chosen().add(more);
			}
			next = hungriest();
		}
	}

	private Optional<Filling> hungriest() {
		return others().filter((filling) -> !filling.open().isEmpty())
			.max(Comparator.comparing((filling) -> share(filling.block()) - filling.time(Timing::usually)));
	}

	/** Gives up the blocks with the smallest shares where not all of them fit. */
	private void shrink() {
		while (others(Timing::atLeast) > this.seconds - Timing.MIN_WALK && this.fillings.size() > 1) {
			others().min(Comparator.comparing((filling) -> share(filling.block())))
				.ifPresent((filling) -> this.fillings.remove(filling.block()));
		}
	}

	private int others(ToIntFunction<Exercise> seconds) {
		return others().mapToInt((filling) -> filling.time(seconds)).sum();
	}

	/** All but the walk, which is as long as time is left. */
	private Stream<Filling> others() {
		return this.fillings.values().stream().filter((filling) -> filling.block() != Block.WALK);
	}

	private int share(Block block) {
		return this.seconds * this.options.recipe().slot(block).share() / PERCENT;
	}

}
