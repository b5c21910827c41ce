package org.neutralspine.account;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;

import org.neutralspine.account.Reviewers.Reviewer;
import org.neutralspine.account.directory.FirstAccounts;
import org.neutralspine.account.directory.Passwords;
import org.neutralspine.account.directory.SecondFactors;
import org.neutralspine.account.directory.Users;
import org.neutralspine.account.factor.Totp;
import org.neutralspine.account.factor.TotpKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Accounts for tests, also of other modules: import it where it is needed.
 */
public class TestAccounts {

	/** The password of all of them. */
	public static final String PASSWORD = "seven quiet herons";

	private final FirstAccounts accounts;

	private final Passwords passwords;

	private final Users users;

	private final SecondFactors factors;

	private final InstantSource clock;

	private final JdbcClient database;

	TestAccounts(FirstAccounts accounts, Passwords passwords, Users users, SecondFactors factors, InstantSource clock,
			JdbcClient database) {
		this.factors = factors;
		this.clock = clock;
		this.accounts = accounts;
		this.passwords = passwords;
		this.users = users;
		this.database = database;
	}

	/**
	 * The same as the real one, with as few rounds as there can be: hundreds of people
	 * sign in here.
	 */
	@Bean
	@Primary
	static PasswordEncoder quickPasswords() {
		return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(4)));
	}

	public SignedIn trainer(String name) {
		return create(name, Role.TRAINER);
	}

	public SignedIn admin(String name) {
		return create(name, Role.ADMIN);
	}

	public SignedIn trainerAndAdmin(String name) {
		return create(name, Role.TRAINER, Role.ADMIN);
	}

	/** A clinician, who is a physiotherapist. */
	public SignedIn reviewer(String name, String fullName) {
		this.accounts.create(name, new Reviewer(fullName, "physiotherapist"), PASSWORD);
		return this.passwords.change(this.users.find(name).orElseThrow(), PASSWORD, "");
	}

	/**
	 * Somebody who was created before and has just given their password.
	 */
	public SignedIn again(SignedIn person) {
		return this.users.find(person.getUsername()).orElseThrow();
	}

	/**
	 * Somebody who gave their password so long ago that they are asked again.
	 */
	public SignedIn longAfterSigningIn(SignedIn person) {
		return person.at(new SignInTimes(person.times().signedIn(), Instant.EPOCH, null));
	}

	/**
	 * Turns the second factor on, by the code of this moment.
	 */
	public TotpKey withSecondFactor(SignedIn person) {
		TotpKey key = TotpKey.random();
		this.factors.turnOn(person, key, Totp.code(key, this.clock.instant()), "").orElseThrow();
		return key;
	}

	/**
	 * Leaves no account, no session and no trail.
	 */
	public void clear() {
		this.database.sql("delete from spring_session").update();
		this.database.sql("delete from audit_entry").update();
		this.database.sql("delete from account").update();
	}

	private SignedIn create(String name, Role... roles) {
		this.accounts.create(name, Set.of(roles), PASSWORD);
		return this.passwords.change(this.users.find(name).orElseThrow(), PASSWORD, "");
	}

}
