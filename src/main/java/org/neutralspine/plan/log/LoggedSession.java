package org.neutralspine.plan.log;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One day of a plan, as the patient ticked it off: sets done and what was said of them,
 * and nothing else.
 */
@Entity
@Table(name = "logged_session")
@SuppressWarnings("NullAway.Init")
class LoggedSession {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private long planId;

	private LocalDate doneOn;

	private Instant loggedAt;

	private int planVersion;

	private int setsPlanned;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<String> setsDone;

	@ElementCollection
	@CollectionTable(name = "session_report", joinColumns = @JoinColumn(name = "logged_session_id"))
	@OrderColumn(name = "number")
	private List<Report> reports = new ArrayList<>();

	@Version
	private int version;

	protected LoggedSession() {
	}

	LoggedSession(long planId, LocalDate doneOn) {
		this.planId = planId;
		this.doneOn = doneOn;
		this.setsDone = List.of();
	}

	LocalDate doneOn() {
		return this.doneOn;
	}

	Instant loggedAt() {
		return this.loggedAt;
	}

	int setsPlanned() {
		return this.setsPlanned;
	}

	int planVersion() {
		return this.planVersion;
	}

	List<String> setsDone() {
		return this.setsDone;
	}

	/** All that was said of it, in the order in which it was said. */
	List<Report> reports() {
		return List.copyOf(this.reports);
	}

	void tick(Ticked ticked, Instant when) {
		List<String> known = (this.planVersion == ticked.version()) ? this.setsDone
				: ticked.earlier().now(this.planVersion, this.setsDone);
		this.planVersion = ticked.version();
		this.setsPlanned = ticked.planned(known);
		this.setsDone = ticked.with(known);
		this.loggedAt = when;
	}

	/**
	 * Adds what was said, unless it only repeats what was said last.
	 * @return its number; empty where nothing was added
	 */
	OptionalInt add(Report report) {
		this.loggedAt = report.reportedAt();
		if (report.saysNothing() || repeats(report)) {
			return OptionalInt.empty();
		}
		this.reports.add(report.forPlan(this.planId));
		return OptionalInt.of(this.reports.size() - 1);
	}

	private boolean repeats(Report report) {
		return this.reports.stream()
			.filter((earlier) -> earlier.counts() && earlier.nextDay() == report.nextDay())
			.reduce((earlier, later) -> later)
			.filter(report::saysTheSameAs)
			.isPresent();
	}

	/** Takes back a red that was a mistake; it stays on record as such. */
	void takeBack(int number, Instant when) {
		if (number < this.reports.size() && this.reports.get(number).countsAsRed()) {
			this.reports.set(number, this.reports.get(number).takenBack(when));
			this.loggedAt = when;
		}
	}

}
