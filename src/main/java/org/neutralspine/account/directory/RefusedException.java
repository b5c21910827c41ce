package org.neutralspine.account.directory;

/**
 * Says why an account was not changed.
 */
class RefusedException extends RuntimeException {

	private final Refusal refusal;

	RefusedException(Refusal refusal) {
		super(refusal.name());
		this.refusal = refusal;
	}

	Refusal refusal() {
		return this.refusal;
	}

}
