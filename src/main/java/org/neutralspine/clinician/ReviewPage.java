package org.neutralspine.clinician;

import java.util.List;

import org.neutralspine.web.PageNumber;

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
		PageNumber page = PageNumber.of(all.size(), SIZE, typed);
		return new ReviewPage(all.stream().skip(page.first(SIZE)).limit(SIZE).toList(), page.number(), page.pages());
	}

}
