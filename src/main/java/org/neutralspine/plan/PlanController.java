package org.neutralspine.plan;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.neutralspine.account.SignedIn;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.ExerciseFilter;
import org.neutralspine.guidance.FilterChoices;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.protocol.Answer;
import org.neutralspine.plan.Overviews.PlanOverview;
import org.neutralspine.plan.share.ShareLinks;
import org.neutralspine.plan.share.Trend;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The plan builder. Every button of its one form first keeps all that was typed.
 */
@Controller
@RequestMapping("/plans/{id:\\d{1,18}}")
class PlanController {

	private final Plans plans;

	private final PlanTemplates templates;

	private final Overviews overviews;

	private final ClientGuidance guidance;

	private final PlanPage page;

	private final FilterChoices filterChoices;

	private final ShareLinks links;

	private final Sentences sentences;

	PlanController(Plans plans, PlanTemplates templates, Overviews overviews, ClientGuidance guidance, PlanPage page,
			FilterChoices filterChoices, ShareLinks links, Sentences sentences) {
		this.plans = plans;
		this.templates = templates;
		this.overviews = overviews;
		this.guidance = guidance;
		this.page = page;
		this.filterChoices = filterChoices;
		this.links = links;
		this.sentences = sentences;
	}

	@GetMapping
	String edit(@AuthenticationPrincipal SignedIn trainer, @PathVariable long id,
			@ModelAttribute("filter") ExerciseFilter filter, Locale locale, Model model) {
		Plan plan = find(trainer, id);
		Answer answer = this.guidance.answer(plan.client());
		DraftCheck check = DraftCheck.of(plan.draft(), answer);
		PlanOverview overview = this.overviews.of(plan, answer);
		model.addAttribute("plan", overview);
		model.addAttribute("trend", Trend.of(overview.sessions()));
		model.addAttribute("draft", plan.draft());
		model.addAttribute("draftVersion", plan.version());
		model.addAttribute("client", this.overviews.of(plan.client(), answer, List.of()));
		model.addAttribute("rows", this.page.rows(check, answer, locale));
		model.addAttribute("errors", this.page.say(check.problems(), locale));
		model.addAttribute("publishable", check.isPublishable());
		model.addAttribute("load", this.sentences.lifting(answer, locale));
		model.addAttribute("sides", Side.values());
		model.addAttribute("choices", this.page.choices(answer, plan.draft(), filter, locale));
		this.filterChoices.add(model, filter, locale);
		model.addAttribute("templates",
				this.templates.of(trainer.id())
					.stream()
					.map((template) -> new TemplateLine(template.id(), template.name()))
					.toList());
		model.addAttribute("versions", this.plans.versions(plan).stream().map(PlanVersion::number).toList());
		model.addAttribute("links", this.links.of(id).stream().map((link) -> line(link, locale)).toList());
		return "plan/plan";
	}

	/**
	 * A template to choose.
	 */
	record TemplateLine(long id, String name) {
	}

	/**
	 * A link as the page shows it.
	 *
	 * @param openedOn the last day on which it was opened; null if it never was
	 */
	record LinkLine(long id, String createdOn, @Nullable String openedOn, boolean withdrawn) {
	}

	private LinkLine line(ShareLinks.Link link, Locale locale) {
		LocalDate opened = link.openedOn();
		return new LinkLine(link.id(),
				this.sentences.day(LocalDate.ofInstant(link.createdAt(), ZoneOffset.UTC), locale),
				(opened != null) ? this.sentences.day(opened, locale) : null, link.withdrawnAt() != null);
	}

	@PostMapping
	String write(@AuthenticationPrincipal SignedIn trainer, @PathVariable long id,
			@RequestParam MultiValueMap<String, String> sent, @ModelAttribute("filter") ExerciseFilter filter,
			Locale locale, HttpServletResponse response, RedirectAttributes flash, Model model) {
		PlanForm form = PlanForm.of(sent);
		Plan plan = find(trainer, id);
		while (true) {
			try {
				return act(trainer, plan, form, filter, locale, flash);
			}
			catch (StaleDraftException | OptimisticLockingFailureException ex) {
				plan = find(trainer, id);
				if (!plan.draft().equals(form.draft())) {
					response.setStatus(HttpServletResponse.SC_CONFLICT);
					return conflict(plan, form, locale, model);
				}
				// The page had kept itself while the button was being pressed.
				form = form.seeing(plan.version());
			}
		}
	}

	private String act(SignedIn trainer, Plan plan, PlanForm form, ExerciseFilter filter, Locale locale,
			RedirectAttributes flash) {
		Draft draft = form.draft();
		int place = form.place();
		String anchor = "plan";
		switch (form.action()) {
			case "up", "down" -> {
				if (draft.isPlace(place)) {
					int to = form.action().equals("up") ? place - 1 : place + 1;
					draft = draft.moved(place, to);
					anchor = "item-" + Math.max(0, Math.min(to, draft.items().size() - 1));
				}
			}
			case "remove" -> {
				draft = draft.isPlace(place) ? draft.without(place) : draft;
				anchor = "items";
			}
			case "swap" -> {
				if (draft.isPlace(place) && isDoable(plan, form.swaps().get(place))) {
					draft = draft.swapped(place, form.swaps().get(place));
					anchor = "item-" + place;
				}
			}
			case "add" -> {
				draft = added(plan, draft, form.argument());
				anchor = "choices";
			}
			case "find" -> anchor = "choices";
			case "apply" -> {
				Optional<PlanTemplates.Applied> applied = this.templates.apply(trainer.id(),
						PlanForm.number(form.template()), draft, this.guidance.answer(plan.client()));
				draft = applied.map(PlanTemplates.Applied::draft).orElse(draft);
				applied.ifPresent((outcome) -> flash.addFlashAttribute("leftOut", outcome.leftOut()));
				anchor = "items";
			}
			case "forget" -> {
				this.templates.remove(trainer.id(), PlanForm.number(form.template()));
				anchor = "templates";
			}
			default -> {
			}
		}
		Plan written = this.plans.write(trainer.id(), plan.id(), form.version(), draft);
		if (form.action().equals("template") && !form.templateName().isBlank()) {
			String name = form.templateName().strip();
			this.templates.save(trainer.id(), name.substring(0, Math.min(name.length(), 80)), draft.items());
			flash.addFlashAttribute("saved", "template");
		}
		if (form.action().equals("publish")) {
			boolean published = this.plans.publish(trainer.id(), plan.id(), written.version(), trainer.getUsername(),
					locale);
			flash.addFlashAttribute("saved", published ? "published" : "notPublished");
			anchor = "plan";
		}
		return "redirect:" + UriComponentsBuilder.fromPath("/plans/{id}")
			.queryParamIfPresent("q", given(filter.q()))
			.queryParamIfPresent("part", given(filter.part()))
			.queryParamIfPresent("position", given(filter.position()))
			.queryParam("equipment", filter.equipment())
			.fragment(anchor)
			.encode()
			.buildAndExpand(plan.id())
			.toUriString();
	}

	private static Optional<String> given(@Nullable String value) {
		return Optional.ofNullable(value).filter((text) -> !text.isBlank());
	}

	private Draft added(Plan plan, Draft draft, String slug) {
		Answer answer = this.guidance.answer(plan.client());
		Exercise exercise = answer.exercises().get(slug);
		if (exercise == null || !answer.on(exercise).isDoable() || draft.has(slug)
				|| draft.items().size() >= Draft.MOST_ITEMS) {
			return draft;
		}
		return draft.with(DraftItem.startingWith(exercise));
	}

	private boolean isDoable(Plan plan, String slug) {
		Answer answer = this.guidance.answer(plan.client());
		Exercise exercise = answer.exercises().get(slug);
		return exercise != null && answer.on(exercise).isDoable();
	}

	/** Shows both: what is saved, and what this window has. */
	private String conflict(Plan current, PlanForm form, Locale locale, Model model) {
		Answer answer = this.guidance.answer(current.client());
		model.addAttribute("id", current.id());
		model.addAttribute("draftVersion", current.version());
		model.addAttribute("mine", form.draft());
		model.addAttribute("mineRows", this.page.rows(DraftCheck.of(form.draft(), answer), answer, locale));
		model.addAttribute("saved", current.draft());
		model.addAttribute("savedRows", this.page.rows(DraftCheck.of(current.draft(), answer), answer, locale));
		return "plan/conflict";
	}

	@PostMapping("/looked")
	String look(@AuthenticationPrincipal SignedIn trainer, @PathVariable long id) {
		find(trainer, id);
		this.plans.look(trainer.id(), id);
		return "redirect:/plans/" + id + "#sessions";
	}

	@PostMapping("/links/{link:\\d{1,18}}/withdraw")
	String withdraw(@AuthenticationPrincipal SignedIn trainer, @PathVariable long id, @PathVariable long link) {
		find(trainer, id);
		if (!this.links.withdraw(id, link)) {
			throw ClientController.missing();
		}
		return "redirect:/plans/" + id + "#links";
	}

	private Plan find(SignedIn trainer, long id) {
		return this.plans.find(trainer.id(), id).orElseThrow(ClientController::missing);
	}

}
