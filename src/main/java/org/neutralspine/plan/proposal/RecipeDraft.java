package org.neutralspine.plan.proposal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.neutralspine.catalogue.Dose;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.plan.draft.DraftItem;
import org.neutralspine.session.recipe.Block;
import org.neutralspine.session.recipe.Options;
import org.neutralspine.session.recipe.Pick;
import org.neutralspine.session.recipe.Place;
import org.neutralspine.session.recipe.Recipe;
import org.neutralspine.session.recipe.TodaysSession;
import org.neutralspine.session.recipe.Wishes;

/**
 * The items of a plan that begins: one session by the recipe, each ladder on its easiest
 * open rung, each exercise with the dose to start with.
 */
final class RecipeDraft {

	/** About as long as a session at home is kept up. */
	private static final int MINUTES = 30;

	private RecipeDraft() {
	}

	/**
	 * What is favoured or allowed; empty behind a shut gate.
	 */
	static List<DraftItem> items(Recipe recipe, Answer answer, Place place) {
		Options options = new Options(recipe, answer, new Wishes(MINUTES, place, Set.of(), false), Map.of());
		return TodaysSession.compose(options, walkMinutes(options))
			.stream()
			.map(Pick::slug)
			.distinct()
			.map((slug) -> DraftItem.startingWith(Objects.requireNonNull(answer.exercises().get(slug))))
			.toList();
	}

	/** How long the walk of the plan is, so that the rest is made to fit beside it. */
	private static int walkMinutes(Options options) {
		return options.of(Block.WALK)
			.stream()
			.map(Exercise::dose)
			.filter(Objects::nonNull)
			.map(Dose::minutes)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(0);
	}

}
