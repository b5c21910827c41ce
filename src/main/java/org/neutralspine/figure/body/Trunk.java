package org.neutralspine.figure.body;

import org.neutralspine.figure.pose.Pose;
import org.neutralspine.figure.pose.Side;
import org.neutralspine.figure.pose.TrunkAngle;
import org.neutralspine.figure.pose.Vertebra;
import org.neutralspine.figure.space.Frame;
import org.neutralspine.figure.space.Vector;

/**
 * Places the pelvis, the spine and the head of a body.
 */
final class Trunk {

	/** Joints that bending sideways and turning are spread over. */
	private static final int TRUNK_JOINTS = 17;

	/** The girdle of the shoulders without the neutral inclination of T4. */
	private static final double GIRDLE = 11;

	/** How much of turning and tilting the head the neck does. */
	private static final double IN_THE_NECK = .5;

	private final Body body;

	private final Pose pose;

	Trunk(Body body) {
		this.body = body;
		this.pose = body.pose();
	}

	void place(Vector hips, double extraLean) {
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
			frame = (vertebra.region() == 'C')
					? frame.rolled(-this.pose.angle(TrunkAngle.HEAD_TILT) * IN_THE_NECK / 7)
						.yawed(-this.pose.angle(TrunkAngle.HEAD_TURN) * IN_THE_NECK / 7)
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
			.rolled(-this.pose.angle(TrunkAngle.HEAD_TILT) * (1 - IN_THE_NECK))
			.yawed(-this.pose.angle(TrunkAngle.HEAD_TURN) * (1 - IN_THE_NECK));
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

}
