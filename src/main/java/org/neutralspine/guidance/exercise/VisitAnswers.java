package org.neutralspine.guidance.exercise;

import jakarta.servlet.http.HttpServletRequest;
import org.neutralspine.guidance.Guidance;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.visit.SituationCookie;
import org.neutralspine.guidance.visit.Visit;
import org.springframework.stereotype.Component;

/**
 * Answers those who visit, by what their browser remembers.
 */
@Component
public class VisitAnswers {

	private final SituationCookie cookie;

	private final Guidance guidance;

	VisitAnswers(SituationCookie cookie, Guidance guidance) {
		this.cookie = cookie;
		this.guidance = guidance;
	}

	public VisitAnswer to(HttpServletRequest request) {
		Visit visit = this.cookie.recall(request);
		Situation situation = visit.situation();
		return new VisitAnswer(visit, (situation == null) ? null
				: visit.answers().map((today) -> this.guidance.answer(situation, today)).orElse(null));
	}

}
