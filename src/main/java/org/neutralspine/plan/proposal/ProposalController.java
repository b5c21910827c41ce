package org.neutralspine.plan.proposal;

import java.util.Locale;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;
import org.neutralspine.account.SignedIn;
import org.neutralspine.web.Enums;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.plan.client.Client;
import org.neutralspine.plan.client.Clients;
import org.neutralspine.plan.draft.DraftCheck;
import org.neutralspine.plan.version.Plan;
import org.neutralspine.plan.version.Plans;
import org.neutralspine.session.recipe.Place;
import org.neutralspine.web.NotFoundException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Begins plans with something in them.
 */
@Controller
class ProposalController {

	private static final int USUAL_WEEKS = 4;

	private final Clients clients;

	private final Plans plans;

	private final Proposals proposals;

	private final Sentences sentences;

	ProposalController(Clients clients, Plans plans, Proposals proposals, Sentences sentences) {
		this.clients = clients;
		this.plans = plans;
		this.proposals = proposals;
		this.sentences = sentences;
	}

	/** Whatever the page does not offer is what is usual. */
	@PostMapping("/clients/{id:\\d{1,18}}/plans/proposal")
	String begin(@AuthenticationPrincipal SignedIn trainer, @PathVariable long id,
			@RequestParam(required = false) @Nullable String weeks,
			@RequestParam(required = false) @Nullable String place, Locale locale, RedirectAttributes flash) {
		Client client = this.clients.find(trainer.id(), id).orElseThrow(NotFoundException::new);
		OptionalLong plan = this.proposals.begin(trainer.id(), client,
				this.sentences.say(Text.of("plan.title.first"), locale), weeks(weeks),
				Enums.find(Place.class, place).orElse(Place.HOME));
		return plan.isPresent() ? toPlan(plan.getAsLong(), "filled", flash) : refuse("/clients/" + id, flash);
	}

	private static int weeks(@Nullable String text) {
		return DraftCheck.WEEKS.stream()
			.filter((weeks) -> weeks.toString().equals(text))
			.findFirst()
			.orElse(USUAL_WEEKS);
	}

	@PostMapping("/plans/{id:\\d{1,18}}/next")
	String next(@AuthenticationPrincipal SignedIn trainer, @PathVariable long id, Locale locale,
			RedirectAttributes flash) {
		Plan plan = this.plans.find(trainer.id(), id).orElseThrow(NotFoundException::new);
		OptionalLong next = this.proposals.next(trainer.id(), plan,
				this.sentences.say(Text.of("plan.copy.title", plan.draft().title().strip()), locale), locale);
		return next.isPresent() ? toPlan(next.getAsLong(), "next", flash) : refuse("/plans/" + id, flash);
	}

	private static String toPlan(long id, String message, RedirectAttributes flash) {
		flash.addFlashAttribute("saved", message);
		return "redirect:/plans/" + id;
	}

	/** The page that is shown next says why. */
	private static String refuse(String address, RedirectAttributes flash) {
		flash.addFlashAttribute("saved", "notFilled");
		return "redirect:" + address;
	}

}
