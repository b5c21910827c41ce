package org.neutralspine.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.figure.person.SpineMarks;
import org.neutralspine.figure.pose.FigureSyntaxException;
import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a figure's text says, and what is said of a text that says nothing.
 */
class FigureTextTests {

	private static final List<String> STANDING = List.of("view side", "pose \"Stand tall\" standing");

	private final Figures figures = new Figures(messages());

	@ParameterizedTest
	@CsvSource(quoteCharacter = '|', value = { "fly, word, fly", "lean, incomplete, lean", "lean far, number, far",
			"legs hip, incomplete, legs", "legs wing 3, word, wing", "leg.middle hip 3, side, leg.middle",
			"arm.near hand claw, word, arm.near", "hands toward 3, word, toward", "hands at 1, incomplete, hands",
			"aim arms 1, vector, 1", "aim arms, incomplete, aim", "spine tail 3, word, tail",
			"gear rocket, gear, rocket", "gear form zz 1 line 0#0, ink, zz", "gear form q 1 wavy 0_0 1_1, word, wavy",
			"layout circle, word, circle", "pose |Fly| flying, preset, flying", "zoom head 1 2, incomplete, zoom",
			"rest wing floor, point, wing", "pin nowhere 0, point, nowhere", "hands to moon 1, point, moon.r",
			"hold feather hands, word, feather", "arrow fly hip, word, fly", "arrow at 9 hip 0 0 1 1, pose, 9",
			"arrow at 1.5 hip 0 0 1 1, pose, 1.5", "label 3 hip 0 0 Hi, pose, 3", "lean 12345, number, 12345",
			"lean 1e3, number, 1e3", "lean NaN, number, NaN", "lean 4 5, word, 5", "pin hip 0 same, word, same",
			"bends twice, word, twice", "pose |Tall| standing still, word, still" })
	void aLineThatMeansNothingIsNamed(String line, String key, String word) {
		List<String> text = new ArrayList<>(STANDING);
		text.add(line.replace('_', ','));
		FigureSyntaxException problem = Figures.problem(text).orElseThrow();
		assertThat(problem.key()).as(line).isEqualTo(key);
		assertThat(problem.word()).as(line).isEqualTo(word);
		if (!key.equals("point")) {
			assertThat(problem.line()).as(line).isEqualTo(3);
		}
		assertThat(messages().getMessage("problem.exercise.figure." + key, new Object[] { 3, word }, Locale.ENGLISH))
			.contains("Drawing");
	}

	@Test
	void aFigureNeedsAPoseAndHasItsLimits() {
		assertThat(Figures.problem(List.of("view side")).orElseThrow().key()).isEqualTo("poseless");
		assertThat(Figures.problem(List.of("lean 3")).orElseThrow().key()).isEqualTo("word");
		assertThat(Figures.problem(Collections.nCopies(7, STANDING.get(1))).orElseThrow().key()).isEqualTo("poses");
		List<String> longText = new ArrayList<>(STANDING);
		longText.addAll(Collections.nCopies(Figures.MAX_LINES, "# nothing"));
		assertThat(Figures.problem(longText).orElseThrow().key()).isEqualTo("long");
		assertThat(Figures.problem(List.of())).isEmpty();
	}

	@Test
	void commentsAndSpacesSayNothing() {
		assertThat(svg(List.of("  view   side # from the right", "", "pose \"Stand tall\" standing")))
			.isEqualTo(svg(STANDING));
	}

	@Test
	void wordsOfPeopleStayWords() {
		List<String> text = List.of("pose \"<b>Tall</b> & 'still'\" standing", "label 1 head 0 20 <script>");
		assertThat(this.figures.draw(text, SpineMarks.NONE, false).get(0).svg("\"><script>"))
			.doesNotContain("<script>", "<b>")
			.contains("&lt;script&gt;");
	}

	@Test
	void saysWhatABodyCannotDo() {
		assertThat(this.figures.warnings(List.of("pose \"Reach\" standing", "hands at 200 100")))
			.anyMatch((warning) -> warning.matches("Drawing, pose 1: arm.r is \\d+ cm away from its place\\."));
		assertThat(this.figures.warnings(List.of("pose \"Bow\" standing", "lean 50")))
			.anyMatch((warning) -> warning.contains("would fall"));
		assertThat(this.figures.warnings(List.of("pose \"Curl\" standing", "spine lumbar 30")))
			.anyMatch((warning) -> warning.contains("not neutral"));
		assertThat(this.figures.warnings(List.of("bends", "pose \"Curl\" standing", "spine lumbar 30"))).isEmpty();
		assertThat(this.figures.warnings(List.of("pose \"Kick\" standing", "leg.near hip 160")))
			.anyMatch((warning) -> warning.contains("no joint does"));
		assertThat(this.figures.warnings(List.of("pose \"Hug\" standing", "hands at 0 115 0")))
			.anyMatch((warning) -> warning.contains("inside the trunk"));
		assertThat(this.figures.warnings(List.of("gear wall 20", "pose \"Lean\" standing", "hands at 30 120")))
			.contains("Drawing, pose 1: wrist.r is 5 cm inside the thing of line 1 (wall).");
		assertThat(this.figures.warnings(List.of("pose \"Point\" standing", "arrow at 1 T9 0 0 10 0")))
			.anyMatch((warning) -> warning.contains("from the spine"));
		assertThat(this.figures.warnings(List.of("pose \"Sink\" standing", "rest head floor")))
			.anyMatch((warning) -> warning.contains("below the floor"));
		assertThat(
				this.figures.warnings(List.of("gear form q -90 sharp 0,0 9,0 9,9", "pose \"Bow\" standing", "lean 50")))
			.as("scenery holds nobody")
			.anyMatch((warning) -> warning.contains("would fall"));
		assertThat(this.figures.warnings(List.of("layout ghost", "pose \"Stand\" standing", "pose \"Step\" standing",
				"foot.near floor 20", "arrow at 2 crown 9 9 9 9")))
			.as("an arrow elsewhere says nothing of a foot")
			.anyMatch((warning) -> warning.contains("slides"));
		assertThat(this.figures.warnings(STANDING)).isEmpty();
		assertThat(this.figures.warnings(List.of("fly"))).isEmpty();
	}

	private String svg(List<String> text) {
		return this.figures.draw(text, SpineMarks.NONE, false).get(0).svg("-");
	}

	static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		messages.setDefaultLocale(Locale.ENGLISH);
		return messages;
	}

}
