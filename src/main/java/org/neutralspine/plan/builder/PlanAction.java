package org.neutralspine.plan.builder;

import java.util.List;

import org.neutralspine.plan.draft.Draft;
import org.neutralspine.plan.version.Plans.Written;
import org.neutralspine.plan.version.StaleDraftException;
import org.neutralspine.session.recipe.Place;
import org.neutralspine.web.Enums;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * A button of the builder. It may change the draft before that is written, and do
 * something with what was written.
 */
sealed interface PlanAction
		permits ItemAction, TemplateAction, PlanAction.Save, PlanAction.Find, PlanAction.Fill, PlanAction.Publish {

	/** The button that saves a template in the place of another. */
	String REPLACE = "replace";

	/**
	 * Reads what a button sends; what is not known only saves.
	 * @param name the name of the button
	 * @param argument what the button stands beside: the place of an item, or an exercise
	 */
	static PlanAction of(String name, String argument, List<String> swaps, int template, String templateName) {
		return switch (name) {
			case "up" -> ItemAction.Move.up(PlanForm.number(argument));
			case "down" -> ItemAction.Move.down(PlanForm.number(argument));
			case "remove" -> new ItemAction.Remove(PlanForm.number(argument));
			case "swap" -> ItemAction.Swap.of(PlanForm.number(argument), swaps);
			case "add" -> new ItemAction.Add(argument);
			case "fill" -> new Fill(Enums.find(Place.class, argument).orElse(Place.HOME));
			case "apply", "forget", "forgotten", "template", REPLACE ->
				TemplateAction.of(name, argument, template, templateName);
			case "find" -> new Find();
			case "publish" -> new Publish();
			default -> new Save();
		};
	}

	/** Changes the draft. */
	default Edit edit(Draft draft, BuilderTools tools) {
		return Edit.none(draft);
	}

	/**
	 * Does what follows once the draft is written.
	 */
	default Outcome.Done finish(Edit edit, Written written, BuilderTools tools) {
		return new Outcome.Done(edit.anchor(), written.merged() ? "merged" : edit.message(), edit.leftOut());
	}

	/**
	 * The button to be pressed again once a conflict is solved; whatever changed the
	 * draft is part of it by then.
	 */
	default String afterConflict() {
		return "save";
	}

	/** Keeps what was typed. */
	record Save() implements PlanAction {
	}

	/** Looks for exercises to add. */
	record Find() implements PlanAction {

		@Override
		public Edit edit(Draft draft, BuilderTools tools) {
			return new Edit(draft, "choices");
		}

	}

	/** Fills the draft with what it lacks of a session by the recipe. */
	record Fill(Place place) implements PlanAction {

		@Override
		public Edit edit(Draft draft, BuilderTools tools) {
			Draft filled = tools.fill(this.place, draft);
			return new Edit(filled, "items", null, filled.equals(draft) ? "notFilled" : "filled");
		}

	}

	/** Publishes the draft, unless it says what nobody has seen yet. */
	record Publish() implements PlanAction {

		@Override
		public Outcome.Done finish(Edit edit, Written written, BuilderTools tools) {
			return new Outcome.Done(edit.anchor(), message(written, tools), edit.leftOut());
		}

		private static String message(Written written, BuilderTools tools) {
			if (written.merged()) {
				return "mergedNotPublished";
			}
			try {
				return tools.publish(written) ? "published" : "notPublished";
			}
			catch (StaleDraftException | OptimisticLockingFailureException | DataIntegrityViolationException ex) {
				return "mergedNotPublished";
			}
		}

		@Override
		public String afterConflict() {
			return "publish";
		}

	}

}
