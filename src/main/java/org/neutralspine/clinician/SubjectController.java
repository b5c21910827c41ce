package org.neutralspine.clinician;

import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.neutralspine.account.SignedIn;
import org.neutralspine.guidance.review.ReviewSubject;
import org.neutralspine.guidance.review.ReviewSubjects;
import org.neutralspine.signoff.Clinician;
import org.neutralspine.signoff.Opinion;
import org.neutralspine.signoff.SignOffs;
import org.neutralspine.signoff.SubjectKey;
import org.neutralspine.web.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One subject, to agree or to object to.
 */
@Controller
@RequestMapping("/review/{type:row|rule|exercise}/{name}")
class SubjectController {

	private final ReviewSubjects subjects;

	private final SignOffs signOffs;

	private final Clinicians clinicians;

	private final ReviewPath path;

	private final SubjectPage page;

	SubjectController(ReviewSubjects subjects, SignOffs signOffs, Clinicians clinicians, ReviewPath path,
			SubjectPage page) {
		this.subjects = subjects;
		this.signOffs = signOffs;
		this.clinicians = clinicians;
		this.path = path;
		this.page = page;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn person, @PathVariable String type, @PathVariable String name,
			@RequestParam(required = false) @Nullable String kind,
			@RequestParam(required = false) @Nullable String state, Locale locale, Model model) {
		ReviewScope scope = ReviewScope.of(kind, state);
		model.addAttribute("form", OpinionForm.empty(scope));
		return this.page.show(find(type, name), scope, this.clinicians.of(person), locale, model);
	}

	@PostMapping
	String state(@AuthenticationPrincipal SignedIn person, @PathVariable String type, @PathVariable String name,
			@ModelAttribute("form") OpinionForm form, BindingResult errors, HttpServletResponse response, Locale locale,
			RedirectAttributes flash, Model model) {
		ReviewSubject subject = find(type, name);
		Clinician clinician = this.clinicians.of(person);
		Opinion opinion = form.read(errors);
		if (!subject.fingerprint().equals(form.fingerprint())) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("changed", true);
			return this.page.show(subject, form.scope(), clinician, locale, model);
		}
		if (opinion == null) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return this.page.show(subject, form.scope(), clinician, locale, model);
		}
		// Before it is said: that may take the subject out of what is gone through.
		ReviewPath.Place place = this.path.place(form.scope(), subject.key());
		this.signOffs.state(clinician, subject.key(), subject.wording(), opinion, form.words());
		flash.addFlashAttribute("said", opinion);
		flash.addFlashAttribute("saidOf", subject.title());
		String next = (opinion == Opinion.WITHDRAWN) ? ReviewEntry.address(subject.key()) : place.addressNext();
		return "redirect:" + ((next != null) ? next : "/review") + form.scope().query();
	}

	private ReviewSubject find(String type, String name) {
		return SubjectKey.read(type + " " + name).flatMap(this.subjects::find).orElseThrow(NotFoundException::new);
	}

}
