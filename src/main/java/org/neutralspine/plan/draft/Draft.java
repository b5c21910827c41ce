package org.neutralspine.plan.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * A plan as the trainer is writing it, word for word, so that nothing is lost while it is
 * half done or wrong.
 *
 * @param title what the plan is called
 * @param note what the client should know about it
 * @param weeks for how many weeks it is meant
 */
public record Draft(String title, String note, String weeks, List<DraftItem> items) {

	public static final int MAX_ITEMS = 40;

	public Draft {
		items = List.copyOf(items);
	}

	public Draft with(List<DraftItem> changed) {
		return new Draft(this.title, this.note, this.weeks, changed);
	}

	public Draft with(DraftItem added) {
		List<DraftItem> more = new ArrayList<>(this.items);
		more.add(added);
		return with(more);
	}

	public Draft without(int place) {
		List<DraftItem> fewer = new ArrayList<>(this.items);
		fewer.remove(place);
		return with(fewer);
	}

	/**
	 * Moves an item; a place beyond the ends is the end.
	 */
	public Draft moved(int from, int to) {
		List<DraftItem> reordered = new ArrayList<>(this.items);
		DraftItem item = reordered.remove(from);
		reordered.add(Math.max(0, Math.min(to, reordered.size())), item);
		return with(reordered);
	}

	/**
	 * Puts another exercise in the place of one, and keeps its dose.
	 */
	public Draft swapped(int place, String slug) {
		List<DraftItem> changed = new ArrayList<>(this.items);
		changed.set(place, changed.get(place).of(slug));
		return with(changed);
	}

	/** Another exercise wherever one was. */
	public Draft replaced(String slug, String other) {
		return with(DraftItem.replaced(this.items, slug, other));
	}

	public boolean has(String slug) {
		return this.items.stream().anyMatch((item) -> item.slug().equals(slug));
	}

	public boolean isPlace(int place) {
		return place >= 0 && place < this.items.size();
	}

}
