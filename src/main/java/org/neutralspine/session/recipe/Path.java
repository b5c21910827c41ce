package org.neutralspine.session.recipe;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Exercise;

/**
 * The way through the blocks of a session: for each block a posture, so that the most
 * welcome exercises are done, and among those ways the one with the fewest changes of
 * posture.
 */
final class Path {

	/** What is less welcome is never chosen to save a change; there are few blocks. */
	private static final int WELCOME = 10_000;

	/** Nor is a change made to get what the recipe prefers. */
	private static final int CHANGE = 100;

	private final @Nullable Path before;

	private final Block block;

	private final Posture posture;

	private final int cost;

	private Path(@Nullable Path before, Block block, Posture posture, int own) {
		this.before = before;
		this.block = block;
		this.posture = posture;
		this.cost = own + ((before != null) ? before.cost + ((before.posture != posture) ? CHANGE : 0) : 0);
	}

	/**
	 * The posture of each block that anything is open for.
	 */
	static Map<Block, Posture> through(Options options) {
		List<Path> ends = List.of();
		for (Block block : Block.values()) {
			List<Exercise> open = options.of(block);
			if (!open.isEmpty()) {
				ends = extend(ends, block, open, options);
			}
		}
		Map<Block, Posture> postures = new EnumMap<>(Block.class);
		Path path = ends.stream().min(Comparator.comparing((end) -> end.cost)).orElse(null);
		for (Path step = path; step != null; step = step.before) {
			postures.put(step.block, step.posture);
		}
		return postures;
	}

	/** For each posture in which the block can be done, the cheapest way to get there. */
	private static List<Path> extend(List<Path> ends, Block block, List<Exercise> open, Options options) {
		return Stream.of(Posture.values()).<Path>mapMulti((posture, next) -> {
			int index = indexOf(posture, open);
			if (index >= 0) {
				int own = options.cost(open.get(index)) * WELCOME + index;
				(ends.isEmpty() ? Stream.of(new Path(null, block, posture, own))
						: ends.stream().map((end) -> new Path(end, block, posture, own)))
					.min(Comparator.comparing((path) -> path.cost))
					.ifPresent(next);
			}
		}).toList();
	}

	private static int indexOf(Posture posture, List<Exercise> open) {
		for (int i = 0; i < open.size(); i++) {
			if (Posture.of(open.get(i).position()) == posture) {
				return i;
			}
		}
		return -1;
	}

}
