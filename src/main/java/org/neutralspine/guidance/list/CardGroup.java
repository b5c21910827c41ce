package org.neutralspine.guidance.list;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A part of a list, open or closed.
 *
 * @param label what it is called
 * @param meaning what it means, in a line
 * @param count how many exercises it has
 * @param toggle the address that opens or closes it; null where it is always open
 * @param page what it shows; null where it is closed
 */
record CardGroup(ListGroup group, String label, String meaning, int count, @Nullable String toggle,
		@Nullable Page page) {

	/**
	 * One page of the exercises.
	 *
	 * @param number from 1
	 * @param total how many pages there are
	 * @param address of the first page, with at least one parameter
	 */
	public record Page(List<ExerciseCard> cards, int number, int total, String address) {
	}

	/** Whether paper shows it. */
	public boolean isDoable() {
		return this.group.isDoable();
	}

}
