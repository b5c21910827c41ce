package org.neutralspine.guidance.visit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.check.TodaysCheck;
import org.neutralspine.guidance.check.TodaysCheck.Addresses;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.web.CookieCheck;
import org.neutralspine.web.RefusedForms;
import org.neutralspine.web.SecurityHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Home, and what is known of the person: for whoever is new, the first step of their
 * situation stands there.
 */
@Controller
class SituationController {

	private final SituationCookie cookie;

	private final SituationPages pages;

	private final KnownSituation known;

	private final RefusedForms refused;

	private final CookieCheck cookieCheck;

	private final TodaysCheck check;

	private final List<CheckQuestion> questions;

	private final WrittenReport written;

	SituationController(SituationCookie cookie, SituationPages pages, KnownSituation known, RefusedForms refused,
			CookieCheck cookieCheck, TodaysCheck check, List<CheckQuestion> questions, WrittenReport written) {
		this.written = written;
		this.questions = List.copyOf(questions);
		this.cookie = cookie;
		this.pages = pages;
		this.known = known;
		this.refused = refused;
		this.cookieCheck = cookieCheck;
		this.check = check;
	}

	/**
	 * Whoever returns on another day answers today's check here, and is led to today's
	 * session.
	 */
	@GetMapping("/")
	String home(HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
		Visit visit = this.cookie.recall(request);
		show(visit, request, response, locale, model);
		if (visit.situation() != null && !visit.hasSigns()) {
			this.check.ask(model, Addresses.OWN);
			this.questions.forEach((question) -> question.ask(request, visit, locale, model));
			this.written.begin(request, model);
		}
		return "home";
	}

	@GetMapping("/situation")
	String situation(@RequestParam(required = false) @Nullable String saved, HttpServletRequest request,
			HttpServletResponse response, Locale locale, Model model) {
		Optional<String> detour = this.cookieCheck.detour(request, response, model);
		if (detour.isPresent()) {
			return detour.get();
		}
		model.addAttribute("saved", saved != null);
		return show(this.cookie.recall(request), request, response, locale, model);
	}

	private String show(Visit visit, HttpServletRequest request, HttpServletResponse response, Locale locale,
			Model model) {
		Situation situation = visit.situation();
		if (situation == null) {
			return this.pages.showFirst(request, response, visit, locale, model);
		}
		return this.known.show(situation, visit, locale, model);
	}

	@PostMapping("/forget")
	String forget(HttpServletRequest request, HttpServletResponse response) {
		this.cookie.forget(request, response);
		this.refused.forget(request, response);
		response.setHeader(SecurityHeaders.CLEAR, SecurityHeaders.KEPT_IN_THE_BROWSER);
		return "redirect:/?forgotten";
	}

}
