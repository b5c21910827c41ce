package org.neutralspine.figure.body;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neutralspine.figure.pose.HandShape;
import org.neutralspine.figure.pose.Joint;
import org.neutralspine.figure.pose.Limb;
import org.neutralspine.figure.pose.LimbKind;
import org.neutralspine.figure.pose.LimbPose;
import org.neutralspine.figure.pose.Surfaces;
import org.neutralspine.figure.pose.Target;
import org.neutralspine.figure.space.Frame;
import org.neutralspine.figure.space.Vector;

/**
 * Places arms and legs: by their angles, by the directions of their bones, or so that
 * they reach their targets.
 */
final class Limbs {

	/** What may be missing to a target, in centimetres. */
	private static final double SLACK = .6;

	private static final double ALMOST_STRAIGHT = .05;

	private static final double ALMOST_PARALLEL = .98;

	private final Body body;

	private final Targets targets;

	Limbs(Body body, Surfaces surfaces, @Nullable Body first) {
		this.body = body;
		this.targets = new Targets(body, surfaces, first);
	}

	/**
	 * Places the bones of a limb whose root is in its place.
	 * @param base the pelvis or the girdle of the shoulders
	 */
	void place(Limb limb, Frame base) {
		LimbPose pose = this.body.pose().limb(limb);
		Vector root = this.body.at(limb.root());
		Frame upper = upper(limb, pose, base);
		List<Vector> aim = pose.aim();
		Optional<Target> target = pose.target();
		if (!aim.isEmpty()) {
			Vector hinge = root.plus(aim.get(0).unit().times(upperLength(limb)));
			put(limb, root, hinge, hinge.plus(aim.get(aim.size() > 1 ? 1 : 0).unit().times(lowerLength(limb))), upper);
		}
		else if (target.isPresent()) {
			reach(limb, pose, base, root, target.get(), upper);
		}
		else {
			Vector hinge = root.plus(upper.up().times(-upperLength(limb)));
			Frame lower = upper.pitched(limb.kind().bend() * pose.angle(Joint.HINGE));
			this.body.put(limb.hinge(), hinge);
			this.body.put(limb.end(), hinge.plus(lower.up().times(-lowerLength(limb))));
			this.body.put(limb.upper(), upper);
			this.body.put(limb.lower(), lower);
		}
	}

	static double upperLength(Limb limb) {
		return (limb.kind() == LimbKind.LEG) ? Proportions.THIGH : Proportions.UPPER_ARM;
	}

	static double lowerLength(Limb limb) {
		return (limb.kind() == LimbKind.LEG) ? Proportions.SHANK : Proportions.FOREARM;
	}

	private static Frame upper(Limb limb, LimbPose pose, Frame base) {
		int sign = limb.side().sign();
		return base.pitched(pose.angle(Joint.ROOT))
			.rolled(-sign * pose.angle(Joint.ABDUCTION))
			.yawed(-sign * pose.angle(Joint.ROTATION));
	}

	private void reach(Limb limb, LimbPose pose, Frame base, Vector root, Target target, Frame upper) {
		boolean isFist = limb.kind() == LimbKind.ARM && pose.hand() == HandShape.GRIP && pose.palm().isEmpty();
		double own = lowerLength(limb);
		double lower = (isFist && !(target instanceof Target.Level)) ? own + Proportions.FIST : own;
		Vector goal = this.targets.place(limb, target, root, isFist);
		double most = (upperLength(limb) + lower) * .999;
		double least = Math.abs(upperLength(limb) - lower) + .5;
		double distance = goal.distanceTo(root);
		if (distance < least - .5 || distance > most + SLACK) {
			this.body.miss(limb, Math.max(distance - most, least - distance));
		}
		double apart = Math.min(Math.max(distance, least), most);
		Vector way = goal.minus(root).unit();
		Vector hinge = hinge(limb, pose, base, way, root, apart, lower);
		put(limb, root, hinge, hinge.toward(root.plus(way.times(apart)), own / lower), upper);
	}

	/**
	 * The elbow or the knee of a limb that goes from its root a given way. It bends to
	 * the side that it can bend to, unless the pose says where it points.
	 */
	private Vector hinge(Limb limb, LimbPose pose, Frame base, Vector way, Vector root, double apart, double lower) {
		double upper = upperLength(limb);
		double along = (upper * upper - lower * lower + apart * apart) / (2 * apart);
		double aside = Math.sqrt(Math.max(0, upper * upper - along * along));
		Vector pole = pose.pole().orElseGet(() -> naturalPole(limb, base, way));
		Vector bend = pole.minus(way.times(pole.dot(way)));
		Vector direction = (bend.length() > 1e-3) ? bend.unit() : way.cross(base.right()).unit();
		return root.plus(way.times(along)).plus(direction.times(aside));
	}

	private static Vector naturalPole(Limb limb, Frame base, Vector way) {
		Vector across = base.right().cross(way);
		int sign = limb.side().sign();
		return (limb.kind() == LimbKind.LEG) ? across.plus(base.right().times(.12 * sign))
				: across.times(-1).plus(base.right().times(.4 * sign));
	}

	private void put(Limb limb, Vector root, Vector hinge, Vector end, Frame byAngles) {
		Vector upper = hinge.minus(root).unit();
		Vector lower = end.minus(hinge).unit();
		Vector front = (limb.kind() == LimbKind.LEG) ? upper.minus(lower) : lower.minus(upper);
		if (front.length() < ALMOST_STRAIGHT) {
			front = this.body.frame((limb.kind() == LimbKind.LEG) ? "pelvis" : "chest").forward();
		}
		this.body.put(limb.hinge(), hinge);
		this.body.put(limb.end(), end);
		this.body.put(limb.upper(), along(upper, front, byAngles));
		this.body.put(limb.lower(), along(lower, front, byAngles));
	}

	private static Frame along(Vector bone, Vector front, Frame otherwise) {
		boolean isParallel = Math.abs(front.unit().dot(bone)) >= ALMOST_PARALLEL;
		return Frame.of(isParallel ? otherwise.forward() : front, bone.times(-1));
	}

}
