package org.neutralspine.plan.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.Judgement;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.session.recipe.Ladder;
import org.neutralspine.session.recipe.Recipe;

/**
 * What is easier and harder than an exercise for one client: by the ladder of the recipe,
 * else by what the catalogue links.
 */
final class Rungs {

	private final Answer answer;

	private final Ladder ladder;

	private final int rung;

	private final boolean onLadder;

	private Rungs(Answer answer, Ladder ladder, int rung, boolean onLadder) {
		this.answer = answer;
		this.ladder = ladder;
		this.rung = rung;
		this.onLadder = onLadder;
	}

	static Rungs of(Recipe recipe, Answer answer, Exercise exercise) {
		Optional<Ladder> known = recipe.ladderOf(exercise.slug());
		Ladder ladder = known.orElseGet(() -> linked(exercise));
		return new Rungs(answer, ladder, ladder.rungs().indexOf(exercise.slug()), known.isPresent());
	}

	private static Ladder linked(Exercise exercise) {
		List<String> rungs = new ArrayList<>(exercise.easier().stream().limit(1).toList());
		rungs.add(exercise.slug());
		exercise.harder().stream().filter((slug) -> !rungs.contains(slug)).findFirst().ifPresent(rungs::add);
		return new Ladder(rungs);
	}

	Ladder ladder() {
		return this.ladder;
	}

	/** The place on the ladder, from 0 for the easiest. */
	int rung() {
		return this.rung;
	}

	/** The exercise one rung up; empty at the top. */
	Optional<Exercise> harder() {
		return find(this.rung + 1);
	}

	/**
	 * What is one rung up, with whether it is open now or later; empty at the top, and
	 * where it never opens.
	 */
	Optional<Text> next() {
		return harder().filter((exercise) -> !exercise.isAdvice()).flatMap((exercise) -> {
			Judgement judgement = this.answer.on(exercise);
			return (judgement.verdict() == Verdict.AVOID) ? Optional.empty() : Optional.of(Text
				.of("plan.item.next." + (judgement.isDoable() ? judgement.verdict() : "later"), exercise.name()));
		});
	}

	/** The nearest easier exercise that may be proposed. */
	Optional<Exercise> easier() {
		return IntStream.iterate(this.rung - 1, (place) -> place >= 0, (place) -> place - 1)
			.boxed()
			.flatMap((place) -> find(place).stream())
			.filter(this::mayPropose)
			.findFirst();
	}

	/**
	 * Whether a plan may have an exercise that nobody chose: favoured or allowed, with a
	 * dose to start with. Weights are chosen by a person, not by a link.
	 */
	boolean mayPropose(Exercise exercise) {
		return exercise.dose() != null && this.answer.on(exercise).verdict().compareTo(Verdict.ALLOW) <= 0
				&& (this.onLadder || !exercise.demands().contains(Demand.EXTERNAL_LOAD));
	}

	private Optional<Exercise> find(int place) {
		return (place < this.ladder.rungs().size()) ? Optional.ofNullable(exercise(place)) : Optional.empty();
	}

	private @Nullable Exercise exercise(int place) {
		return this.answer.exercises().get(this.ladder.rungs().get(place));
	}

}
