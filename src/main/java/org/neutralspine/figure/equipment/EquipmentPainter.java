package org.neutralspine.figure.equipment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import org.neutralspine.figure.body.Body;
import org.neutralspine.figure.drawing.Camera;
import org.neutralspine.figure.drawing.Ink;
import org.neutralspine.figure.drawing.Shape;
import org.neutralspine.figure.pose.Line;
import org.neutralspine.figure.pose.Points;
import org.neutralspine.figure.pose.Side;
import org.neutralspine.figure.space.Vector;

/**
 * Draws all equipment of one picture.
 */
public final class EquipmentPainter {

	/** What is drawn otherwise, or says that something is not. */
	private static final Set<String> WITHOUT_SHAPE = Set.of("water", "nofloor");

	private final Solids solids;

	private final List<Body> bodies;

	private final Body body;

	private final RoomPainter room;

	private final HeldPainter held;

	/**
	 * Sets up a painter.
	 * @param bodies those of all poses
	 * @param body that of this picture
	 * @param left where the bodies of this picture end
	 * @param right where they end on the other side
	 * @param armLayer the layer of an arm in this picture
	 */
	public EquipmentPainter(Camera camera, List<Body> bodies, Body body, double left, double right,
			ToDoubleFunction<Side> armLayer) {
		this.solids = new Solids(camera);
		this.bodies = bodies;
		this.body = body;
		this.room = new RoomPainter(this.solids, left, right);
		this.held = new HeldPainter(this.solids, body, armLayer);
	}

	/** Whether there is equipment of that word. */
	public static boolean knows(String word) {
		return WITHOUT_SHAPE.contains(word) || isLine(word) || RoomPainter.knows(word) || WornPainter.knows(word)
				|| HeldPainter.knows(word);
	}

	private static boolean isLine(String word) {
		return word.equals("band") || word.equals("cable");
	}

	/**
	 * Draws the things of a figure and those that this pose holds.
	 * @throws org.neutralspine.figure.pose.FigureSyntaxException if there is no such
	 * thing
	 */
	public List<Shape> paint(List<Line> equipment) {
		List<Shape> shapes = new ArrayList<>();
		for (Line thing : equipment) {
			shapes.addAll(paint(thing));
		}
		for (Line thing : this.body.pose().held()) {
			shapes.addAll(this.held.paint(thing));
		}
		return shapes;
	}

	private List<Shape> paint(Line thing) {
		String word = thing.word();
		if (WITHOUT_SHAPE.contains(word)) {
			return List.of();
		}
		if (isLine(word)) {
			return lines(thing);
		}
		if (WornPainter.knows(word)) {
			return new WornPainter(this.solids, wearer(thing)).paint(thing);
		}
		if (word.equals("pillow")) {
			return new HeldPainter(this.solids, this.bodies.get(0), (side) -> 0).paint(thing);
		}
		return RoomPainter.knows(word) ? this.room.paint(thing) : this.held.paint(thing);
	}

	/** The still body of the first pose, unless the thing moves along. */
	private Body wearer(Line thing) {
		if (thing.words().get(thing.size() - 1).equals("each")) {
			return this.body;
		}
		return this.bodies.get(WornPainter.goesAlong(thing.word()) ? this.bodies.size() - 1 : 0);
	}

	/** Bands and cables from their anchor to points of the body. */
	private List<Shape> lines(Line thing) {
		Vector anchor = new Vector(thing.number(1), thing.number(2), thing.number(3));
		Ink ink = thing.word().equals("band") ? Ink.BAND : Ink.CABLE;
		double layer = (this.solids.camera().depth(anchor) > -5) ? 27 : -20;
		List<Shape> shapes = new ArrayList<>();
		for (int i = 4; i < thing.size(); i++) {
			shapes.add(this.solids.line(anchor, this.body.at(Points.named(thing.text(i))), ink, layer));
		}
		return shapes;
	}

}
