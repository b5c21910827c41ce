package org.neutralspine.guidance.protocol.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.Requirements;
import org.neutralspine.catalogue.StarterCatalogue;
import org.neutralspine.guidance.protocol.Judgement;
import org.neutralspine.session.recipe.AnyPerson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Judging one of those that are alike says what judging each of them does, whoever asks.
 */
class AlikeTests {

	private static final int PEOPLE = 60;

	private static final Map<String, Exercise> MANY = ManyExercises.of(800);

	private static final Exercises EXERCISES = new Exercises(MANY);

	private final AnyPerson people = new AnyPerson(new Random(15));

	@Test
	void oneIsJudgedAsEachOfThemIs() {
		for (int i = 0; i < PEOPLE; i++) {
			Answer answer = this.people.answer(EXERCISES);
			assertThat(answer.alike().size()).isLessThan(StarterCatalogue.exercises().size() + 10);
			for (Alike alike : answer.alike()) {
				Judgement judgement = answer.on(alike.any());
				assertThat(alike.exercises()).allMatch((exercise) -> answer.wouldBe(exercise).equals(judgement));
			}
		}
	}

	@Test
	void eachIsAmongThoseThatAreAlikeOnce() {
		for (int i = 0; i < PEOPLE; i++) {
			Answer answer = this.people.answer(EXERCISES);
			assertThat(answer.alike().stream().mapToInt(Alike::count).sum()).isEqualTo(MANY.size());
			assertThat(slugs(answer.inOrder(answer.alike().stream()))).isEqualTo(List.copyOf(MANY.keySet()));
		}
	}

	@Test
	void thereIsSomethingToDoInsteadAsFromEach() {
		for (int i = 0; i < PEOPLE / 10; i++) {
			Answer answer = this.people.answer(EXERCISES);
			for (Exercise exercise : MANY.values()) {
				if (!answer.gate().gate().isShut() && !answer.on(exercise).isDoable() && exercise.instead().isEmpty()
						&& exercise.easier().isEmpty()) {
					List<String> favoured = MANY.values()
						.stream()
						.filter((other) -> other.favoured() && answer.wouldBe(other).isDoable()
								&& other.trains().stream().anyMatch(exercise.trains()::contains))
						.map(Exercise::slug)
						.limit(3)
						.toList();
					assertThat(answer.insteadOf(exercise)).isEqualTo(favoured.isEmpty() ? List.of("walking")
						.stream()
						.filter((slug) -> answer.on(MANY.get(slug)).isDoable())
						.toList() : favoured);
				}
			}
		}
	}

	@Test
	void someOfThemKeepTheCataloguesOrder() {
		Random random = new Random(15);
		for (int i = 0; i < PEOPLE; i++) {
			Answer answer = this.people.answer(EXERCISES);
			List<Exercise> some = MANY.values().stream().filter((exercise) -> random.nextInt(9) == 0).toList();
			List<Exercise> asked = new ArrayList<>(some);
			Collections.shuffle(asked, random);
			asked.add(unknown());
			assertThat(slugs(answer.inOrder(answer.alike(asked).stream()))).isEqualTo(slugs(some.stream()));
		}
	}

	@Test
	void whatAsksForMoreIsNotAlike() {
		Exercise squat = MANY.get("goblet-squat");
		Exercise heavier = new Exercise("heavier", squat.content()
			.withRequirements(new Requirements(squat.demands(), new BigDecimal("77.7"), squat.favoured(), "")));
		assertThat(Alike.group(Stream.of(squat, heavier))).hasSize(2);
		assertThat(Alike.group(Stream.of(squat, new Exercise("another", squat.content())))).hasSize(1);
	}

	@Test
	void saysNothingOfWhatItDoesNotKnow() {
		Answer answer = this.people.answer(EXERCISES);
		assertThatIllegalArgumentException().isThrownBy(() -> answer.on(unknown()));
	}

	private static List<String> slugs(Stream<Exercise> exercises) {
		return exercises.map(Exercise::slug).toList();
	}

	private static Exercise unknown() {
		return new Exercise("unknown", MANY.get("walking").content());
	}

}
