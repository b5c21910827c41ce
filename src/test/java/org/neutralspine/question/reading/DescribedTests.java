package org.neutralspine.question.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.NameReading;
import org.neutralspine.catalogue.StarterCatalogue;
import org.neutralspine.question.text.Said;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People who do not know what an exercise is called describe it, with words that are
 * names of others: none of those may get a yes.
 */
class DescribedTests {

	private static Understood read(String text) {
		return new QuestionReader(StarterCatalogue::namesWithin).read(text, LocalDate.of(2026, 11, 27));
	}

	private static Stream<String> slugs(List<Said<NameReading>> said) {
		return said.stream().flatMap((one) -> one.value().exercises().stream()).map(Exercise::slug);
	}

	private static Stream<String> lines(String file) throws IOException {
		return new ClassPathResource("question/" + file).getContentAsString(StandardCharsets.UTF_8).lines();
	}

	@Test
	void whatIsDescribedIsNeverAnsweredAsSomethingElse() throws IOException {
		assertThat(lines("told-descriptions.txt").filter((line) -> !line.startsWith("//"))).hasSizeGreaterThan(1200)
			.allSatisfy((line) -> {
				String[] parts = line.split(" \\| ", 2);
				assertThat(slugs(read(parts[1]).asked())).as(parts[1]).isSubsetOf(Set.of(parts[0].split(";")));
			});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Can I lie on my side and lift just the top knee? | sleep-on-side
			Can I lie on a bench and lower the bar to my forehead? | bench-press
			Can I stand on one leg and tip forward with the other leg going out behind me? | single-leg-stance
			""")
	void aNameWithinADescriptionIsAPartOfSomethingElse(String text, String slug) {
		Understood read = read(text);
		assertThat(slugs(read.asked())).isEmpty();
		assertThat(slugs(read.more())).contains(slug);
		assertThat(read.notUnderstood()).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Heel slides, glute squeezes and bird dogs ok? | heel-slide;glute-squeeze;bird-dog
			Can I do the clamshell, opening my top knee with the feet together? | clamshell
			May I swim, my knee hurts? | swimming-freestyle
			Is a calf stretch ok? | calf-stretch
			Thoughts on dips, lateral raises, and face pulls on the cable machine? | dip;lateral-raise;cable-face-pull
			""")
	void namesInAListOrWithTheirOwnWordsAreMeant(String text, String slugs) {
		Understood read = read(text);
		assertThat(slugs(read.asked())).containsExactlyInAnyOrder(slugs.split(";"));
		assertThat(read.notUnderstood()).isEmpty();
	}

	@Test
	void everyNameThatIsSaidInOtherWordsIsOneOfTheCatalogue() throws IOException {
		List<String> names = lines("said-names.txt").filter(
				(line) -> !line.isBlank() && !line.startsWith(" ") && !line.startsWith("//") && !line.startsWith("="))
			.toList();
		assertThat(names).hasSizeGreaterThan(100)
			.allSatisfy((name) -> assertThat(StarterCatalogue.namesWithin(name)).as(name).hasSize(1));
	}

}
