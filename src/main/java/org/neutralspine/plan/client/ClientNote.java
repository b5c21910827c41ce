package org.neutralspine.plan.client;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * What a trainer noted about a day with a client.
 */
@Entity
@Table(name = "client_note")
@SuppressWarnings("NullAway.Init")
class ClientNote {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private long clientId;

	private LocalDate aboutOn;

	private String words;

	private Instant writtenAt;

	protected ClientNote() {
	}

	ClientNote(long clientId, LocalDate aboutOn, String words, Instant writtenAt) {
		this.clientId = clientId;
		this.aboutOn = aboutOn;
		this.words = words;
		this.writtenAt = writtenAt;
	}

	long id() {
		return this.id;
	}

	LocalDate aboutOn() {
		return this.aboutOn;
	}

	String words() {
		return this.words;
	}

	Instant writtenAt() {
		return this.writtenAt;
	}

}
