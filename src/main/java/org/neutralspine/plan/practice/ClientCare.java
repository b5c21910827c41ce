package org.neutralspine.plan.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.neutralspine.guidance.Sentences;
import org.neutralspine.plan.client.Appointment;
import org.neutralspine.plan.client.Client;
import org.neutralspine.plan.client.ClientGuidance;
import org.neutralspine.plan.client.ClientNotes;
import org.neutralspine.plan.draft.DraftCheck;
import org.neutralspine.session.recipe.Place;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What a client's page shows beside the clearance and the plans: notes, the next
 * appointment, and what a plan may begin with.
 */
@Component
class ClientCare {

	private final ClientNotes notes;

	private final ClientGuidance guidance;

	private final Sentences sentences;

	ClientCare(ClientNotes notes, ClientGuidance guidance, Sentences sentences) {
		this.notes = notes;
		this.guidance = guidance;
		this.sentences = sentences;
	}

	/**
	 * A note as the page shows it.
	 */
	record NoteRow(long id, String day, String words) {
	}

	void add(Model model, Client client, Locale locale) {
		LocalDate today = this.guidance.today(client);
		Appointment next = client.appointment();
		model.addAttribute("archived", client.isArchived());
		model.addAttribute("places", Place.values());
		model.addAttribute("weeks", DraftCheck.WEEKS);
		model.addAttribute("today", today.toString());
		model.addAttribute("appointmentDay", (next != null) ? next.on().toString() : "");
		model.addAttribute("appointmentTime", (next != null && next.at() != null) ? next.at().toString() : "");
		model.addAttribute("notes", lines(client, locale));
	}

	private List<NoteRow> lines(Client client, Locale locale) {
		return this.notes.of(client)
			.stream()
			.map((note) -> new NoteRow(note.id(), this.sentences.day(note.on(), locale), note.words()))
			.toList();
	}

}
