package org.neutralspine.plan.practice;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neutralspine.account.SignedIn;
import org.neutralspine.plan.client.Client;
import org.neutralspine.plan.client.Clients;
import org.neutralspine.web.DatabaseFile.Traces;
import org.neutralspine.web.PageNumber;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A trainer's clients, to be looked for: those who are looked after, the most urgent
 * first, or those who were put away, by alias.
 */
@Controller
@RequestMapping("/clients")
class ClientListController {

	private static final int PAGE_SIZE = 20;

	private final Clients clients;

	private final ClientList list;

	ClientListController(Clients clients, ClientList list) {
		this.clients = clients;
		this.list = list;
	}

	/**
	 * Somebody who was put away.
	 */
	record Archived(long id, String alias) {

		static Archived of(Client client) {
			return new Archived(client.id(), client.alias());
		}

	}

	@GetMapping
	String list(@AuthenticationPrincipal SignedIn trainer, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "1") String page, @RequestParam(required = false) @Nullable Traces erased,
			@RequestParam(required = false) @Nullable String archived, Model model) {
		model.addAttribute("traces", erased);
		model.addAttribute("archived", archived != null);
		List<ListedClient> found = this.list.named(trainer.id(), q.strip());
		model.addAttribute("clients", this.list.show(trainer.id(), show(found, q, page, model)));
		model.addAttribute("hasArchived", this.clients.hasArchived(trainer.id()));
		return "plan/clients";
	}

	@GetMapping("/archived")
	String archived(@AuthenticationPrincipal SignedIn trainer, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "1") String page, Model model) {
		List<Archived> found = this.clients.archived(trainer.id(), q.strip()).stream().map(Archived::of).toList();
		model.addAttribute("clients", show(found, q, page, model));
		return "plan/archived";
	}

	/** One page of what was found; the last one where there are not so many. */
	private static <T> List<T> show(List<T> found, String q, String page, Model model) {
		PageNumber number = PageNumber.of(found.size(), PAGE_SIZE, page);
		model.addAttribute("q", q);
		model.addAttribute("found", found.size());
		model.addAttribute("number", number.number());
		model.addAttribute("pages", number.pages());
		int first = number.first(PAGE_SIZE);
		return found.subList(first, Math.min(found.size(), first + PAGE_SIZE));
	}

}
