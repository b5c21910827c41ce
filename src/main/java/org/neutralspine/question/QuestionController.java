package org.neutralspine.question;

import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.visit.Errand;
import org.neutralspine.guidance.visit.PatientPages;
import org.neutralspine.guidance.visit.SituationCookie;
import org.neutralspine.guidance.visit.Visit;
import org.neutralspine.guidance.visit.WrittenReport;
import org.neutralspine.question.reading.Understood;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * "Ask in your own words". The question is kept sealed in the browser that asked it, for
 * half an hour, so that its answer is a page like any other; one that is too long for
 * that is answered at once.
 */
@Controller
@PatientPages
class QuestionController {

	private static final String ANSWER = Errand.QUESTION_ADDRESS;

	private static final String BOX = "can-i";

	private final Questions questions;

	private final QuestionPage page;

	private final SituationCookie situation;

	private final WrittenReport written;

	private final Errand errand;

	private final QuestionCookie cookie;

	private final MessageSource messages;

	QuestionController(Questions questions, QuestionPage page, SituationCookie situation, WrittenReport written,
			Errand errand, QuestionCookie cookie, MessageSource messages) {
		this.written = written;
		this.questions = questions;
		this.page = page;
		this.situation = situation;
		this.errand = errand;
		this.cookie = cookie;
		this.messages = messages;
	}

	/**
	 * Takes a question, or what somebody has put right in it.
	 * @param drop a piece that was misunderstood
	 * @param cleared what somebody was asked back, and is cleared
	 */
	@PostMapping("/can-i")
	String ask(@Valid @ModelAttribute("form") QuestionForm form, BindingResult errors,
			@RequestParam(name = "drop", required = false) @Nullable String drop,
			@RequestParam(name = "cleared", required = false) @Nullable String cleared, HttpServletRequest request,
			HttpServletResponse response, Locale locale, Model model) {
		QuestionForm put = (drop != null) ? form.without(drop) : (cleared != null) ? form.cleared(cleared) : form;
		put.check(errors);
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return put.isCorrected() && !errors.hasFieldErrors("text")
					? show(put, read(put, request), request, locale, model)
					: empty(put, errors, request, locale, model);
		}
		QuestionForm asked = put.askedAfter(QuestionPage.check(this.situation.recall(request)));
		Understood understood = read(asked, request);
		keepReport(asked, understood, request, response);
		if (!this.cookie.keep(request, response, asked)) {
			return answer(asked, understood, request, locale, model);
		}
		this.errand.drop(request, response);
		return "redirect:" + ANSWER;
	}

	@GetMapping(ANSWER)
	String answer(HttpServletRequest request, Locale locale, Model model) {
		return this.cookie.recall(request)
			.map((form) -> answer(form, read(form, request), request, locale, model))
			.orElse("redirect:/can-i");
	}

	/**
	 * Keeps what was understood as the situation, and goes on with today's check.
	 */
	@PostMapping("/can-i/keep")
	String keep(@Valid @ModelAttribute("form") QuestionForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response, Locale locale, Model model) {
		form.check(errors);
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return show(form, read(form, request), request, locale, model);
		}
		keepReport(form, read(form, request), request, response);
		Visit visit = this.situation.recall(request);
		boolean kept = this.situation.keep(request, response, form.situation(visit.today()));
		return kept ? "redirect:/today" : "redirect:/situation";
	}

	/** What somebody wrote of themselves comes along to today's check. */
	private void keepReport(QuestionForm form, Understood understood, HttpServletRequest request,
			HttpServletResponse response) {
		Facts facts = form.isCorrected() ? form.facts() : Facts.of(understood);
		boolean own = understood.otherPerson() == null;
		this.written.keep(request, response, own ? facts.symptoms() : Set.of(), own ? facts.pain() : null);
	}

	private Understood read(QuestionForm form, HttpServletRequest request) {
		return this.questions.read(form.asked(), this.situation.recall(request).today());
	}

	private String answer(QuestionForm form, Understood understood, HttpServletRequest request, Locale locale,
			Model model) {
		if (!form.isCorrected() && this.questions.isName(form.asked(), understood)) {
			return "forward:" + UriComponentsBuilder.fromPath("/can-i")
				.queryParam("q", "{q}")
				.encode()
				.buildAndExpand(form.asked())
				.toUriString();
		}
		return show(form, understood, request, locale, model);
	}

	private String show(QuestionForm form, Understood understood, HttpServletRequest request, Locale locale,
			Model model) {
		this.page.show(form, understood, this.situation.recall(request), request, locale, model);
		return QuestionPage.VIEW;
	}

	/**
	 * The box again, with what was typed and what is wrong with it, and the way back to
	 * the question before.
	 */
	private String empty(QuestionForm form, BindingResult errors, HttpServletRequest request, Locale locale,
			Model model) {
		FieldError wrong = errors.getFieldError("text");
		model.addAttribute("q", form.asked());
		model.addAttribute("problem", (wrong != null) ? this.messages.getMessage(wrong, locale) : null);
		model.addAttribute("before", this.cookie.recall(request).isPresent() ? ANSWER : null);
		return BOX;
	}

}
