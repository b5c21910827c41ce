package org.neutralspine.account.profile;

import java.time.Duration;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.neutralspine.account.SignedIn;
import org.neutralspine.account.directory.SignInRules;
import org.neutralspine.account.session.Browser;
import org.neutralspine.account.session.Device;
import org.neutralspine.account.session.OpenSession;
import org.neutralspine.account.session.OpenSessions;
import org.neutralspine.web.Times;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows people where they are signed in, and signs them out there.
 */
@Controller
@RequestMapping("/account/sessions")
class SessionsController {

	private static final String TO_PAGE = "redirect:/account/sessions?ended";

	private final OpenSessions sessions;

	private final SignInRules rules;

	private final Times times;

	SessionsController(OpenSessions sessions, SignInRules rules, Times times) {
		this.sessions = sessions;
		this.rules = rules;
		this.times = times;
	}

	/**
	 * A session on the page.
	 *
	 * @param here whether it is the one that looks at the page
	 */
	record SessionRow(String handle, Browser browser, Device device, String signedIn, String lastSeen, boolean here) {
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn person, HttpServletRequest request, Model model) {
		String here = here(request);
		model.addAttribute("sessions", this.sessions.of(person).stream().map((session) -> row(session, here)).toList());
		model.addAttribute("zone", this.times.zone());
		model.addAttribute("hours", Duration.between(person.times().signedIn(), this.rules.end(person)).toHours());
		return "account/sessions";
	}

	@PostMapping("/end")
	String end(@AuthenticationPrincipal SignedIn person, @RequestParam(defaultValue = "") String session) {
		this.sessions.end(person, session::equals);
		return TO_PAGE;
	}

	@PostMapping("/end-others")
	String endOthers(@AuthenticationPrincipal SignedIn person, HttpServletRequest request) {
		String here = here(request);
		this.sessions.end(person, (handle) -> !handle.equals(here));
		return TO_PAGE;
	}

	private SessionRow row(OpenSession session, String here) {
		return new SessionRow(session.handle(), session.browser(), session.device(),
				this.times.minute(session.signedIn()), this.times.minute(session.lastSeen()),
				session.handle().equals(here));
	}

	private static String here(HttpServletRequest request) {
		return OpenSession.handle(Objects.requireNonNull(request.getSession().getId()));
	}

}
