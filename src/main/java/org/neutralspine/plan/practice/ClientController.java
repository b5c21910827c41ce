package org.neutralspine.plan.practice;

import java.util.Locale;

import org.neutralspine.account.SignedIn;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.plan.client.Client;
import org.neutralspine.plan.client.ClientGuidance;
import org.neutralspine.plan.client.Clients;
import org.neutralspine.plan.practice.Overviews.ClientOverview;
import org.neutralspine.plan.version.Plans;
import org.neutralspine.web.NotFoundException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The trainer's clients. Another trainer's client and one that does not exist look the
 * same.
 */
@Controller
@RequestMapping("/clients")
class ClientController {

	private static final String ID = "/{id:\\d{1,18}}";

	private final Clients clients;

	private final Plans plans;

	private final Overviews overviews;

	private final ClientGuidance guidance;

	private final ClearanceLines lines;

	private final Sentences sentences;

	private final ClientCare care;

	ClientController(Clients clients, Plans plans, Overviews overviews, ClientGuidance guidance, ClearanceLines lines,
			Sentences sentences, ClientCare care) {
		this.care = care;
		this.clients = clients;
		this.plans = plans;
		this.overviews = overviews;
		this.guidance = guidance;
		this.lines = lines;
		this.sentences = sentences;
	}

	@GetMapping(ID)
	String show(@AuthenticationPrincipal SignedIn trainer, @PathVariable long id, Locale locale, Model model) {
		Client client = find(trainer, id);
		Answer answer = this.guidance.answer(client);
		ClientOverview overview = this.overviews.of(client, answer, this.plans.ofClient(trainer.id(), id));
		model.addAttribute("client", overview);
		Text flare = overview.flareText();
		model.addAttribute("flareText", (flare != null) ? this.sentences.say(flare, locale) : null);
		this.care.add(model, client, locale);
		model.addAttribute("timeline", answer.timeline());
		model.addAttribute("load", this.sentences.lifting(answer, locale));
		model.addAttribute("gate", answer.gate().gate());
		model.addAttribute("gateReasons", this.lines.reasons(answer.gate(), locale));
		model.addAttribute("factors", client.situation().factors());
		model.addAttribute("clearances", this.lines.of(client, answer.gate(), locale));
		return "plan/client";
	}

	@PostMapping(ID + "/plans")
	String addPlan(@AuthenticationPrincipal SignedIn trainer, @PathVariable long id, Locale locale) {
		find(trainer, id);
		String title = this.sentences.say(Text.of("plan.title.first"), locale);
		return "redirect:/plans/" + this.plans.add(trainer.id(), id, title);
	}

	private Client find(SignedIn trainer, long id) {
		return this.clients.find(trainer.id(), id).orElseThrow(NotFoundException::new);
	}

}
