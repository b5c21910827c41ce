package org.neutralspine.guidance.spine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Levels that were fused into one piece, from the upper to the lower end, both included.
 *
 * @param from the upper end
 * @param to the lower end, always below {@code from}
 */
public record Span(Level from, Level to) {

	public Span {
		if (from.compareTo(to) >= 0) {
			throw new IllegalArgumentException("A span needs two different ends, the upper one first");
		}
	}

	/**
	 * The span between two different levels, given in either order.
	 */
	public static Span between(Level one, Level other) {
		return one.compareTo(other) < 0 ? new Span(one, other) : new Span(other, one);
	}

	/**
	 * What has to be assumed where only the region is known: all of its levels.
	 */
	public static Span of(Region region) {
		return switch (region) {
			case CERVICAL -> new Span(Level.C1, Level.C7);
			case THORACIC -> new Span(Level.T1, Level.T12);
			case LUMBAR -> new Span(Level.L1, Level.S1);
		};
	}

	/** From the upper to the lower end of both. */
	Span with(Span other) {
		return with(other.from).with(other.to);
	}

	/** As long as it has to be to contain a level, too. */
	Span with(Level level) {
		return new Span(level.compareTo(this.from) < 0 ? level : this.from,
				level.compareTo(this.to) > 0 ? level : this.to);
	}

	public List<Level> levels() {
		return Level.ALL.subList(this.from.ordinal(), this.to.ordinal() + 1);
	}

	boolean isIn(Region region) {
		return levels().stream().allMatch((level) -> level.region() == region);
	}

	boolean contains(Level level) {
		return this.from.compareTo(level) <= 0 && level.compareTo(this.to) <= 0;
	}

	/**
	 * The motion segments that no longer move: one less than there are levels.
	 */
	int segments() {
		return this.to.ordinal() - this.from.ordinal();
	}

	/**
	 * The motion segments left between this span and one further down.
	 */
	int mobileSegmentsTo(Span below) {
		return below.from.ordinal() - this.to.ordinal();
	}

	List<Level> neighbours() {
		List<Level> neighbours = new ArrayList<>();
		Stream.of(this.from.above(), this.to.below())
			.flatMap(Optional::stream)
			.filter(Level::isVertebra)
			.forEach(neighbours::add);
		return neighbours;
	}

	/** Reads what {@link #toString()} has written. */
	public static Span parse(String text) {
		String[] ends = text.split("-");
		return new Span(Level.valueOf(ends[0]), Level.valueOf(ends[1]));
	}

	@Override
	public String toString() {
		return this.from + "-" + this.to;
	}

}
