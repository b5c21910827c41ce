package org.neutralspine.figure.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.neutralspine.figure.body.Body;
import org.neutralspine.figure.drawing.Box;
import org.neutralspine.figure.drawing.Ink;
import org.neutralspine.figure.drawing.Path;
import org.neutralspine.figure.drawing.PathData;
import org.neutralspine.figure.drawing.Point;
import org.neutralspine.figure.drawing.Segment;
import org.neutralspine.figure.format.Figure;
import org.neutralspine.figure.format.Layout;
import org.neutralspine.figure.person.SpineMarks;
import org.neutralspine.figure.pose.Line;

/**
 * Puts the pictures of a figure on sheets of one width: one sheet, or one a pose where
 * there are three or more. Everything is drawn to one scale where it fits.
 */
public final class Sheet {

	static final int WIDTH = 320;

	private static final double MAX_HEIGHT = 300;

	private static final double PADDING = 10;

	/** Units a centimetre, where it fits. */
	private static final double BEST_SCALE = 1.42;

	/** A close-up may be larger. */
	private static final double CLOSE_UP_SCALE = 4;

	private static final double BETWEEN = 14;

	private static final int MANY = 3;

	private static final int WAVES = 8;

	private final Figure figure;

	private final List<Panel> panels;

	private final double floor;

	private final double scale;

	private final boolean isStacked;

	private Sheet(Figure figure, List<Panel> panels) {
		this.figure = figure;
		this.floor = floor(figure);
		this.panels = panels.stream()
			.map((panel) -> (hasFloor(figure) && figure.closeUp().isEmpty())
					? new Panel(panel.shapes(), panel.labels(), panel.box().downTo(this.floor)) : panel)
			.toList();
		this.isStacked = figure.layout() == Layout.STACK;
		this.scale = scale();
	}

	/**
	 * Draws a figure.
	 * @param bodies its solved poses
	 * @param isCrossedOut whether it is not for this person
	 * @throws org.neutralspine.figure.pose.FigureSyntaxException if a line of it cannot
	 * be drawn
	 */
	public static List<Drawing> draw(Figure figure, List<Body> bodies, SpineMarks marks, boolean isCrossedOut) {
		if (figure.layout() == Layout.GHOST) {
			Panel last = Panel.of(figure, bodies, bodies.size() - 1, marks);
			return List.of(new Sheet(figure, List.of(last)).draw(isCrossedOut));
		}
		List<Panel> panels = IntStream.range(0, bodies.size())
			.mapToObj((pose) -> Panel.of(figure, bodies, pose, marks))
			.toList();
		if (panels.size() < MANY) {
			return List.of(new Sheet(figure, panels).draw(isCrossedOut));
		}
		return panels.stream().map((panel) -> new Sheet(figure, List.of(panel)).draw(isCrossedOut)).toList();
	}

	/**
	 * Draws each pose by itself, all in one frame, so that what does not move stays where
	 * it is.
	 * @param bodies its solved poses
	 */
	public static List<Drawing> frames(Figure figure, List<Body> bodies, SpineMarks marks) {
		Figure apart = figure.apart();
		List<Panel> panels = IntStream.range(0, bodies.size())
			.mapToObj((pose) -> Panel.of(apart, bodies, pose, marks))
			.toList();
		Box frame = panels.stream().map(Panel::box).reduce(Box::with).orElseThrow();
		return panels.stream()
			.map((panel) -> new Panel(panel.shapes(), panel.labels(), frame))
			.map((panel) -> new Sheet(apart, List.of(panel)).draw(false))
			.toList();
	}

	private static boolean hasFloor(Figure figure) {
		return !figure.has("water") && !figure.has("nofloor") && figure.elevation() < 60;
	}

	/** The floor's line below the room's zero: under a mat, or under a bed. */
	private static double floor(Figure figure) {
		if (figure.elevation() < 2 && figure.has("mat")) {
			return 2.6;
		}
		return figure.equipment().stream().anyMatch((thing) -> thing.word().equals("bed") && !thing.has(3)) ? 40 : 0;
	}

	private double scale() {
		double best = this.figure.closeUp().isPresent() ? CLOSE_UP_SCALE : BEST_SCALE;
		if (this.isStacked) {
			double widest = this.panels.stream().mapToDouble((panel) -> panel.box().width()).max().orElseThrow();
			return Math.min(best, (WIDTH - 2 * PADDING) / widest);
		}
		double all = this.panels.stream().mapToDouble((panel) -> panel.box().width()).sum();
		return Math.min(best, Math.min((WIDTH - 2 * PADDING - gaps()) / all, MAX_HEIGHT / common().height()));
	}

	private double gaps() {
		return BETWEEN * (this.panels.size() - 1);
	}

	private Box common() {
		return this.panels.stream().map(Panel::box).reduce(Box::with).orElseThrow();
	}

	private Drawing draw(boolean isCrossedOut) {
		List<Point> origins = this.isStacked ? stacked() : sideBySide();
		double content = this.isStacked
				? this.panels.stream().mapToDouble((panel) -> panel.box().height() * this.scale + 2 * PADDING).sum()
				: common().height() * this.scale + 2 * PADDING;
		int height = (int) Math.ceil(content) + (hasFloor(this.figure) ? 4 : 0);
		List<Mark> marks = new ArrayList<>();
		for (int i = 0; i < this.panels.size(); i++) {
			marks.addAll(marks(this.panels.get(i), origins.get(i)));
		}
		if (isCrossedOut) {
			marks.addAll(cross(origins, height));
		}
		return new Drawing(WIDTH, height, marks);
	}

	private List<Point> stacked() {
		List<Point> origins = new ArrayList<>();
		double y = 0;
		for (Panel panel : this.panels) {
			Box box = panel.box();
			origins.add(new Point((WIDTH - box.width() * this.scale) / 2 - box.left() * this.scale,
					y + PADDING - box.top() * this.scale));
			y += box.height() * this.scale + 2 * PADDING;
		}
		return origins;
	}

	private List<Point> sideBySide() {
		double used = this.panels.stream().mapToDouble((panel) -> panel.box().width()).sum() * this.scale;
		double free = (WIDTH - 2 * PADDING - gaps() - used) / this.panels.size();
		double top = common().top();
		List<Point> origins = new ArrayList<>();
		double x = PADDING;
		for (Panel panel : this.panels) {
			origins.add(new Point(x + free / 2 - panel.box().left() * this.scale, PADDING - top * this.scale));
			x += panel.box().width() * this.scale + free + BETWEEN;
		}
		return origins;
	}

	private List<Mark> marks(Panel panel, Point origin) {
		boolean isAlone = this.isStacked || this.panels.size() == 1;
		double from = isAlone ? 6 : Math.max(4, origin.x() + panel.box().left() * this.scale - 6);
		double to = isAlone ? WIDTH - 6 : Math.min(WIDTH - 4, origin.x() + panel.box().right() * this.scale + 6);
		List<Mark> marks = new ArrayList<>();
		if (hasFloor(this.figure) && (this.figure.elevation() < 2 || this.figure.has("wall"))) {
			double y = origin.y() + this.floor * this.scale + 1;
			marks.add(Mark.of(Ink.FLOOR, Path.line(List.of(new Point(from, y), new Point(to, y))), -99));
		}
		panel.shapes()
			.forEach((shape) -> marks
				.add(new Mark(shape.ink(), PathData.of(shape.path(), this.scale, origin), shape.layer(), "")));
		marks.addAll(water(panel, origin, from, to));
		panel.labels()
			.forEach((label) -> marks.add(Mark.label(label.place().times(this.scale).plus(origin), label.text())));
		marks.sort(Comparator.comparingDouble(Mark::layer));
		return marks;
	}

	private List<Mark> water(Panel panel, Point origin, double from, double to) {
		List<Mark> marks = new ArrayList<>();
		for (Line thing : this.figure.equipment()) {
			if (thing.word().equals("water")) {
				double y = origin.y() - thing.number(1) * this.scale;
				double bottom = origin.y() + panel.box().bottom() * this.scale + PADDING;
				Path surface = waves(from, to, y);
				marks.add(Mark.of(Ink.WATER, surface.plus(Path.of(Segment.line(new Point(to, bottom)),
						Segment.line(new Point(from, bottom)), Segment.close())), 50));
				marks.add(Mark.of(Ink.WATER_LINE, surface, 51));
			}
		}
		return marks;
	}

	private static Path waves(double from, double to, double y) {
		double half = (to - from) / WAVES / 2;
		List<Segment> segments = new ArrayList<>();
		segments.add(Segment.move(new Point(from, y)));
		for (int i = 0; i < 2 * WAVES; i++) {
			double x = from + i * half;
			segments.add(Segment.curve(new Point(x + half / 2, (i % 2 == 0) ? y - 3 : y + 3), new Point(x + half, y)));
		}
		return new Path(segments);
	}

	/** Wider than a tall narrow figure, so that it reads as a cross. */
	private List<Mark> cross(List<Point> origins, int height) {
		double left = Double.MAX_VALUE;
		double right = -Double.MAX_VALUE;
		for (int i = 0; i < origins.size(); i++) {
			left = Math.min(left, origins.get(i).x() + this.panels.get(i).box().left() * this.scale);
			right = Math.max(right, origins.get(i).x() + this.panels.get(i).box().right() * this.scale);
		}
		double middle = (left + right) / 2;
		double half = Math.max((right - left) / 2, Math.min(WIDTH / 2.0 - 14, .42 * height));
		double from = Math.max(12, middle - half);
		double to = Math.min(WIDTH - 12, middle + half);
		Path cross = Path.line(List.of(new Point(from, 12), new Point(to, height - 12)))
			.plus(Path.line(List.of(new Point(to, 12), new Point(from, height - 12))));
		return List.of(Mark.of(Ink.CROSS_HALO, cross, 98), Mark.of(Ink.CROSS, cross, 99));
	}

}
