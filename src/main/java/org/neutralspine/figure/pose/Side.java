package org.neutralspine.figure.pose;

/**
 * A side of the body. The right one is toward the viewer of the side view.
 */
public enum Side {

	RIGHT("r", 1),

	LEFT("l", -1);

	private final String letter;

	private final int sign;

	Side(String letter, int sign) {
		this.letter = letter;
		this.sign = sign;
	}

	/** The name of a point on this side, as in {@code knee.r}. */
	public String of(String point) {
		return point + '.' + this.letter;
	}

	/** 1 for what lies outward on the right, -1 on the left. */
	public int sign() {
		return this.sign;
	}

	public Side other() {
		return (this == RIGHT) ? LEFT : RIGHT;
	}

	/** The last letter of a point's name says its side. */
	public static Side ofPoint(String point) {
		return point.endsWith(".l") ? LEFT : RIGHT;
	}

}
