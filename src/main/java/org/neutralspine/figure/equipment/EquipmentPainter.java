package org.neutralspine.figure.equipment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import org.neutralspine.figure.body.Body;
import org.neutralspine.figure.drawing.Camera;
import org.neutralspine.figure.drawing.Ink;
import org.neutralspine.figure.drawing.Shape;
import org.neutralspine.figure.pose.Line;
import org.neutralspine.figure.pose.Points;
import org.neutralspine.figure.pose.Side;
import org.neutralspine.figure.space.Vector;

import static java.util.Map.entry;

/**
 * Draws all equipment of one picture.
 */
public final class EquipmentPainter {

	/** What is drawn otherwise, or says that something is not. */
	private static final Set<String> WITHOUT_SHAPE = Set.of("water", "nofloor");

	/** Half of how wide things are that are drawn flat, in centimetres. */
	private static final Map<String, Double> HALF_WIDTHS = Map.ofEntries(entry("wall", 100.0), entry("bed", 42.0),
			entry("table", 40.0), entry("chair", 17.0), entry("bench", 14.0), entry("seat", 14.0), entry("pad", 14.0),
			entry("backpad", 14.0), entry("chestpad", 14.0), entry("seatpad", 14.0), entry("roller", 14.0),
			entry("thighpad", 14.0), entry("ball", 14.0), entry("form", 14.0));

	private final Solids solids;

	private final List<Body> bodies;

	private final Body body;

	private final FurniturePainter furniture;

	private final MachinePainter machines;

	private final Hands hands;

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
		this.furniture = new FurniturePainter(this.solids, left, right);
		this.machines = new MachinePainter(this.solids);
		this.hands = new Hands(body, armLayer);
	}

	/** Whether there is equipment of that word. */
	public static boolean knows(String word) {
		return WITHOUT_SHAPE.contains(word) || isLine(word)
				|| Stream
					.of(FurniturePainter.WORDS, MachinePainter.WORDS, UpholsteryPainter.WORDS, WornPainter.WORDS,
							WeightPainter.WORDS, HeldPainter.WORDS)
					.anyMatch((words) -> words.has(word));
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
			shapes.addAll(held(thing, this.hands));
		}
		return shapes;
	}

	/** What is solid of a thing that stands in the room. */
	public List<Obstacle> standing(Line thing) {
		this.solids.begin(HALF_WIDTHS.getOrDefault(thing.word(), 0.0));
		paint(thing);
		return this.solids.obstacles();
	}

	/** What is solid of a thing in the hands. */
	public List<Obstacle> held(Line thing) {
		this.solids.begin(HALF_WIDTHS.getOrDefault(thing.word(), 0.0));
		held(thing, this.hands);
		return this.solids.obstacles();
	}

	private List<Shape> paint(Line thing) {
		if (WITHOUT_SHAPE.contains(thing.word())) {
			return List.of();
		}
		if (isLine(thing.word())) {
			return lines(thing);
		}
		if (FurniturePainter.WORDS.has(thing)) {
			return FurniturePainter.WORDS.draw(this.furniture, thing);
		}
		if (MachinePainter.WORDS.has(thing)) {
			return MachinePainter.WORDS.draw(this.machines, thing);
		}
		return onBody(thing);
	}

	private List<Shape> onBody(Line thing) {
		if (UpholsteryPainter.WORDS.has(thing)) {
			return UpholsteryPainter.WORDS.draw(new UpholsteryPainter(this.solids, leaning(thing)), thing);
		}
		if (WornPainter.WORDS.has(thing)) {
			return WornPainter.WORDS.draw(new WornPainter(this.solids, this.bodies.get(this.bodies.size() - 1)), thing);
		}
		return held(thing, thing.word().equals("pillow") ? new Hands(this.bodies.get(0), (side) -> 0) : this.hands);
	}

	private List<Shape> held(Line thing, Hands holder) {
		return WeightPainter.WORDS.has(thing) ? WeightPainter.WORDS.draw(new WeightPainter(this.solids, holder), thing)
				: HeldPainter.WORDS.draw(new HeldPainter(this.solids, holder), thing);
	}

	/** The still body of the first pose, unless the upholstery goes along. */
	private Body leaning(Line thing) {
		return thing.words().get(thing.size() - 1).equals("each") ? this.body : this.bodies.get(0);
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
