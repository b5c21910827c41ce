package org.neutralspine.plan.builder;

import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.neutralspine.account.SignedIn;
import org.neutralspine.guidance.list.ExerciseFilter;
import org.neutralspine.plan.client.ClientGuidance;
import org.neutralspine.plan.draft.DraftCheck;
import org.neutralspine.plan.draft.DraftMerge.Decisions;
import org.neutralspine.plan.share.ShareLinks;
import org.neutralspine.plan.version.ClashingDraftException;
import org.neutralspine.plan.version.Plan;
import org.neutralspine.plan.version.Plans;
import org.neutralspine.plan.version.Plans.Written;
import org.neutralspine.web.NotFoundException;
import org.springframework.http.HttpStatus;
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

/**
 * The plan builder. Every button of its one form first keeps all that was typed.
 */
@Controller
@RequestMapping("/plans/{id:\\d{1,18}}")
class PlanController {

	/** What asks for every exercise that may be added. */
	private static final String ALL = "all";

	private static final String BY_SCRIPT = "X-Requested-With=XMLHttpRequest";

	private final Plans plans;

	private final ClientGuidance guidance;

	private final PlanBuilder builder;

	private final PlanPage page;

	private final ConflictPage conflicts;

	private final ShareLinks links;

	PlanController(Plans plans, ClientGuidance guidance, PlanBuilder builder, PlanPage page, ConflictPage conflicts,
			ShareLinks links) {
		this.plans = plans;
		this.guidance = guidance;
		this.builder = builder;
		this.page = page;
		this.conflicts = conflicts;
		this.links = links;
	}

	@GetMapping
	String edit(@AuthenticationPrincipal SignedIn trainer, @PathVariable long id,
			@ModelAttribute("filter") ExerciseFilter filter, @RequestParam(required = false) @Nullable String all,
			Locale locale, Model model) {
		this.page.add(model, trainer, find(trainer, id), filter, all != null, locale);
		return "plan/plan";
	}

	/** Read when it is opened: a page of choices is long enough without. */
	@GetMapping("/exercises/{slug}")
	String how(@AuthenticationPrincipal SignedIn trainer, @PathVariable long id, @PathVariable String slug,
			Locale locale, Model model) {
		model.addAttribute("id", id);
		model.addAttribute("choice",
				this.page.how(find(trainer, id), slug, locale).orElseThrow(NotFoundException::new));
		return "plan/how";
	}

	/** Keeps what was typed while it is being typed; the page stays as it is. */
	@PostMapping(headers = BY_SCRIPT)
	ResponseEntity<Kept> keep(@AuthenticationPrincipal SignedIn trainer, @PathVariable long id,
			@RequestParam MultiValueMap<String, String> sent) {
		PlanForm form = PlanForm.of(sent);
		find(trainer, id);
		try {
			Written written = this.plans.write(trainer.id(), id, form.version(), form.draft(), Decisions.NONE);
			boolean publishable = DraftCheck.of(written.plan().draft(), this.guidance.answer(written.plan().client()))
				.isPublishable();
			return ResponseEntity.ok(new Kept(written.plan().version(), written.merged(), publishable));
		}
		catch (ClashingDraftException ex) {
			return ResponseEntity.status(HttpStatus.CONFLICT).build();
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
		Outcome outcome = this.builder.press(trainer, find(trainer, id), form, locale);
		if (outcome instanceof Outcome.Conflict conflict) {
			response.setStatus(HttpStatus.CONFLICT.value());
			this.conflicts.add(model, id, form, conflict, locale);
			return "plan/conflict";
		}
		Outcome.Done done = (Outcome.Done) outcome;
		if (done.message() != null) {
			flash.addFlashAttribute("saved", done.message());
		}
		if (done.leftOut() != null) {
			flash.addFlashAttribute("leftOut", done.leftOut());
		}
		// Whoever has just added an exercise is likely to add another.
		if (done.anchor().equals("choices")) {
			flash.addFlashAttribute("choosing", true);
		}
		if (form.action() instanceof ItemAction.Remove || "filled".equals(done.message())) {
			flash.addFlashAttribute("undo", find(trainer, id).version() - 1);
		}
		if ("templateTaken".equals(done.message())) {
			flash.addFlashAttribute("typedTemplateName", form.templateName());
		}
		if (form.action() instanceof TemplateAction.AskToForget asked) {
			flash.addFlashAttribute("forgetting", asked.template());
		}
		boolean all = sent.containsKey(ALL);
		return "redirect:" + address(id, filter, all, all ? "choices" : done.anchor());
	}

	private static String address(long id, ExerciseFilter filter, boolean all, String anchor) {
		String query = filter.query() + (all ? (filter.query().isEmpty() ? "" : "&") + ALL + "=true" : "");
		return "/plans/" + id + (query.isEmpty() ? "" : "?" + query) + "#" + anchor;
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
