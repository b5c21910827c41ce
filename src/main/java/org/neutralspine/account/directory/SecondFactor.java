package org.neutralspine.account.directory;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The app on a phone that signing in asks for a code of.
 */
@Embeddable
@SuppressWarnings("NullAway.Init")
class SecondFactor {

	@Column(name = "second_factor_key")
	private String sealedKey;

	@Column(name = "second_factor_step")
	private Long lastStep;

	@Column(name = "second_factor_since")
	private Instant since;

	protected SecondFactor() {
	}

	/**
	 * The app that has just given its first code.
	 * @param step the step of that code
	 */
	SecondFactor(String sealedKey, long step, Instant now) {
		this.sealedKey = sealedKey;
		this.lastStep = step;
		this.since = now;
	}

	String sealedKey() {
		return this.sealedKey;
	}

	void sealAnew(String sealedKey) {
		this.sealedKey = sealedKey;
	}

	/**
	 * The step of the code that was used last.
	 */
	long lastStep() {
		return this.lastStep;
	}

	/** From now on neither the code of this step nor an earlier one counts. */
	void use(long step) {
		this.lastStep = step;
	}

	Instant since() {
		return this.since;
	}

}
