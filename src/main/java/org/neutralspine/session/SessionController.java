package org.neutralspine.session;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.visit.Errand;
import org.neutralspine.guidance.visit.PatientPages;
import org.neutralspine.session.progress.CurrentSession;
import org.neutralspine.session.progress.DoneSession;
import org.neutralspine.session.progress.Morning;
import org.neutralspine.session.progress.Training;
import org.neutralspine.session.recipe.Pick;
import org.neutralspine.session.recipe.Place;
import org.neutralspine.session.recipe.TodaysSession;
import org.neutralspine.session.recipe.Wishes;
import org.neutralspine.web.request.KeptOffline;
import org.neutralspine.web.RefusedForms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A session for today: chosen, changed, printed.
 */
@Controller
@PatientPages
@RequestMapping("/today/session")
class SessionController {

	static final String ADDRESS = "redirect:/today/session";

	private static final String CHOOSE = "session/choose";

	private final SessionVisits visits;

	private final SessionPage page;

	private final TrainingCookie cookie;

	private final RefusedForms refused;

	private final Errand errand;

	SessionController(SessionVisits visits, SessionPage page, TrainingCookie cookie, RefusedForms refused,
			Errand errand) {
		this.visits = visits;
		this.page = page;
		this.cookie = cookie;
		this.refused = refused;
		this.errand = errand;
	}

	/**
	 * The session of today, or what has to be said or chosen before there is one.
	 * @param anew set to choose another
	 */
	@GetMapping
	String show(@RequestParam(name = "anew", required = false) @Nullable String anew, HttpServletRequest request,
			HttpServletResponse response, Locale locale, Model model) {
		boolean isChoosing = anew != null || request.getParameter("again") != null;
		return this.visits.lead(request, (visit) -> {
			this.errand.drop(request, response);
			return before(visit, locale, model).orElseGet(() -> visit.current()
				.filter((chosen) -> !isChoosing || visit.training().isEnded())
				.map((chosen) -> show(visit, chosen, locale, model))
				.orElseGet(() -> choose(visit, request, response, model)));
		});
	}

	/** What comes before a session: the question about the last one, or a rest. */
	private Optional<String> before(SessionVisit visit, Locale locale, Model model) {
		model.addAttribute("training", visit.training());
		Training training = visit.training();
		DoneSession unsettled = training.unsettled(visit.today()).orElse(null);
		if (unsettled != null) {
			model.addAttribute("asked", this.page.say("session.morning.asked", unsettled.day(), locale));
			model.addAttribute("mornings", Morning.values());
			return Optional.of("session/morning");
		}
		if (visit.isResting()) {
			training.restsUntil(visit.today())
				.ifPresent((day) -> model.addAttribute("until", this.page.say("session.rest.until", day, locale)));
			return Optional.of("session/rest");
		}
		return Optional.empty();
	}

	private String show(SessionVisit visit, CurrentSession chosen, Locale locale, Model model) {
		model.addAttribute(KeptOffline.DAY, visit.today());
		this.page.show(visit, chosen, locale, model);
		visit.training().last().ifPresent((last) -> model.addAttribute("last", last));
		return visit.training().isEnded() ? "session/done" : "session/session";
	}

	private String choose(SessionVisit visit, HttpServletRequest request, HttpServletResponse response, Model model) {
		ChooseForm form = this.refused.show(request, response, model, ChooseForm.class, ChooseForm::check)
			.orElseGet(() -> Optional.ofNullable(visit.training().current())
				.map((last) -> ChooseForm.of(last.wishes()))
				.orElse(ChooseForm.FIRST));
		model.addAttribute("form", form);
		addChoices(model);
		return CHOOSE;
	}

	private static void addChoices(Model model) {
		model.addAttribute("lengths", Wishes.LENGTHS);
		model.addAttribute("places", Place.values());
		model.addAttribute("things", Wishes.TO_HAVE);
	}

	@PostMapping
	String choose(@Valid @ModelAttribute("form") ChooseForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		form.check(errors);
		if (errors.hasErrors()) {
			addChoices(model);
			return this.refused.refuse(request, response, form, CHOOSE);
		}
		this.refused.forget(request, response);
		return this.visits.lead(request, (visit) -> {
			if (visit.mayChoose()) {
				Wishes wishes = form.wishes();
				int minutes = fitting(wishes, visit);
				List<Pick> picks = TodaysSession.compose(visit.options(wishes.lasting(minutes)),
						visit.training().walks().now());
				this.cookie.keep(request, response, visit.training().choose(visit.today(), wishes, minutes, picks));
			}
			return ADDRESS;
		});
	}

	/** As long as wished, or as what is open can fill. */
	private static int fitting(Wishes wishes, SessionVisit visit) {
		return TodaysSession
			.lengths(visit.recipe(), visit.answer(), wishes, visit.training().climb().rungs(),
					visit.training().walks().now())
			.stream()
			.filter((length) -> length <= wishes.minutes())
			.reduce((shorter, longer) -> longer)
			.orElse(wishes.minutes());
	}

	@GetMapping("/print")
	String print(HttpServletRequest request, Locale locale, Model model) {
		return this.visits.leadWithSession(request, (visit, chosen) -> {
			this.page.show(visit, chosen, locale, model);
			return "session/print";
		});
	}

}
