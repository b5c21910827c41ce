package org.neutralspine.figure;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.neutralspine.figure.person.SpineMarks;
import org.neutralspine.figure.pose.Vertebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * What a drawing shows.
 */
class DrawingTests {

	private static final List<String> STANDING = List.of("pose \"Stand tall\" standing");

	private static final List<String> FROM_BEFORE = List.of("view front", "pose \"Stand tall\" standing");

	private static final Pattern VERTEBRA = Pattern.compile("M[^M]+");

	private final Figures figures = new Figures(FigureTextTests.messages());

	@Test
	void showsTheSacrumAnd24Vertebrae() {
		assertThat(parts(draw(STANDING, Set.of()), "v")).isEqualTo(25);
	}

	@Test
	void fillsWhatIsFusedAndMarksWhatIsNextToIt() {
		Document drawing = draw(STANDING, EnumSet.of(Vertebra.L4, Vertebra.L5, Vertebra.S1));
		assertThat(parts(drawing, "x")).isEqualTo(3);
		assertThat(parts(drawing, "a")).isEqualTo(1);
		assertThat(parts(drawing, "v")).isEqualTo(21);
		assertThat(drawing.select(".rod")).hasSize(1);
	}

	@Test
	void fusionsApartHaveRodsOfTheirOwn() {
		Set<Vertebra> two = EnumSet.of(Vertebra.L4, Vertebra.L5, Vertebra.C5, Vertebra.C6);
		assertThat(draw(STANDING, two).select(".rod")).hasSize(2);
		assertThat(parts(draw(STANDING, two), "a")).isEqualTo(4);
		assertThat(draw(FROM_BEFORE, EnumSet.of(Vertebra.L4, Vertebra.L5)).select(".rod")).as("both rods are seen")
			.hasSize(2);
	}

	@Test
	void aFaceIsNotCrossedByTheSpineAndRodsStayWhereTheyBelong() {
		Set<Vertebra> neckAndBack = EnumSet.of(Vertebra.C1, Vertebra.C2, Vertebra.C3, Vertebra.L4, Vertebra.L5);
		Document drawing = draw(FROM_BEFORE, neckAndBack);
		assertThat(parts(drawing, "x")).isLessThan(5);
		Element rod = drawing.select(".rod").first();
		assertThat(startOf(rod)).isGreaterThan(100);
	}

	@Test
	void onlyWhatMovedIsShownAsAGhost() {
		Document drawing = draw(List.of("layout ghost", "pose \"Stand\" standing", "pose \"Lift one arm\" standing",
				"arm.near shoulder 90 elbow 8"), Set.of());
		assertThat(drawing.select(".g")).hasSize(2);
		assertThat(draw(List.of("layout ghost", "pose \"Stand\" standing", "pose \"The same\" standing"), Set.of())
			.select(".g")).isEmpty();
	}

	@Test
	void threePosesHaveADrawingEachAndTwoShareOne() {
		String pose = "pose \"Stand tall\" standing";
		assertThat(this.figures.draw(List.of(pose, pose), SpineMarks.NONE, false)).hasSize(1);
		assertThat(this.figures.draw(List.of(pose, pose, pose), SpineMarks.NONE, false)).hasSize(3);
	}

	@Test
	void isCrossedOutOnlyIfAsked() {
		assertThat(this.figures.draw(STANDING, SpineMarks.NONE, true).get(0).svg("-")).contains("class=\"no\"");
		assertThat(this.figures.draw(STANDING, SpineMarks.NONE, false).get(0).svg("-")).doesNotContain("class=\"no\"");
	}

	@Test
	void linesOnPaperDoNotLieOverWhatTheySurround() {
		String paper = this.figures.draw(STANDING, SpineMarks.NONE, false).get(0).paper("Stand \"tall\"");
		assertThat(paper).contains("alt=\"Stand &quot;tall&quot;\"").doesNotContain("paint-order", "class=\"k\"");
		assertThat(Jsoup.parse(paper, "", Parser.xmlParser()).select("path")).allSatisfy(
				(path) -> assertThat(path.attr("fill").equals("none") || path.attr("stroke").equals("none")).isTrue());
	}

	/** Drillis and Contini: the hip at .530 of the height, the crown at all of it. */
	@Test
	void somebodyWhoStandsIsAsTallAsTheNumbersSay() {
		Document drawing = draw(List.of("pose \"Stand tall\" standing", "legs hip 0 knee 0", "arms shoulder 0"),
				Set.of());
		double height = Double.parseDouble(drawing.select("svg").attr("viewBox").split(" ")[3]);
		assertThat((height - 24) / 1.42).isCloseTo(174, within(4.0));
	}

	@Test
	void theChartOfTheSpineHasEveryLevelWithItsName() {
		Document chart = Jsoup.parse(
				SpineChart.svg("The <spine>", Map.of("L4", "L4 & more"), Set.of("L4", "L5"), Set.of("L3", "S1")), "",
				Parser.xmlParser());
		assertThat(chart.select(".level")).hasSize(27);
		assertThat(chart.select(".fused").eachAttr("data-level")).containsExactly("L4", "L5");
		assertThat(chart.select(".adjacent").eachAttr("data-level")).containsExactly("L3", "S1");
		assertThat(chart.select("[data-level=L4]").attr("data-name")).isEqualTo("L4 & more");
		assertThat(chart.select("svg").attr("aria-label")).isEqualTo("The <spine>");
		assertThat(chart.select(".target").eachAttr("height")).as("all can be tapped")
			.allSatisfy((height) -> assertThat(Double.parseDouble(height)).isGreaterThanOrEqualTo(24));
	}

	private Document draw(List<String> text, Set<Vertebra> fused) {
		return Jsoup.parse(this.figures.draw(text, Marks.of(fused), false).get(0).svg("-"), "", Parser.xmlParser());
	}

	private static int parts(Document drawing, String ink) {
		return (int) VERTEBRA.matcher(String.join("", drawing.select("path." + ink).eachAttr("d"))).results().count();
	}

	private static double startOf(Element path) {
		return Double.parseDouble(path.attr("d").split("[ML ]+")[2].split("[a-z]")[0]);
	}

}
