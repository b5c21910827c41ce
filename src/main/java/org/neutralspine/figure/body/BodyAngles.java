package org.neutralspine.figure.body;

import java.util.Map;
import java.util.TreeMap;

import org.neutralspine.figure.pose.Limb;
import org.neutralspine.figure.pose.LimbKind;
import org.neutralspine.figure.pose.Side;
import org.neutralspine.figure.space.Frame;
import org.neutralspine.figure.space.Vector;

/**
 * Measures a solved body.
 */
public final class BodyAngles {

	private BodyAngles() {
	}

	/**
	 * Flexion of knees, elbows, hips and ankles in degrees, by names as {@code knee.r}.
	 */
	public static Map<String, Double> of(Body body) {
		Map<String, Double> angles = new TreeMap<>();
		for (Limb limb : Limb.values()) {
			angles.put(limb.hinge(), hinge(body, limb));
		}
		for (Side side : Side.values()) {
			angles.put(side.of("hip"), hip(body, side));
			angles.put(side.of("ankle"), ankle(body, side));
		}
		return angles;
	}

	private static double hinge(Body body, Limb limb) {
		Vector upper = body.at(limb.hinge()).minus(body.at(limb.root())).unit();
		Vector lower = body.at(limb.end()).minus(body.at(limb.hinge())).unit();
		return Math.toDegrees(StrictMath.acos(Math.max(-1, Math.min(1, upper.dot(lower)))));
	}

	/** The flexion of a hip. */
	public static double hip(Body body, Side side) {
		Limb leg = Limb.of(LimbKind.LEG, side);
		Vector thigh = body.at(leg.hinge()).minus(body.at(leg.root())).unit();
		Frame pelvis = body.frame("pelvis");
		return Math.toDegrees(StrictMath.atan2(thigh.dot(pelvis.forward()), -thigh.dot(pelvis.up())));
	}

	private static double ankle(Body body, Side side) {
		Frame foot = body.frame(side.of("foot"));
		Frame shank = body.frame(side.of("shank"));
		return Math.toDegrees(StrictMath.atan2(foot.forward().dot(shank.up()), foot.forward().dot(shank.forward())));
	}

}
