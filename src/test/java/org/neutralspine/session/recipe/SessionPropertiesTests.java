package org.neutralspine.session.recipe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.neutralspine.catalogue.Equipment;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.rule.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds of every session, for anybody in any situation.
 */
class SessionPropertiesTests {

	private static final int PEOPLE = 1500;

	private static final Recipe RECIPE = DefaultRecipe.read();

	private static final List<Made> MADE = sessions();

	/**
	 * A session and what it was made for.
	 */
	private record Made(int seed, Answer answer, Wishes wishes, Map<String, Integer> rungs, int walk,
			List<Integer> lengths, TodaysSession session) {

		Options options() {
			return new Options(RECIPE, this.answer, this.wishes, this.rungs);
		}

	}

	@Test
	void holdsOnlyWhatTheRulesAllowNow() {
		forEverybody((made) -> assertThat(made.session().items()).as("seed %d", made.seed())
			.isNotEmpty()
			.allSatisfy((item) -> assertThat(made.answer().on(item.exercise()).verdict())
				.isLessThanOrEqualTo(made.wishes().withCare() ? Verdict.CAUTION : Verdict.ALLOW)));
	}

	@Test
	void needsOnlyWhatIsAtHand() {
		forEverybody((made) -> assertThat(made.session().items()).as("seed %d", made.seed())
			.allMatch((item) -> made.wishes().provide(item.exercise())));
	}

	@Test
	void isAsLongAsWishedWithinATenth() {
		forEverybody((made) -> {
			assertThat(made.lengths()).as("seed %d", made.seed()).isNotEmpty();
			if (made.lengths().contains(made.wishes().minutes())) {
				assertThat(made.session().seconds()).as("seed %d", made.seed())
					.isBetween(made.wishes().minutes() * 54, made.wishes().minutes() * 66);
			}
		});
	}

	@Test
	void isInTheOrderOfTheBlocksAndDoesNothingTwice() {
		forEverybody((made) -> {
			assertThat(made.session().items()).extracting((item) -> item.pick().block())
				.as("seed %d", made.seed())
				.isSorted();
			assertThat(made.session().items().stream().filter((item) -> item.pick().block() != Block.COOL_DOWN))
				.extracting((item) -> item.exercise().slug())
				.as("seed %d", made.seed())
				.doesNotHaveDuplicates();
		});
	}

	@Test
	void noOtherWayThroughTheBlocksIsAsWelcomeWithFewerChanges() {
		forEverybody((made) -> {
			Map<Block, Posture> chosen = Path.through(made.options());
			int best = cheapest(made.options(), new ArrayList<>(chosen.keySet()), null, 0);
			assertThat(cost(made.options(), chosen)).as("seed %d", made.seed()).isEqualTo(best);
		});
	}

	@Test
	void nothingIsMadeBehindAShutGate() {
		for (int seed = 0; seed < PEOPLE; seed++) {
			AnyPerson person = new AnyPerson(new Random(seed));
			Answer answer = person.answer();
			if (answer.gate().gate().isShut()) {
				Wishes wishes = new Wishes(10, Place.GYM, Wishes.TO_HAVE, true);
				assertThat(TodaysSession.compose(new Options(RECIPE, answer, wishes, Map.of()), 10)).as("seed %d", seed)
					.isEmpty();
			}
		}
	}

	@Test
	void thereIsAnAlternativeForEachThatIsOpenAndNew() {
		forEverybody((made) -> {
			for (SessionItem item : made.session().items()) {
				Optional<Pick> other = made.session().insteadOf(item.pick(), made.options());
				assertThat(other).as("seed %d, %s", made.seed(), item.pick()).isPresent();
				Exercise exercise = made.answer().exercises().get(other.get().slug());
				assertThat(isOpen(exercise.slug(), made)).as("seed %d", made.seed()).isTrue();
				assertThat(made.session().items()).noneMatch((there) -> there.exercise().equals(exercise));
			}
		});
	}

	@Test
	void whoeverHasNotClimbedDoesTheEasiestOpenRung() {
		forEverybody((made) -> {
			Options options = new Options(RECIPE, made.answer(), made.wishes(), Map.of());
			for (Pick pick : TodaysSession.compose(options, made.walk())) {
				RECIPE.ladderOf(pick.slug())
					.ifPresent((ladder) -> assertThat(ladder.rungs().subList(0, ladder.rungs().indexOf(pick.slug())))
						.as("seed %d", made.seed())
						.noneMatch((easier) -> isOpen(easier, made)));
			}
		});
	}

	@Test
	void whatCallsForCareByNowIsLeftOut() {
		forEverybody((made) -> made.answer()
			.exercises()
			.values()
			.stream()
			.filter((exercise) -> made.answer().on(exercise).verdict() == Verdict.CAUTION)
			.forEach((exercise) -> {
				List<Pick> unaware = List.of(new Pick(RECIPE.blockOf(exercise), exercise.slug(), false));
				assertThat(TodaysSession.of(made.answer(), unaware, 10, 5).items()).as("seed %d", made.seed())
					.isEmpty();
			}));
	}

	private static boolean isOpen(String slug, Made made) {
		Exercise exercise = made.answer().exercises().get(slug);
		return made.wishes().provide(exercise) && made.answer()
			.on(exercise)
			.verdict()
			.compareTo(made.wishes().withCare() ? Verdict.CAUTION : Verdict.ALLOW) <= 0;
	}

	private static int cost(Options options, Map<Block, Posture> way) {
		int cost = 0;
		Posture before = null;
		for (Map.Entry<Block, Posture> step : new TreeMap<>(way).entrySet()) {
			cost += own(options, step.getKey(), step.getValue()) + change(before, step.getValue());
			before = step.getValue();
		}
		return cost;
	}

	/** Every way is tried. */
	private static int cheapest(Options options, List<Block> blocks, Posture before, int at) {
		if (at == blocks.size()) {
			return 0;
		}
		return options.of(blocks.get(at))
			.stream()
			.map((exercise) -> Posture.of(exercise.position()))
			.distinct()
			.mapToInt((posture) -> own(options, blocks.get(at), posture) + change(before, posture)
					+ cheapest(options, blocks, posture, at + 1))
			.min()
			.orElseThrow();
	}

	private static int own(Options options, Block block, Posture posture) {
		List<Exercise> open = options.of(block);
		List<Posture> postures = open.stream().map((exercise) -> Posture.of(exercise.position())).toList();
		int index = postures.indexOf(posture);
		return options.cost(open.get(index)) * 10_000 + index;
	}

	private static int change(Posture before, Posture after) {
		return (before == null || before == after) ? 0 : 100;
	}

	private static void forEverybody(Consumer<Made> check) {
		MADE.forEach(check);
	}

	private static List<Made> sessions() {
		List<Made> made = new ArrayList<>();
		for (int seed = 0; seed < PEOPLE; seed++) {
			Random random = new Random(seed);
			AnyPerson person = new AnyPerson(random);
			Answer answer = person.answer();
			if (!answer.gate().gate().isShut()) {
				made.add(make(seed, answer, person, random));
			}
		}
		assertThat(made).hasSizeGreaterThan(PEOPLE / 3);
		return made;
	}

	private static Made make(int seed, Answer answer, AnyPerson person, Random random) {
		Wishes wishes = new Wishes(person.oneOf(Wishes.LENGTHS), person.any(Place.class),
				person.some(Equipment.class, 3), random.nextBoolean());
		Map<String, Integer> rungs = RECIPE.slots()
			.stream()
			.map(Slot::ladders)
			.flatMap(Collection::stream)
			.collect(Collectors.toMap(Ladder::key, (ladder) -> random.nextInt(3), Math::max));
		int walk = person.oneOf(List.of(2, 5, 10, 20, 30));
		List<Pick> picks = TodaysSession.compose(new Options(RECIPE, answer, wishes, rungs), walk);
		return new Made(seed, answer, wishes, rungs, walk, TodaysSession.lengths(RECIPE, answer, wishes, rungs, walk),
				TodaysSession.of(answer, picks, wishes.minutes(), walk));
	}

}
