package org.neutralspine.figure.person;

import org.neutralspine.figure.body.Body;
import org.neutralspine.figure.body.Proportions;
import org.neutralspine.figure.body.Radius;
import org.neutralspine.figure.drawing.Capsule;
import org.neutralspine.figure.drawing.Capsule.Bow;
import org.neutralspine.figure.drawing.Ink;
import org.neutralspine.figure.drawing.Path;
import org.neutralspine.figure.drawing.Point;
import org.neutralspine.figure.pose.HandShape;
import org.neutralspine.figure.pose.Limb;
import org.neutralspine.figure.pose.LimbKind;
import org.neutralspine.figure.pose.Side;
import org.neutralspine.figure.space.Frame;
import org.neutralspine.figure.space.Vector;

/**
 * Draws arms and legs.
 */
final class LimbPainter {

	private final Body body;

	private final Canvas canvas;

	LimbPainter(Body body, Canvas canvas) {
		this.body = body;
		this.canvas = canvas;
	}

	/**
	 * Draws a leg with its shoe.
	 * @param joined what shares the outline of the trousers
	 */
	void leg(Side side, boolean isFar, double layer, Path joined) {
		String part = side.of("leg");
		Vector knee = this.body.at(side.of("knee"));
		Vector ankle = this.body.at(side.of("ankle"));
		Path trousers = Capsule
			.of(see(side.of("hip")), see(side.of("knee")), Radius.HIP.cm(), Radius.KNEE.cm(),
					bow(this.body.frame(side.of("thigh")), .9, .5, .4))
			.plus(Capsule.of(see(side.of("knee")), this.canvas.see(knee.toward(ankle, .86)), Radius.KNEE_BELOW.cm(),
					Radius.ANKLE.cm() + .35, bow(this.body.frame(side.of("shank")), .1, 1.2, .7)));
		Path skin = Capsule.of(this.canvas.see(knee.toward(ankle, .7)), this.canvas.see(ankle), 3.4, 3.1);
		put(Ink.SKIN, isFar, skin, layer - .2, part);
		put(Ink.SHOE, isFar, shoe(side, ankle), layer - .1, part);
		put(Ink.TROUSERS, isFar, this.canvas.isGhost() ? trousers : trousers.plus(joined), layer, part);
	}

	private Path shoe(Side side, Vector ankle) {
		Point instep = this.canvas.see(ankle.plus(this.body.frame(side.of("foot")).up().times(-.8)));
		Point ball = see(side.of("ball"));
		return Capsule.of(instep, ball, 3.5, Radius.BALL.cm())
			.plus(Capsule.of(see(side.of("heel")), ball, Radius.HEEL.cm(), Radius.BALL.cm()))
			.plus(Capsule.of(ball, see(side.of("toe")), Radius.BALL.cm(), Radius.TOE.cm()));
	}

	void arm(Side side, boolean isFar, double layer) {
		String part = side.of("arm");
		Frame upper = this.body.frame(side.of("upper"));
		Path bare = Capsule
			.of(see(side.of("shoulder")), see(side.of("elbow")), Radius.SHOULDER.cm() - .6, Radius.ELBOW.cm(),
					bow(upper, .5, .4, .3))
			.plus(Capsule.of(see(side.of("elbow")), see(side.of("wrist")), Radius.ELBOW_BELOW.cm(), Radius.WRIST.cm(),
					bow(this.body.frame(side.of("fore")), .3, .3, .3)))
			.plus(hand(side));
		put(Ink.SKIN, isFar, bare, layer, part);
		Vector hem = this.body.at(side.of("shoulder")).toward(this.body.at(side.of("elbow")), .58);
		put(Ink.SHIRT, isFar, Capsule.of(see(side.of("shoulder")), this.canvas.see(hem), Radius.SHOULDER.cm() + .3, 4.9,
				bow(upper, .3, .3, .2)), layer + .1, part);
	}

	private Path hand(Side side) {
		HandShape shape = this.body.pose().limb(Limb.of(LimbKind.ARM, side)).hand();
		if (shape == HandShape.GRIP) {
			return Capsule.of(see(side.of("wrist")), see(side.of("grip")), Radius.WRIST.cm(), 3.9);
		}
		Path fingers = Capsule.of(see(side.of("wrist")), see(side.of("knuckle")), 2.5, 3.2)
			.plus(Capsule.of(see(side.of("knuckle")), see(side.of("tip")), 3.2, 1.7));
		return (shape == HandShape.OPEN) ? fingers.plus(thumb(side)) : fingers;
	}

	private Path thumb(Side side) {
		Vector wrist = this.body.at(side.of("wrist"));
		Vector fingers = this.body.at(side.of("tip")).minus(wrist).unit();
		Frame hand = this.body.frame(side.of("hand"));
		Vector aside = (Math.abs(hand.forward().dot(fingers)) < .7) ? hand.forward() : hand.up();
		return Capsule.of(this.canvas.see(wrist.plus(fingers.times(Proportions.HAND * .136))),
				this.canvas.see(wrist.plus(fingers.times(Proportions.HAND * .436)).plus(aside.times(4))), 1.9, 1.3);
	}

	private void put(Ink ink, boolean isFar, Path path, double layer, String part) {
		this.canvas.put(isFar ? ink.far() : ink, path, layer, part);
	}

	/**
	 * How a limb bows as this camera sees it.
	 * @param front of the limb, in centimetres
	 * @param back as the calf
	 * @param aside where the limb is seen from before or behind
	 */
	private Bow bow(Frame frame, double front, double back, double aside) {
		Point along = this.canvas.see(frame.up().times(-1));
		double length = along.length();
		if (length < .3) {
			return Bow.NONE;
		}
		double facing = this.canvas.see(frame.forward()).dot(along.normal().times(1 / length));
		double share = Math.min(1, Math.abs(facing));
		double one = (facing > 0) ? front : back;
		double other = (facing > 0) ? back : front;
		return new Bow((one * share + aside * (1 - share)) * length, (other * share + aside * (1 - share)) * length);
	}

	private Point see(String point) {
		return this.canvas.see(this.body.at(point));
	}

}
