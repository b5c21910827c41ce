package org.neutralspine.guidance.review;

import java.util.Locale;

import org.neutralspine.guidance.UnreadableProtocolException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

/**
 * Lets the foot of every page say how much a clinician has reviewed.
 */
@ControllerAdvice(annotations = Controller.class)
class ReviewAdvice {

	private final ReviewWords words;

	ReviewAdvice(ReviewWords words) {
		this.words = words;
	}

	/**
	 * Looked up by the page itself: a request whose plan is checked first takes over what
	 * was published on another server. Where nobody can be answered, the page that says
	 * so says nothing of this.
	 */
	@ModelAttribute("reviewedByClinicians")
	LazyContextVariable<String> reviewedByClinicians(Locale locale) {
		return new LazyContextVariable<>() {

			@Override
			protected String loadValue() {
				try {
					return ReviewAdvice.this.words.ofAll(locale);
				}
				catch (UnreadableProtocolException ex) {
					return "";
				}
			}

		};
	}

}
