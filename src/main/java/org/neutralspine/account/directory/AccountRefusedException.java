package org.neutralspine.account.directory;

/**
 * Says why an account was not changed.
 */
class AccountRefusedException extends RuntimeException {

	private final AccountRefusal refusal;

	AccountRefusedException(AccountRefusal refusal) {
		super(refusal.name());
		this.refusal = refusal;
	}

	AccountRefusal refusal() {
		return this.refusal;
	}

}
