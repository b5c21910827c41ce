package org.neutralspine.account.signin;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/**
 * The page with a form that arrived too late, to be sent again by a button: never by
 * itself, since it may be a command.
 */
@Controller
class UnsentFormController {

	static final String ADDRESS = "/unsent";

	private final UnsentForms forms;

	UnsentFormController(UnsentForms forms) {
		this.forms = forms;
	}

	/** Without a form, for example after a reload, there is nothing to go on with. */
	@GetMapping(ADDRESS)
	String show(@RequestAttribute(name = UnsentForm.NAME) Optional<String> unsent, HttpServletRequest request,
			Model model) {
		Optional<UnsentForm> form = unsent.flatMap((sealed) -> this.forms.open(sealed, request.getUserPrincipal()));
		if (form.isEmpty()) {
			return "redirect:/";
		}
		model.addAttribute("unsent", form.get());
		model.addAttribute("withoutCookies", request.getHeader(HttpHeaders.COOKIE) == null);
		return "account/unsent";
	}

}
