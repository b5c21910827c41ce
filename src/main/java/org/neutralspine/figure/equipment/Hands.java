package org.neutralspine.figure.equipment;

import java.util.function.ToDoubleFunction;

import org.neutralspine.figure.body.Body;
import org.neutralspine.figure.pose.Line;
import org.neutralspine.figure.pose.Points;
import org.neutralspine.figure.pose.Side;
import org.neutralspine.figure.space.Vector;

/**
 * A body that holds something.
 *
 * @param armLayer the layer of an arm in the drawing
 */
record Hands(Body body, ToDoubleFunction<Side> armLayer) {

	private static final double BEHIND = .3;

	Vector at(String point) {
		return this.body.at(point);
	}

	/** The point that a line names. */
	Vector point(Line thing, int index) {
		return at(Points.named(thing.text(index)));
	}

	double layer(Side side) {
		return this.armLayer.applyAsDouble(side);
	}

	/** The layer behind the hand that a line names. */
	double layerBehind(Line thing, int index) {
		return layer(Side.ofPoint(Points.named(thing.text(index)))) - BEHIND;
	}

}
