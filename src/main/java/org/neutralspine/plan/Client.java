package org.neutralspine.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.situation.SituationForm;
import org.neutralspine.plan.Reporter.Sign;

/**
 * Somebody whom a trainer works with, known by an alias, with every clearance that was
 * ever recorded for them.
 */
@Entity
@Table(name = "client")
@SuppressWarnings("NullAway.Init")
class Client {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private long trainerId;

	private String alias;

	@JdbcTypeCode(SqlTypes.JSON)
	private SituationForm situation;

	private @Nullable LocalDate lastRedFlag;

	private @Nullable LocalDate redFlagBefore;

	private @Nullable LocalDate lastFlare;

	private @Nullable LocalDate flareBefore;

	private Instant createdAt;

	@Version
	private int version;

	@OneToMany(mappedBy = "client", cascade = CascadeType.ALL)
	@OrderBy("id")
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

	long id() {
		return this.id;
	}

	long trainerId() {
		return this.trainerId;
	}

	String alias() {
		return this.alias;
	}

	/**
	 * What is fused, since when, and what slows the healing; the clearance stands on
	 * record, not here.
	 */
	SituationForm situation() {
		return this.situation;
	}

	@Nullable LocalDate lastRedFlag() {
		return this.lastRedFlag;
	}

	@Nullable LocalDate lastFlare() {
		return this.lastFlare;
	}

	Instant createdAt() {
		return this.createdAt;
	}

	int version() {
		return this.version;
	}

	/** All that were ever recorded, the latest last. */
	List<ClearanceRecord> clearances() {
		return List.copyOf(this.clearances);
	}

	/**
	 * The clearance that counts: the latest on record. One that was withdrawn does not
	 * bring back an older one.
	 */
	Optional<ClearanceRecord> clearance() {
		return this.clearances.isEmpty() ? Optional.empty()
				: Optional.of(this.clearances.get(this.clearances.size() - 1))
					.filter((latest) -> !latest.isWithdrawn());
	}

	void change(String newAlias, SituationForm newSituation) {
		this.alias = newAlias;
		this.situation = newSituation;
	}

	/** Supersedes every earlier clearance. */
	void record(ClearanceRecord clearance) {
		clearance.belongTo(this);
		this.clearances.add(clearance);
	}

	/** A warning sign stays on record until a clearance follows it. */
	void reportRedFlag(LocalDate day, String browser) {
		if (!day.equals(this.lastRedFlag)) {
			this.redFlagBefore = this.lastRedFlag;
			this.lastRedFlag = later(this.lastRedFlag, day);
			forget(Sign.RED_FLAG);
		}
		this.reporters.add(new Reporter(Sign.RED_FLAG, browser));
	}

	/**
	 * Takes back a sign that was ticked by mistake on the same day. It stays as long as
	 * another browser has reported one, too.
	 */
	void takeBackRedFlag(LocalDate day, String browser) {
		if (isTheLastToTakeBack(Sign.RED_FLAG, browser) && day.equals(this.lastRedFlag)) {
			this.lastRedFlag = this.redFlagBefore;
		}
	}

	void reportFlare(LocalDate day, String browser) {
		if (!day.equals(this.lastFlare)) {
			this.flareBefore = this.lastFlare;
			this.lastFlare = later(this.lastFlare, day);
			forget(Sign.FLARE);
		}
		this.reporters.add(new Reporter(Sign.FLARE, browser));
	}

	/**
	 * Takes back a flare-up that was reported by mistake on the same day. It stays as
	 * long as another browser has reported one, too.
	 */
	void takeBackFlare(LocalDate day, String browser) {
		if (isTheLastToTakeBack(Sign.FLARE, browser) && day.equals(this.lastFlare)) {
			this.lastFlare = this.flareBefore;
		}
	}

	private void forget(Sign sign) {
		this.reporters.removeIf((reporter) -> reporter.sign() == sign);
	}

	private boolean isTheLastToTakeBack(Sign sign, String browser) {
		return this.reporters.remove(new Reporter(sign, browser))
				&& this.reporters.stream().noneMatch((reporter) -> reporter.sign() == sign);
	}

	private static LocalDate later(@Nullable LocalDate known, LocalDate day) {
		return (known != null && known.isAfter(day)) ? known : day;
	}

}
