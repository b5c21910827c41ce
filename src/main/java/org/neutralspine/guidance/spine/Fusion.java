package org.neutralspine.guidance.spine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that is fused in one spine. Spans that share a vertebra are one span here, whatever
 * they were entered as.
 *
 * @param spans from the top down, none touching another; at least one
 */
public record Fusion(List<Span> spans) {

	public Fusion(List<Span> spans) {
		if (spans.isEmpty()) {
			throw new IllegalArgumentException("A fusion has at least one span");
		}
		this.spans = merged(spans);
	}

	public static Fusion of(Span... spans) {
		return new Fusion(List.of(spans));
	}

	private static List<Span> merged(Collection<Span> spans) {
		List<Span> merged = new ArrayList<>();
		for (Span span : spans.stream().sorted(Comparator.comparing(Span::from)).toList()) {
			Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
			if (last != null && last.contains(span.from())) {
				Level lower = span.to().compareTo(last.to()) > 0 ? span.to() : last.to();
				merged.set(merged.size() - 1, new Span(last.from(), lower));
			}
			else {
				merged.add(span);
			}
		}
		return List.copyOf(merged);
	}

	/**
	 * All spans as people write them, such as {@code T11-L1, L4-S1}.
	 */
	public String words() {
		return this.spans.stream().map(Span::toString).collect(Collectors.joining(", "));
	}

	/**
	 * The regions whose rules hold: those of every fused level and of the vertebrae
	 * directly above and below each span.
	 */
	public Set<Region> regions() {
		EnumSet<Region> regions = EnumSet.noneOf(Region.class);
		for (Span span : this.spans) {
			for (Level level : span.levels()) {
				regions.add(level.region());
			}
			for (Level level : span.neighbours()) {
				regions.add(level.region());
			}
		}
		return Collections.unmodifiableSet(regions);
	}

	/**
	 * The mobile vertebrae directly above and below each span, from the top down: what
	 * may take over load and motion.
	 */
	public Set<Level> adjacentLevels() {
		EnumSet<Level> adjacent = EnumSet.noneOf(Level.class);
		this.spans.forEach((span) -> adjacent.addAll(span.neighbours()));
		adjacent.removeIf(this::isFused);
		return Collections.unmodifiableSet(adjacent);
	}

	/**
	 * The number of motion segments that are fused, over all spans.
	 */
	public int segments() {
		return this.spans.stream().mapToInt(Span::segments).sum();
	}

	/**
	 * Whether a span crosses from the neck into the rib cage or from the rib cage into
	 * the low back, where a stiff part of the spine meets a mobile one.
	 */
	public boolean crossesJunction() {
		return crosses(Level.C7, Level.T1) || crosses(Level.T12, Level.L1);
	}

	/**
	 * Whether two spans leave just one mobile segment between them.
	 */
	public boolean leavesOneMobileSegment() {
		for (int i = 1; i < this.spans.size(); i++) {
			if (this.spans.get(i - 1).mobileSegmentsTo(this.spans.get(i)) == 1) {
				return true;
			}
		}
		return false;
	}

	/** Whether the skull or one of the two uppermost vertebrae is fused. */
	public boolean reachesUpperNeck() {
		return isFused(Level.C0) || isFused(Level.C1) || isFused(Level.C2);
	}

	/** Whether the pelvis is fixed. */
	public boolean reachesPelvis() {
		return isFused(Level.PELVIS);
	}

	private boolean crosses(Level upper, Level lower) {
		return this.spans.stream().anyMatch((span) -> span.contains(upper) && span.contains(lower));
	}

	private boolean isFused(Level level) {
		return this.spans.stream().anyMatch((span) -> span.contains(level));
	}

}
