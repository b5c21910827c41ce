package org.neutralspine.plan.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.situation.SituationForm;
import org.neutralspine.plan.client.Reporter.Sign;

/**
 * Somebody whom a trainer works with, known by an alias, with every clearance that was
 * ever recorded for them.
 */
@Entity
@Table(name = "client")
@SuppressWarnings("NullAway.Init")
public class Client {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private long trainerId;

	private String alias;

	@JdbcTypeCode(SqlTypes.JSON)
	private SituationForm situation;

	/** Null where both days are. */
	@Embedded
	@AttributeOverride(name = "last", column = @Column(name = "last_red_flag"))
	@AttributeOverride(name = "before", column = @Column(name = "red_flag_before"))
	private @Nullable SignDays redFlag;

	@Embedded
	@AttributeOverride(name = "last", column = @Column(name = "last_flare"))
	@AttributeOverride(name = "before", column = @Column(name = "flare_before"))
	private @Nullable SignDays flare;

	/** Null where none is known. */
	@Embedded
	private @Nullable Appointment appointment;

	private Instant createdAt;

	private @Nullable Instant archivedAt;

	@Version
	private int version;

	@OneToMany(mappedBy = "client", cascade = CascadeType.ALL)
	@OrderBy("id")
	@BatchSize(size = 1000)
	private List<ClearanceRecord> clearances = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "reporter", joinColumns = @JoinColumn(name = "client_id"))
	private Set<Reporter> reporters = new HashSet<>();

	protected Client() {
	}

	Client(long trainerId, String alias, SituationForm situation, Instant createdAt) {
		this.trainerId = trainerId;
		this.alias = alias;
		this.situation = situation;
		this.createdAt = createdAt;
	}

	public long id() {
		return this.id;
	}

	public long trainerId() {
		return this.trainerId;
	}

	public String alias() {
		return this.alias;
	}

	/**
	 * What is fused, since when, and what slows the healing; the clearance stands on
	 * record, not here.
	 */
	public SituationForm situation() {
		return this.situation;
	}

	public @Nullable LocalDate lastRedFlag() {
		return days(Sign.RED_FLAG).last();
	}

	public @Nullable LocalDate lastFlare() {
		return days(Sign.FLARE).last();
	}

	public Instant createdAt() {
		return this.createdAt;
	}

	/** When they come next; null where that is not known. */
	public @Nullable Appointment appointment() {
		return this.appointment;
	}

	/** When they were put away; null while somebody looks after them. */
	public @Nullable Instant archivedAt() {
		return this.archivedAt;
	}

	public boolean isArchived() {
		return this.archivedAt != null;
	}

	public int version() {
		return this.version;
	}

	/** All that were ever recorded, the latest last. */
	public List<ClearanceRecord> clearances() {
		return List.copyOf(this.clearances);
	}

	/**
	 * The clearance that counts: the latest on record. One that was withdrawn does not
	 * bring back an older one.
	 */
	public Optional<ClearanceRecord> clearance() {
		return this.clearances.isEmpty() ? Optional.empty()
				: Optional.of(this.clearances.get(this.clearances.size() - 1))
					.filter((latest) -> !latest.isWithdrawn());
	}

	void change(String newAlias, SituationForm newSituation) {
		this.alias = newAlias;
		this.situation = newSituation;
	}

	void appoint(@Nullable Appointment next) {
		this.appointment = next;
	}

	/** The first time counts. */
	void archive(Instant when) {
		if (this.archivedAt == null) {
			this.archivedAt = when;
		}
	}

	void restore() {
		this.archivedAt = null;
	}

	/** Supersedes every earlier clearance. */
	void record(ClearanceRecord clearance) {
		clearance.belongTo(this);
		this.clearances.add(clearance);
	}

	/** A sign stays on record: a warning sign until a clearance follows it. */
	void report(Sign sign, LocalDate day, String browser) {
		SignDays days = days(sign);
		if (!day.equals(days.last())) {
			set(sign, days.with(day));
			this.reporters.removeIf((reporter) -> reporter.sign() == sign);
		}
		this.reporters.add(new Reporter(sign, browser));
	}

	/**
	 * Takes back a sign that was ticked by mistake on the same day. It stays as long as
	 * another browser has reported one, too.
	 */
	void takeBack(Sign sign, LocalDate day, String browser) {
		if (isTheLastToTakeBack(sign, browser)) {
			set(sign, days(sign).without(day));
		}
	}

	private boolean isTheLastToTakeBack(Sign sign, String browser) {
		return this.reporters.remove(new Reporter(sign, browser))
				&& this.reporters.stream().noneMatch((reporter) -> reporter.sign() == sign);
	}

	private SignDays days(Sign sign) {
		SignDays days = (sign == Sign.RED_FLAG) ? this.redFlag : this.flare;
		return (days != null) ? days : SignDays.NEVER;
	}

	private void set(Sign sign, SignDays days) {
		if (sign == Sign.RED_FLAG) {
			this.redFlag = days;
		}
		else {
			this.flare = days;
		}
	}

}
