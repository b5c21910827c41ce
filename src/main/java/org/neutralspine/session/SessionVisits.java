package org.neutralspine.session;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.neutralspine.guidance.exercise.VisitAnswer;
import org.neutralspine.guidance.exercise.VisitAnswers;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.session.recipe.Recipe;
import org.springframework.stereotype.Component;

/**
 * Lets those exercise whose situation and today's check allow it.
 */
@Component
class SessionVisits {

	private final VisitAnswers answers;

	private final TrainingCookie cookie;

	private final Recipe recipe;

	SessionVisits(VisitAnswers answers, TrainingCookie cookie, Recipe recipe) {
		this.answers = answers;
		this.cookie = cookie;
		this.recipe = recipe;
	}

	/** Empty for whoever has to answer something first, and behind a shut gate. */
	Optional<SessionVisit> find(HttpServletRequest request) {
		VisitAnswer visit = this.answers.to(request);
		Answer open = visit.open();
		return (open == null) ? Optional.empty() : Optional
			.of(new SessionVisit(visit.visit(), open, this.cookie.recall(request, visit.visit().today()), this.recipe));
	}

	/** Where everybody else goes on. */
	String elsewhere(HttpServletRequest request) {
		return "redirect:" + this.answers.to(request).next();
	}

}
