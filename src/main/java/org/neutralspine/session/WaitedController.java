package org.neutralspine.session;

import java.util.function.BiPredicate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.neutralspine.session.progress.CurrentSession;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Takes what a page's script sends, at once or after it waited for a connection: of a
 * session of today only, and as often as it likes. What is refused is left to the page's
 * own button, which says why.
 */
@Controller
@RequestMapping(path = "/today/session", headers = "X-Requested-With=XMLHttpRequest")
class WaitedController {

	private final SessionVisits visits;

	private final SessionOutcomes outcomes;

	WaitedController(SessionVisits visits, SessionOutcomes outcomes) {
		this.visits = visits;
		this.outcomes = outcomes;
	}

	@PostMapping("/done")
	ResponseEntity<Void> mark(@RequestParam String done,
			@RequestParam(name = "much", defaultValue = "false") boolean tooMuch, @RequestParam @Nullable String day,
			HttpServletRequest request, HttpServletResponse response) {
		return answer(day, request, (visit, chosen) -> {
			this.outcomes.mark(visit, done, tooMuch, request, response);
			return true;
		});
	}

	@PostMapping("/end")
	ResponseEntity<Void> end(@Valid @ModelAttribute("form") EndForm form, BindingResult errors,
			@RequestParam @Nullable String day, HttpServletRequest request, HttpServletResponse response) {
		form.check(errors);
		return answer(day, request, (visit, chosen) -> {
			if (errors.hasErrors()) {
				return false;
			}
			this.outcomes.end(visit, chosen, form, request, response);
			return true;
		});
	}

	private ResponseEntity<Void> answer(@Nullable String day, HttpServletRequest request,
			BiPredicate<SessionVisit, CurrentSession> keep) {
		boolean isKept = this.visits
			.withSession(request, (visit, chosen) -> visit.today().toString().equals(day) && keep.test(visit, chosen))
			.orElse(false);
		return ResponseEntity.status(isKept ? HttpStatus.NO_CONTENT : HttpStatus.CONFLICT).build();
	}

}
