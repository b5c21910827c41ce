package org.neutralspine.guidance.spine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The regions that a clause names, and what it joins to them, as in
 * {@code T11 through lumbar}: that goes to the far end of the region, since nobody knows
 * where it ends.
 */
final class ClauseRegions {

	private final Set<Region> named = EnumSet.noneOf(Region.class);

	private final List<Span> joined = new ArrayList<>();

	/**
	 * Adds regions.
	 * @param last the level before; null if there is none
	 * @param range what stands between; empty if nothing
	 */
	void add(Set<Region> regions, @Nullable Level last, String range) {
		for (Region region : regions) {
			if (last != null) {
				join(region, last, range);
			}
			else {
				this.named.stream()
					.filter((other) -> isJoined(other, region, range))
					.forEach((other) -> this.joined.add(Span.of(other).with(Span.of(region))));
			}
		}
		this.named.addAll(regions);
	}

	/** Joins the first level to the regions before. */
	void join(Level first, String range) {
		this.named.forEach((region) -> join(region, first, range));
	}

	private void join(Region region, Level level, String range) {
		if (isJoined(region, level.region(), range)) {
			this.joined.add(Span.of(region).with(level));
		}
	}

	/**
	 * A mere sign may also stand between a level and the region that it is of, and a
	 * slash between two fusions far apart.
	 */
	private static boolean isJoined(Region one, Region other, String range) {
		boolean isSign = !range.isEmpty() && !Character.isLetter(range.charAt(0));
		int apart = Math.abs(one.ordinal() - other.ordinal());
		return isSign ? apart == 1 || (apart > 1 && !range.startsWith("/")) : !range.isEmpty();
	}

	Set<Region> named() {
		return this.named;
	}

	/** Spans of regions with levels or other regions. */
	List<Span> joined() {
		return this.joined;
	}

}
