package org.neutralspine.clinician;

import java.util.List;
import java.util.Locale;

import org.neutralspine.guidance.review.ClinicalReview;
import org.neutralspine.signoff.ReviewState;
import org.neutralspine.signoff.SubjectKey;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What clinicians object to, for those who can mend it.
 */
@Controller
class ObjectionsController {

	private static final ReviewScope OBJECTED = new ReviewScope(null, ReviewFilter.OBJECTED);

	private final ReviewPath path;

	private final SubjectPage page;

	private final ClinicalReview review;

	ObjectionsController(ReviewPath path, SubjectPage page, ClinicalReview review) {
		this.path = path;
		this.page = page;
		this.review = review;
	}

	/**
	 * A subject with all that was said of it.
	 *
	 * @param address where it can be mended, or read
	 */
	record Objection(String title, SubjectKey key, String address, List<SubjectPage.Said> said) {
	}

	@GetMapping("/admin/objections")
	String list(Locale locale, Model model) {
		model.addAttribute("objections",
				this.path.find(OBJECTED)
					.stream()
					.map((entry) -> new Objection(entry.title(), entry.key(), ReviewTrailSubjects.address(entry.key()),
							this.page.history(entry.subject(), locale)))
					.toList());
		model.addAttribute("size", this.review.size());
		model.addAttribute("agreed", this.review.count(ReviewState.AGREED));
		model.addAttribute("changedSince", this.review.count(ReviewState.CHANGED));
		return "clinician/objections";
	}

}
