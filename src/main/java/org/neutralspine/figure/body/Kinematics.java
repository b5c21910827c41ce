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

	/** Joints that bending sideways and turning are spread over. */
	private static final int TRUNK_JOINTS = 17;

	/** The girdle of the shoulders without the neutral inclination of T4. */
	private static final double GIRDLE = 11;

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
		kinematics.trunk(hips, extraLean);
		for (Side side : Side.values()) {
			kinematics.leg(side);
		}
		for (Side side : Side.values()) {
			kinematics.arm(side);
		}
		kinematics.middles();
		return kinematics.body;
	}

	private void trunk(Vector hips, double extraLean) {
		Frame pelvis = Frame.STANDING.pitched(-(this.pose.angle(TrunkAngle.LEAN) + extraLean))
			.yawed(-this.pose.angle(TrunkAngle.ROLL))
			.turned(Vector.UP, this.pose.angle(TrunkAngle.TURN));
		this.body.put("pelvis", pelvis);
		this.body.put("hip", hips);
		this.body.put("S1", pelvis.point(hips, -2.5, 10.5));
		this.body.put("seat", pelvis.point(hips, -5, -8));
		Frame top = spine(pelvis);
		this.body.put("chest", this.body.frame("T4").pitched(GIRDLE));
		head(top);
		landmark("chest", Vertebra.T6, 15);
		landmark("belly", Vertebra.L3, 12.5);
		landmark("lowback", Vertebra.L3, -5);
		landmark("midback", Vertebra.T8, -6);
		landmark("collar", Vertebra.T2, 9);
	}

	private Frame spine(Frame pelvis) {
		Frame frame = pelvis;
		Vector below = this.body.at("S1");
		double before = 0;
		for (Vertebra vertebra : Vertebra.MOVABLE) {
			frame = frame.pitched(-(vertebra.inclination() - before + added(vertebra)));
			before = vertebra.inclination();
			frame = (vertebra.region() == 'C') ? frame.yawed(-this.pose.angle(TrunkAngle.HEAD_TURN) * .5 / 7)
					: frame.rolled(-this.pose.angle(TrunkAngle.SIDE) / TRUNK_JOINTS)
						.yawed(-this.pose.angle(TrunkAngle.TWIST) / TRUNK_JOINTS);
			Vector above = below.plus(frame.up().times(vertebra.height()));
			Vector centre = below.toward(above, .5);
			this.body.add(new Bead(vertebra, centre, frame));
			this.body.put(vertebra.name(), frame);
			this.body.put(vertebra.name(), centre);
			below = above;
		}
		this.body.put("C0", below);
		return frame;
	}

	/** The share of one joint in what is added to the natural curve. */
	private double added(Vertebra vertebra) {
		return switch (vertebra.region()) {
			case 'L' -> this.pose.angle(TrunkAngle.LUMBAR) / 5;
			case 'T' -> this.pose.angle(TrunkAngle.THORACIC) / 12;
			default -> this.pose.angle(TrunkAngle.NECK) / 7;
		};
	}

	private void head(Frame top) {
		Frame head = top.pitched(-this.pose.angle(TrunkAngle.NOD) - 2)
			.yawed(-this.pose.angle(TrunkAngle.HEAD_TURN) * .5);
		this.body.put("head", head);
		Vector centre = head.point(this.body.at("C0"), 2.6, 4.4);
		this.body.put("head", centre);
		this.body.put("forehead", head.point(centre, 8, 4));
		this.body.put("chin", head.point(centre, 7.5, -10));
		this.body.put("crown", head.point(centre, 0, 10));
		this.body.put("nape", head.point(centre, -8, -3));
		for (Side side : Side.values()) {
			this.body.put(side.of("ear"), head.point(centre, 0, -1, 7.5 * side.sign()));
		}
	}

	private void landmark(String name, Vertebra vertebra, double ahead) {
		this.body.put(name, this.body.frame(vertebra.name()).point(this.body.at(vertebra.name()), ahead, 0));
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
		this.body.put(side.of("heel"), foot.point(ankle, -3.6, -Proportions.ANKLE + Radius.HEEL));
		Vector ball = foot.point(ankle, 13.4, -Proportions.ANKLE + Radius.BALL);
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
