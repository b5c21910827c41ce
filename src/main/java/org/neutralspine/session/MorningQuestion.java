package org.neutralspine.session;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.neutralspine.guidance.visit.CheckQuestion;
import org.neutralspine.guidance.visit.Visit;
import org.neutralspine.session.progress.Morning;
import org.neutralspine.session.progress.Training;
import org.neutralspine.session.recipe.Recipe;
import org.neutralspine.web.Enums;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * How the morning after the last session was, asked along with today's check.
 */
@Component
class MorningQuestion implements CheckQuestion {

	private final TrainingCookie cookie;

	private final SessionPage page;

	private final Recipe recipe;

	MorningQuestion(TrainingCookie cookie, SessionPage page, Recipe recipe) {
		this.cookie = cookie;
		this.page = page;
		this.recipe = recipe;
	}

	@Override
	public void ask(HttpServletRequest request, Visit visit, Locale locale, Model model) {
		this.cookie.recall(request, visit.today()).unsettled(visit.today()).ifPresent((last) -> {
			model.addAttribute("askedOfMorning", this.page.say("session.morning.asked", last.day(), locale));
			model.addAttribute("mornings", Morning.values());
		});
	}

	@Override
	public void take(HttpServletRequest request, HttpServletResponse response, Visit visit) {
		Training training = this.cookie.recall(request, visit.today());
		Enums.find(Morning.class, request.getParameter("morning"))
			.filter((answer) -> training.unsettled(visit.today()).isPresent())
			.ifPresent((answer) -> this.cookie.keep(request, response, training.settle(answer, this.recipe)));
	}

}
