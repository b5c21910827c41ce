package org.neutralspine.plan.client;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.neutralspine.account.SignedIn;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.Problem;
import org.neutralspine.guidance.situation.Situations;
import org.neutralspine.web.NotFoundException;
import org.springframework.http.HttpStatus;
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

/**
 * Clearances on record: the trainer copies what a physician wrote.
 */
@Controller
@RequestMapping("/clients/{id:\\d{1,18}}/clearances")
class ClearanceController {

	private static final int LINES_FOR_EXERCISES = 5;

	private final Clients clients;

	private final Clearances clearances;

	private final Situations situations;

	private final Catalogue catalogue;

	ClearanceController(Clients clients, Clearances clearances, Situations situations, Catalogue catalogue) {
		this.clients = clients;
		this.clearances = clearances;
		this.situations = situations;
		this.catalogue = catalogue;
	}

	@GetMapping("/new")
	String askForClearance(@AuthenticationPrincipal SignedIn trainer, @PathVariable long id, Model model) {
		return clearanceForm(find(trainer, id), ClearanceForm.empty(), model);
	}

	@PostMapping
	String record(@AuthenticationPrincipal SignedIn trainer, @PathVariable long id,
			@Valid @ModelAttribute("form") ClearanceForm form, BindingResult errors, HttpServletResponse response,
			Model model) {
		Client client = find(trainer, id);
		if (!errors.hasErrors()) {
			List<Problem> problems = this.clearances.record(trainer.id(), id, form);
			Situations.reject(errors, problems);
		}
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return clearanceForm(client, form, model);
		}
		return "redirect:/clients/" + id;
	}

	private String clearanceForm(Client client, ClearanceForm form, Model model) {
		this.situations.addChoices(model);
		model.addAttribute("form", form);
		model.addAttribute("id", client.id());
		model.addAttribute("alias", client.alias());
		model.addAttribute("permitLines", IntStream.range(0, LINES_FOR_EXERCISES).boxed().toList());
		model.addAttribute("names", this.catalogue.published().values().stream().map(Exercise::name).toList());
		return "plan/clearance-form";
	}

	@PostMapping("/{clearance:\\d{1,18}}/withdraw")
	String withdraw(@AuthenticationPrincipal SignedIn trainer, @PathVariable long id, @PathVariable long clearance,
			@RequestParam(defaultValue = "") String why) {
		find(trainer, id);
		String reason = why.strip();
		if (!this.clearances.withdraw(trainer.id(), id, clearance,
				reason.substring(0, Math.min(reason.length(), 300)))) {
			throw new NotFoundException();
		}
		return "redirect:/clients/" + id;
	}

	private Client find(SignedIn trainer, long id) {
		return this.clients.find(trainer.id(), id).orElseThrow(NotFoundException::new);
	}

}
