package org.neutralspine.guidance.list;

import org.jspecify.annotations.Nullable;
import org.neutralspine.web.Enums;

/**
 * Where somebody is in a list. It stands in the address, so it says nothing about the
 * person.
 *
 * @param address the address of the list, with its filter and without a group
 * @param filter what narrows the list down, as parameters; empty where nothing does
 * @param group the group that is opened; null for none but those that are open anyway
 * @param page the page of this group, from 1; there may be fewer
 * @param whole whether all that may be done is wanted at once, as on paper
 */
public record ListPlace(String address, String filter, @Nullable ListGroup group, int page, boolean whole) {

	private static final int MAX_DIGITS = 6;

	/**
	 * Reads what an address says. What it does not know is left out: a list is always
	 * shown.
	 */
	public static ListPlace of(String list, ExerciseFilter filter, @Nullable String group, @Nullable String page) {
		String query = filter.query();
		return new ListPlace(query.isEmpty() ? list : list + "?" + query, query,
				Enums.find(ListGroup.class, group).orElse(null), number(page), false);
	}

	/**
	 * The same place, with all that may be done.
	 */
	public ListPlace withAllThatIsOpen() {
		return new ListPlace(this.address, this.filter, this.group, this.page, true);
	}

	private static int number(@Nullable String page) {
		return (page != null && page.length() <= MAX_DIGITS && page.matches("[1-9][0-9]*")) ? Integer.parseInt(page)
				: 1;
	}

	boolean isFiltered() {
		return !this.filter.isEmpty();
	}

	/** The list with nothing opened. */
	String closed(ListGroup last) {
		return this.address + "#" + last;
	}

	/** The first page of a group; further parameters may follow. */
	String opened(ListGroup other) {
		return this.address + (this.address.contains("?") ? "&" : "?") + "group=" + other;
	}

}
