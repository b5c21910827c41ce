package org.neutralspine.account.password;

import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.neutralspine.account.directory.Passwords;
import org.neutralspine.web.Secret;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Lets the owner of a link choose their password. Opening the link does not use it up:
 * messengers open links, too.
 */
@Controller
@RequestMapping("/account/set-password/{token}")
class PasswordLinkController {

	private static final String PAGE = "account/set-password";

	private static final String CLOSED = "account/set-password-closed";

	private final Passwords passwords;

	private final PasswordRules rules;

	PasswordLinkController(Passwords passwords, PasswordRules rules) {
		this.passwords = passwords;
		this.rules = rules;
	}

	@GetMapping
	String ask(@PathVariable String token, HttpServletResponse response, Model model) {
		Optional<String> name = this.passwords.findOwner(new Secret(token));
		if (name.isEmpty()) {
			return closed(response);
		}
		model.addAttribute("name", name.get());
		model.addAttribute("form", SetPasswordForm.empty());
		return PAGE;
	}

	@PostMapping
	String set(@PathVariable String token, @ModelAttribute("form") SetPasswordForm form, BindingResult errors,
			HttpServletResponse response, Model model) {
		Secret link = new Secret(token);
		Optional<String> name = this.passwords.findOwner(link);
		if (name.isEmpty()) {
			return closed(response);
		}
		this.rules.check(form.password(), form.repeated(), name.get(), errors);
		if (errors.hasErrors() || form.password() == null) {
			model.addAttribute("name", name.get());
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return PAGE;
		}
		return this.passwords.set(link, form.password()) ? "redirect:/login?set" : closed(response);
	}

	private static String closed(HttpServletResponse response) {
		response.setStatus(HttpStatus.NOT_FOUND.value());
		return CLOSED;
	}

}
