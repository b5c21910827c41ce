package org.neutralspine.guidance.review;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Lets the foot of every page say how much a clinician has reviewed.
 */
@ControllerAdvice(annotations = Controller.class)
class ReviewAdvice {

	private final ReviewWords words;

	ReviewAdvice(ReviewWords words) {
		this.words = words;
	}

	@ModelAttribute("reviewedByClinicians")
	String reviewedByClinicians(Locale locale) {
		return this.words.ofAll(locale);
	}

}
