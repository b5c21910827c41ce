package org.neutralspine.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.neutralspine.account.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows the page that asks for the code after the password. A filter handles the form.
 */
@Controller
class CodeController {

	/**
	 * The one field; what was typed is never shown again.
	 */
	record CodeForm(@Nullable String code) {
	}

	@GetMapping(SignInEntryPoint.CODE)
	String ask(@AuthenticationPrincipal @Nullable SignedIn person, HttpServletRequest request, Model model) {
		if (person == null) {
			return "redirect:" + SignInEntryPoint.SIGN_IN;
		}
		if (!person.awaitsCode()) {
			return "redirect:" + person.home();
		}
		model.addAttribute("unsent", request.getAttribute(UnsentForm.NAME));
		model.addAttribute("problem", request.getAttribute(SignInProblem.ATTRIBUTE));
		model.addAttribute("form", new CodeForm(null));
		return "account/code";
	}

}
