package org.neutralspine.plan.client;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neutralspine.account.SignedIn;
import org.neutralspine.web.FontCoverage;
import org.neutralspine.web.NotFoundException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The short forms on a client's page: the next appointment, notes, and putting the client
 * away.
 */
@Controller
@RequestMapping("/clients/{id:\\d{1,18}}")
class ClientCareController {

	private static final String NOTES = "notes";

	private static final String APPOINTMENT = "appointment";

	private final Clients clients;

	private final ClientNotes notes;

	private final ClientGuidance guidance;

	ClientCareController(Clients clients, ClientNotes notes, ClientGuidance guidance) {
		this.clients = clients;
		this.notes = notes;
		this.guidance = guidance;
	}

	/** Notes when the client comes next; no day at all takes it back. */
	@PostMapping("/appointment")
	String appoint(@AuthenticationPrincipal SignedIn trainer, @PathVariable long id,
			@RequestParam(defaultValue = "") String day, @RequestParam(defaultValue = "") String time,
			RedirectAttributes flash) {
		Client client = find(trainer, id);
		Optional<Appointment> appointment = Appointment.read(day, time);
		boolean none = day.isBlank() && time.isBlank();
		if (none || appointment.filter((next) -> !next.on().isBefore(this.guidance.today(client))).isPresent()) {
			this.clients.appoint(trainer.id(), id, appointment.orElse(null));
		}
		else {
			flash.addFlashAttribute("appointmentProblem", "problem.appointment");
			flash.addFlashAttribute("typedDay", day);
			flash.addFlashAttribute("typedTime", time);
		}
		return toClient(id, APPOINTMENT);
	}

	@PostMapping("/notes")
	String note(@AuthenticationPrincipal SignedIn trainer, @PathVariable long id,
			@RequestParam(defaultValue = "") String on, @RequestParam(defaultValue = "") String words,
			RedirectAttributes flash) {
		Client client = find(trainer, id);
		Optional<LocalDate> day = Appointment.read(on, "").map(Appointment::on);
		String problem = problem(client, day, words);
		if (problem == null) {
			day.ifPresent((about) -> this.notes.add(client, about, words.strip()));
		}
		else {
			flash.addFlashAttribute("noteProblem", problem);
			flash.addFlashAttribute("typedOn", on);
			flash.addFlashAttribute("typedWords", words);
		}
		return toClient(id, NOTES);
	}

	private @Nullable String problem(Client client, Optional<LocalDate> day, String words) {
		if (day.filter((about) -> !about.isAfter(this.guidance.today(client))).isEmpty()) {
			return "problem.note.day";
		}
		if (words.isBlank()) {
			return "problem.note.empty";
		}
		if (words.strip().length() > ClientNotes.MAX_LETTERS) {
			return "problem.note.long";
		}
		return FontCoverage.missing(words).isEmpty() ? null : "problem.note.letters";
	}

	@PostMapping("/notes/{note:\\d{1,18}}/remove")
	String removeNote(@AuthenticationPrincipal SignedIn trainer, @PathVariable long id, @PathVariable long note) {
		this.notes.remove(find(trainer, id), note);
		return toClient(id, NOTES);
	}

	@PostMapping("/archive")
	String archive(@AuthenticationPrincipal SignedIn trainer, @PathVariable long id) {
		find(trainer, id);
		this.clients.archive(trainer.id(), id);
		return "redirect:/clients?archived=done";
	}

	@PostMapping("/restore")
	String restore(@AuthenticationPrincipal SignedIn trainer, @PathVariable long id) {
		find(trainer, id);
		this.clients.restore(trainer.id(), id);
		return "redirect:/clients/" + id;
	}

	private Client find(SignedIn trainer, long id) {
		return this.clients.find(trainer.id(), id).orElseThrow(NotFoundException::new);
	}

	private static String toClient(long id, String anchor) {
		return "redirect:/clients/" + id + "#" + anchor;
	}

}
