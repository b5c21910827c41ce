package org.neutralspine.session;

import java.util.function.BiFunction;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import org.neutralspine.guidance.exercise.VisitAnswer;
import org.neutralspine.guidance.exercise.VisitAnswers;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.session.progress.CurrentSession;
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

	/**
	 * Lets somebody go on who may exercise today, and leads everybody else to what they
	 * have to answer first, or to the page of a shut gate.
	 * @return what {@code page} returns, or a redirect
	 */
	String lead(HttpServletRequest request, Function<SessionVisit, String> page) {
		VisitAnswer visit = this.answers.to(request);
		Answer open = visit.open();
		return (open == null) ? "redirect:" + visit.next() : page.apply(
				new SessionVisit(visit.visit(), open, this.cookie.recall(request, visit.visit().today()), this.recipe));
	}

	/** The same with the session chosen for today; without one, it is chosen first. */
	String leadWithSession(HttpServletRequest request, BiFunction<SessionVisit, CurrentSession, String> page) {
		return lead(request,
				(visit) -> visit.current()
					.map((chosen) -> page.apply(visit, chosen))
					.orElse(SessionController.ADDRESS));
	}

}
