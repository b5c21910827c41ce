package org.neutralspine.plan.client;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.Limits;
import org.neutralspine.guidance.protocol.PhysicianClearance;
import org.neutralspine.guidance.protocol.PrescribedBrace;
import org.neutralspine.guidance.protocol.Scan;

/**
 * What a physician said about a client, as it was recorded. It never changes; it can only
 * be superseded by a later one, or withdrawn.
 */
@Entity
@Table(name = "clearance")
@SuppressWarnings("NullAway.Init")
public class ClearanceRecord {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@ManyToOne(optional = false)
	private Client client;

	@Enumerated(EnumType.STRING)
	private Clearance scope;

	private String physician;

	private LocalDate givenOn;

	private @Nullable LocalDate validUntil;

	@JdbcTypeCode(SqlTypes.JSON)
	private Set<Limit> avoid;

	private @Nullable BigDecimal maxLoadKg;

	@Embedded
	private ScanAndBrace scanAndBrace;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<String> permits;

	private @Nullable String note;

	private Instant recordedAt;

	private @Nullable Instant withdrawnAt;

	private @Nullable String withdrawnWhy;

	protected ClearanceRecord() {
	}

	ClearanceRecord(PhysicianClearance given, String physician, LocalDate givenOn, Limits limits, Scan scan,
			PrescribedBrace brace, List<String> permits, @Nullable String note, Instant recordedAt) {
		this.scope = given.scope();
		this.physician = physician;
		this.givenOn = givenOn;
		this.validUntil = given.until();
		this.avoid = limits.avoid();
		this.maxLoadKg = limits.maxLoadKg();
		this.scanAndBrace = ScanAndBrace.of(scan, brace);
		this.permits = permits;
		this.note = note;
		this.recordedAt = recordedAt;
	}

	void belongTo(Client owner) {
		if (this.client != null) {
			throw new IllegalStateException("A clearance belongs to one client");
		}
		this.client = owner;
	}

	public long id() {
		return this.id;
	}

	public Clearance scope() {
		return this.scope;
	}

	public String physician() {
		return this.physician;
	}

	public LocalDate givenOn() {
		return this.givenOn;
	}

	public @Nullable LocalDate validUntil() {
		return this.validUntil;
	}

	/** The last day on which it holds, whether or not the physician named one. */
	public LocalDate lastDay() {
		return new PhysicianClearance(this.scope, this.physician, this.givenOn, this.validUntil).lastDay()
			.orElseThrow();
	}

	public Set<Limit> avoid() {
		return this.avoid;
	}

	public @Nullable BigDecimal maxLoadKg() {
		return (this.maxLoadKg != null) ? this.maxLoadKg.stripTrailingZeros() : null;
	}

	public Scan scan() {
		return this.scanAndBrace.scan();
	}

	public PrescribedBrace brace() {
		return this.scanAndBrace.prescribed();
	}

	public List<String> permits() {
		return this.permits;
	}

	public @Nullable String note() {
		return this.note;
	}

	public Instant recordedAt() {
		return this.recordedAt;
	}

	public @Nullable Instant withdrawnAt() {
		return this.withdrawnAt;
	}

	public @Nullable String withdrawnWhy() {
		return this.withdrawnWhy;
	}

	public boolean isWithdrawn() {
		return this.withdrawnAt != null;
	}

	/** Withdraws it for good; the first reason stays. */
	void withdraw(String why, Instant when) {
		if (this.withdrawnAt == null) {
			this.withdrawnAt = when;
			this.withdrawnWhy = why;
		}
	}

}
