package org.neutralspine.plan.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.plan.draft.DraftItem;
import org.neutralspine.session.progress.Climb;
import org.neutralspine.session.recipe.Recipe;

/**
 * The items of a plan that follows on another: each exercise a rung up, a rung down, kept
 * or left out, with the reason.
 */
record NextDraft(List<DraftItem> items, List<Change> changes) {

	/**
	 * What became of one exercise.
	 *
	 * @param exercise its name in the earlier plan
	 */
	record Change(String exercise, Text why) {
	}

	static NextDraft of(List<DraftItem> before, ItemScores scores, Recipe recipe, Answer answer) {
		List<DraftItem> items = new ArrayList<>();
		List<Change> changes = new ArrayList<>();
		Set<String> taken = new HashSet<>(before.stream().map(DraftItem::slug).toList());
		for (DraftItem item : before) {
			Exercise exercise = answer.exercises().get(item.slug());
			if (exercise == null) {
				changes.add(new Change(item.slug(), Text.of("next.gone")));
				continue;
			}
			NextStep step = NextStep.of(exercise, recipe, answer, scores.last(item.slug(), Climb.GREEN_SESSIONS),
					scores.isRed());
			Exercise next = step.exercise().orElse(null);
			if (next == null || next.equals(exercise)) {
				changes.add(new Change(exercise.name(), step.why()));
				step.exercise().ifPresent((same) -> items.add(item));
			}
			else if (taken.add(next.slug())) {
				changes.add(new Change(exercise.name(), step.why()));
				items.add(item.startingAgainWith(next));
			}
			else if (step.isDown()) {
				changes.add(new Change(exercise.name(), Text.of("next.down.there", next.name())));
			}
			else {
				changes.add(new Change(exercise.name(), Text.of("next.there", next.name())));
				items.add(item);
			}
		}
		return new NextDraft(List.copyOf(items), List.copyOf(changes));
	}

}
