package org.neutralspine.account.directory;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.neutralspine.account.Reviewers.Reviewer;
import org.neutralspine.account.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts that a start of the application makes, with one-time passwords.
 */
@Service
@Transactional
public class FirstAccounts {

	private final AccountRepository accounts;

	private final PasswordEncoder encoder;

	private final ApplicationEventPublisher events;

	private final InstantSource clock;

	FirstAccounts(AccountRepository accounts, PasswordEncoder encoder, ApplicationEventPublisher events,
			InstantSource clock) {
		this.accounts = accounts;
		this.encoder = encoder;
		this.events = events;
		this.clock = clock;
	}

	/** Whether there is no account yet. */
	@Transactional(readOnly = true)
	public boolean areMissing() {
		return this.accounts.count() == 0;
	}

	/**
	 * Creates an account.
	 * @return its number
	 */
	public long create(String name, Set<Role> roles, String oneTimePassword) {
		Account account = new Account(name, roles);
		account.receiveOneTimePassword(encode(oneTimePassword), this.clock.instant());
		this.events.publishEvent(new AccountChanged("account.created", this.accounts.save(account)));
		return account.id();
	}

	/**
	 * Creates a clinician's account.
	 */
	public void create(String name, Reviewer reviewer, String oneTimePassword) {
		Account account = new Account(name, Set.of(Role.REVIEWER));
		account.introduce(reviewer);
		account.receiveOneTimePassword(encode(oneTimePassword), this.clock.instant());
		this.events.publishEvent(new AccountChanged("account.created", this.accounts.save(account)));
	}

	/**
	 * Resets an admin's account, and creates it if there is none. A forgotten setting
	 * must not reset it at every start, so this happens once until there is a start
	 * without it.
	 * @return when an earlier start did it, so that this one did nothing
	 */
	public Optional<Instant> reset(String name, String oneTimePassword) {
		this.accounts.forgetResetsAtStartExcept(name);
		Account account = this.accounts.findToChangeByName(name).orElseGet(() -> new Account(name, Set.of(Role.ADMIN)));
		Instant earlier = account.resetAtStart();
		if (earlier == null) {
			account.resetAtStart(encode(oneTimePassword), this.clock.instant());
			this.accounts.save(account);
			this.events.publishEvent(new AccountChanged("account.reset-at-start", account));
			this.events.publishEvent(new AccessWithdrawn(account.id(), name, null));
		}
		return Optional.ofNullable(earlier);
	}

	/**
	 * Notes that this start resets no account, so that a later one may.
	 */
	public void resetNobody() {
		this.accounts.forgetResetsAtStartExcept("");
	}

	private String encode(String password) {
		return Objects.requireNonNull(this.encoder.encode(password));
	}

}
