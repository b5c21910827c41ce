package org.neutralspine.account.profile;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.neutralspine.account.Confirmation;
import org.neutralspine.account.ConfirmationQuestion;
import org.neutralspine.account.SignedIn;
import org.neutralspine.account.directory.SecondFactors;
import org.neutralspine.account.directory.SignInRules;
import org.neutralspine.account.factor.RecoveryCode;
import org.neutralspine.account.factor.TotpKey;
import org.neutralspine.web.NotFoundException;
import org.neutralspine.web.Times;
import org.neutralspine.web.picture.QrCode;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Lets people turn their second factor on and off, and make new recovery codes.
 */
@Controller
@RequestMapping("/account/second-factor")
class SecondFactorController {

	private static final String HERE = "/account/second-factor";

	private static final String TO_PAGE = "redirect:" + HERE;

	private final SecondFactors factors;

	private final SignInRules rules;

	private final KeyInSession keys;

	private final Proof proof;

	private final Confirmation confirmation;

	private final Times times;

	SecondFactorController(SecondFactors factors, SignInRules rules, KeyInSession keys, Proof proof,
			Confirmation confirmation, Times times) {
		this.factors = factors;
		this.rules = rules;
		this.keys = keys;
		this.proof = proof;
		this.confirmation = confirmation;
		this.times = times;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn person, HttpServletRequest request, Model model) {
		model.addAttribute("form", SecondFactorForm.empty());
		return page(person, request, model);
	}

	/**
	 * Makes a key to be shown. Whoever finds an open session must not be able to tie the
	 * account to their own phone.
	 */
	@PostMapping("/key")
	String begin(@AuthenticationPrincipal SignedIn person, HttpServletRequest request) {
		if (this.factors.find(person).isEmpty()) {
			this.confirmation.askForPassword(new ConfirmationQuestion("second-factor", person.getUsername(), HERE));
			this.keys.begin(person, request);
		}
		return TO_PAGE;
	}

	@PostMapping
	String turnOn(@ModelAttribute("form") SecondFactorForm form, BindingResult errors,
			@AuthenticationPrincipal SignedIn person, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		Optional<TotpKey> key = this.keys.find(person, request);
		if (key.isEmpty() || this.factors.find(person).isPresent()) {
			return TO_PAGE;
		}
		Optional<List<RecoveryCode>> codes = this.factors.turnOn(person, key.get(), form.typedCode(),
				request.getSession().getId());
		if (codes.isEmpty() && this.factors.find(person).isPresent()) {
			return TO_PAGE;
		}
		if (codes.isEmpty()) {
			errors.rejectValue("code", "problem.code.new");
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return page(person, request, model);
		}
		this.keys.forget(request);
		this.proof.codeWasGiven(person);
		return codes(codes.get(), model);
	}

	@PostMapping("/codes")
	String renewCodes(@AuthenticationPrincipal SignedIn person, Model model) {
		if (this.factors.find(person).isEmpty()) {
			throw new NotFoundException();
		}
		this.confirmation.askFirst(new ConfirmationQuestion("recovery-codes", person.getUsername(), HERE));
		return codes(this.factors.renewCodes(person), model);
	}

	@PostMapping("/off")
	String turnOff(@ModelAttribute("form") SecondFactorForm form, BindingResult errors,
			@AuthenticationPrincipal SignedIn person, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		if (this.factors.find(person).isEmpty()) {
			return TO_PAGE;
		}
		Optional<HttpStatus> problem = this.proof.check(person, form, errors);
		if (problem.isPresent()) {
			response.setStatus(problem.get().value());
			return page(person, request, model);
		}
		this.factors.turnOff(person);
		return TO_PAGE + "?off";
	}

	private String page(SignedIn person, HttpServletRequest request, Model model) {
		Optional<SecondFactors.State> state = this.factors.find(person);
		model.addAttribute("state", state.orElse(null));
		model.addAttribute("since", state.map((on) -> this.times.minute(on.since())).orElse(null));
		model.addAttribute("due", this.rules.isSecondFactorMissing(person));
		if (state.isEmpty()) {
			this.keys.find(person, request).ifPresent((key) -> {
				model.addAttribute("key", key.grouped());
				model.addAttribute("qr", QrCode.of(key.address(person.getUsername())));
			});
		}
		return "account/second-factor";
	}

	private static String codes(List<RecoveryCode> codes, Model model) {
		model.addAttribute("codes", codes.stream().map(RecoveryCode::grouped).toList());
		return "account/recovery-codes";
	}

}
