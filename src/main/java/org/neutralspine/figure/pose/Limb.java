package org.neutralspine.figure.pose;

/**
 * An arm or a leg of one side.
 */
public enum Limb {

	RIGHT_ARM(LimbKind.ARM, Side.RIGHT),

	LEFT_ARM(LimbKind.ARM, Side.LEFT),

	RIGHT_LEG(LimbKind.LEG, Side.RIGHT),

	LEFT_LEG(LimbKind.LEG, Side.LEFT);

	private final LimbKind kind;

	private final Side side;

	Limb(LimbKind kind, Side side) {
		this.kind = kind;
		this.side = side;
	}

	public static Limb of(LimbKind kind, Side side) {
		if (kind == LimbKind.ARM) {
			return (side == Side.RIGHT) ? RIGHT_ARM : LEFT_ARM;
		}
		return (side == Side.RIGHT) ? RIGHT_LEG : LEFT_LEG;
	}

	public LimbKind kind() {
		return this.kind;
	}

	public Side side() {
		return this.side;
	}

	/** As in {@code arm.r}. */
	public String word() {
		return this.side.of(this.kind.word());
	}

	public String root() {
		return this.side.of(this.kind.root());
	}

	public String hinge() {
		return this.side.of(this.kind.hinge());
	}

	public String end() {
		return this.side.of(this.kind.end());
	}

	public String upper() {
		return this.side.of(this.kind.upper());
	}

	public String lower() {
		return this.side.of(this.kind.lower());
	}

}
