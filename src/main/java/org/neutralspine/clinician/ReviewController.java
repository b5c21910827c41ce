package org.neutralspine.clinician;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neutralspine.account.SignedIn;
import org.neutralspine.signoff.SubjectKind;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The list of what is reviewed and what is not.
 */
@Controller
class ReviewController {

	private final ReviewPath path;

	private final Clinicians clinicians;

	ReviewController(ReviewPath path, Clinicians clinicians) {
		this.path = path;
		this.clinicians = clinicians;
	}

	@GetMapping("/review")
	String list(@AuthenticationPrincipal SignedIn person, @RequestParam(required = false) @Nullable String kind,
			@RequestParam(required = false) @Nullable String state, @RequestParam(defaultValue = "1") String page,
			Model model) {
		ReviewScope scope = ReviewScope.of(kind, state);
		List<ReviewEntry> found = this.path.find(scope);
		ReviewPage shown = ReviewPage.of(found, page);
		model.addAttribute("clinician", this.clinicians.of(person));
		model.addAttribute("scope", scope);
		model.addAttribute("counts", this.path.counts(scope));
		model.addAttribute("kinds", SubjectKind.values());
		model.addAttribute("found", found.size());
		model.addAttribute("first", found.isEmpty() ? null : found.get(0).address());
		model.addAttribute("entries", shown.entries());
		model.addAttribute("number", shown.number());
		model.addAttribute("pages", shown.pages());
		return "clinician/review";
	}

}
