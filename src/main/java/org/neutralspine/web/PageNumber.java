package org.neutralspine.web;

/**
 * A page of a list.
 *
 * @param number from 1
 * @param pages how many there are, at least 1
 */
public record PageNumber(int number, int pages) {

	/**
	 * The page that is asked for, or the nearest there is.
	 * @param found how many the list has
	 * @param size how many a page has
	 * @param typed as it stands in an address; what is no number is the first page
	 */
	public static PageNumber of(int found, int size, String typed) {
		return of(found, size, typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 1);
	}

	/**
	 * The same for a number that was read already.
	 */
	public static PageNumber of(int found, int size, int wanted) {
		int pages = Math.max(1, (found + size - 1) / size);
		return new PageNumber(Math.max(1, Math.min(wanted, pages)), pages);
	}

	/** The place of the first of the page in the list, from 0. */
	public int first(int size) {
		return (this.number - 1) * size;
	}

}
