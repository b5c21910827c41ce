package org.neutralspine.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.catalogue.NameReading.NameHit;
import org.neutralspine.catalogue.NameReading.NameMatch;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Questions about several exercises, and how words come to one.
 */
class SeveralNamesTests {

	private static final Names names = new Names(StarterCatalogue.entries(), List.of());

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "can I do squats and running | squats=bodyweight-squat, running=running",
			"bird dog or plank? | bird dog=bird-dog, plank=forearm-plank",
			"hi, can I do yoga, swimming and golf please | yoga=yoga-flow, swimming=swimming-freestyle, golf=golf",
			"yoga/golf | yoga=yoga-flow, golf=golf", "yoga & golf | yoga=yoga-flow, golf=golf",
			"golf + yoga | golf=golf, yoga=yoga-flow", "yoga; golf | yoga=yoga-flow, golf=golf",
			"either yoga or golf | yoga=yoga-flow, golf=golf", "yoga, golf | yoga=yoga-flow, golf=golf",
			"can I do yoga and then golf after my fusion | yoga=yoga-flow, golf=golf",
			"hack sqauts and can I do golf | hack sqauts=hack-squat, golf=golf",
			"running and glorp press | running=running, glorp press=",
			"can I do glorping or golf | glorping=, golf=golf",
			"heavy goblet squats and walking | heavy goblet squats=, walking=walking",
			"running with a stroller or golf | running with a stroller=, golf=golf" })
	void readsOneAfterTheOther(String typed, String expected) {
		assertThat(readEach(typed)).isEqualTo(expected);
	}

	/** What stands behind a comma alone may say how to do what stands before it. */
	@ParameterizedTest
	@ValueSource(strings = { "squats, heavy", "squats and heavy", "squats, feet on a box", "push-ups, clapping",
			"squats, but with a barbell", "squats and with a barbell", "squats and on one leg", "squats or not",
			"squats w/ barbell", "squats and lunges with a barbell", "running and 20 kg", "running and uphill",
			"no squats or running", "with a bar or squats", "running, glorp press", "squats, weighted",
			"arms and shoulders, squats", "kettlebell goblet squats and swings", "glorp press and hurdling", "glorp" })
	void answersNothingWhereWordsMaySayHow(String typed) {
		assertThat(names.readEach(typed)).containsExactly(NameReading.unknown(typed));
	}

	@ParameterizedTest
	@CsvSource({ "clean and jerk, clean and jerk=hack-squat", "Is the clean & jerk ok, the clean & jerk=hack-squat",
			"clean and jerk and golf, 'clean and jerk=hack-squat, golf=golf'",
			"golf or clean and jerk, 'golf=golf, clean and jerk=hack-squat'" })
	void aJoiningWordMayBelongToAName(String typed, String expected) {
		Exercise lift = NamesTests.called(StarterCatalogue.exercises().get("hack-squat"), "clean and jerk");
		Names names = new Names(List.of(lift, StarterCatalogue.exercises().get("golf")), List.of());
		assertThat(readEach(names, typed)).isEqualTo(expected);
	}

	@Test
	void aLongListIsReadToItsEnd() {
		String list = IntStream.range(0, 15).mapToObj((i) -> "golf").collect(Collectors.joining(" or "));
		assertThat(names.readEach(list)).hasSize(15).noneMatch(NameReading::isUnknown);
		assertThat(names.readEach("glorp, ".repeat(500) + " or golf")).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Hack squat, NAME", "hack-squat, NAME", "can I do a hack squat, NAME", "hack squatting, NAME",
			"golf, ALIAS", "squats, ALIAS", "lateral-raise, ALIAS", "hack sqaut, TYPO", "runing, TYPO" })
	void saysHowTheWordsCameToIt(String typed, NameMatch match) {
		assertThat(names.read(typed).hits()).extracting(NameHit::match).containsExactly(match);
	}

	@Test
	void whatIsCalledSoComesBeforeWhatIsAlsoCalledSo() {
		Exercise golf = StarterCatalogue.exercises().get("golf");
		Exercise other = NamesTests.called(StarterCatalogue.exercises().get("hack-squat"), golf.name());
		for (List<Exercise> both : List.of(List.of(golf, other), List.of(other, golf))) {
			assertThat(new Names(both, List.of()).read(golf.name()).hits())
				.containsExactly(new NameHit(golf, NameMatch.NAME), new NameHit(other, NameMatch.ALIAS));
		}
	}

	private static String readEach(String typed) {
		return readEach(names, typed);
	}

	private static String readEach(Names names, String typed) {
		return names.readEach(typed)
			.stream()
			.map((reading) -> reading.words() + "="
					+ reading.exercises().stream().map(Exercise::slug).collect(Collectors.joining("|")))
			.collect(Collectors.joining(", "));
	}

}
