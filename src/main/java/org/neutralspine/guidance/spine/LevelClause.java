package org.neutralspine.guidance.spine;

import java.util.ArrayList;
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

	/** What joins the next level to the one before; empty if nothing. */
	private String range = "";

	private boolean namesJoint;

	private final ClauseRegions regions = new ClauseRegions();

	private boolean namesDisc;

	private boolean namesFusion;

	void add(Level level) {
		if (this.levels.isEmpty()) {
			this.regions.join(level, this.range);
		}
		this.dashed.add(!this.range.isEmpty());
		this.range = "";
		this.levels.add(level);
	}

	/** The joint between sacrum and pelvis. */
	void addJoint() {
		add(Level.PELVIS);
		this.namesJoint = true;
	}

	void addDash() {
		addRange("-");
	}

	void addRange(String sign) {
		this.range = sign;
	}

	void addRegions(Set<Region> regions) {
		this.regions.add(regions, last(), this.range);
		if (this.levels.isEmpty()) {
			this.range = "";
		}
	}

	/** A disc was replaced. */
	void addDisc() {
		this.namesDisc = true;
	}

	void addFusion() {
		this.namesFusion = true;
	}

	List<Level> levels() {
		return this.levels;
	}

	@Nullable Level last() {
		return this.levels.isEmpty() ? null : this.levels.get(this.levels.size() - 1);
	}

	ClauseRegions regions() {
		return this.regions;
	}

	/** Whether it names levels or regions. */
	boolean isPlace() {
		return !this.levels.isEmpty() || !this.regions.named().isEmpty();
	}

	/** Whether the joint between sacrum and pelvis is all that it names. */
	boolean isJoint() {
		return this.namesJoint && this.levels.size() == 1;
	}

	/**
	 * Takes the pelvis away from the end, if the sacrum stands beside it and something
	 * else above: the two are one end.
	 */
	boolean takePelvis() {
		int size = this.levels.size();
		if (size < 3 || this.levels.get(size - 1) != Level.PELVIS || this.levels.get(size - 2) != Level.S1) {
			return false;
		}
		this.levels.remove(size - 1);
		this.dashed.remove(size - 1);
		return true;
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
