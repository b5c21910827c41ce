package org.neutralspine.figure.body;

/**
 * How thick the limbs are; our own, for drawing.
 */
public enum Radius {

	HIP(9.0),

	/** The thigh at the knee. */
	KNEE(5.6),

	/** The shank at the knee. */
	KNEE_BELOW(5.3),

	ANKLE(3.5),

	SHOULDER(5.3),

	ELBOW(3.9),

	/** The forearm at the elbow. */
	ELBOW_BELOW(3.8),

	WRIST(2.7),

	HEEL(3.2),

	BALL(2.5),

	TOE(1.9);

	private final double cm;

	Radius(double cm) {
		this.cm = cm;
	}

	/** In centimetres. */
	public double cm() {
		return this.cm;
	}

}
