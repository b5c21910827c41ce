package org.neutralspine.plan.version;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.neutralspine.plan.client.Client;
import org.neutralspine.plan.draft.Draft;
import org.neutralspine.plan.draft.DraftChange;

/**
 * A plan for a client: a draft that changes, and versions of it that do not.
 */
@Entity
@Table(name = "plan")
@SuppressWarnings("NullAway.Init")
public class Plan {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@ManyToOne(optional = false)
	private Client client;

	@JdbcTypeCode(SqlTypes.JSON)
	private Draft draft;

	private int draftNumber;

	private int latestVersion;

	private @Nullable Instant lookedAt;

	private @Nullable Instant endedAt;

	private Instant createdAt;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable List<DraftChange> changes;

	@Version
	private int version;

	protected Plan() {
	}

	Plan(Client client, Draft draft, List<DraftChange> changes, Instant createdAt) {
		this.client = client;
		this.draft = draft;
		this.changes = List.copyOf(changes);
		this.createdAt = createdAt;
	}

	public long id() {
		return this.id;
	}

	public Client client() {
		return this.client;
	}

	public Draft draft() {
		return this.draft;
	}

	/** The number of the version in force; 0 where none was published. */
	public int latestVersion() {
		return this.latestVersion;
	}

	/** When the trainer last looked at what was flagged. */
	public @Nullable Instant lookedAt() {
		return this.lookedAt;
	}

	/** When the trainer ended it; null while it goes on. */
	public @Nullable Instant endedAt() {
		return this.endedAt;
	}

	/** Whether nobody is to do it now, whatever the rules say. */
	public boolean isResting() {
		return this.endedAt != null || this.client.isArchived();
	}

	public Instant createdAt() {
		return this.createdAt;
	}

	/**
	 * What became of each exercise of the plan before; empty where it follows on none.
	 */
	public List<DraftChange> changes() {
		return (this.changes != null) ? this.changes : List.of();
	}

	/**
	 * The number of the draft: it grows with each change of what is written, and with
	 * nothing else.
	 */
	public int version() {
		return this.draftNumber;
	}

	/** Writes the next draft, which says something else than the one before. */
	PlanDraft write(Draft changed) {
		if (changed.equals(this.draft)) {
			throw new IllegalStateException("The draft already says so");
		}
		this.draft = changed;
		this.draftNumber++;
		return new PlanDraft(this);
	}

	/**
	 * Publishes the draft as the next version.
	 * @param seen the number of the draft that the content was made of
	 * @throws StaleDraftException where another draft was written since
	 */
	PlanVersion publish(int seen, PublishedPlan content, Instant when, String by) {
		refuseOtherThan(seen);
		this.latestVersion++;
		return new PlanVersion(this, content, when, by);
	}

	void refuseOtherThan(int seen) {
		if (this.draftNumber != seen) {
			throw new StaleDraftException();
		}
	}

	/** The first time counts. */
	void end(Instant when) {
		if (this.endedAt == null) {
			this.endedAt = when;
		}
	}

	void resume() {
		this.endedAt = null;
	}

	void look(Instant when) {
		this.lookedAt = when;
	}

}
