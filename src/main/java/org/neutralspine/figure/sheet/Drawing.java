package org.neutralspine.figure.sheet;

import java.util.List;

import org.neutralspine.figure.drawing.Ink;
import org.springframework.web.util.HtmlUtils;

/**
 * A finished drawing, from behind to the front.
 *
 * @param width in units
 * @param height in units
 */
public record Drawing(int width, int height, List<Mark> marks) {

	/** How thick outlines are, in units. */
	public static final double OUTLINE = 2.8;

	/**
	 * The drawing as SVG.
	 * @param label what it shows, in words
	 */
	public String svg(String label) {
		StringBuilder svg = open(label);
		svg.append(" paint-order=\"stroke\">");
		this.marks
			.forEach((mark) -> svg.append(mark.text().isEmpty() ? path(mark, attributes(mark.ink())) : text(mark)));
		return svg.append("</g></svg>").toString();
	}

	/**
	 * The drawing as SVG for paper, where lines cannot be told to lie under what they
	 * surround: each outline is drawn, then filled.
	 */
	public String paper(String label) {
		StringBuilder svg = open(label).append('>');
		svg.insert(svg.indexOf(" role="), " alt=\"" + HtmlUtils.htmlEscape(label, "UTF-8") + '"');
		for (Mark mark : this.marks) {
			if (!mark.text().isEmpty()) {
				svg.append(text(mark));
				continue;
			}
			Ink ink = mark.ink();
			if (!ink.stroke().orElse("").equals("none")) {
				svg.append(path(mark, "fill=\"none\"" + stroke(ink)));
			}
			if (!ink.fill().equals("none")) {
				svg.append(path(mark, "stroke=\"none\" fill=\"" + ink.fill() + '"' + opacity(ink)));
			}
		}
		return svg.append("</g></svg>").toString();
	}

	private StringBuilder open(String label) {
		return new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ").append(this.width)
			.append(' ')
			.append(this.height)
			.append("\" class=\"fig\" role=\"img\" aria-label=\"")
			.append(HtmlUtils.htmlEscape(label, "UTF-8"))
			.append("\"><g stroke=\"")
			.append(Ink.OUTLINE)
			.append("\" stroke-width=\"" + OUTLINE + "\" stroke-linejoin=\"round\" stroke-linecap=\"round\"");
	}

	private static String path(Mark mark, String attributes) {
		return "<path " + attributes + " d=\"" + mark.data() + "\"/>";
	}

	private static String attributes(Ink ink) {
		return "class=\"" + ink.code() + "\" fill=\"" + ink.fill() + '"' + stroke(ink) + opacity(ink);
	}

	private static String stroke(Ink ink) {
		String colour = ink.stroke().map((stroke) -> " stroke=\"" + stroke + '"').orElse("");
		return (ink.width() == 0) ? colour : colour + " stroke-width=\"" + number(ink.width()) + '"';
	}

	private static String opacity(Ink ink) {
		return ink.isTransparent() ? " fill-opacity=\".5\"" : "";
	}

	private static String text(Mark mark) {
		String[] place = mark.data().split(" ");
		return "<text x=\"" + place[0] + "\" y=\"" + place[1] + "\" class=\"tx\" fill=\"" + Ink.OUTLINE
				+ "\" stroke=\"#fffdfa\" stroke-width=\"4\" font-size=\"15\" font-weight=\"700\" text-anchor=\"middle\">"
				+ HtmlUtils.htmlEscape(mark.text(), "UTF-8") + "</text>";
	}

	private static String number(double value) {
		return (value == Math.rint(value)) ? String.valueOf((long) value) : String.valueOf(value);
	}

}
