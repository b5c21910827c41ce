package org.neutralspine.exchange.staging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A smallest choice of elements without which the others are fine, found with few
 * questions.
 */
final class MinimalCorrectionSet {

	private MinimalCorrectionSet() {
	}

	/**
	 * A smallest choice without which the rest is fine.
	 * @param all all of them, which together are not fine
	 * @param isFine whether some are; fewer of them never are less so
	 */
	static <T> List<T> of(List<T> all, Predicate<List<T>> isFine) {
		List<T> left = new ArrayList<>(all);
		List<T> found = new ArrayList<>();
		while (!isFine.test(left)) {
			T element = first(left, isFine);
			found.add(element);
			left.remove(element);
		}
		return found;
	}

	/** The last one of the shortest beginning that is not fine. */
	private static <T> T first(List<T> all, Predicate<List<T>> isFine) {
		int fine = 0;
		int notFine = all.size();
		while (notFine - fine > 1) {
			int middle = (fine + notFine) / 2;
			if (isFine.test(all.subList(0, middle))) {
				fine = middle;
			}
			else {
				notFine = middle;
			}
		}
		return all.get(notFine - 1);
	}

}
