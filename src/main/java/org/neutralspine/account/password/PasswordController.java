package org.neutralspine.account.password;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.neutralspine.account.SignedIn;
import org.neutralspine.account.directory.Passwords;
import org.neutralspine.account.session.SessionPrincipal;
import org.neutralspine.account.throttle.KnownBrowsers;
import org.neutralspine.account.throttle.ThrottledAuthenticationProvider;
import org.neutralspine.account.throttle.TooManyAttemptsException;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Lets people change their own password.
 */
@Controller
@RequestMapping("/account/password")
class PasswordController {

	private static final String PAGE = "account/password";

	private final Passwords passwords;

	private final PasswordRules rules;

	private final ThrottledAuthenticationProvider signIn;

	private final KnownBrowsers browsers;

	private final SessionPrincipal session;

	PasswordController(Passwords passwords, PasswordRules rules, ThrottledAuthenticationProvider signIn,
			KnownBrowsers browsers, SessionPrincipal session) {
		this.passwords = passwords;
		this.rules = rules;
		this.signIn = signIn;
		this.browsers = browsers;
		this.session = session;
	}

	@ModelAttribute("oneTime")
	boolean oneTime(@AuthenticationPrincipal SignedIn person) {
		return person.mustChangePassword();
	}

	@GetMapping
	String ask(Model model) {
		model.addAttribute("form", ChangePasswordForm.empty());
		return PAGE;
	}

	@PostMapping
	String change(@ModelAttribute("form") ChangePasswordForm form, BindingResult errors,
			@AuthenticationPrincipal SignedIn person, HttpServletRequest request, HttpServletResponse response) {
		this.rules.check(form.password(), form.repeated(), person.getUsername(), errors);
		String current = (form.current() != null) ? form.current() : "";
		if (!current.isEmpty() && current.equals(form.password())) {
			errors.rejectValue("password", "problem.password.same");
		}
		response.setStatus(HttpStatus.BAD_REQUEST.value());
		// An open session alone must not be enough to guess the password here.
		try {
			this.signIn.check(person, current);
		}
		catch (TooManyAttemptsException ex) {
			errors.rejectValue("current", "signIn.wait", new Object[] { ex.minutes() }, null);
			response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
		}
		catch (BadCredentialsException ex) {
			errors.rejectValue("current", "problem.password.current");
		}
		if (errors.hasErrors() || form.password() == null) {
			return PAGE;
		}
		SignedIn changed = this.passwords.change(person, form.password(), request.getSession().getId());
		this.browsers.remember(changed, request, response);
		this.session.replace(changed, request, response);
		request.changeSessionId();
		return "redirect:/account/password?changed";
	}

}
