package org.neutralspine.plan.version;

import java.util.Locale;

import org.neutralspine.account.SignedIn;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.plan.draft.Draft;
import org.neutralspine.plan.draft.DraftMerge.Decisions;
import org.neutralspine.web.NotFoundException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What a trainer does with a plan as a whole.
 */
@Controller
@RequestMapping("/plans/{id:\\d{1,18}}")
class PlanCourseController {

	private final Plans plans;

	private final PlanCourse course;

	private final Sentences sentences;

	PlanCourseController(Plans plans, PlanCourse course, Sentences sentences) {
		this.plans = plans;
		this.course = course;
		this.sentences = sentences;
	}

	@PostMapping("/end")
	String end(@AuthenticationPrincipal SignedIn trainer, @PathVariable long id) {
		this.course.end(trainer.id(), id);
		return toPlan(id);
	}

	@PostMapping("/resume")
	String resume(@AuthenticationPrincipal SignedIn trainer, @PathVariable long id) {
		this.course.resume(trainer.id(), id);
		return toPlan(id);
	}

	/** One that was published meanwhile stays. */
	@PostMapping("/remove")
	String remove(@AuthenticationPrincipal SignedIn trainer, @PathVariable long id) {
		Plan plan = find(trainer, id);
		return this.course.remove(trainer.id(), id) ? "redirect:/clients/" + plan.client().id() : toPlan(id);
	}

	@PostMapping("/copy")
	String copy(@AuthenticationPrincipal SignedIn trainer, @PathVariable long id, Locale locale) {
		Plan plan = find(trainer, id);
		return toPlan(this.course.copy(trainer.id(), id,
				this.sentences.say(Text.of("plan.copy.title", plan.draft().title().strip()), locale)));
	}

	/** Makes a version the draft again; nothing is published by that. */
	@PostMapping("/versions/{number:\\d{1,9}}/restore")
	String restore(@AuthenticationPrincipal SignedIn trainer, @PathVariable long id, @PathVariable int number,
			RedirectAttributes flash) {
		Plan plan = find(trainer, id);
		Draft draft = this.course.ofVersion(plan, number).orElseThrow(NotFoundException::new);
		String next = write(trainer, id, plan.version(), draft, flash);
		flash.addFlashAttribute("undo", plan.version());
		return next;
	}

	/**
	 * Takes back what came after a draft; whatever was written later still stays.
	 */
	@PostMapping("/drafts/{number:\\d{1,9}}/restore")
	String undo(@AuthenticationPrincipal SignedIn trainer, @PathVariable long id, @PathVariable int number,
			RedirectAttributes flash) {
		Plan plan = find(trainer, id);
		return write(trainer, id, number + 1, this.course.earlier(plan, number).orElseThrow(NotFoundException::new),
				flash);
	}

	private String write(SignedIn trainer, long id, int seen, Draft draft, RedirectAttributes flash) {
		try {
			this.plans.write(trainer.id(), id, seen, draft, Decisions.NONE);
			flash.addFlashAttribute("saved", "restored");
		}
		catch (ClashingDraftException ex) {
			flash.addFlashAttribute("saved", "notRestored");
		}
		return toPlan(id);
	}

	private Plan find(SignedIn trainer, long id) {
		return this.plans.find(trainer.id(), id).orElseThrow(NotFoundException::new);
	}

	private static String toPlan(long id) {
		return "redirect:/plans/" + id;
	}

}
