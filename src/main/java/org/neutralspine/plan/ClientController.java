package org.neutralspine.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.neutralspine.account.SignedIn;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.Situations;
import org.neutralspine.guidance.protocol.Answer;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Text;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The trainer's clients. A stranger's client and one that does not exist look the same.
 */
@Controller
@RequestMapping("/clients")
class ClientController {

	private static final String ID = "/{id:\\d{1,18}}";

	private final Clients clients;

	private final Plans plans;

	private final Overviews overviews;

	private final ClientGuidance guidance;

	private final ClientExports exports;

	private final Situations situations;

	private final Catalogue catalogue;

	private final Sentences sentences;

	ClientController(Clients clients, Plans plans, Overviews overviews, ClientGuidance guidance, ClientExports exports,
			Situations situations, Catalogue catalogue, Sentences sentences) {
		this.clients = clients;
		this.plans = plans;
		this.overviews = overviews;
		this.guidance = guidance;
		this.exports = exports;
		this.situations = situations;
		this.catalogue = catalogue;
		this.sentences = sentences;
	}

	/**
	 * A clearance as the page shows it.
	 */
	record ClearanceLine(long id, Clearance scope, String physician, String givenOn, String until, boolean untilIsNamed,
			List<String> limits, String load, List<String> permits, @Nullable String note, boolean counts,
			boolean withdrawn, @Nullable String withdrawnWhy) {
	}

	@GetMapping
	String list(@AuthenticationPrincipal SignedIn trainer, Model model) {
		model.addAttribute("clients", this.overviews.of(this.clients.of(trainer.id()), this.plans.of(trainer.id())));
		return "plan/clients";
	}

	@GetMapping("/new")
	String ask(Model model) {
		return form(ClientForm.empty(), null, model);
	}

	@PostMapping
	String add(@AuthenticationPrincipal SignedIn trainer, @Valid @ModelAttribute("form") ClientForm form,
			BindingResult errors, HttpServletResponse response, Model model) {
		reject(form, null, errors);
		if (errors.hasErrors()) {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			return form(form, null, model);
		}
		return "redirect:/clients/" + this.clients.add(trainer.id(), form);
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
				this.sentences.load(record.maxLoadKg(), locale),
				record.permits()
					.stream()
					.map((slug) -> this.catalogue.find(slug).map(Exercise::name).orElse(slug))
					.toList(),
				record.note(), counts, record.isWithdrawn(), record.withdrawnWhy());
	}

	@GetMapping(ID + "/edit")
	String edit(@AuthenticationPrincipal SignedIn trainer, @PathVariable long id, Model model) {
		return form(ClientForm.of(find(trainer, id)), id, model);
	}

	@PostMapping(ID)
	String change(@AuthenticationPrincipal SignedIn trainer, @PathVariable long id,
			@Valid @ModelAttribute("form") ClientForm form, BindingResult errors, HttpServletResponse response,
			Model model) {
		Client client = find(trainer, id);
		reject(form, client, errors);
		if (errors.hasErrors()) {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			return form(form, id, model);
		}
		if (!isChanged(trainer, id, form)) {
			Client now = find(trainer, id);
			errors.reject("problem.client.stale",
					new Object[] { now.alias(), Overviews.fusion(this.guidance.answer(now)) }, null);
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			model.addAttribute("version", now.version());
			return form(form, id, model);
		}
		return "redirect:/clients/" + id;
	}

	private boolean isChanged(SignedIn trainer, long id, ClientForm form) {
		try {
			return this.clients.change(trainer.id(), id, form);
		}
		catch (OptimisticLockingFailureException ex) {
			return false;
		}
	}

	private void reject(ClientForm form, @Nullable Client known, BindingResult errors) {
		Situations.checkTimeZone(form.timeZone(), errors);
		Situations.reject(errors, this.clients.problems(form, known));
	}

	private String form(ClientForm form, @Nullable Long id, Model model) {
		this.situations.addChoices(model);
		model.addAttribute("form", form);
		model.addAttribute("id", id);
		if (!model.containsAttribute("version")) {
			model.addAttribute("version", form.version());
		}
		model.addAttribute("toConfirm", Situations.toConfirm(form.levels()));
		return "plan/client-form";
	}

	@PostMapping(ID + "/plans")
	String addPlan(@AuthenticationPrincipal SignedIn trainer, @PathVariable long id, Locale locale) {
		find(trainer, id);
		String title = this.sentences.say(Text.of("plan.title.first"), locale);
		return "redirect:/plans/" + this.plans.add(trainer.id(), id, title);
	}

	@GetMapping(ID + "/export.json")
	ResponseEntity<byte[]> export(@AuthenticationPrincipal SignedIn trainer, @PathVariable long id) {
		byte[] content = this.exports.of(find(trainer, id), this.plans.ofClient(trainer.id(), id));
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("client-" + id + ".json").build().toString())
			.body(content);
	}

	@GetMapping(ID + "/erase")
	String askToErase(@AuthenticationPrincipal SignedIn trainer, @PathVariable long id, Model model) {
		model.addAttribute("alias", find(trainer, id).alias());
		model.addAttribute("id", id);
		return "plan/erase";
	}

	@PostMapping(ID + "/erase")
	String erase(@AuthenticationPrincipal SignedIn trainer, @PathVariable long id,
			@RequestParam(defaultValue = "") String alias, HttpServletResponse response, Model model) {
		Client client = find(trainer, id);
		if (!alias.strip().equalsIgnoreCase(client.alias())) {
			model.addAttribute("wrong", true);
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			return askToErase(trainer, id, model);
		}
		this.clients.erase(trainer.id(), id);
		return "redirect:/clients?erased";
	}

	private Client find(SignedIn trainer, long id) {
		return this.clients.find(trainer.id(), id).orElseThrow(ClientController::missing);
	}

	static ResponseStatusException missing() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
