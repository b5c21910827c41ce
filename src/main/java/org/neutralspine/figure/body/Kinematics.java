package org.neutralspine.figure.body;

import org.jspecify.annotations.Nullable;
import org.neutralspine.figure.pose.Joint;
import org.neutralspine.figure.pose.Limb;
import org.neutralspine.figure.pose.LimbKind;
import org.neutralspine.figure.pose.LimbPose;
import org.neutralspine.figure.pose.Pose;
import org.neutralspine.figure.pose.Side;
import org.neutralspine.figure.pose.Sole;
import org.neutralspine.figure.pose.Surfaces;
import org.neutralspine.figure.pose.TrunkAngle;
import org.neutralspine.figure.pose.Vertebra;
import org.neutralspine.figure.space.Frame;
import org.neutralspine.figure.space.Vector;

/**
 * Places the parts of a body one after the other: trunk, head, legs, arms.
 */
final class Kinematics {

	private final Pose pose;

	private final Limbs limbs;

	private final Body body;

	private Kinematics(Pose pose, Surfaces surfaces, @Nullable Body first) {
		this.pose = pose;
		this.body = new Body(pose);
		this.limbs = new Limbs(this.body, surfaces, first);
	}

	/**
	 * Places a body.
	 * @param hips where the hips are
	 * @param extraLean degrees beside those of the pose
	 * @param first the body of the first pose, for what stays where it was
	 */
	static Body place(Pose pose, Surfaces surfaces, @Nullable Body first, Vector hips, double extraLean) {
		Kinematics kinematics = new Kinematics(pose, surfaces, first);
		new Trunk(kinematics.body).place(hips, extraLean);
		for (Side side : Side.values()) {
			kinematics.leg(side);
		}
		for (Side side : Side.values()) {
			kinematics.arm(side);
		}
		kinematics.middles();
		return kinematics.body;
	}

	private void leg(Side side) {
		LimbPose leg = this.pose.limb(Limb.of(LimbKind.LEG, side));
		Frame pelvis = this.body.frame("pelvis");
		this.body.put(side.of("hip"), pelvis.point(this.body.at("hip"), 0, 0, side.sign() * Proportions.HIPS / 2));
		this.limbs.place(Limb.of(LimbKind.LEG, side), pelvis);
		Frame foot = foot(leg, this.body.frame(side.of("shank")));
		Vector ankle = this.body.at(side.of("ankle"));
		this.body.put(side.of("foot"), foot);
		this.body.put(side.of("foot"), ankle);
		this.body.put(side.of("heel"), foot.point(ankle, -3.6, -Proportions.ANKLE + Radius.HEEL.cm()));
		Vector ball = foot.point(ankle, 13.4, -Proportions.ANKLE + Radius.BALL.cm());
		this.body.put(side.of("ball"), ball);
		this.body.put(side.of("toe"), foot.pitched(leg.angle(Joint.TOES)).point(ball, 5.6, -.4));
	}

	private static Frame foot(LimbPose leg, Frame shank) {
		Sole sole = leg.sole().orElse(null);
		if (sole instanceof Sole.Directed directed) {
			return directed.frame();
		}
		if (sole instanceof Sole.Flat) {
			Vector ahead = new Vector(shank.forward().x(), 0, shank.forward().z());
			return Frame.of((ahead.length() > .2) ? ahead : Frame.STANDING.forward(), Vector.UP);
		}
		return shank.pitched(leg.angle(Joint.END));
	}

	private void arm(Side side) {
		LimbPose arm = this.pose.limb(Limb.of(LimbKind.ARM, side));
		Frame girdle = this.body.frame("chest");
		this.body.put(side.of("shoulder"), girdle.point(this.body.at("T3"), 3.6 + arm.angle(Joint.SCAPULA_FORWARD),
				-1.8 + arm.angle(Joint.SCAPULA_UP), side.sign() * Proportions.SHOULDERS / 2));
		this.limbs.place(Limb.of(LimbKind.ARM, side), girdle);
		Frame hand = this.body.frame(side.of("fore")).pitched(arm.angle(Joint.END));
		Vector fingers = arm.palm().map(Vector::unit).orElseGet(() -> hand.up().times(-1));
		Vector wrist = this.body.at(side.of("wrist"));
		this.body.put(side.of("hand"), hand);
		this.body.put(side.of("tip"), wrist.plus(fingers.times(Proportions.HAND * .93)));
		this.body.put(side.of("grip"), wrist.plus(fingers.times(Proportions.FIST)));
		this.body.put(side.of("knuckle"), wrist.plus(fingers.times(Proportions.HAND * .5)));
	}

	private void middles() {
		this.body.put("hands", this.body.at("grip.r").toward(this.body.at("grip.l"), .5));
		this.body.put("feet", this.body.at("ankle.r").toward(this.body.at("ankle.l"), .5));
	}

}
