package org.neutralspine.plan.share;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * A link that opens a plan without an account. Only a hash of it is known here.
 */
@Entity
@Table(name = "share_link")
@SuppressWarnings("NullAway.Init")
class ShareLink {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private long planId;

	private String tokenHash;

	private Instant createdAt;

	private @Nullable LocalDate openedOn;

	private @Nullable Instant withdrawnAt;

	protected ShareLink() {
	}

	ShareLink(long planId, String tokenHash, Instant createdAt) {
		this.planId = planId;
		this.tokenHash = tokenHash;
		this.createdAt = createdAt;
	}

	long id() {
		return this.id;
	}

	long planId() {
		return this.planId;
	}

	String tokenHash() {
		return this.tokenHash;
	}

	Instant createdAt() {
		return this.createdAt;
	}

	/** The last day on which somebody opened it. */
	@Nullable LocalDate openedOn() {
		return this.openedOn;
	}

	@Nullable Instant withdrawnAt() {
		return this.withdrawnAt;
	}

	void open(LocalDate day) {
		if (this.withdrawnAt != null) {
			throw new IllegalStateException("A link that was withdrawn opens nothing");
		}
		this.openedOn = day;
	}

	/** Withdraws it for good; the first time counts. */
	void withdraw(Instant when) {
		if (this.withdrawnAt == null) {
			this.withdrawnAt = when;
		}
	}

}
