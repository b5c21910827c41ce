package org.neutralspine.account;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The own password, changed by whoever knows it.
 */
@Controller
@RequestMapping("/account/password")
class PasswordController {

	private static final String PAGE = "password";

	private final Accounts accounts;

	private final PasswordRules rules;

	private final SignInThrottle throttle;

	private final SecurityContextRepository contexts;

	PasswordController(Accounts accounts, PasswordRules rules, SignInThrottle throttle,
			SecurityContextRepository contexts) {
		this.accounts = accounts;
		this.rules = rules;
		this.throttle = throttle;
		this.contexts = contexts;
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
		// Whoever holds a session must not find out the password by trying here.
		Optional<Duration> wait = this.throttle.attempt(person.getUsername(), request.getRemoteAddr());
		if (wait.isPresent()) {
			errors.rejectValue("current", "signIn.wait", new Object[] { TooManyTriesException.minutes(wait.get()) },
					null);
			response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
		}
		else if (this.accounts.isPassword(person, current)) {
			this.throttle.succeeded(person.getUsername(), request.getRemoteAddr());
		}
		else {
			errors.rejectValue("current", "problem.password.current");
		}
		if (errors.hasErrors() || form.password() == null) {
			return PAGE;
		}
		this.accounts.changePassword(person, form.password(), request.getSession().getId());
		remember(person.withOwnPassword(), request, response);
		return "redirect:/account/password?changed";
	}

	private void remember(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(
				UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
	}

}
