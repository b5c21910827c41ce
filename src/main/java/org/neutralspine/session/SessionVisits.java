package org.neutralspine.session;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import org.neutralspine.guidance.exercise.VisitAnswer;
import org.neutralspine.guidance.exercise.VisitAnswers;
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
		return find(visit, request).map(page).orElseGet(() -> "redirect:" + visit.next());
	}

	/** The same with the session chosen for today; without one, it is chosen first. */
	String leadWithSession(HttpServletRequest request, BiFunction<SessionVisit, CurrentSession, String> page) {
		return lead(request,
				(visit) -> visit.current()
					.map((chosen) -> page.apply(visit, chosen))
					.orElse(SessionController.ADDRESS));
	}

	/**
	 * Does something with the session chosen for today, for whoever asks for no page.
	 * @return what came of it; empty where there is no session, or something has to be
	 * answered before it
	 */
	<T> Optional<T> withSession(HttpServletRequest request, BiFunction<SessionVisit, CurrentSession, T> what) {
		return find(this.answers.to(request), request)
			.flatMap((visit) -> visit.current().map((chosen) -> what.apply(visit, chosen)));
	}

	/** Empty where nobody may exercise now. */
	private Optional<SessionVisit> find(VisitAnswer visit, HttpServletRequest request) {
		return Optional.ofNullable(visit.open())
			.map((open) -> new SessionVisit(visit.visit(), open, this.cookie.recall(request, visit.visit().today()),
					this.recipe));
	}

}
