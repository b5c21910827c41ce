package org.neutralspine.session.recipe;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
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

	private final Map<Block, List<Exercise>> chosen = new EnumMap<>(Block.class);

	private final Map<Block, Deque<Exercise>> open = new EnumMap<>(Block.class);

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
				this.chosen.put(block, new ArrayList<>(List.of(fitting.remove())));
				this.open.put(block, fitting);
			}
		});
		this.open.remove(Block.WALK);
	}

	/**
	 * The picks of a session, in their order.
	 * @param walkMinutes how long somebody may walk
	 */
	static List<Pick> compose(Options options, int walkMinutes) {
		Composer composer = new Composer(options);
		composer.grow(walkMinutes);
		composer.shrink();
		return composer.chosen.entrySet()
			.stream()
			.flatMap((block) -> block.getValue()
				.stream()
				.map((exercise) -> new Pick(block.getKey(), exercise.slug(), options.wishes().withCare())))
			.toList();
	}

	private void grow(int walkMinutes) {
		int walk = Math.min(walkMinutes * SECONDS_PER_MINUTE, share(Block.WALK));
		Optional<Block> next = hungriest();
		while (next.isPresent() && others(Timing::usually) < this.seconds - walk) {
			Exercise more = this.open.get(next.get()).remove();
			if (others(Timing::usually) + Timing.usually(more) <= this.seconds - walk) {
				this.chosen.get(next.get()).add(more);
			}
			next = hungriest();
		}
	}

	private Optional<Block> hungriest() {
		return this.open.entrySet()
			.stream()
			.filter((block) -> !block.getValue().isEmpty())
			.map(Map.Entry::getKey)
			.max(Comparator
				.comparing((block) -> share(block) - time(this.chosen.get(block).stream(), Timing::usually)));
	}

	/** Gives up the blocks with the smallest shares where not all of them fit. */
	private void shrink() {
		while (others(Timing::atLeast) > this.seconds - Timing.MIN_WALK && this.chosen.size() > 1) {
			this.chosen.keySet()
				.stream()
				.filter((block) -> block != Block.WALK)
				.min(Comparator.comparing(this::share))
				.ifPresent(this.chosen::remove);
		}
	}

	private int others(ToIntFunction<Exercise> seconds) {
		return time(this.chosen.entrySet()
			.stream()
			.filter((block) -> block.getKey() != Block.WALK)
			.map(Map.Entry::getValue)
			.flatMap(Collection::stream), seconds);
	}

	private static int time(Stream<Exercise> exercises, ToIntFunction<Exercise> seconds) {
		return exercises.mapToInt(seconds).sum();
	}

	private int share(Block block) {
		return this.seconds * this.options.recipe().slot(block).share() / PERCENT;
	}

}
