package org.neutralspine.clinician;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.review.ClinicalReview;
import org.neutralspine.guidance.review.ReviewSubject;
import org.neutralspine.guidance.review.ReviewSubjects;
import org.neutralspine.signoff.SubjectKey;
import org.springframework.stereotype.Component;

/**
 * Leads through what is to be reviewed, one by one.
 */
@Component
class ReviewPath {

	private final ReviewSubjects subjects;

	private final ClinicalReview review;

	ReviewPath(ReviewSubjects subjects, ClinicalReview review) {
		this.subjects = subjects;
		this.review = review;
	}

	/**
	 * Where somebody is.
	 *
	 * @param position of the subject among all of its kind, from one
	 * @param left how many fit the filter
	 * @param before null where it is the first
	 * @param next the next one that fits the filter; null where there is none after it
	 */
	record Place(int position, int size, int left, @Nullable SubjectKey before, @Nullable SubjectKey next) {

		public @Nullable String addressBefore() {
			return (this.before != null) ? ReviewEntry.address(this.before) : null;
		}

		public @Nullable String addressNext() {
			return (this.next != null) ? ReviewEntry.address(this.next) : null;
		}

	}

	List<ReviewEntry> find(ReviewScope scope) {
		return ofKind(scope).filter((entry) -> scope.filter().fits(entry.standing())).toList();
	}

	/** How many of the kind fit each filter. */
	Map<ReviewFilter, Integer> counts(ReviewScope scope) {
		Map<ReviewFilter, Integer> counts = new TreeMap<>();
		List<ReviewEntry> all = ofKind(scope).toList();
		for (ReviewFilter filter : ReviewFilter.values()) {
			counts.put(filter, Math.toIntExact(all.stream().filter((entry) -> filter.fits(entry.standing())).count()));
		}
		return counts;
	}

	/** Where a subject is, whether or not it still fits the filter. */
	Place place(ReviewScope scope, SubjectKey key) {
		List<ReviewEntry> all = ofKind(scope).toList();
		int at = all.stream().map(ReviewEntry::key).toList().indexOf(key);
		int left = 0;
		SubjectKey before = null;
		SubjectKey next = null;
		for (int i = 0; i < all.size(); i++) {
			if (scope.filter().fits(all.get(i).standing())) {
				left++;
				before = (i < at) ? all.get(i).key() : before;
				next = (i > at && next == null) ? all.get(i).key() : next;
			}
		}
		return new Place(at + 1, all.size(), left, before, next);
	}

	private Stream<ReviewEntry> ofKind(ReviewScope scope) {
		return this.subjects.all().stream().filter((subject) -> scope.isOfKind(subject.key().kind())).map(this::entry);
	}

	private ReviewEntry entry(ReviewSubject subject) {
		return new ReviewEntry(subject, this.review.standing(subject.key()));
	}

}
