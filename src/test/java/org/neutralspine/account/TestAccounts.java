package org.neutralspine.account;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Accounts for tests, also of other modules: import it where it is needed.
 */
public class TestAccounts {

	/** The password of all of them. */
	public static final String PASSWORD = "seven quiet herons";

	private final Accounts accounts;

	private final JdbcClient database;

	TestAccounts(Accounts accounts, JdbcClient database) {
		this.accounts = accounts;
		this.database = database;
	}

	public SignedIn trainer(String name) {
		return create(name, Role.TRAINER);
	}

	public SignedIn admin(String name) {
		return create(name, Role.ADMIN);
	}

	/**
	 * Leaves no account, no session and no trail.
	 */
	public void clear() {
		this.database.sql("delete from spring_session").update();
		this.database.sql("delete from audit_entry").update();
		this.database.sql("delete from account").update();
	}

	private SignedIn create(String name, Role role) {
		this.accounts.setPassword(this.accounts.create(name, role).link(), PASSWORD);
		return this.accounts.whoMaySignIn(name).orElseThrow();
	}

}
