package org.neutralspine.guidance.spine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Levels joined by dashes, or standing side by side, between two commas or "and"s.
 */
final class LevelClause {

	private final List<Level> levels = new ArrayList<>();

	/**
	 * For each level whether a dash, not just a space, joins it to the one before.
	 */
	private final List<Boolean> dashed = new ArrayList<>();

	private boolean pendingDash;

	private final Set<Region> regions = EnumSet.noneOf(Region.class);

	private boolean namesDisc;

	private boolean namesFusion;

	void add(Level level) {
		this.dashed.add(this.pendingDash);
		this.pendingDash = false;
		this.levels.add(level);
	}

	void addDash() {
		this.pendingDash = true;
	}

	void addRegions(Set<Region> regions) {
		this.regions.addAll(regions);
	}

	/** A disc was replaced. */
	void addDisc() {
		this.namesDisc = true;
	}

	void addWord(String word) {
		this.namesFusion |= word.startsWith("fus");
	}

	List<Level> levels() {
		return this.levels;
	}

	@Nullable Level last() {
		return this.levels.isEmpty() ? null : this.levels.get(this.levels.size() - 1);
	}

	Set<Region> regions() {
		return this.regions;
	}

	boolean namesDisc() {
		return this.namesDisc;
	}

	/** Whether it is about a replaced disc, and about nothing that was fused. */
	boolean isNoFusion() {
		return this.namesDisc && !this.namesFusion;
	}

	/**
	 * Whether dashes join the levels two by two, as in {@code T3-L1 L5-S1}.
	 */
	boolean isPairs() {
		return this.levels.size() % 2 == 0 && IntStream.range(0, this.levels.size())
			.allMatch((index) -> this.dashed.get(index) == (index % 2 == 1));
	}

	boolean isUnbroken() {
		return IntStream.range(1, this.levels.size())
			.allMatch((index) -> this.levels.get(index).ordinal() == this.levels.get(index - 1).ordinal() + 1);
	}

}
