package org.neutralspine.figure.body;

/**
 * Lengths and masses of a body 170 cm tall, in centimetres and parts of the whole mass.
 *
 * @see <a href="https://doi.org/10.1002/9780470549148">Drillis and Contini (1966), as
 * tabulated by D. A. Winter, Biomechanics and Motor Control of Human Movement, figure 4.1
 * and table 4.1</a>
 */
public final class Proportions {

	public static final double STATURE = 170;

	public static final double THIGH = .245 * STATURE;

	public static final double SHANK = .246 * STATURE;

	public static final double FOOT = .152 * STATURE;

	/** The ankle above the sole. */
	public static final double ANKLE = .039 * STATURE;

	public static final double UPPER_ARM = .186 * STATURE;

	public static final double FOREARM = .146 * STATURE;

	public static final double HAND = .108 * STATURE;

	/** From the wrist to the middle of a fist. */
	public static final double FIST = .42 * HAND;

	/** Hip centres apart; our own, for drawing. */
	public static final double HIPS = .100 * STATURE;

	/** Shoulder centres apart; our own, for drawing. */
	public static final double SHOULDERS = .200 * STATURE;

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

}
