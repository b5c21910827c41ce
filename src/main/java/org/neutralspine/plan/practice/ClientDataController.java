package org.neutralspine.plan.practice;

import jakarta.servlet.http.HttpServletResponse;
import org.neutralspine.account.Confirmation;
import org.neutralspine.account.ConfirmationQuestion;
import org.neutralspine.account.SignedIn;
import org.neutralspine.plan.client.Client;
import org.neutralspine.plan.client.Clients;
import org.neutralspine.plan.version.Plans;
import org.neutralspine.web.DatabaseFile;
import org.neutralspine.web.NotFoundException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * All that is kept about a client: to take along, or to erase.
 */
@Controller
@RequestMapping("/clients/{id:\\d{1,18}}")
class ClientDataController {

	private final Clients clients;

	private final Plans plans;

	private final ClientExports exports;

	private final DatabaseFile file;

	private final Confirmation confirmation;

	ClientDataController(Clients clients, Plans plans, ClientExports exports, DatabaseFile file,
			Confirmation confirmation) {
		this.clients = clients;
		this.plans = plans;
		this.exports = exports;
		this.file = file;
		this.confirmation = confirmation;
	}

	@GetMapping("/export.json")
	ResponseEntity<byte[]> export(@AuthenticationPrincipal SignedIn trainer, @PathVariable long id) {
		byte[] content = this.exports.of(find(trainer, id), this.plans.ofClient(trainer.id(), id));
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("client-" + id + ".json").build().toString())
			.body(content);
	}

	@GetMapping("/erase")
	String askToErase(@AuthenticationPrincipal SignedIn trainer, @PathVariable long id, Model model) {
		model.addAttribute("alias", find(trainer, id).alias());
		model.addAttribute("id", id);
		return "plan/erase";
	}

	@PostMapping("/erase")
	String erase(@AuthenticationPrincipal SignedIn trainer, @PathVariable long id,
			@RequestParam(defaultValue = "") String alias, HttpServletResponse response, Model model) {
		Client client = find(trainer, id);
		if (!alias.strip().equalsIgnoreCase(client.alias())) {
			model.addAttribute("wrong", true);
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return askToErase(trainer, id, model);
		}
		this.confirmation.askForPassword(new ConfirmationQuestion("client.erase", client.alias(), "/clients/" + id));
		this.clients.erase(trainer.id(), id);
		return "redirect:/clients?erased=" + this.file.rewrite();
	}

	private Client find(SignedIn trainer, long id) {
		return this.clients.find(trainer.id(), id).orElseThrow(NotFoundException::new);
	}

}
