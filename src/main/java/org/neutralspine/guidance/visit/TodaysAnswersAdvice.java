package org.neutralspine.guidance.visit;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.Guidance;
import org.neutralspine.guidance.check.TodaysCheck;
import org.neutralspine.guidance.check.TodaysCheck.Addresses;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.protocol.Text;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Shows today's answers on top of every patient's page.
 */
@ControllerAdvice(basePackageClasses = Guidance.class, annotations = PatientPages.class)
class TodaysAnswersAdvice {

	private final SituationCookie cookie;

	private final TodaysCheck check;

	private final Guidance guidance;

	TodaysAnswersAdvice(SituationCookie cookie, TodaysCheck check, Guidance guidance) {
		this.cookie = cookie;
		this.check = check;
		this.guidance = guidance;
	}

	@ModelAttribute
	void remind(HttpServletRequest request, Locale locale, Model model) {
		Visit visit = this.cookie.recall(request);
		Situation situation = visit.situation();
		if (situation != null) {
			this.check.remind(model, Addresses.OWN, visit.checkIn().orElse(null), () -> closes(situation, visit),
					locale);
		}
	}

	/** Judging the catalogue is left out on the days on which nothing can be closed. */
	private @Nullable Text closes(Situation situation, Visit visit) {
		return visit.answers()
			.filter((today) -> ClosedToday.mayBe(situation, today))
			.flatMap((today) -> ClosedToday.by(this.guidance.answer(situation, today), today))
			.orElse(null);
	}

}
