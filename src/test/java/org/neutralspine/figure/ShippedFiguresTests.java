package org.neutralspine.figure;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.StarterCatalogue;
import org.neutralspine.figure.drawing.Ink;
import org.neutralspine.figure.person.SpineMarks;
import org.neutralspine.figure.pose.Vertebra;
import org.neutralspine.figure.sheet.Drawing;
import org.xml.sax.InputSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every drawing that ships is one that a body can do, and as small as pages need it.
 */
class ShippedFiguresTests {

	private static final SpineMarks MARKS = Marks.of(Set.of(Vertebra.S1, Vertebra.L5, Vertebra.L4));

	private static final Pattern CLASS = Pattern.compile("class=\"([a-z0-9]+)\"");

	private static final Set<String> CLASSES = Stream
		.concat(Arrays.stream(Ink.values()).map(Ink::code), Stream.of("fig", "tx"))
		.collect(Collectors.toUnmodifiableSet());

	/** One SVG, or one a pose where there are three or more. */
	private static final int MAX_CHARACTERS = 12 * 1024;

	private static final int MAX_CHARACTERS_OF_A_POSE = 6_500;

	private final Figures figures = new Figures(FigureTextTests.messages());

	static Stream<Exercise> drawn() {
		return StarterCatalogue.entries().stream().filter(Exercise::isDrawn);
	}

	@ParameterizedTest
	@MethodSource("drawn")
	void isSound(Exercise exercise) {
		assertThat(Figures.check(exercise.figure())).as(exercise.slug()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("drawn")
	void isSmallAndHasOnlyWhatAStrictPageLetsThrough(Exercise exercise) throws Exception {
		String label = this.figures.describe(exercise.figure(), MARKS, false);
		List<Drawing> drawings = this.figures.draw(exercise.figure(), MARKS, true);
		for (Drawing drawing : drawings) {
			String svg = drawing.svg(label);
			assertThat(svg.length() - label.length()).as(exercise.slug())
				.isLessThanOrEqualTo((drawings.size() == 1) ? MAX_CHARACTERS : MAX_CHARACTERS_OF_A_POSE);
			assertThat(svg).doesNotContain("style", "NaN", "href", " id=");
			assertThat(CLASS.matcher(svg).results().map((MatchResult found) -> found.group(1))).isSubsetOf(CLASSES);
			DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
		}
	}

	@ParameterizedTest
	@MethodSource("drawn")
	void isTheSameEachTime(Exercise exercise) {
		Figures again = new Figures(FigureTextTests.messages());
		assertThat(svgs(again, exercise)).isEqualTo(svgs(this.figures, exercise));
	}

	@ParameterizedTest
	@MethodSource("drawn")
	void saysInPlainWordsWhatIsSeen(Exercise exercise) {
		String label = this.figures.describe(exercise.figure(), SpineMarks.NONE, false);
		assertThat(label).startsWith("Seen ").contains("The back ").doesNotContain("..", "{", "null");
	}

	@Test
	void everyExerciseOfTheCatalogueIsDrawn() {
		List<String> notDrawn = StarterCatalogue.entries()
			.stream()
			.filter((exercise) -> !exercise.isDrawn())
			.map(Exercise::slug)
			.toList();
		assertThat(notDrawn).as("all but one, for which no drawing is needed").containsExactly("intimacy");
	}

	private static List<String> svgs(Figures figures, Exercise exercise) {
		return figures.draw(exercise.figure(), MARKS, false).stream().map((drawing) -> drawing.svg("-")).toList();
	}

}
