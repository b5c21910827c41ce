package org.neutralspine.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.neutralspine.account.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows the sign-in page. Spring Security handles the form itself.
 */
@Controller
class SignInController {

	@GetMapping("/login")
	String ask(@AuthenticationPrincipal @Nullable SignedIn person, HttpServletRequest request, Model model) {
		if (person != null) {
			return "redirect:" + (person.awaitsCode() ? SignInEntryPoint.CODE : person.home());
		}
		Object problem = request.getAttribute(SignInProblem.ATTRIBUTE);
		model.addAttribute("unsent", request.getAttribute(UnsentForm.NAME));
		model.addAttribute("problem", problem);
		model.addAttribute("form", SignInForm.of((problem != null)
				? request.getParameter(UsernamePasswordAuthenticationFilter.SPRING_SECURITY_FORM_USERNAME_KEY) : null));
		return "account/sign-in";
	}

}
