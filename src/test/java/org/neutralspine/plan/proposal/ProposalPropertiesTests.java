package org.neutralspine.plan.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.check.PainLight;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.plan.draft.Draft;
import org.neutralspine.plan.draft.DraftCheck;
import org.neutralspine.plan.draft.DraftItem;
import org.neutralspine.session.recipe.AnyPerson;
import org.neutralspine.session.recipe.DefaultRecipe;
import org.neutralspine.session.recipe.Place;
import org.neutralspine.session.recipe.Recipe;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds of every proposal, for clients in any situation.
 */
class ProposalPropertiesTests {

	private static final Recipe RECIPE = DefaultRecipe.read();

	private static final List<Case> CASES = IntStream.range(0, 1000).mapToObj(Case::of).toList();

	/**
	 * A client, the plan before, and how it went.
	 */
	private record Case(int seed, Answer answer, List<DraftItem> proposed, List<DraftItem> before, ItemScores scores,
			NextDraft next) {

		static Case of(int seed) {
			Random random = new Random(seed);
			Answer answer = new AnyPerson(random).answer();
			Place place = Place.values()[random.nextInt(Place.values().length)];
			List<Exercise> all = List.copyOf(answer.exercises().values());
			List<DraftItem> proposed = RecipeDraft.items(RECIPE, answer, place);
			List<DraftItem> before = Stream
				.concat(proposed.stream(),
						random.ints(8, 0, all.size()).mapToObj(all::get).map(DraftItem::startingWith))
				.distinct()
				.toList();
			Map<String, List<PainLight>> lights = new HashMap<>();
			before.forEach((item) -> lights.put(item.slug(),
					random.ints(random.nextInt(4), 0, 4)
						.mapToObj((light) -> PainLight.values()[Math.max(0, light - 1)])
						.toList()));
			ItemScores scores = new ItemScores(lights, PainLight.values()[random.nextInt(3)]);
			return new Case(seed, answer, proposed, before, scores, NextDraft.of(before, scores, RECIPE, answer));
		}

		Verdict verdict(DraftItem item) {
			return this.answer.on(exercise(item)).verdict();
		}

		Exercise exercise(DraftItem item) {
			return this.answer.exercises().get(item.slug());
		}

		List<DraftItem> moved() {
			return this.next.items().stream().filter((item) -> !this.before.contains(item)).toList();
		}

	}

	@Test
	void aProposalHoldsWhatIsFavouredOrAllowedAndCanBePublished() {
		for (Case one : CASES) {
			if (one.answer().gate().gate().isShut()) {
				assertThat(one.proposed()).as("seed %d", one.seed()).isEmpty();
				continue;
			}
			assertThat(one.proposed()).as("seed %d", one.seed())
				.isNotEmpty()
				.allMatch((item) -> one.verdict(item).compareTo(Verdict.ALLOW) <= 0);
			assertThat(DraftCheck.of(new Draft("Spring", "", "4", one.proposed()), one.answer()).isPublishable())
				.as("seed %d", one.seed())
				.isTrue();
		}
		assertThat(CASES).anyMatch((one) -> one.answer().gate().gate().isShut());
	}

	@Test
	void aProposalTakesTheEasiestOpenRung() {
		for (Case one : CASES) {
			one.proposed().forEach((item) -> {
				if (RECIPE.ladderOf(item.slug()).isPresent()) {
					assertThat(Rungs.of(RECIPE, one.answer(), one.exercise(item))
						.easier()
						.filter((easier) -> one.proposed()
							.stream()
							.noneMatch((other) -> other.slug().equals(easier.slug()))
								&& easier.equipment().equals(one.exercise(item).equipment())))
						.as("seed %d, %s", one.seed(), item.slug())
						.isEmpty();
				}
			});
		}
	}

	@Test
	void theNextPlanHoldsNothingThatIsShutAndMovesOnlyToWhatIsAllowed() {
		for (Case one : CASES) {
			assertThat(one.next().items()).as("seed %d", one.seed()).allMatch((item) -> one.verdict(item).isDoable());
			assertThat(one.moved()).as("seed %d", one.seed())
				.allMatch((item) -> one.verdict(item).compareTo(Verdict.ALLOW) <= 0);
		}
		assertThat(CASES).anyMatch((one) -> !one.moved().isEmpty());
	}

	@Test
	void theNextPlanDoesNothingTwiceAndSaysWhatBecameOfEach() {
		for (Case one : CASES) {
			assertThat(one.next().items()).as("seed %d", one.seed())
				.extracting(DraftItem::slug)
				.doesNotHaveDuplicates();
			assertThat(one.next().changes()).hasSameSizeAs(one.before());
		}
	}

	@Test
	void onlyTwoGreensLeadUpByOneRungAndNothingDoesAfterARed() {
		int ups = 0;
		for (Case one : CASES) {
			for (DraftItem item : one.before()) {
				NextStep step = step(one, item);
				Rungs rungs = Rungs.of(RECIPE, one.answer(), one.exercise(item));
				if (isUp(step, rungs)) {
					ups++;
					assertThat(step.exercise()).as("seed %d", one.seed()).isEqualTo(rungs.harder());
					assertThat(one.scores().last(item.slug(), 2)).containsExactly(PainLight.GREEN, PainLight.GREEN);
					assertThat(one.scores().isRed()).isFalse();
				}
			}
		}
		assertThat(ups).isGreaterThan(20);
	}

	@Test
	void afterAmberOrRedNothingStaysThatHasSomethingEasier() {
		int downs = 0;
		for (Case one : CASES) {
			for (DraftItem item : one.before()) {
				List<PainLight> last = one.scores().last(item.slug(), 1);
				Rungs rungs = Rungs.of(RECIPE, one.answer(), one.exercise(item));
				if (!last.isEmpty() && last.get(0) != PainLight.GREEN && rungs.easier().isPresent()) {
					downs++;
					assertThat(step(one, item).exercise()).as("seed %d", one.seed()).isEqualTo(rungs.easier());
				}
			}
		}
		assertThat(downs).isGreaterThan(20);
	}

	@Test
	void theNextRungIsOpenOrMarkedAsLater() {
		List<String> keys = new ArrayList<>();
		for (Case one : CASES) {
			for (DraftItem item : one.proposed()) {
				Rungs rungs = Rungs.of(RECIPE, one.answer(), one.exercise(item));
				Verdict verdict = rungs.harder()
					.map((harder) -> one.answer().on(harder).verdict())
					.orElse(Verdict.AVOID);
				assertThat(rungs.next().map(Text::key)).as("seed %d, %s", one.seed(), item.slug())
					.isEqualTo((verdict == Verdict.AVOID) ? Optional.empty()
							: Optional.of("plan.item.next." + (verdict.isDoable() ? verdict.name() : "later")));
				rungs.next().map(Text::key).ifPresent(keys::add);
			}
		}
		assertThat(keys).contains("plan.item.next.later", "plan.item.next.ALLOW", "plan.item.next.CAUTION");
	}

	private static NextStep step(Case one, DraftItem item) {
		return NextStep.of(one.exercise(item), RECIPE, one.answer(), one.scores().last(item.slug(), 2),
				one.scores().isRed());
	}

	private static boolean isUp(NextStep step, Rungs rungs) {
		List<String> harder = new ArrayList<>(
				rungs.ladder().rungs().subList(rungs.rung() + 1, rungs.ladder().top() + 1));
		return step.exercise().map(Exercise::slug).filter(harder::contains).isPresent();
	}

}
