package org.neutralspine.plan.builder;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.neutralspine.account.SignedIn;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.list.ExerciseFilter;
import org.neutralspine.guidance.list.FilterChoices;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.plan.client.ClientGuidance;
import org.neutralspine.plan.dose.Side;
import org.neutralspine.plan.draft.Draft;
import org.neutralspine.plan.draft.DraftCheck;
import org.neutralspine.plan.draft.DraftItem;
import org.neutralspine.plan.draft.DraftMerge.Decisions;
import org.neutralspine.plan.draft.PlanTemplates;
import org.neutralspine.plan.log.Trend;
import org.neutralspine.plan.practice.Overviews;
import org.neutralspine.plan.practice.Overviews.PlanOverview;
import org.neutralspine.plan.share.ShareLinks;
import org.neutralspine.plan.version.ClashingDraftException;
import org.neutralspine.plan.version.Plan;
import org.neutralspine.plan.version.PlanVersion;
import org.neutralspine.plan.version.Plans;
import org.neutralspine.plan.version.Plans.Written;
import org.neutralspine.plan.version.StaleDraftException;
import org.neutralspine.web.NotFoundException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.ResponseEntity;
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

	private static final String BY_SCRIPT = "X-Requested-With=XMLHttpRequest";

	private static final int MAX_ATTEMPTS = 20;

	/**
	 * What is still to be done once the draft is merged; all else is part of the draft.
	 */
	private static final Set<String> REPEATED = Set.of("publish", "template");

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

	/** Keeps what was typed while it is being typed; the page stays as it is. */
	@PostMapping(headers = BY_SCRIPT)
	ResponseEntity<Kept> keep(@AuthenticationPrincipal SignedIn trainer, @PathVariable long id,
			@RequestParam MultiValueMap<String, String> sent) {
		PlanForm form = PlanForm.of(sent);
		find(trainer, id);
		try {
			Written written = persist(
					() -> this.plans.write(trainer.id(), id, form.version(), form.draft(), Decisions.NONE));
			boolean publishable = DraftCheck.of(written.plan().draft(), this.guidance.answer(written.plan().client()))
				.isPublishable();
			return ResponseEntity.ok(new Kept(written.plan().version(), written.merged(), publishable));
		}
		catch (ClashingDraftException ex) {
			return ResponseEntity.status(HttpServletResponse.SC_CONFLICT).build();
		}
	}

	/**
	 * What the page's script has to know of a draft that was kept.
	 *
	 * @param version the number of the draft that the page now shows
	 * @param merged whether the page has to be loaded again, since another window had
	 * changed something
	 */
	record Kept(int version, boolean merged, boolean publishable) {
	}

	@PostMapping
	String write(@AuthenticationPrincipal SignedIn trainer, @PathVariable long id,
			@RequestParam MultiValueMap<String, String> sent, @ModelAttribute("filter") ExerciseFilter filter,
			Locale locale, HttpServletResponse response, RedirectAttributes flash, Model model) {
		PlanForm form = PlanForm.of(sent);
		Plan plan = find(trainer, id);
		Changed changed = changed(trainer, plan, form, flash);
		try {
			Written written = persist(
					() -> this.plans.write(trainer.id(), id, form.version(), changed.draft(), form.choices()));
			return "redirect:" + address(id, filter, follow(trainer, written, form, changed, flash, locale));
		}
		catch (ClashingDraftException ex) {
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			return conflict(plan, form, changed.draft(), ex, locale, model);
		}
	}

	/** Two requests may write at the same moment; whoever is late begins anew. */
	private static Written persist(Supplier<Written> write) {
		for (int attempt = 1;; attempt++) {
			try {
				return write.get();
			}
			catch (OptimisticLockingFailureException | DataIntegrityViolationException ex) {
				if (attempt == MAX_ATTEMPTS) {
					throw ex;
				}
			}
		}
	}

	/**
	 * A draft after its button was pressed.
	 *
	 * @param anchor where on the page to go on
	 */
	private record Changed(Draft draft, String anchor) {
	}

	private Changed changed(SignedIn trainer, Plan plan, PlanForm form, RedirectAttributes flash) {
		Draft draft = form.draft();
		int place = form.place();
		switch (form.action()) {
			case "up", "down" -> {
				if (draft.isPlace(place)) {
					int to = form.action().equals("up") ? place - 1 : place + 1;
					return new Changed(draft.moved(place, to),
							"item-" + Math.max(0, Math.min(to, draft.items().size() - 1)));
				}
			}
			case "remove" -> {
				return new Changed(draft.isPlace(place) ? draft.without(place) : draft, "items");
			}
			case "swap" -> {
				String other = draft.isPlace(place) ? form.swaps().get(place) : "";
				if (!draft.has(other) && isDoable(plan, other)) {
					return new Changed(draft.swapped(place, other), "item-" + place);
				}
			}
			case "add" -> {
				return new Changed(added(plan, draft, form.argument()), "choices");
			}
			case "find" -> {
				return new Changed(draft, "choices");
			}
			case "apply" -> {
				Optional<PlanTemplates.Applied> applied = this.templates.apply(trainer.id(),
						PlanForm.number(form.template()), draft, this.guidance.answer(plan.client()));
				applied.ifPresent((outcome) -> flash.addFlashAttribute("leftOut", outcome.leftOut()));
				return new Changed(applied.map(PlanTemplates.Applied::draft).orElse(draft), "items");
			}
			default -> {
			}
		}
		return new Changed(draft, "plan");
	}

	/**
	 * Does what follows once the draft is written.
	 * @return where on the page to go on
	 */
	private String follow(SignedIn trainer, Written written, PlanForm form, Changed changed, RedirectAttributes flash,
			Locale locale) {
		switch (form.action()) {
			case "forget" -> {
				this.templates.remove(trainer.id(), PlanForm.number(form.template()));
				return "templates";
			}
			case "template" -> {
				String name = form.templateName().strip();
				if (!name.isEmpty()) {
					this.templates.save(trainer.id(), name.substring(0, Math.min(name.length(), 80)),
							changed.draft().items());
					flash.addFlashAttribute("saved", "template");
				}
			}
			case "publish" -> flash.addFlashAttribute("saved", publish(trainer, written, locale));
			default -> {
				if (written.merged()) {
					flash.addFlashAttribute("saved", "merged");
				}
			}
		}
		return changed.anchor();
	}

	private String publish(SignedIn trainer, Written written, Locale locale) {
		// What nobody has seen yet is not published.
		if (written.merged()) {
			return "mergedNotPublished";
		}
		Plan plan = written.plan();
		try {
			boolean published = this.plans.publish(trainer.id(), plan.id(), plan.version(), trainer.getUsername(),
					locale);
			return published ? "published" : "notPublished";
		}
		catch (StaleDraftException | OptimisticLockingFailureException | DataIntegrityViolationException ex) {
			return "mergedNotPublished";
		}
	}

	private static String address(long id, ExerciseFilter filter, String anchor) {
		return UriComponentsBuilder.fromPath("/plans/{id}")
			.queryParamIfPresent("q", given(filter.q()))
			.queryParamIfPresent("part", given(filter.part()))
			.queryParamIfPresent("position", given(filter.position()))
			.queryParam("equipment", filter.equipment())
			.fragment(anchor)
			.encode()
			.buildAndExpand(id)
			.toUriString();
	}

	private static Optional<String> given(@Nullable String value) {
		return Optional.ofNullable(value).filter((text) -> !text.isBlank());
	}

	private Draft added(Plan plan, Draft draft, String slug) {
		Answer answer = this.guidance.answer(plan.client());
		Exercise exercise = answer.exercises().get(slug);
		if (exercise == null || !answer.on(exercise).isDoable() || draft.has(slug)
				|| draft.items().size() >= Draft.MAX_ITEMS) {
			return draft;
		}
		return draft.with(DraftItem.startingWith(exercise));
	}

	private boolean isDoable(Plan plan, String slug) {
		Answer answer = this.guidance.answer(plan.client());
		Exercise exercise = answer.exercises().get(slug);
		return exercise != null && answer.on(exercise).isDoable();
	}

	/** Asks about what both have changed, and about nothing else. */
	private String conflict(Plan plan, PlanForm form, Draft mine, ClashingDraftException clash, Locale locale,
			Model model) {
		model.addAttribute("id", plan.id());
		model.addAttribute("seen", form.version());
		model.addAttribute("mine", mine);
		model.addAttribute("action", REPEATED.contains(form.action()) ? form.action() : "save");
		model.addAttribute("templateName", form.templateName());
		model.addAttribute("against", clash.saved());
		model.addAttribute("chosen", form.choices().against(clash.saved()));
		model.addAttribute("clashes", this.page.clashes(clash.clashes(), locale));
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
			throw new NotFoundException();
		}
		return "redirect:/plans/" + id + "#links";
	}

	private Plan find(SignedIn trainer, long id) {
		return this.plans.find(trainer.id(), id).orElseThrow(NotFoundException::new);
	}

}
