package org.neutralspine.plan.practice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neutralspine.account.SignedIn;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.protocol.Brace;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.PrescribedBrace;
import org.neutralspine.guidance.protocol.Scan;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.plan.client.ClearanceRecord;
import org.neutralspine.plan.client.Client;
import org.neutralspine.plan.client.ClientGuidance;
import org.neutralspine.plan.client.Clients;
import org.neutralspine.plan.version.Plans;
import org.neutralspine.web.DatabaseFile.Traces;
import org.neutralspine.web.NotFoundException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

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

	private final Catalogue catalogue;

	private final Sentences sentences;

	ClientController(Clients clients, Plans plans, Overviews overviews, ClientGuidance guidance, Catalogue catalogue,
			Sentences sentences) {
		this.clients = clients;
		this.plans = plans;
		this.overviews = overviews;
		this.guidance = guidance;
		this.catalogue = catalogue;
		this.sentences = sentences;
	}

	/**
	 * A clearance as the page shows it.
	 */
	record ClearanceLine(long id, Clearance scope, String physician, String givenOn, String until, boolean untilIsNamed,
			List<String> limits, String load, String scan, String brace, List<String> permits, @Nullable String note,
			boolean counts, boolean withdrawn, @Nullable String withdrawnWhy) {
	}

	@GetMapping
	String list(@AuthenticationPrincipal SignedIn trainer, @RequestParam(required = false) @Nullable Traces erased,
			Model model) {
		model.addAttribute("traces", erased);
		model.addAttribute("clients", this.overviews.of(this.clients.of(trainer.id()), this.plans.of(trainer.id())));
		return "plan/clients";
	}

	@GetMapping(ID)
	String show(@AuthenticationPrincipal SignedIn trainer, @PathVariable long id, Locale locale, Model model) {
		Client client = find(trainer, id);
		Answer answer = this.guidance.answer(client);
		model.addAttribute("client", this.overviews.of(client, answer, this.plans.ofClient(trainer.id(), id)));
		model.addAttribute("timeline", answer.timeline());
		model.addAttribute("load", this.sentences.lifting(answer, locale));
		model.addAttribute("gate", answer.gate().gate());
		model.addAttribute("gateReasons",
				answer.gate().reasons().stream().map((reason) -> this.sentences.say(reason.text(), locale)).toList());
		model.addAttribute("factors", client.situation().factors());
		model.addAttribute("clearances", lines(client, locale));
		return "plan/client";
	}

	private List<ClearanceLine> lines(Client client, Locale locale) {
		ClearanceRecord current = client.clearance().orElse(null);
		List<ClearanceLine> lines = new ArrayList<>(
				client.clearances().stream().map((record) -> line(record, record == current, locale)).toList());
		Collections.reverse(lines);
		return lines;
	}

	private ClearanceLine line(ClearanceRecord record, boolean counts, Locale locale) {
		return new ClearanceLine(record.id(), record.scope(), record.physician(),
				this.sentences.day(record.givenOn(), locale), this.sentences.day(record.lastDay(), locale),
				record.validUntil() != null,
				record.avoid()
					.stream()
					.sorted()
					.map((limit) -> this.sentences.say(Text.of("limit." + limit + ".label"), locale))
					.toList(),
				this.sentences.load(record.maxLoadKg(), locale), this.sentences.say(scan(record.scan()), locale),
				brace(record.brace()).map((text) -> this.sentences.say(text, locale)).orElse(""),
				record.permits()
					.stream()
					.map((slug) -> this.catalogue.find(slug).map(Exercise::name).orElse(slug))
					.toList(),
				record.note(), counts, record.isWithdrawn(), record.withdrawnWhy());
	}

	private static Text scan(Scan scan) {
		Text shows = Text.of("imaging." + scan.shows() + ".label");
		return (scan.on() != null) ? Text.of("client.clearance.scan.on", shows, scan.on())
				: Text.of("client.clearance.scan", shows);
	}

	private static Optional<Text> brace(PrescribedBrace brace) {
		if (brace.brace() == Brace.NONE) {
			return Optional.empty();
		}
		Text which = Text.of("brace." + brace.brace() + ".label");
		return Optional.of((brace.until() != null) ? Text.of("client.clearance.brace.until", which, brace.until())
				: Text.of("client.clearance.brace", which));
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
