package org.neutralspine.figure.body;

/**
 * How thick the limbs are, as radii in centimetres; our own, for drawing.
 */
public final class Radius {

	public static final double HIP = 9.0;

	/** The thigh at the knee. */
	public static final double KNEE = 5.6;

	/** The shank at the knee. */
	public static final double KNEE_BELOW = 5.3;

	public static final double ANKLE = 3.5;

	public static final double SHOULDER = 5.3;

	public static final double ELBOW = 3.9;

	/** The forearm at the elbow. */
	public static final double ELBOW_BELOW = 3.8;

	public static final double WRIST = 2.7;

	public static final double HEEL = 3.2;

	public static final double BALL = 2.5;

	public static final double TOE = 1.9;

	private Radius() {
	}

}
