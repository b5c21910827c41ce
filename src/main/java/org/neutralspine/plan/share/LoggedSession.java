package org.neutralspine.plan.share;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One day of a plan, as the patient ticked it off: sets done and scores, and nothing
 * else.
 */
@Entity
@Table(name = "logged_session")
@SuppressWarnings("NullAway.Init")
class LoggedSession {

	/** Above it, or wherever something is ticked below, a session is red. */
	private static final int MOST_ACCEPTABLE_PAIN = 5;

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

	private @Nullable Integer painDuring;

	private @Nullable Integer painNextDay;

	private boolean rising;

	private boolean raisedNextDay;

	private boolean newSigns;

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

	@Nullable Integer painDuring() {
		return this.painDuring;
	}

	@Nullable Integer painNextDay() {
		return this.painNextDay;
	}

	boolean rising() {
		return this.rising;
	}

	void during(int ofVersion, int planned, List<String> done, @Nullable Integer pain, boolean painWasRising,
			Instant when) {
		this.planVersion = ofVersion;
		this.setsPlanned = planned;
		this.setsDone = done;
		this.painDuring = pain;
		this.rising = painWasRising;
		this.loggedAt = when;
	}

	void nextDay(@Nullable Integer pain, boolean stillRaised, boolean signs, Instant when) {
		this.painNextDay = pain;
		this.raisedNextDay = stillRaised;
		this.newSigns |= signs;
		this.loggedAt = when;
	}

	/** As if the day after had never been scored. */
	void forgetNextDay(Instant when) {
		this.newSigns = false;
		nextDay(null, false, false, when);
	}

	/**
	 * Whether it is a sign to stop: pain above 5, pain that rises through the set or
	 * stays raised for more than a day, or anything new in an arm or leg. Source:
	 * evidence, section d.
	 */
	boolean isRed() {
		return isTooMuch(this.painDuring) || isTooMuch(this.painNextDay) || this.rising || this.raisedNextDay
				|| this.newSigns;
	}

	private static boolean isTooMuch(@Nullable Integer pain) {
		return pain != null && pain > MOST_ACCEPTABLE_PAIN;
	}

}
