package org.neutralspine.account.directory;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neutralspine.account.SignedIn;
import org.neutralspine.web.NotFoundException;
import org.neutralspine.web.Secret;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Passwords as people choose them.
 */
@Service
@Transactional
public class Passwords {

	private final AccountRepository accounts;

	private final PasswordEncoder encoder;

	private final ApplicationEventPublisher events;

	private final InstantSource clock;

	Passwords(AccountRepository accounts, PasswordEncoder encoder, ApplicationEventPublisher events,
			InstantSource clock) {
		this.accounts = accounts;
		this.encoder = encoder;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * The name of the account whose password an open link sets.
	 */
	@Transactional(readOnly = true)
	public Optional<String> findOwner(Secret link) {
		return findByLink(link).map(Account::name);
	}

	@Transactional(readOnly = true)
	Optional<Account> findByLink(Secret link) {
		Instant now = this.clock.instant();
		return this.accounts.findByLinkHash(link.hash()).filter((account) -> account.isLinkOpen(now));
	}

	/**
	 * Changes the password, and ends all sessions but the one that is named.
	 * @return the person with a password of their own
	 */
	public SignedIn change(SignedIn person, String password, String session) {
		Account account = this.accounts.findToChange(person.id()).orElseThrow(NotFoundException::new);
		choose(account, password, session);
		return account.toSignedIn(person.times().withPassword(this.clock.instant()));
	}

	/**
	 * Sets the password once.
	 * @return whether the link was still open
	 */
	public boolean set(Secret link, String password) {
		Instant now = this.clock.instant();
		Optional<Account> account = this.accounts.findToChangeByLinkHash(link.hash())
			.filter((found) -> found.isLinkOpen(now));
		account.ifPresent((found) -> choose(found, password, null));
		return account.isPresent();
	}

	private void choose(Account account, String password, @Nullable String session) {
		account.choosePassword(Objects.requireNonNull(this.encoder.encode(password)));
		this.events.publishEvent(new AccountChanged("account.password-changed", account));
		this.events.publishEvent(new AccessWithdrawn(account.id(), account.name(), session));
	}

}
