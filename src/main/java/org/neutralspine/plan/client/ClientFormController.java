package org.neutralspine.plan.client;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.neutralspine.account.SignedIn;
import org.neutralspine.guidance.Problem;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.situation.Situations;
import org.neutralspine.web.NotFoundException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
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
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The form by which a client is added and changed.
 */
@Controller
@RequestMapping("/clients")
class ClientFormController {

	private static final String ID = "/{id:\\d{1,18}}";

	private final Clients clients;

	private final ClientGuidance guidance;

	private final Situations situations;

	private final Sentences sentences;

	private final JsonMapper json;

	ClientFormController(Clients clients, ClientGuidance guidance, Situations situations, Sentences sentences,
			JsonMapper json) {
		this.clients = clients;
		this.guidance = guidance;
		this.situations = situations;
		this.sentences = sentences;
		this.json = json;
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
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return form(form, null, model);
		}
		return "redirect:/clients/" + this.clients.add(trainer.id(), form);
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
			response.setStatus(HttpStatus.BAD_REQUEST.value());
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
				response.setStatus(HttpStatus.CONFLICT.value());
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
			case "fusion" -> this.guidance.answer(client).fusion().words();
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

	private Client find(SignedIn trainer, long id) {
		return this.clients.find(trainer.id(), id).orElseThrow(NotFoundException::new);
	}

}
