package org.neutralspine.clinician;

import java.util.function.Predicate;

import org.neutralspine.signoff.ReviewState;
import org.neutralspine.signoff.Standing;

/**
 * Which subjects are gone through, by where they stand.
 */
enum ReviewFilter {

	/** All that somebody has to look at. */
	OPEN(Standing::isOpen),

	NOT_REVIEWED(is(ReviewState.NOT_REVIEWED)), CHANGED(is(ReviewState.CHANGED)), OBJECTED(is(ReviewState.OBJECTED)),
	AGREED(is(ReviewState.AGREED)), ALL((standing) -> true);

	private final Predicate<Standing> fits;

	ReviewFilter(Predicate<Standing> fits) {
		this.fits = fits;
	}

	private static Predicate<Standing> is(ReviewState state) {
		return (standing) -> standing.state() == state;
	}

	boolean fits(Standing standing) {
		return this.fits.test(standing);
	}

}
