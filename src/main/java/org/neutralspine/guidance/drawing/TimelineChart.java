package org.neutralspine.guidance.drawing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.protocol.Timeline;
import org.springframework.web.util.HtmlUtils;

/**
 * The stages as a path, with this week on it. Stages are equally long, since the first
 * ones matter most and would be too short to see.
 */
public final class TimelineChart {

	private static final int STAGE = 120;

	private static final int LEFT = 14;

	private static final int PATH = 44;

	private final Timeline timeline;

	private final List<Integer> starts;

	private TimelineChart(Timeline timeline) {
		this.timeline = timeline;
		this.starts = Arrays.stream(Phase.values()).map((phase) -> timeline.pace().startOf(phase)).toList();
	}

	/**
	 * Draws a timeline.
	 * @param label what it shows, in words
	 * @param week the week, as in {@code week 20}
	 * @param next the day on which the next stage opens; null where time alone does not
	 * open it
	 */
	public static String svg(Timeline timeline, String label, String week, @Nullable String next) {
		return new TimelineChart(timeline).draw(label, week, next);
	}

	private String draw(String label, String week, @Nullable String next) {
		int end = LEFT + this.starts.size() * STAGE;
		StringBuilder svg = new StringBuilder(
				"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"path-chart\" viewBox=\"0 0 " + (end + LEFT)
						+ ((next != null) ? " 92" : " 70") + "\" role=\"img\" aria-label=\""
						+ HtmlUtils.htmlEscape(label, "UTF-8") + "\">");
		int now = this.timeline.phase().ordinal();
		IntStream.range(0, this.starts.size())
			.forEach((stage) -> svg.append("<path class=\"")
				.append((stage < now) ? "done" : (stage == now) ? "now" : "later")
				.append("\" d=\"M" + (LEFT + stage * STAGE + 8) + ' ' + PATH + 'H' + (LEFT + (stage + 1) * STAGE - 8)
						+ "\"/>" + "<circle class=\"start\" cx=\"" + (LEFT + stage * STAGE) + "\" cy=\"" + PATH
						+ "\" r=\"5\"/>" + "<text x=\"" + (LEFT + stage * STAGE) + "\" y=\"" + (PATH + 22) + "\">"
						+ this.starts.get(stage) + "</text>"));
		int opens = LEFT + (now + 1) * STAGE;
		if (next != null) {
			svg.append("<circle class=\"next\" cx=\"" + opens + "\" cy=\"" + PATH
					+ "\" r=\"9\"/><text class=\"week\" x=\"" + opens + "\" y=\"" + (PATH + 42) + "\">"
					+ HtmlUtils.htmlEscape(next, "UTF-8") + "</text>");
		}
		int here = here();
		return svg
			.append("<path class=\"here\" d=\"M" + here + ' ' + (PATH - 6) + "l-7-12h14Z\"/><text class=\"week\" x=\""
					+ Math.max(LEFT + 24, Math.min(end - 24, here)) + "\" y=\"16\">"
					+ HtmlUtils.htmlEscape(week, "UTF-8") + "</text></svg>")
			.toString();
	}

	/** Where this week is on the path; after the last start it no longer moves on. */
	private int here() {
		int week = this.timeline.week();
		int stage = 0;
		while (stage + 1 < this.starts.size() && this.starts.get(stage + 1) <= week) {
			stage++;
		}
		double part = .5;
		if (stage + 1 < this.starts.size()) {
			int from = this.starts.get(stage);
			part = (week - from) / (double) (this.starts.get(stage + 1) - from);
		}
		return (int) Math.round(LEFT + (stage + part) * STAGE);
	}

}
