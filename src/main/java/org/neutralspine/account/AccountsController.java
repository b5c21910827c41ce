package org.neutralspine.account;

import jakarta.servlet.http.HttpServletResponse;
import org.neutralspine.web.PublicAddress;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Who may sign in, for the admin. A link is shown in the answer itself and not after a
 * redirect, since nothing but its hash is ever stored.
 */
@Controller
@RequestMapping("/admin/accounts")
class AccountsController {

	private static final String PAGE = "accounts";

	private static final String LINK = "account-link";

	private static final String TO_PAGE = "redirect:/admin/accounts";

	private final Accounts accounts;

	private final PublicAddress publicAddress;

	AccountsController(Accounts accounts, PublicAddress publicAddress) {
		this.accounts = accounts;
		this.publicAddress = publicAddress;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn admin, Model model) {
		model.addAttribute("form", CreateAccountForm.empty());
		return page(admin, model);
	}

	@PostMapping
	String create(@ModelAttribute("form") CreateAccountForm form, BindingResult errors,
			@AuthenticationPrincipal SignedIn admin, HttpServletResponse response, Model model) {
		if (!this.publicAddress.isKnown()) {
			return refused(Refusal.NO_PUBLIC_ADDRESS, admin, response, model);
		}
		String name = Account.name(form.name());
		if (!Account.isName(name)) {
			errors.rejectValue("name", "problem.account.name");
		}
		else if (this.accounts.isTaken(name)) {
			errors.rejectValue("name", "problem.account.taken");
		}
		if (form.chosenRole().isEmpty()) {
			errors.rejectValue("role", "problem.account.role");
		}
		if (!errors.hasErrors()) {
			try {
				return link(this.accounts.create(name, form.chosenRole().get()), model);
			}
			catch (DataIntegrityViolationException ex) {
				// Somebody else has just taken it.
				errors.rejectValue("name", "problem.account.taken");
			}
		}
		response.setStatus(HttpStatus.BAD_REQUEST.value());
		return page(admin, model);
	}

	@PostMapping("/{id}/reset")
	String reset(@PathVariable long id, @AuthenticationPrincipal SignedIn admin, HttpServletResponse response,
			Model model) {
		if (!this.publicAddress.isKnown()) {
			return refused(Refusal.NO_PUBLIC_ADDRESS, admin, response, model);
		}
		try {
			return link(this.accounts.reset(id, admin), model);
		}
		catch (RefusedException ex) {
			return refused(ex.refusal(), admin, response, model);
		}
	}

	@PostMapping("/{id}/disable")
	String disable(@PathVariable long id, @AuthenticationPrincipal SignedIn admin, HttpServletResponse response,
			Model model) {
		try {
			this.accounts.disable(id, admin);
			return TO_PAGE;
		}
		catch (RefusedException ex) {
			return refused(ex.refusal(), admin, response, model);
		}
	}

	@PostMapping("/{id}/enable")
	String enable(@PathVariable long id) {
		this.accounts.enable(id);
		return TO_PAGE;
	}

	private String page(SignedIn admin, Model model) {
		model.addAttribute("accounts",
				this.accounts.all().stream().map((account) -> AccountView.of(account, admin)).toList());
		model.addAttribute("roles", Role.values());
		return PAGE;
	}

	private String refused(Refusal refusal, SignedIn admin, HttpServletResponse response, Model model) {
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", CreateAccountForm.empty());
		}
		model.addAttribute("refused", refusal);
		response.setStatus(HttpStatus.CONFLICT.value());
		return page(admin, model);
	}

	private String link(Invitation invitation, Model model) {
		model.addAttribute("name", invitation.name());
		model.addAttribute("link",
				this.publicAddress.of("/account/set-password/" + invitation.link().text()).orElseThrow());
		return LINK;
	}

}
