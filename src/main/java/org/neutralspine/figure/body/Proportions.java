package org.neutralspine.figure.body;

/**
 * Lengths and masses of a body 170 cm tall, in centimetres and parts of the whole mass.
 *
 * @see <a href="https://doi.org/10.1002/9780470549148">Drillis and Contini (1966), as
 * tabulated by D. A. Winter, Biomechanics and Motor Control of Human Movement, figure 4.1
 * and table 4.1</a>
 */
public final class Proportions {

	static final double STATURE = 170;

	public static final double THIGH = ofStature(.245);

	public static final double SHANK = ofStature(.246);

	static final double FOOT = ofStature(.152);

	/** The ankle above the sole. */
	public static final double ANKLE = ofStature(.039);

	public static final double UPPER_ARM = ofStature(.186);

	public static final double FOREARM = ofStature(.146);

	public static final double HAND = ofStature(.108);

	/** From the wrist to the middle of a fist. */
	public static final double FIST = .42 * HAND;

	/** Hip centres apart; our own, for drawing. */
	public static final double HIPS = ofStature(.100);

	/** Shoulder centres apart; our own, for drawing. */
	public static final double SHOULDERS = ofStature(.200);

	static final double HEAD_MASS = .081;

	static final double TRUNK_MASS = .497;

	static final double UPPER_ARM_MASS = .028;

	static final double FOREARM_MASS = .016;

	static final double HAND_MASS = .006;

	static final double THIGH_MASS = .100;

	static final double SHANK_MASS = .0465;

	static final double FOOT_MASS = .0145;

	private Proportions() {
	}

	private static double ofStature(double part) {
		return part * STATURE;
	}

}
