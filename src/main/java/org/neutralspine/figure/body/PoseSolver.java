package org.neutralspine.figure.body;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

import org.jspecify.annotations.Nullable;
import org.neutralspine.figure.pose.Pose;
import org.neutralspine.figure.pose.Surfaces;
import org.neutralspine.figure.pose.Tilt;
import org.neutralspine.figure.pose.TrunkAngle;
import org.neutralspine.figure.space.Vector;

/**
 * Finds where a body is: turned so that both contacts of a plank touch, as high as what
 * it rests on, and along the floor where it is pinned. A few rounds suffice, since
 * targets are points of the room.
 */
public final class PoseSolver {

	private static final int ROUNDS = 4;

	private static final int BISECTIONS = 30;

	/** How far the lean is searched to either side, and in which steps, in degrees. */
	private static final int WIDEST_TILT = 60;

	private static final int TILT_STEP = 4;

	private static final Vector START = new Vector(0, 60, 0);

	private final Pose pose;

	private final Surfaces surfaces;

	private final @Nullable Body first;

	private Vector hips = START;

	private double extraLean;

	private boolean isTiltUnsolved;

	private PoseSolver(Pose pose, Surfaces surfaces, @Nullable Body first) {
		this.pose = pose;
		this.surfaces = surfaces;
		this.first = first;
	}

	/**
	 * Solves a pose.
	 * @param first the body of the first pose; null for the first itself
	 * @throws UnknownPointException if the pose names a point that no body has
	 */
	public static Body solve(Pose pose, Surfaces surfaces, @Nullable Body first) {
		return new PoseSolver(pose, surfaces, first).solve();
	}

	private Body solve() {
		for (int round = 0; round < ROUNDS; round++) {
			this.pose.tilt().ifPresent(this::tilt);
			rest();
			pin();
		}
		Body body = place();
		if (this.isTiltUnsolved) {
			body.leaveTiltUnsolved();
		}
		return body;
	}

	private Body place() {
		return Kinematics.place(this.pose, this.surfaces, this.first, this.hips, this.extraLean);
	}

	/** The nearest lean at which both contacts touch alike. */
	private void tilt(Tilt tilt) {
		DoubleUnaryOperator difference = (lean) -> {
			this.extraLean = lean;
			Contacts contacts = new Contacts(place());
			return contacts.gap(tilt.one(), this.surfaces) - contacts.gap(tilt.other(), this.surfaces);
		};
		int best = Integer.MAX_VALUE;
		double before = difference.applyAsDouble(-WIDEST_TILT);
		for (int lean = -WIDEST_TILT + TILT_STEP; lean <= WIDEST_TILT; lean += TILT_STEP) {
			double now = difference.applyAsDouble(lean);
			boolean isNearer = best == Integer.MAX_VALUE || Math.abs(lean) < Math.abs(best - TILT_STEP + 2);
			if (before * now <= 0 && isNearer) {
				best = lean;
			}
			before = now;
		}
		this.isTiltUnsolved = best == Integer.MAX_VALUE;
		this.extraLean = this.isTiltUnsolved ? 0 : bisect(difference, best - TILT_STEP, best);
	}

	private static double bisect(DoubleUnaryOperator difference, double from, double to) {
		double low = from;
		double high = to;
		double atLow = difference.applyAsDouble(low);
		for (int i = 0; i < BISECTIONS; i++) {
			double middle = (low + high) / 2;
			double atMiddle = difference.applyAsDouble(middle);
			if (atLow * atMiddle <= 0) {
				high = middle;
			}
			else {
				low = middle;
				atLow = atMiddle;
			}
		}
		return (low + high) / 2;
	}

	private void rest() {
		if (this.pose.rests().isEmpty()) {
			return;
		}
		Contacts contacts = new Contacts(place());
		double lowest = this.pose.rests()
			.stream()
			.mapToDouble((contact) -> contacts.gap(contact, this.surfaces))
			.min()
			.orElseThrow();
		this.hips = this.hips.plus(Vector.UP.times(this.pose.angle(TrunkAngle.LIFT) - lowest));
	}

	private void pin() {
		Body body = place();
		String point = this.pose.pin().point();
		Body before = this.first;
		double place = this.pose.pin().fixed().orElseGet(() -> (before != null) ? before.at(point).x() : 0.0);
		double aside = this.pose.depth().orElse(this.hips.z());
		this.hips = new Vector(this.hips.x() + place - body.at(point).x(), this.hips.y(), aside);
	}

	/** Solves the poses of a figure one after the other. */
	public static List<Body> solve(List<Pose> poses, Surfaces surfaces) {
		List<Body> bodies = new ArrayList<>();
		for (Pose pose : poses) {
			bodies.add(solve(pose, surfaces, bodies.isEmpty() ? null : bodies.get(0)));
		}
		return List.copyOf(bodies);
	}

}
