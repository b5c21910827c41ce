package org.neutralspine.account.directory;

import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.neutralspine.account.Confirmation;
import org.neutralspine.account.ConfirmationQuestion;
import org.neutralspine.account.Reviewers.Reviewer;
import org.neutralspine.account.Role;
import org.neutralspine.account.SignedIn;
import org.neutralspine.web.NotFoundException;
import org.neutralspine.web.PublicAddress;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Who may sign in, for the admin.
 */
@Controller
@RequestMapping("/admin/accounts")
class AccountsController {

	private static final String HERE = "/admin/accounts";

	private static final String TO_PAGE = "redirect:" + HERE;

	private final Accounts accounts;

	private final Confirmation confirmation;

	private final InvitationCookies links;

	private final PublicAddress publicAddress;

	AccountsController(Accounts accounts, Confirmation confirmation, InvitationCookies links,
			PublicAddress publicAddress) {
		this.accounts = accounts;
		this.confirmation = confirmation;
		this.links = links;
		this.publicAddress = publicAddress;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn admin, Model model) {
		model.addAttribute("form", CreateAccountForm.empty());
		return page(admin, model);
	}

	@PostMapping
	String create(@ModelAttribute("form") CreateAccountForm form, BindingResult errors,
			@AuthenticationPrincipal SignedIn admin, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		if (!this.publicAddress.isKnown()) {
			model.addAttribute("refused", AccountRefusal.NO_PUBLIC_ADDRESS);
			response.setStatus(HttpStatus.CONFLICT.value());
			return page(admin, model);
		}
		String name = AccountName.normalize(form.name());
		if (!AccountName.isValid(name)) {
			errors.rejectValue("name", "problem.account.name");
		}
		else if (this.accounts.isTaken(name)) {
			errors.rejectValue("name", "problem.account.taken");
		}
		Set<Role> roles = form.chosen().read();
		if (roles.isEmpty()) {
			errors.rejectValue("roles", "problem.account.roles");
		}
		@Nullable Reviewer reviewer = form.chosen().reviewer().read(roles, errors);
		if (!errors.hasErrors()) {
			this.confirmation.askForPassword(new ConfirmationQuestion("account.create", name, HERE));
			try {
				return toLink(this.accounts.create(name, roles, reviewer), request, response);
			}
			catch (DataIntegrityViolationException ex) {
				// Another admin has just taken it.
				errors.rejectValue("name", "problem.account.taken");
			}
		}
		response.setStatus(HttpStatus.BAD_REQUEST.value());
		return page(admin, model);
	}

	/**
	 * Shows the link that was made last for an account to the browser it was made in.
	 */
	@GetMapping("/{id}/link")
	String link(@PathVariable long id, HttpServletRequest request, Model model) {
		model.addAttribute("name", find(id).name());
		Optional<String> address = this.links.find(id, request);
		model.addAttribute("link", address.orElse(null));
		return "account/link";
	}

	@GetMapping("/{id}/roles")
	String askForRoles(@PathVariable long id, Model model) {
		Account account = find(id);
		model.addAttribute("form", RolesForm.of(account));
		return rolesPage(account, model);
	}

	@PostMapping("/{id}/roles")
	String changeRoles(@PathVariable long id, @ModelAttribute("form") RolesForm form, BindingResult errors,
			@AuthenticationPrincipal SignedIn admin, HttpServletResponse response, Model model) {
		Account account = find(id);
		Set<Role> roles = form.read();
		if (roles.isEmpty()) {
			errors.rejectValue("roles", "problem.account.roles");
		}
		@Nullable Reviewer reviewer = form.reviewer().read(roles, errors);
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return rolesPage(account, model);
		}
		this.confirmation.askForPassword(new ConfirmationQuestion("account.roles", account.name(), HERE));
		this.accounts.changeRoles(id, roles, reviewer, admin);
		return TO_PAGE;
	}

	@PostMapping("/{id}/reset")
	String reset(@PathVariable long id, @AuthenticationPrincipal SignedIn admin, HttpServletRequest request,
			HttpServletResponse response) {
		if (!this.publicAddress.isKnown()) {
			throw new AccountRefusedException(AccountRefusal.NO_PUBLIC_ADDRESS);
		}
		this.confirmation.askFirst(new ConfirmationQuestion("account.reset", find(id).name(), HERE));
		return toLink(this.accounts.reset(id, admin), request, response);
	}

	@PostMapping("/{id}/disable")
	String disable(@PathVariable long id, @AuthenticationPrincipal SignedIn admin) {
		this.confirmation.askFirst(new ConfirmationQuestion("account.disable", find(id).name(), HERE));
		this.accounts.disable(id, admin);
		return TO_PAGE;
	}

	@PostMapping("/{id}/second-factor/remove")
	String removeSecondFactor(@PathVariable long id, @AuthenticationPrincipal SignedIn admin) {
		this.confirmation.askFirst(new ConfirmationQuestion("account.second-factor", find(id).name(), HERE));
		this.accounts.removeSecondFactor(id, admin);
		return TO_PAGE;
	}

	@PostMapping("/{id}/enable")
	String enable(@PathVariable long id) {
		this.accounts.enable(id);
		return TO_PAGE;
	}

	@ExceptionHandler
	String refused(AccountRefusedException refused, @AuthenticationPrincipal SignedIn admin,
			HttpServletResponse response, Model model) {
		model.addAttribute("signedIn", admin);
		model.addAttribute("form", CreateAccountForm.empty());
		model.addAttribute("refused", refused.refusal());
		response.setStatus(HttpStatus.CONFLICT.value());
		return page(admin, model);
	}

	private String page(SignedIn admin, Model model) {
		model.addAttribute("accounts",
				this.accounts.all().stream().map((account) -> AccountView.of(account, admin)).toList());
		model.addAttribute("roles", Role.values());
		return "account/accounts";
	}

	private static String rolesPage(Account account, Model model) {
		model.addAttribute("id", account.id());
		model.addAttribute("name", account.name());
		model.addAttribute("roles", Role.values());
		return "account/roles";
	}

	private String toLink(Invitation invitation, HttpServletRequest request, HttpServletResponse response) {
		this.links.keep(invitation, request, response);
		return TO_PAGE + "/" + invitation.account() + "/link";
	}

	private Account find(long id) {
		return this.accounts.find(id).orElseThrow(NotFoundException::new);
	}

}
