package org.neutralspine.exchange;

import java.util.List;

import org.neutralspine.editing.MassReview;
import org.neutralspine.exchange.undo.UndoPreview;

/**
 * What undoing an import would do, as its page shows it.
 *
 * @param edited those that were changed since, so that it cannot be undone
 * @param questions what has to be answered for first
 */
record UndoView(int added, int changed, Excerpt<UndoPreview.NamedExercise> edited, Excerpt<HiddenExercise> hidden,
		Excerpt<UndoPreview.NamedExercise> shown, MassReview.Questions questions) {

	public boolean possible() {
		return this.edited.count() == 0;
	}

	/**
	 * Some of many.
	 *
	 * @param count how many there are in all
	 */
	record Excerpt<T>(int count, List<T> some) {

		public int others() {
			return this.count - this.some.size();
		}

	}

}
