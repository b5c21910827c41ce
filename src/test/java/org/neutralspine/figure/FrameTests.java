package org.neutralspine.figure;

import java.awt.Shape;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;

import org.apache.batik.parser.AWTPathProducer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.figure.drawing.Ink;
import org.neutralspine.figure.person.SpineMarks;
import org.neutralspine.figure.sheet.Drawing;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing of a drawing is cut off at its edge, as another library reads its paths.
 */
class FrameTests {

	/** Half of an outline in units, less what rounding takes. */
	private static final double OUTLINE = Drawing.OUTLINE / 2 - 1e-6;

	private final Figures figures = new Figures(FigureTextTests.messages());

	/** A close-up is cut off on purpose. */
	static Stream<Exercise> whole() {
		return ShippedFiguresTests.drawn()
			.filter((exercise) -> exercise.figure().stream().noneMatch((line) -> line.startsWith("zoom ")));
	}

	@ParameterizedTest
	@MethodSource("whole")
	void isWithinItsFrame(Exercise exercise) {
		List<Drawing> drawings = this.figures.draw(exercise.figure(), SpineMarks.NONE, true);
		for (Drawing drawing : drawings) {
			Document svg = Jsoup.parse(drawing.svg("-"), "", Parser.xmlParser());
			Rectangle2D frame = new Rectangle2D.Double(OUTLINE, OUTLINE, drawing.width() - 2 * OUTLINE,
					drawing.height() - 2 * OUTLINE);
			assertThat(svg.select("path")).isNotEmpty();
			for (Element path : svg
				.select("path:not([class=%s]):not([class=%s])".formatted(Ink.WATER.code(), Ink.WATER_LINE.code()))) {
				assertThat(frame.createUnion(bounds(path))).as("%s %s", exercise.slug(), path.className())
					.isEqualTo(frame);
			}
		}
	}

	private static Rectangle2D bounds(Element path) {
		try {
			Shape shape = AWTPathProducer.createShape(new StringReader(path.attr("d")), PathIterator.WIND_NON_ZERO);
			Path2D flat = new Path2D.Double();
			flat.append(new FlatteningPathIterator(shape.getPathIterator(null), .05), false);
			return flat.getBounds2D();
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
