package org.neutralspine.web;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps a form with errors in the browser that sent it, sealed, for half an hour. So the
 * page with the errors is a page like any other, which can be reloaded, left and come
 * back to.
 */
@Component
public class RefusedForms {

	private static final String COOKIE = "refused";

	/** The parameter of the address that asks for the form as it was sent. */
	private static final String AGAIN = "again";

	private static final Duration LIFE = Duration.ofMinutes(30);

	private static final String MODEL_NAME = "form";

	private final SealedCookies cookies;

	private final JsonMapper json;

	private final Validator validator;

	RefusedForms(SealedCookies cookies, JsonMapper json, Validator validator) {
		this.cookies = cookies;
		this.json = json;
		this.validator = validator;
	}

	/**
	 * Answers a form with errors: with a redirect to the page that shows them, at the
	 * same address; or, where the form is too large to be kept, with that page itself.
	 * @param view the view of the page
	 */
	public String refuse(HttpServletRequest request, HttpServletResponse response, Object form, String view) {
		return refuse(request, response, form, view, ApplicationPath.of(request));
	}

	/**
	 * The same for a form that has several pages.
	 * @param address the page that shows the errors
	 */
	public String refuse(HttpServletRequest request, HttpServletResponse response, Object form, String view,
			String address) {
		String content = address + "\n" + this.json.writeValueAsString(form);
		if (!SealedCookies.fits(content)) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return view;
		}
		this.cookies.write(request, response, COOKIE, content, LIFE);
		return "redirect:" + address + "?" + AGAIN;
	}

	/**
	 * Puts the form that was refused at this address on the page, with what is wrong with
	 * it. Programs see by the status that it was refused.
	 * @param check what is checked beside the form's own constraints
	 * @return the form; empty where none is asked for or kept
	 */
	public <T> Optional<T> show(HttpServletRequest request, HttpServletResponse response, Model model, Class<T> type,
			BiConsumer<T, Errors> check) {
		Optional<T> refused = (request.getParameter(AGAIN) != null) ? find(request, type) : Optional.empty();
		refused.ifPresent((form) -> {
			BeanPropertyBindingResult errors = new BeanPropertyBindingResult(form, MODEL_NAME);
			this.validator.validate(form, errors);
			check.accept(form, errors);
			if (errors.hasErrors()) {
				response.setStatus(HttpStatus.BAD_REQUEST.value());
			}
			model.addAllAttributes(errors.getModel());
		});
		return refused;
	}

	/**
	 * Forgets the form, once it was corrected or its owner wants to be forgotten.
	 */
	public void forget(HttpServletRequest request, HttpServletResponse response) {
		if (this.cookies.isPresent(request, COOKIE)) {
			this.cookies.drop(request, response, COOKIE);
		}
	}

	private <T> Optional<T> find(HttpServletRequest request, Class<T> type) {
		String start = ApplicationPath.of(request) + "\n";
		return this.cookies.open(request, COOKIE)
			.filter((content) -> content.startsWith(start))
			.flatMap((content) -> parse(content.substring(start.length()), type));
	}

	private <T> Optional<T> parse(String content, Class<T> type) {
		try {
			return Optional.of(this.json.readValue(content, type));
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

}
