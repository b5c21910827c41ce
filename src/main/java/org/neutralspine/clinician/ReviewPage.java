package org.neutralspine.clinician;

import java.util.List;

/**
 * A page of a list; on paper, too, no sheet has more.
 *
 * @param number from one
 */
record ReviewPage(List<ReviewEntry> entries, int number, int pages) {

	private static final int SIZE = 50;

	/**
	 * Cuts a page out.
	 * @param typed its number, from one, as typed; the nearest there is
	 */
	static ReviewPage of(List<ReviewEntry> all, String typed) {
		int pages = Math.max(1, (all.size() + SIZE - 1) / SIZE);
		int number = typed.matches("[1-9]\\d{0,5}") ? Math.min(Integer.parseInt(typed), pages) : 1;
		return new ReviewPage(all.stream().skip((number - 1L) * SIZE).limit(SIZE).toList(), number, pages);
	}

}
