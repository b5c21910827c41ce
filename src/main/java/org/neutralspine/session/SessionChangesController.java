package org.neutralspine.session;

import java.util.function.BiFunction;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.session.progress.Morning;
import org.neutralspine.session.progress.Training;
import org.neutralspine.session.recipe.Pick;
import org.neutralspine.web.Enums;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What is changed about a session that was chosen, and said of the last one. Pressed
 * twice, each is done once.
 */
@Controller
@RequestMapping("/today/session")
class SessionChangesController {

	private final SessionVisits visits;

	private final TrainingCookie cookie;

	SessionChangesController(SessionVisits visits, TrainingCookie cookie) {
		this.visits = visits;
		this.cookie = cookie;
	}

	@PostMapping(path = "/change", params = "leave")
	String leaveOut(@RequestParam String leave, HttpServletRequest request, HttpServletResponse response) {
		return change(request, response, (visit, training) -> training.leaveOut(leave));
	}

	@PostMapping(path = "/change", params = "swap")
	String swap(@RequestParam String swap, HttpServletRequest request, HttpServletResponse response) {
		return change(request, response,
				(visit, training) -> visit.current()
					.flatMap((chosen) -> Pick.parse(swap)
						.flatMap((pick) -> visit.session(chosen).insteadOf(pick, visit.options(chosen.wishes()))))
					.map((other) -> training.swap(swap, other))
					.orElse(training));
	}

	@PostMapping(path = "/change", params = "add")
	String putIn(@RequestParam String add, HttpServletRequest request, HttpServletResponse response) {
		return change(request, response, (visit, training) -> {
			Exercise exercise = visit.answer().exercises().get(add);
			Verdict verdict = (exercise != null) ? visit.answer().on(exercise).verdict() : Verdict.AVOID;
			return verdict.isDoable() && exercise != null
					? training.putIn(new Pick(visit.recipe().blockOf(exercise), add, verdict == Verdict.CAUTION))
					: training;
		});
	}

	/**
	 * Says how the morning after the last session was.
	 */
	@PostMapping("/morning")
	String settle(@RequestParam(name = "morning", required = false) @Nullable String morning,
			HttpServletRequest request, HttpServletResponse response) {
		return change(request, response,
				(visit, training) -> Enums.find(Morning.class, morning)
					.filter((answer) -> training.unsettled(visit.today()).isPresent())
					.map((answer) -> training.settle(answer, visit.recipe()))
					.orElse(training));
	}

	/** Somebody has talked to their physician or therapist about two red sessions. */
	@PostMapping("/talked")
	String talked(HttpServletRequest request, HttpServletResponse response) {
		return change(request, response, (visit, training) -> training.talked(visit.today()));
	}

	private String change(HttpServletRequest request, HttpServletResponse response,
			BiFunction<SessionVisit, Training, Training> change) {
		return this.visits.lead(request, (visit) -> {
			this.cookie.keep(request, response, change.apply(visit, visit.training()));
			return SessionController.ADDRESS;
		});
	}

}
