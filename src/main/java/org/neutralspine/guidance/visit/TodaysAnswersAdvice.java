package org.neutralspine.guidance.visit;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.neutralspine.guidance.Guidance;
import org.neutralspine.guidance.check.TodaysCheck;
import org.neutralspine.guidance.check.TodaysCheck.Addresses;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Shows today's answers on top of every patient's page.
 */
@ControllerAdvice(basePackageClasses = Guidance.class)
class TodaysAnswersAdvice {

	private final SituationCookie cookie;

	private final TodaysCheck check;

	TodaysAnswersAdvice(SituationCookie cookie, TodaysCheck check) {
		this.cookie = cookie;
		this.check = check;
	}

	@ModelAttribute
	void remind(HttpServletRequest request, Locale locale, Model model) {
		Visit visit = this.cookie.recall(request);
		if (visit.situation() != null) {
			this.check.remind(model, Addresses.OWN, visit.checkIn().orElse(null), locale);
		}
	}

}
