package org.neutralspine.session.recipe;

import java.io.StringReader;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.StarterCatalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The recipe's file.
 */
class RecipeFileTests {

	private static final String GOOD = """
			block,share,parts,ladders,basis
			BREATHE,10,CORE,a,[1]
			WALK,30,AEROBIC,b > c,[1]
			FRONT,12,CORE,d | e,[1]
			SIDE,12,CORE,f,[1]
			BACK,12,BACK HIPS,g,[1]
			LEGS,12,LEGS,h,[1]
			BALANCE,6,BALANCE,i,[1]
			COOL_DOWN,6,MOBILITY,a,[1]
			""";

	@Test
	void readsLaddersFromTheEasiestRung() {
		Recipe recipe = RecipeFile.read(new StringReader(GOOD));
		assertThat(recipe.ladderOf("c").orElseThrow().rungs()).containsExactly("b", "c");
		assertThat(recipe.slot(Block.FRONT).ladders()).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			WALK,30;WALK,31;100 together
			WALK,30;WALK,many;whole number of percent
			WALK,30;WALKS,30;block WALK is wanted
			d | e;d | d;stands twice
			b > c;b >;is missing
			AEROBIC;WINGS;named 'WINGS'
			COOL_DOWN,6,MOBILITY,a,[1];'';every block has a row
			i,[1];i;five columns
			""")
	void whatLeavesSomethingOpenIsRefusedWithItsReason(String text, String other, String reason) {
		assertThatExceptionOfType(InvalidRecipeException.class)
			.isThrownBy(() -> RecipeFile.read(new StringReader(GOOD.replace(text, other))))
			.withMessageContaining(reason);
	}

	@Test
	void everyRungOfTheRecipeThatShipsIsAnExerciseWithADose() {
		Map<String, Exercise> exercises = StarterCatalogue.exercises();
		assertThat(DefaultRecipe.read().slugs()).allSatisfy((slug) -> {
			assertThat(exercises).containsKey(slug);
			assertThat(exercises.get(slug).dose()).as(slug).isNotNull();
		});
	}

	@Test
	void everyBlockHasSomethingThatNeedsNothingButAFloor() {
		Map<String, Exercise> exercises = StarterCatalogue.exercises();
		Wishes nothing = new Wishes(10, Place.HOME, Set.of(), false);
		for (Slot slot : DefaultRecipe.read().slots()) {
			Stream<Exercise> rungs = slot.ladders()
				.stream()
				.flatMap((ladder) -> ladder.rungs().stream())
				.map(exercises::get);
			assertThat(rungs).as("%s", slot.block()).anyMatch(nothing::provide);
		}
	}

}
