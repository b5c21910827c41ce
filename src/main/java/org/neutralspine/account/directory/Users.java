package org.neutralspine.account.directory;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import org.neutralspine.account.SignInTimes;
import org.neutralspine.account.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts as sign-in and sessions need them.
 */
@Service
@Transactional(readOnly = true)
public class Users {

	private final AccountRepository accounts;

	private final SignInRules rules;

	private final InstantSource clock;

	Users(AccountRepository accounts, SignInRules rules, InstantSource clock) {
		this.accounts = accounts;
		this.rules = rules;
		this.clock = clock;
	}

	/**
	 * The person who may sign in by that name. A disabled account and one without a
	 * password count as missing, so that all three are answered alike.
	 */
	public Optional<SignedIn> find(String name) {
		Instant now = this.clock.instant();
		return this.accounts.findByName(name)
			.filter((account) -> account.canSignIn(now))
			.map((account) -> account.toSignedIn(SignInTimes.begin(now)));
	}

	/**
	 * The same person as of now; empty if they may no longer be signed in, or have been
	 * for as long as a session lasts.
	 */
	public Optional<SignedIn> refresh(SignedIn person) {
		Instant now = this.clock.instant();
		if (!now.isBefore(this.rules.end(person))) {
			return Optional.empty();
		}
		return this.accounts.findById(person.id())
			.filter((account) -> account.canSignIn(now))
			.map((account) -> account.toSignedIn(person.times()));
	}

	/**
	 * The number of the account of that name, whether or not it can be signed in to.
	 */
	public Optional<Long> findId(String name) {
		return this.accounts.findByName(name).map(Account::id);
	}

}
