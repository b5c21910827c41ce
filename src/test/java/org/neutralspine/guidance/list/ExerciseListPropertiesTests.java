package org.neutralspine.guidance.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.neutralspine.IntegrationTest;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Equipment;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.Position;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.guidance.protocol.rule.Exercises;
import org.neutralspine.guidance.protocol.rule.ManyExercises;
import org.neutralspine.session.recipe.AnyPerson;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A list that is made of one of each that are alike is the one that is made of each.
 */
@IntegrationTest
class ExerciseListPropertiesTests {

	private static final Map<String, Exercise> MANY = ManyExercises.of(600);

	private static final Exercises EXERCISES = new Exercises(MANY);

	@Autowired
	private Catalogue catalogue;

	@Autowired
	private Sentences sentences;

	private final AnyPerson people = new AnyPerson(new Random(8));

	@Test
	void hasEachInItsPlace() {
		for (int i = 0; i < 20; i++) {
			Answer answer = this.people.answer(EXERCISES);
			assertLists(answer, new ExerciseFilter(null, List.of(), null, null, null), (exercise) -> true);
			assertLists(answer, new ExerciseFilter("", List.of("BAND"), "STANDING", null, null),
					(exercise) -> exercise.position() == Position.STANDING && exercise.equipment()
						.stream()
						.allMatch((item) -> item == Equipment.NONE || item == Equipment.BAND));
		}
	}

	private void assertLists(Answer answer, ExerciseFilter filter, Predicate<Exercise> shown) {
		AnswerView view = new AnswerView(answer, this.sentences, Locale.ENGLISH, "", "/exercises/");
		ExerciseList list = view.list(filter.of(answer, this.catalogue));
		List<Exercise> all = MANY.values().stream().filter(shown).toList();
		assertThat(list.count()).isEqualTo(all.size());
		assertThat(list.open()).isEqualTo(all.stream().filter((one) -> answer.wouldBe(one).isDoable()).count());
		for (ListGroup group : ListGroup.values()) {
			assertThat(shown(list, filter, group)).as("%s", group)
				.isEqualTo(all.stream()
					.filter((exercise) -> ListGroup.of(answer.wouldBe(exercise)) == group)
					.sorted(Comparator.comparing(view::fromWeek, Comparator.nullsLast(Comparator.naturalOrder())))
					.map(Exercise::slug)
					.toList());
		}
	}

	/** All pages of a group. */
	private static List<String> shown(ExerciseList list, ExerciseFilter filter, ListGroup group) {
		List<String> shown = new ArrayList<>();
		CardGroup.Page page = null;
		for (int number = 1; number == 1 || (page != null && number <= page.total()); number++) {
			ListPlace place = ListPlace.of("/exercises", filter, group.name(), Integer.toString(number));
			page = list.groups(place)
				.stream()
				.filter((one) -> one.group() == group)
				.map(CardGroup::page)
				.findFirst()
				.orElse(null);
			if (page != null) {
				page.cards().forEach((card) -> shown.add(card.slug()));
			}
		}
		return shown;
	}

}
