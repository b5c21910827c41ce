package org.neutralspine.editing.unfinished;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A form as it was typed, by one admin, in one window.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class UnfinishedEdit {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String who;

	private String slug;

	/** With which it goes; null for what is not in the catalogue yet. */
	private @Nullable Long exerciseId;

	private int number;

	@JdbcTypeCode(SqlTypes.JSON)
	private Map<String, List<String>> fields;

	private Instant changedAt;

	protected UnfinishedEdit() {
	}

	UnfinishedEdit(String who, String slug, @Nullable Long exerciseId) {
		this.who = who;
		this.slug = slug;
		this.exerciseId = exerciseId;
	}

	void write(Map<String, List<String>> fields, Instant now) {
		this.number++;
		this.fields = fields;
		this.changedAt = now;
	}

	public Long id() {
		return this.id;
	}

	String who() {
		return this.who;
	}

	/** The last part of the address of its page. */
	public String slug() {
		return this.slug;
	}

	public Map<String, List<String>> fields() {
		return this.fields;
	}

	/** The name that was typed; empty where none was. */
	public String name() {
		return String.join(" ", this.fields.getOrDefault("name", List.of()));
	}

	public Instant changedAt() {
		return this.changedAt;
	}

	/** What it is known by, as it is now. */
	public UnfinishedKey key() {
		return new UnfinishedKey(this.id, this.number);
	}

}
