package org.neutralspine.figure.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neutralspine.figure.equipment.EquipmentPainter;
import org.neutralspine.figure.pose.FigureSyntaxException;
import org.neutralspine.figure.pose.Line;
import org.neutralspine.figure.pose.Pose;
import org.neutralspine.figure.pose.PoseWords;

/**
 * Reads the text of a figure: view, equipment, poses, layout and arrows, one thing a
 * line. What follows {@code #} is a comment.
 */
public final class FigureText {

	/** More would not fit on a page. */
	private static final int MAX_POSES = 6;

	private static final Map<String, double[]> VIEWS = Map.of("side", new double[] { 0, 0 }, "front",
			new double[] { 90, 0 }, "back", new double[] { -90, 0 }, "top", new double[] { 0, 90 });

	private final Presets presets;

	private double[] view = { 0, 0 };

	/** Of lines that are no lists; what follows would be read by nobody. */
	private static final Map<String, Integer> MAX_WORDS = Map.ofEntries(Map.entry("view", 3), Map.entry("layout", 2),
			Map.entry("zoom", 6), Map.entry("bends", 1), Map.entry("pose", 3), Map.entry("arrow", 9),
			Map.entry("lean", 2), Map.entry("roll", 2), Map.entry("turn", 2), Map.entry("lift", 2),
			Map.entry("tilt", 5), Map.entry("pin", 3), Map.entry("pinz", 2));

	private final List<Line> equipment = new ArrayList<>();

	private final List<Pose> poses = new ArrayList<>();

	private final List<Line> arrows = new ArrayList<>();

	private final List<Line> labels = new ArrayList<>();

	private @Nullable Layout layout;

	private @Nullable Line zoom;

	private boolean isAboutBending;

	private FigureText(Presets presets) {
		this.presets = presets;
	}

	/**
	 * Reads a figure.
	 * @throws FigureSyntaxException at the first line that means nothing
	 */
	public static Figure read(List<String> lines, Presets presets) {
		FigureText text = new FigureText(presets);
		if (lines.size() > Figure.MAX_LINES) {
			throw new FigureSyntaxException(Figure.MAX_LINES + 1, "long", String.valueOf(Figure.MAX_LINES));
		}
		for (int i = 0; i < lines.size(); i++) {
			line(i + 1, lines.get(i)).ifPresent(text::add);
		}
		if (text.poses.isEmpty()) {
			throw new FigureSyntaxException(Math.max(1, lines.size()), "poseless", "pose");
		}
		return text.figure();
	}

	/** A line without its comment; none if nothing is left. */
	static Optional<Line> line(int number, String text) {
		int comment = text.indexOf('#');
		String bare = ((comment < 0) ? text : text.substring(0, comment)).strip();
		return bare.isEmpty() ? Optional.empty() : Optional.of(Line.of(number, bare));
	}

	private void add(Line line) {
		int most = MAX_WORDS.getOrDefault(line.word(), Integer.MAX_VALUE);
		if (line.has(most)) {
			throw line.problem("word", line.text(most));
		}
		switch (line.word()) {
			case "view" -> view(line);
			case "gear" -> gear(line.from(1));
			case "layout" -> this.layout = Layout.named(line);
			case "zoom" -> zoom(line);
			case "label" -> this.labels.add(line);
			case "arrow" -> this.arrows.add(line.from(1));
			case "bends" -> this.isAboutBending = true;
			case "pose" -> pose(line);
			default -> PoseWords.apply(current(line), line);
		}
	}

	private void view(Line line) {
		double[] named = VIEWS.get(line.text(1));
		this.view = (named != null) ? named : new double[] { line.number(1), line.number(2) };
	}

	private void gear(Line thing) {
		if (!EquipmentPainter.knows(thing.word())) {
			throw thing.problem("gear", thing.word());
		}
		this.equipment.add(thing);
	}

	private void zoom(Line line) {
		for (int i = 2; i <= 5; i++) {
			line.number(i);
		}
		this.zoom = line.from(1);
	}

	private void pose(Line line) {
		if (this.poses.size() == MAX_POSES) {
			throw line.problem("poses", String.valueOf(MAX_POSES));
		}
		this.poses.add(
				this.presets.begin(line.text(2), line.text(1)).orElseThrow(() -> line.problem("preset", line.text(2))));
	}

	private Pose current(Line line) {
		if (this.poses.isEmpty()) {
			throw line.problem("word", line.word());
		}
		return this.poses.get(this.poses.size() - 1);
	}

	private Figure figure() {
		Layout chosen = this.layout;
		if (chosen == null) {
			chosen = (this.poses.size() == 1) ? Layout.SINGLE : Layout.ROW;
		}
		return new Figure(this.view[0], this.view[1], this.equipment, this.poses, chosen, this.arrows, this.labels,
				this.zoom, this.isAboutBending);
	}

}
