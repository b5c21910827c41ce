package org.neutralspine.plan.builder;

import java.util.List;

import org.neutralspine.plan.draft.Draft;
import org.neutralspine.plan.draft.DraftItem;

/**
 * A button that stands beside an exercise.
 */
sealed interface ItemAction extends PlanAction {

	/** Where on the page an item stands. */
	private static String anchor(int place) {
		return "item-" + place;
	}

	record Move(int from, int to) implements ItemAction {

		static Move up(int place) {
			return new Move(place, place - 1);
		}

		static Move down(int place) {
			return new Move(place, place + 1);
		}

		@Override
		public Edit edit(Draft draft, BuilderTools tools) {
			return draft.isPlace(this.from) ? new Edit(draft.moved(this.from, this.to),
					anchor(Math.max(0, Math.min(this.to, draft.items().size() - 1)))) : Edit.none(draft);
		}

	}

	record Remove(int place) implements ItemAction {

		@Override
		public Edit edit(Draft draft, BuilderTools tools) {
			return new Edit(draft.isPlace(this.place) ? draft.without(this.place) : draft, "items");
		}

	}

	/** Puts another exercise in the place of one, and keeps its dose. */
	record Swap(int place, String slug) implements ItemAction {

		/**
		 * @param swaps for each place what was chosen there
		 */
		static Swap of(int place, List<String> swaps) {
			return new Swap(place, (place >= 0 && place < swaps.size()) ? swaps.get(place) : "");
		}

		@Override
		public Edit edit(Draft draft, BuilderTools tools) {
			return (draft.isPlace(this.place) && !draft.has(this.slug) && tools.doable(this.slug).isPresent())
					? new Edit(draft.swapped(this.place, this.slug), anchor(this.place)) : Edit.none(draft);
		}

	}

	/** Adds an exercise, with the dose that the catalogue gives to start with. */
	record Add(String slug) implements ItemAction {

		@Override
		public Edit edit(Draft draft, BuilderTools tools) {
			boolean fits = !draft.has(this.slug) && draft.items().size() < Draft.MAX_ITEMS;
			return new Edit(fits ? tools.doable(this.slug)
				.map((exercise) -> draft.with(DraftItem.startingWith(exercise)))
				.orElse(draft) : draft, "choices");
		}

	}

}
