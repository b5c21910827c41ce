package org.neutralspine.plan.practice;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.neutralspine.account.Confirmation;
import org.neutralspine.account.ConfirmationQuestion;
import org.neutralspine.account.Trainers;
import org.neutralspine.account.Trainers.Trainer;
import org.neutralspine.plan.client.Clients;
import org.neutralspine.plan.share.ShareLinks;
import org.neutralspine.web.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Whose clients somebody else is to look after, for the admin, who sees how many they are
 * and nothing about them.
 */
@Controller
@RequestMapping("/admin/clients")
class HandOverController {

	private static final String ID = "/{id:\\d{1,18}}";

	private static final String HERE = "/admin/clients";

	private final Trainers trainers;

	private final Clients clients;

	private final ShareLinks links;

	private final Confirmation confirmation;

	HandOverController(Trainers trainers, Clients clients, ShareLinks links, Confirmation confirmation) {
		this.trainers = trainers;
		this.clients = clients;
		this.links = links;
		this.confirmation = confirmation;
	}

	/**
	 * A trainer as the admin sees them.
	 *
	 * @param clients how many clients they have
	 * @param links how many links to their clients' plans were not withdrawn
	 */
	record Practice(long id, String name, boolean available, long clients, long links) {
	}

	@GetMapping
	String list(Model model) {
		Map<Long, Long> counts = this.clients.counts();
		model.addAttribute("practices",
				this.trainers.all()
					.stream()
					.filter((trainer) -> counts.containsKey(trainer.id()))
					.map((trainer) -> practice(trainer, counts))
					.toList());
		return "plan/practices";
	}

	@GetMapping(ID)
	String show(@PathVariable long id, Model model) {
		model.addAttribute("form", HandOverForm.empty());
		return page(find(id), model);
	}

	@PostMapping(ID + "/hand-over")
	String handOver(@PathVariable long id, @Valid @ModelAttribute("form") HandOverForm form, BindingResult errors,
			HttpServletResponse response, Model model) {
		Trainer from = find(id);
		List<Trainer> to = others(from).stream()
			.filter((other) -> Long.toString(other.id()).equals(form.to()))
			.toList();
		if (to.isEmpty()) {
			errors.rejectValue("to", "problem.handOver.to");
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return page(from, model);
		}
		this.confirmation.askForPassword(new ConfirmationQuestion("clients.hand-over", from.name(), HERE));
		this.clients.handOver(id, to.get(0).id());
		return "redirect:/admin/clients?handedOver";
	}

	@PostMapping(ID + "/withdraw-links")
	String withdrawLinks(@PathVariable long id) {
		this.confirmation.askFirst(new ConfirmationQuestion("links.withdraw", find(id).name(), HERE));
		this.links.withdrawAll(id);
		return "redirect:/admin/clients?withdrawn";
	}

	private String page(Trainer trainer, Model model) {
		model.addAttribute("practice", practice(trainer, this.clients.counts()));
		model.addAttribute("others", others(trainer));
		return "plan/practice";
	}

	/** Those who could look after somebody's clients. */
	private List<Trainer> others(Trainer trainer) {
		return this.trainers.all().stream().filter((other) -> other.available() && other.id() != trainer.id()).toList();
	}

	private Practice practice(Trainer trainer, Map<Long, Long> counts) {
		return new Practice(trainer.id(), trainer.name(), trainer.available(), counts.getOrDefault(trainer.id(), 0L),
				this.links.countOpen(trainer.id()));
	}

	private Trainer find(long id) {
		return this.trainers.all()
			.stream()
			.filter((trainer) -> trainer.id() == id)
			.findFirst()
			.orElseThrow(NotFoundException::new);
	}

}
