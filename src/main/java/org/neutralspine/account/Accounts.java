package org.neutralspine.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neutralspine.web.Secret;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/**
 * The accounts of those who sign in.
 */
@Service
@Transactional
class Accounts {

	private static final Duration LINK_LIFE = Duration.ofHours(72);

	private final AccountRepository accounts;

	private final PasswordEncoder encoder;

	private final ApplicationEventPublisher events;

	private final InstantSource time;

	Accounts(AccountRepository accounts, PasswordEncoder encoder, ApplicationEventPublisher events,
			InstantSource time) {
		this.accounts = accounts;
		this.encoder = encoder;
		this.events = events;
		this.time = time;
	}

	@Transactional(readOnly = true)
	boolean isEmpty() {
		return this.accounts.count() == 0;
	}

	@Transactional(readOnly = true)
	List<Account> all() {
		return this.accounts.findAllByOrderByName();
	}

	@Transactional(readOnly = true)
	boolean isTaken(String name) {
		return this.accounts.findByName(name).isPresent();
	}

	/**
	 * Whoever may sign in by that name. A disabled account and one without a password are
	 * nobody's, so that all three are answered alike.
	 */
	@Transactional(readOnly = true)
	Optional<SignedIn> whoMaySignIn(String name) {
		return this.accounts.findByName(name).filter(Account::canSignIn).map(Account::toSignedIn);
	}

	/**
	 * Whose password an open link sets.
	 */
	@Transactional(readOnly = true)
	Optional<String> findByLink(Secret link) {
		Instant now = this.time.instant();
		return this.accounts.findByLinkHash(link.hash())
			.filter((account) -> account.isLinkOpen(now))
			.map(Account::name);
	}

	void createFirstAdmin(String name, String oneTimePassword) {
		Account account = new Account(name, Role.ADMIN);
		account.receiveOneTimePassword(encode(oneTimePassword));
		this.events.publishEvent(new AccountChanged("account.created", this.accounts.save(account)));
	}

	Invitation create(String name, Role role) {
		Secret link = Secret.forLink();
		Account account = new Account(name, role);
		account.invite(link, linkEnd());
		this.events.publishEvent(new AccountChanged("account.created", this.accounts.save(account)));
		return new Invitation(name, link);
	}

	/**
	 * The old password stops working at once.
	 */
	Invitation reset(long id, SignedIn admin) {
		Account account = toTakeFrom(id, admin);
		Secret link = Secret.forLink();
		account.invite(link, linkEnd());
		this.events.publishEvent(new AccountChanged("account.reset", account));
		this.events.publishEvent(new AccessWithdrawn(account.name(), null));
		return new Invitation(account.name(), link);
	}

	void disable(long id, SignedIn admin) {
		Account account = toTakeFrom(id, admin);
		account.disable();
		this.events.publishEvent(new AccountChanged("account.disabled", account));
		this.events.publishEvent(new AccessWithdrawn(account.name(), null));
	}

	void enable(long id) {
		Account account = toChange(id);
		account.enable();
		this.events.publishEvent(new AccountChanged("account.enabled", account));
	}

	@Transactional(readOnly = true)
	boolean isPassword(SignedIn person, String password) {
		return this.accounts.findByName(person.getUsername())
			.map(Account::passwordHash)
			.filter((hash) -> this.encoder.matches(password, hash))
			.isPresent();
	}

	void changePassword(SignedIn person, String password, String session) {
		choosePassword(toChange(person.id()), password, session);
	}

	/**
	 * Sets the password once.
	 * @return whether the link was still open
	 */
	boolean setPassword(Secret link, String password) {
		Instant now = this.time.instant();
		Optional<Account> account = this.accounts.findToChangeByLinkHash(link.hash())
			.filter((found) -> found.isLinkOpen(now));
		account.ifPresent((found) -> choosePassword(found, password, null));
		return account.isPresent();
	}

	private void choosePassword(Account account, String password, @Nullable String session) {
		account.choosePassword(encode(password));
		this.events.publishEvent(new AccountChanged("account.password-changed", account));
		this.events.publishEvent(new AccessWithdrawn(account.name(), session));
	}

	/**
	 * An account whose access may be taken: there has to be an admin left to give it
	 * back.
	 */
	private Account toTakeFrom(long id, SignedIn admin) {
		List<Account> admins = this.accounts.findAdminsToChange();
		Account account = toChange(id);
		if (account.id() == admin.id()) {
			throw new RefusedException(Refusal.YOURSELF);
		}
		if (account.role() == Role.ADMIN
				&& admins.stream().noneMatch((other) -> other.canSignIn() && other != account)) {
			throw new RefusedException(Refusal.LAST_ADMIN);
		}
		return account;
	}

	private Account toChange(long id) {
		return this.accounts.findToChange(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private Instant linkEnd() {
		return this.time.instant().plus(LINK_LIFE);
	}

	private String encode(String password) {
		String hash = this.encoder.encode(password);
		if (hash == null) {
			throw new IllegalStateException("The password was not encoded");
		}
		return hash;
	}

}
