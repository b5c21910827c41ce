package org.neutralspine.account.confirmation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.neutralspine.account.Confirmation;
import org.neutralspine.account.SignedIn;
import org.neutralspine.account.signin.SignInProblem;
import org.neutralspine.web.FormKeys;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Answers with the page that asks for confirmation. It repeats the whole form, so that
 * nothing is kept on the server, and works in any number of tabs.
 */
@ControllerAdvice(annotations = Controller.class)
class ConfirmationAdvice {

	private static final Set<String> OF_THE_PAGE = Set.of(Confirmation.CONFIRMED, Confirmation.PASSWORD,
			FormKeys.FIELD);

	/**
	 * A field as it was sent.
	 */
	record SubmittedField(String name, String content) {
	}

	@ExceptionHandler
	String ask(ConfirmationRequiredException unconfirmed, @AuthenticationPrincipal @Nullable SignedIn person,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		ConfirmForm form = ConfirmForm.empty();
		BindingResult errors = new BeanPropertyBindingResult(form, "form");
		SignInProblem problem = unconfirmed.problem();
		if (problem != null) {
			errors.rejectValue(Confirmation.PASSWORD, problem.key(), new Object[] { problem.minutes() }, null);
		}
		response.setStatus(((problem != null) ? problem.status() : HttpStatus.FORBIDDEN).value());
		model.addAttribute("form", form);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
		model.addAttribute("question", unconfirmed.question());
		model.addAttribute("needsPassword", unconfirmed.needsPassword());
		model.addAttribute("address", request.getRequestURI());
		model.addAttribute("fields", fields(request));
		model.addAttribute("signedIn", person);
		return "account/confirm";
	}

	/**
	 * All that was sent, in the form or in the address, but for what every form is given
	 * anew: its name begins with an underscore.
	 */
	private static List<SubmittedField> fields(HttpServletRequest request) {
		return request.getParameterMap()
			.entrySet()
			.stream()
			.filter((sent) -> !sent.getKey().startsWith("_") && !OF_THE_PAGE.contains(sent.getKey()))
			.flatMap((sent) -> Arrays.stream(sent.getValue())
				.map((content) -> new SubmittedField(sent.getKey(), content)))
			.toList();
	}

}
