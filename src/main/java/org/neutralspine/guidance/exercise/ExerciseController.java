package org.neutralspine.guidance.exercise;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.check.TodaysCheck;
import org.neutralspine.guidance.list.ExerciseFilter;
import org.neutralspine.guidance.list.ExerciseList;
import org.neutralspine.guidance.list.ListPlace;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.guidance.review.ReviewWords;
import org.neutralspine.guidance.visit.Errand;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * One exercise, with the way back to where it stands in the list.
 */
@Controller
class ExerciseController {

	private final Catalogue catalogue;

	private final VisitAnswers answers;

	private final ExerciseViews views;

	private final Sentences sentences;

	private final TodaysCheck check;

	private final Errand errand;

	private final ReviewWords review;

	ExerciseController(Catalogue catalogue, VisitAnswers answers, ExerciseViews views, Sentences sentences,
			TodaysCheck check, Errand errand, ReviewWords review) {
		this.catalogue = catalogue;
		this.answers = answers;
		this.views = views;
		this.sentences = sentences;
		this.check = check;
		this.errand = errand;
		this.review = review;
	}

	@ModelAttribute("emergencyNumber")
	String emergencyNumber() {
		return this.check.emergencyNumber();
	}

	@GetMapping("/exercises/{slug}")
	String show(@PathVariable String slug, @ModelAttribute("filter") ExerciseFilter filter, HttpServletRequest request,
			HttpServletResponse response, Locale locale, Model model) {
		Exercise exercise = this.catalogue.find(slug)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		VisitAnswer answer = this.answers.to(request);
		if (answer.answer() == null) {
			this.errand.keep(request, response, "/exercises/" + slug + Errand.ANSWER);
		}
		else {
			this.errand.drop(request, response);
		}
		model.addAttribute("review", this.review.ofExercise(exercise, locale));
		model.addAttribute("objected", this.review.isObjected(exercise));
		model.addAttribute("next", answer.next());
		Answer open = answer.open();
		this.views.of(exercise, open, request, locale).addTo(model);
		ListPlace place = ListPlace.of("/exercises", filter, null, null);
		if (open == null) {
			model.addAttribute("back", place.address());
			return "exercise";
		}
		ExerciseList list = this.views.of(open, request, locale).list(filter.of(open, this.catalogue));
		model.addAttribute("back", list.addressOf(exercise, place));
		list.after(exercise, place).ifPresent((after) -> model.addAttribute("after", after));
		model.addAttribute("checked", this.sentences.say(answer.checked(), locale));
		return "exercise";
	}

}
