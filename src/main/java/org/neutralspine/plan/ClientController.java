package org.neutralspine.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.neutralspine.account.Confirmation;
import org.neutralspine.account.ConfirmationQuestion;
import org.neutralspine.account.SignedIn;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.Problem;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.guidance.situation.Situations;
import org.neutralspine.web.DatabaseFile;
import org.neutralspine.web.DatabaseFile.Traces;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

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

	private final JsonMapper json;

	private final DatabaseFile file;

	private final Confirmation confirmation;

	ClientController(Clients clients, Plans plans, Overviews overviews, ClientGuidance guidance, ClientExports exports,
			Situations situations, Catalogue catalogue, Sentences sentences, JsonMapper json, DatabaseFile file,
			Confirmation confirmation) {
		this.clients = clients;
		this.plans = plans;
		this.overviews = overviews;
		this.guidance = guidance;
		this.exports = exports;
		this.situations = situations;
		this.catalogue = catalogue;
		this.sentences = sentences;
		this.json = json;
		this.file = file;
		this.confirmation = confirmation;
	}

	/**
	 * A clearance as the page shows it.
	 */
	record ClearanceLine(long id, Clearance scope, String physician, String givenOn, String until, boolean untilIsNamed,
			List<String> limits, String load, List<String> permits, @Nullable String note, boolean counts,
			boolean withdrawn, @Nullable String withdrawnWhy) {
	}

	@GetMapping
	String list(@AuthenticationPrincipal SignedIn trainer, @RequestParam(required = false) @Nullable Traces erased,
			Model model) {
		model.addAttribute("traces", erased);
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
		Client client = find(trainer, id);
		return formFor(client, ClientForm.of(client), model);
	}

	@PostMapping(ID)
	String change(@AuthenticationPrincipal SignedIn trainer, @PathVariable long id,
			@Valid @ModelAttribute("form") ClientForm form, BindingResult errors,
			@RequestParam(defaultValue = "") String seen, Locale locale, HttpServletResponse response, Model model) {
		Client client = find(trainer, id);
		reject(form, client, errors);
		if (errors.hasErrors()) {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			model.addAttribute("seen", seen);
			return form(form, id, model);
		}
		ClientForm wanted = form;
		while (!isChanged(trainer, id, wanted)) {
			Client now = find(trainer, id);
			ClientMerge merge = ClientMerge.of(parse(seen), ClientForm.of(now), form);
			wanted = merge.form();
			BindingResult found = new BeanPropertyBindingResult(wanted, "form");
			merge.clashes()
				.forEach((field) -> Situations.reject(found,
						List.of(Problem.of(field, "problem.client.clash", said(field, now, locale)))));
			reject(wanted, now, found);
			if (found.hasErrors()) {
				response.setStatus(HttpServletResponse.SC_CONFLICT);
				String page = formFor(now, wanted, model);
				model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", found);
				return page;
			}
		}
		return "redirect:/clients/" + id;
	}

	/** The form as it stands beside what is saved by now. */
	private String formFor(Client saved, ClientForm form, Model model) {
		model.addAttribute("seen", this.json.writeValueAsString(ClientForm.of(saved)));
		return form(form, saved.id(), model);
	}

	private @Nullable ClientForm parse(String seen) {
		try {
			return seen.isEmpty() ? null : this.json.readValue(seen, ClientForm.class);
		}
		catch (JacksonException ex) {
			// Whoever changes a hidden field is asked about everything.
			return null;
		}
	}

	/** What the other window has saved, in words. */
	private String said(String field, Client client, Locale locale) {
		ClientForm saved = ClientForm.of(client);
		return switch (field) {
			case "alias" -> saved.strippedAlias();
			case "fusion" -> Overviews.fusion(this.guidance.answer(client));
			case "factors" -> saved.factors()
				.stream()
				.map((factor) -> this.sentences.say(Text.of("factor." + factor + ".label"), locale))
				.collect(Collectors.joining(", "));
			default ->
				field.equals("surgeryDate") ? String.valueOf(saved.surgeryDate()) : String.valueOf(saved.timeZone());
		};
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
		this.confirmation.askForPassword(new ConfirmationQuestion("client.erase", client.alias(), "/clients/" + id));
		this.clients.erase(trainer.id(), id);
		return "redirect:/clients?erased=" + this.file.rewrite();
	}

	private Client find(SignedIn trainer, long id) {
		return this.clients.find(trainer.id(), id).orElseThrow(ClientController::missing);
	}

	static ResponseStatusException missing() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
