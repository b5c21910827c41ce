package org.neutralspine.plan.client;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

import org.neutralspine.audit.AuditableEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What trainers note about their clients, day by day. Whose client it is has been asked
 * before.
 */
@Service
@Transactional
public class ClientNotes {

	static final int MAX_LETTERS = 1000;

	private final ClientNoteRepository notes;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	ClientNotes(ClientNoteRepository notes, InstantSource clock, ApplicationEventPublisher events) {
		this.notes = notes;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * A note.
	 *
	 * @param on the day that it is about
	 */
	public record Note(long id, LocalDate on, String words, Instant writtenAt) {
	}

	/** All about a client, the latest day first. */
	@Transactional(readOnly = true)
	public List<Note> of(Client client) {
		return this.notes.findByClientIdOrderByAboutOnDescIdDesc(client.id())
			.stream()
			.map((note) -> new Note(note.id(), note.aboutOn(), note.words(), note.writtenAt()))
			.toList();
	}

	/** Notes something about a day. */
	void add(Client client, LocalDate on, String words) {
		this.notes.save(new ClientNote(client.id(), on, words, this.clock.instant()));
		tell("client.noted", client);
	}

	/** Removes a note; one that is gone already may be gone. */
	void remove(Client client, long id) {
		if (this.notes.deleteByIdAndClientId(id, client.id()) > 0) {
			tell("client.note-removed", client);
		}
	}

	private void tell(String what, Client client) {
		this.events.publishEvent(AuditableEvent.of(what, "client " + client.id()));
	}

}
