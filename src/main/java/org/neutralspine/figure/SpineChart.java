package org.neutralspine.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neutralspine.figure.drawing.Curves;
import org.neutralspine.figure.drawing.Ink;
import org.neutralspine.figure.drawing.Path;
import org.neutralspine.figure.drawing.PathData;
import org.neutralspine.figure.drawing.Point;
import org.springframework.web.util.HtmlUtils;

/**
 * The spine from the side, from the skull to the pelvis, each level a shape with its
 * name. All levels are high enough to be tapped, so it is no scale drawing: only the
 * curve is that of a neutral spine.
 */
public final class SpineChart {

	private static final int WIDTH = 190;

	private static final int MARGIN = 6;

	/** Above the bellies of a spine that lies there is nothing, in units. */
	private static final int LYING_TOP = 44;

	private static final Point ORIGIN = new Point(0, 0);

	/** From above; {@code C0} and {@code PELVIS} are no vertebrae but can be fused. */
	private static final List<String> LEVELS = List.of("C0", "C1", "C2", "C3", "C4", "C5", "C6", "C7", "T1", "T2", "T3",
			"T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11", "T12", "L1", "L2", "L3", "L4", "L5", "S1", "PELVIS");

	/** Height, half depth and length of the process behind, in units. */
	private static final Map<Character, double[]> SIZES = Map.of('C', new double[] { 24, 12, 13 }, 'T',
			new double[] { 24, 16, 20 }, 'L', new double[] { 27, 21, 17 }, 'S', new double[] { 40, 20, 4 }, 'P',
			new double[] { 44, 30, 0 });

	/** Where the middle of each level is, before a straight line through the trunk. */
	private static final double[] CURVE = { 104, 103, 105, 108, 109, 108, 105, 99, 92, 85, 78, 73, 69, 66, 64, 64, 66,
			69, 74, 80, 87, 94, 100, 103, 101, 90, 92 };

	/** Everybody's spine stands alike: only what marks a level is a person's own. */
	private static final List<StandingLevel> STANDING = stand();

	private static final double STANDING_HEIGHT = MARGIN + LEVELS.stream().mapToDouble((level) -> size(level)[0]).sum();

	private final Set<String> fused;

	private final Set<String> adjacent;

	private SpineChart(Set<String> fused, Set<String> adjacent) {
		this.fused = fused;
		this.adjacent = adjacent;
	}

	/**
	 * Draws the chart.
	 * @param label what it shows, in words
	 * @param names what each level is called, by its constant
	 * @param fused the constants of the levels that are fused
	 * @param adjacent those next to them
	 */
	public static String svg(String label, Map<String, String> names, Set<String> fused, Set<String> adjacent) {
		return new SpineChart(fused, adjacent).draw(label, names);
	}

	/**
	 * Draws somebody's spine for paper: lying, in the colours of the drawings, with the
	 * names of what is fused only.
	 */
	public static String paper(String label, Map<String, String> names, Set<String> fused, Set<String> adjacent) {
		return new SpineChart(fused, adjacent).lie(label, names);
	}

	private String lie(String label, Map<String, String> names) {
		StringBuilder bones = new StringBuilder();
		StringBuilder words = new StringBuilder();
		double end = MARGIN;
		int first = -1;
		double start = 0;
		for (int i = 0; i < LEVELS.size(); i++) {
			String level = LEVELS.get(i);
			double height = size(level)[0];
			if (this.fused.contains(level) && first < 0) {
				first = i;
				start = end;
			}
			bones.append("<path fill=\"" + fill(level) + "\" d=\""
					+ PathData.of(shape(level, i, end + height / 2), 1, ORIGIN) + "\"/>");
			end += height;
			if (first >= 0 && (i + 1 == LEVELS.size() || !this.fused.contains(LEVELS.get(i + 1)))) {
				words.append("<text font-size=\"34\" font-weight=\"700\" text-anchor=\"middle\" fill=\"#000\" x=\""
						+ PathData.number((start + end) / 2) + "\" y=\"" + (WIDTH + 2) + "\">"
						+ escape(names.getOrDefault(LEVELS.get(first), "") + '–' + names.getOrDefault(level, ""))
						+ "</text>");
				first = -1;
			}
		}
		return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 " + LYING_TOP + ' '
				+ (int) Math.ceil(end + MARGIN) + ' ' + (WIDTH + MARGIN + 2 - LYING_TOP)
				+ "\" role=\"img\" aria-label=\"" + escape(label) + "\" alt=\"" + escape(label)
				+ "\"><g transform=\"matrix(0 -1 1 0 0 " + WIDTH + ")\" stroke=\"" + Ink.OUTLINE
				+ "\" stroke-width=\"2\" stroke-linejoin=\"round\">" + bones + "</g>" + words + "</svg>";
	}

	private String fill(String level) {
		Ink ink = this.fused.contains(level) ? Ink.FUSED : this.adjacent.contains(level) ? Ink.ADJACENT : Ink.BONE;
		return ink.fill();
	}

	private String draw(String label, Map<String, String> names) {
		StringBuilder levels = new StringBuilder();
		for (StandingLevel standing : STANDING) {
			String level = standing.level();
			String mark = this.fused.contains(level) ? " fused" : this.adjacent.contains(level) ? " adjacent" : "";
			levels.append("<g class=\"level")
				.append(mark)
				.append("\" data-level=\"")
				.append(level)
				.append("\" data-name=\"")
				.append(escape(names.getOrDefault(level, level)))
				.append("\">")
				.append(standing.shapes())
				.append("</g>");
		}
		return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"spine-chart\" viewBox=\"0 0 " + WIDTH + ' '
				+ (int) Math.ceil(STANDING_HEIGHT + MARGIN) + "\" role=\"img\" aria-label=\"" + escape(label) + "\">"
				+ levels + "</svg>";
	}

	private static List<StandingLevel> stand() {
		List<StandingLevel> levels = new ArrayList<>();
		double top = MARGIN;
		for (int i = 0; i < LEVELS.size(); i++) {
			String level = LEVELS.get(i);
			levels.add(StandingLevel.of(level, i, top));
			top += size(level)[0];
		}
		return List.copyOf(levels);
	}

	private static double[] size(String level) {
		double[] size = SIZES.get(level.charAt(0));
		if (size == null) {
			throw new IllegalArgumentException(level);
		}
		return size;
	}

	private static Path shape(String level, int index, double middle) {
		return switch (level) {
			case "C0" -> Curves.closed(around(CURVE[index] + 6, middle, 30, 9));
			case "PELVIS" -> Curves.closed(around(CURVE[index] + 8, middle, 34, 19));
			case "S1" -> Path
				.polygon(List.of(new Point(CURVE[index] - 18, middle - 17), new Point(CURVE[index] + 20, middle - 18),
						new Point(CURVE[index] + 4, middle + 18), new Point(CURVE[index] - 14, middle + 16)));
			default -> vertebra(size(level), index, middle);
		};
	}

	/** A body with its process behind. */
	private static Path vertebra(double[] size, int index, double middle) {
		double slope = (CURVE[index + 1] - CURVE[index - 1]) / (2 * size[0]);
		double half = size[0] / 2 - 2.5;
		Point along = new Point(slope, 1).times(half / StrictMath.hypot(slope, 1));
		Point ahead = new Point(along.y(), -along.x()).times(size[1] / half);
		Point centre = new Point(CURVE[index], middle);
		Point back = centre.minus(ahead);
		List<Point> corners = new ArrayList<>(List.of(centre.plus(ahead).minus(along), centre.plus(ahead).plus(along),
				back.plus(along), back.minus(along)));
		Point tip = back.minus(ahead.times(size[2] / size[1])).plus(along.times(.7));
		return Path.polygon(corners)
			.plus(Path.polygon(List.of(back.minus(along.times(.45)), tip.minus(along.times(.3)), tip,
					back.plus(along.times(.45)))));
	}

	private static List<Point> around(double x, double y, double across, double down) {
		return List.of(new Point(x - across, y), new Point(x - across * .7, y - down),
				new Point(x + across * .7, y - down), new Point(x + across, y), new Point(x + across * .6, y + down),
				new Point(x - across * .6, y + down));
	}

	private static String escape(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

	/**
	 * A level of the chart, drawn once for all charts.
	 *
	 * @param shapes the place to tap, the bone and its name
	 */
	private record StandingLevel(String level, String shapes) {

		static StandingLevel of(String level, int index, double top) {
			double height = size(level)[0];
			double middle = top + height / 2;
			return new StandingLevel(level,
					"<rect class=\"target\" x=\"0\" y=\"" + PathData.number(top) + "\" width=\"" + WIDTH
							+ "\" height=\"" + PathData.number(height) + "\"/><path class=\"bone\" d=\""
							+ PathData.of(shape(level, index, middle), 1, ORIGIN) + "\"/><text x=\"150\" y=\""
							+ PathData.number(middle + 5) + "\">" + ("PELVIS".equals(level) ? "" : level) + "</text>");
		}

	}

}
