package org.neutralspine.figure.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.neutralspine.figure.body.Body;
import org.neutralspine.figure.drawing.Box;
import org.neutralspine.figure.drawing.Camera;
import org.neutralspine.figure.drawing.Point;
import org.neutralspine.figure.drawing.Shape;
import org.neutralspine.figure.equipment.EquipmentPainter;
import org.neutralspine.figure.format.Figure;
import org.neutralspine.figure.format.Layout;
import org.neutralspine.figure.person.PersonPainter;
import org.neutralspine.figure.person.SpineMarks;
import org.neutralspine.figure.pose.Line;
import org.neutralspine.figure.pose.Points;
import org.neutralspine.figure.pose.Side;
import org.neutralspine.figure.space.Vector;

/**
 * One picture of a figure: the person, where limbs were before, the equipment, arrows and
 * labels.
 *
 * @param box what has to be seen
 */
record Panel(List<Shape> shapes, List<Label> labels, Box box) {

	/** Ghosts lie behind the person. */
	private static final double GHOSTS = -55;

	/** Shapes that are nearer to each other than this may share an outline. */
	private static final double NEIGHBOURS = 4;

	/**
	 * A few words at a point.
	 */
	record Label(Point place, String text) {

	}

	static Panel of(Figure figure, List<Body> bodies, int pose, SpineMarks marks) {
		Camera camera = new Camera(figure.azimuth(), figure.elevation());
		boolean isGhost = figure.layout() == Layout.GHOST;
		Body body = bodies.get(pose);
		List<Body> before = isGhost ? bodies.subList(0, pose) : List.of();
		List<Shape> person = PersonPainter.paint(body, camera, marks, figure.closeUp().isPresent());
		List<Shape> shapes = new ArrayList<>(person);
		for (Body ghost : before) {
			PersonPainter.paintGhost(ghost, camera, Moved.parts(ghost, body))
				.forEach((shape) -> shapes.add(shape.at(GHOSTS + shape.layer() * .01)));
		}
		List<Vector> points = Stream.concat(before.stream(), Stream.of(body))
			.flatMap((one) -> one.points().stream())
			.toList();
		double left = points.stream().mapToDouble(Vector::x).min().orElseThrow() - 4;
		double right = points.stream().mapToDouble(Vector::x).max().orElseThrow() + 4;
		shapes.addAll(new EquipmentPainter(camera, bodies, body, left, right, (side) -> layerOfArm(person, side))
			.paint(figure.equipment()));
		shapes
			.addAll(new Arrows(camera, bodies).paint(figure.arrows(), isGhost ? Optional.empty() : Optional.of(pose)));
		Box box = figure.closeUp().map((zoom) -> closeUp(zoom, camera, bodies)).orElseGet(() -> Box.around(shapes));
		return new Panel(inOrder(shapes), labels(figure, camera, bodies, pose), box);
	}

	private static double layerOfArm(List<Shape> person, Side side) {
		return person.stream()
			.filter((shape) -> shape.part().equals(side.of("arm")))
			.findFirst()
			.map(Shape::layer)
			.orElse(30.0);
	}

	private static Box closeUp(Line zoom, Camera camera, List<Body> bodies) {
		Point centre = camera.see(bodies.get(bodies.size() - 1).at(Points.named(zoom.text(0))));
		return new Box(centre.x() - zoom.number(1), centre.y() - zoom.number(3), centre.x() + zoom.number(2),
				centre.y() + zoom.number(4));
	}

	private static List<Label> labels(Figure figure, Camera camera, List<Body> bodies, int pose) {
		return figure.labels()
			.stream()
			.filter((label) -> labelled(label, bodies) == bodies.get(pose) || figure.layout() == Layout.GHOST)
			.map((label) -> new Label(camera.see(labelled(label, bodies).at(Points.named(label.text(2))))
				.plus(new Point(label.number(3), -label.number(4))), rest(label)))
			.toList();
	}

	private static Body labelled(Line label, List<Body> bodies) {
		int index = (int) label.number(1) - 1;
		if (index < 0 || index >= bodies.size()) {
			throw label.problem("pose", label.text(1));
		}
		return bodies.get(index);
	}

	private static String rest(Line label) {
		return String.join(" ", IntStream.range(5, label.size()).mapToObj(label::text).toList());
	}

	/** From behind to the front; neighbouring pieces of equipment share one outline. */
	private static List<Shape> inOrder(List<Shape> shapes) {
		List<Shape> merged = new ArrayList<>();
		for (Shape shape : shapes.stream().sorted(Comparator.comparingDouble(Shape::layer)).toList()) {
			Shape last = merged.isEmpty() ? shape : merged.get(merged.size() - 1);
			boolean isJoined = !merged.isEmpty() && shape.ink().isMerged() && shape.ink() == last.ink() && isGear(shape)
					&& isGear(last) && Math.abs(shape.layer() - last.layer()) < NEIGHBOURS;
			if (isJoined) {
				merged.set(merged.size() - 1,
						new Shape(last.ink(), last.path().plus(shape.path()), last.layer(), last.part()));
			}
			else {
				merged.add(shape);
			}
		}
		return merged;
	}

	private static boolean isGear(Shape shape) {
		return shape.part().equals(Shape.GEAR);
	}

}
