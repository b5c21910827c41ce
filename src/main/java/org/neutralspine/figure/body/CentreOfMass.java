package org.neutralspine.figure.body;

import org.neutralspine.figure.pose.Side;
import org.neutralspine.figure.space.Vector;

/**
 * The centre of mass of a body, from the masses of its segments and where their centres
 * lie along them.
 */
public final class CentreOfMass {

	private final Body body;

	private Vector sum = Vector.ZERO;

	private double mass;

	private CentreOfMass(Body body) {
		this.body = body;
	}

	public static Vector of(Body body) {
		CentreOfMass centre = new CentreOfMass(body);
		centre.add("head", "head", 0, Proportions.HEAD_MASS);
		centre.add("hip", "T3", .5, Proportions.TRUNK_MASS);
		for (Side side : Side.values()) {
			centre.add(side.of("shoulder"), side.of("elbow"), .436, Proportions.UPPER_ARM_MASS);
			centre.add(side.of("elbow"), side.of("wrist"), .43, Proportions.FOREARM_MASS);
			centre.add(side.of("wrist"), side.of("tip"), .5, Proportions.HAND_MASS);
			centre.add(side.of("hip"), side.of("knee"), .433, Proportions.THIGH_MASS);
			centre.add(side.of("knee"), side.of("ankle"), .433, Proportions.SHANK_MASS);
			centre.add(side.of("heel"), side.of("toe"), .5, Proportions.FOOT_MASS);
		}
		return centre.sum.times(1 / centre.mass);
	}

	private void add(String from, String to, double part, double share) {
		this.sum = this.sum.plus(this.body.at(from).toward(this.body.at(to), part).times(share));
		this.mass += share;
	}

}
