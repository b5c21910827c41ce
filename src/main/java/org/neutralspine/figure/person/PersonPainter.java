package org.neutralspine.figure.person;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.figure.body.Body;
import org.neutralspine.figure.body.BodyAngles;
import org.neutralspine.figure.drawing.Camera;
import org.neutralspine.figure.drawing.Path;
import org.neutralspine.figure.drawing.Shape;
import org.neutralspine.figure.pose.Limb;
import org.neutralspine.figure.pose.LimbKind;
import org.neutralspine.figure.pose.Side;

/**
 * Draws one person. What is nearer to the camera covers what is farther; the spine lies
 * above everything, as in an X-ray.
 */
public final class PersonPainter {

	/** A thigh that is bent more lies before the belly. */
	private static final double BEFORE_THE_BELLY = 112;

	private final Body body;

	private final Canvas canvas;

	private final LimbPainter limbs;

	private final TrunkPainter trunk;

	private final boolean isSideOn;

	private final double trunkDepth;

	private PersonPainter(Body body, Camera camera, @Nullable Set<String> ghostParts) {
		this.body = body;
		this.canvas = new Canvas(camera, ghostParts);
		this.isSideOn = Math.abs(camera.depth(body.frame("chest").right())) > .7;
		this.limbs = new LimbPainter(body, this.canvas);
		this.trunk = new TrunkPainter(body, this.canvas, this.isSideOn);
		this.trunkDepth = (camera.depth(body.at("hip")) + camera.depth(body.at("T9")) + camera.depth(body.at("T3")))
				/ 3;
	}

	/** Draws a person with what is shown of the spine. */
	public static List<Shape> paint(Body body, Camera camera, SpineMarks marks, boolean isZoomed) {
		PersonPainter painter = new PersonPainter(body, camera, null);
		boolean isInProfile = painter.paint();
		new SpinePainter(body, painter.canvas, marks, isInProfile, isZoomed).paint();
		return painter.canvas.shapes();
	}

	/**
	 * Draws where parts of a person were before.
	 * @param parts as {@code trunk} or {@code arm.r}
	 */
	public static List<Shape> paintGhost(Body body, Camera camera, Set<String> parts) {
		PersonPainter painter = new PersonPainter(body, camera, parts);
		painter.paint();
		return painter.canvas.shapes();
	}

	private boolean paint() {
		Side nearLeg = (legDepth(Side.RIGHT) >= legDepth(Side.LEFT)) ? Side.RIGHT : Side.LEFT;
		Side nearArm = (armDepth(Side.RIGHT) >= armDepth(Side.LEFT)) ? Side.RIGHT : Side.LEFT;
		leg(nearLeg.other(), -30, this.isSideOn, Path.NONE);
		pelvisAndNearLeg(nearLeg);
		this.trunk.neck();
		this.trunk.shirt();
		boolean isInProfile = new HeadPainter(this.body, this.canvas).paint();
		arm(nearArm.other(), (this.isSideOn || armDepth(nearArm.other()) < -2) ? -40 : 28, this.isSideOn);
		arm(nearArm, (this.isSideOn || armDepth(nearArm) > -2) ? 30 : -28, false);
		return isInProfile;
	}

	/**
	 * From the side one outline goes around pelvis and near leg. From the front the
	 * pelvis is behind both legs, and a patch covers the seam.
	 */
	private void pelvisAndNearLeg(Side near) {
		Path pelvis = this.trunk.pelvis();
		if (!this.isSideOn) {
			this.trunk.put(pelvis, -32);
			leg(near, -8, false, Path.NONE);
			this.trunk.patch();
			return;
		}
		boolean isBeforeTheBelly = BodyAngles.hip(this.body, near) > BEFORE_THE_BELLY;
		double layer = layer(Limb.of(LimbKind.LEG, near), isBeforeTheBelly ? 25 : -8);
		leg(near, layer, false, (layer < 0) ? pelvis : this.trunk.buttock());
		if (layer >= 0) {
			this.trunk.put(pelvis, -8);
		}
	}

	private void leg(Side side, double layer, boolean isFar, Path joined) {
		this.limbs.leg(side, isFar, layer(Limb.of(LimbKind.LEG, side), layer), joined);
	}

	private void arm(Side side, double layer, boolean isFar) {
		this.limbs.arm(side, isFar, layer(Limb.of(LimbKind.ARM, side), layer));
	}

	private double layer(Limb limb, double otherwise) {
		return this.body.pose().limb(limb).layer().orElse(otherwise);
	}

	private double armDepth(Side side) {
		return (depth(side.of("shoulder")) + depth(side.of("elbow")) + .6 * depth(side.of("wrist"))) / 2.6
				- this.trunkDepth;
	}

	private double legDepth(Side side) {
		return (depth(side.of("hip")) + 1.5 * depth(side.of("knee")) + .5 * depth(side.of("ankle"))) / 3
				- this.trunkDepth;
	}

	private double depth(String point) {
		return this.canvas.depth(this.body.at(point));
	}

}
