package org.neutralspine.figure.body;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.figure.pose.Limb;
import org.neutralspine.figure.pose.LimbKind;
import org.neutralspine.figure.pose.Sole;
import org.neutralspine.figure.pose.Surfaces;
import org.neutralspine.figure.pose.Target;
import org.neutralspine.figure.space.Frame;
import org.neutralspine.figure.space.Vector;

/**
 * Where the targets of hands and feet are in the room.
 */
final class Targets {

	private static final Set<String> OF_THE_HEAD = Set.of("head", "forehead", "chin", "nape", "crown", "ear");

	private static final Set<String> OF_THE_CHEST = Set.of("chest", "midback", "collar", "T6");

	/** A wrist above the surface that the hand lies on. */
	private static final double WRIST = 2.8;

	private final Body body;

	private final Surfaces surfaces;

	private final @Nullable Body first;

	Targets(Body body, Surfaces surfaces, @Nullable Body first) {
		this.body = body;
		this.surfaces = surfaces;
		this.first = first;
	}

	/**
	 * The place for the wrist, the fist or the ankle.
	 * @param isFist whether the fist has to be there
	 */
	Vector place(Limb limb, Target target, Vector root, boolean isFist) {
		if (target instanceof Target.Level level) {
			return onLevel(limb, level, root);
		}
		if (target instanceof Target.At at) {
			Double depth = at.z();
			return new Vector(at.x(), at.y(), (depth != null) ? depth : root.z());
		}
		if (target instanceof Target.OnBody point) {
			return onBody(limb, point);
		}
		Body before = (this.first != null) ? this.first : this.body;
		return before.at(isFist ? limb.side().of("grip") : limb.end());
	}

	private Vector onLevel(Limb limb, Target.Level level, Vector root) {
		double height = this.surfaces.get(level.surface()).height()
				+ ((limb.kind() == LimbKind.ARM) ? WRIST : ankleHeight(limb));
		return new Vector(root.x() + level.ahead(), height, root.z() + level.outward() * limb.side().sign());
	}

	/** So high that the lowest of heel, ball and toe touches. */
	private double ankleHeight(Limb limb) {
		Sole sole = this.body.pose().limb(limb).sole().orElse(Sole.FLAT);
		if (!(sole instanceof Sole.Directed directed)) {
			return Proportions.ANKLE;
		}
		Frame foot = directed.frame();
		double heel = foot.point(Vector.ZERO, -3.6, Radius.HEEL.cm() - Proportions.ANKLE).y() - Radius.HEEL.cm();
		double ball = foot.point(Vector.ZERO, 13.4, Radius.BALL.cm() - Proportions.ANKLE).y() - Radius.BALL.cm();
		double toe = foot.point(Vector.ZERO, 19, 2.1 - Proportions.ANKLE).y() - Radius.TOE.cm();
		return -Math.min(heel, Math.min(ball, toe));
	}

	private Vector onBody(Limb limb, Target.OnBody target) {
		String name = target.point();
		Vector point = this.body.at(this.body.has(name) ? name : limb.side().of(name));
		String part = OF_THE_HEAD.contains(name) ? "head" : OF_THE_CHEST.contains(name) ? "chest" : "pelvis";
		return this.body.frame(part)
			.point(point, target.ahead(), target.upward(), target.outward() * limb.side().sign());
	}

}
