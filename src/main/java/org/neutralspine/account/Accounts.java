package org.neutralspine.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

	/** Of a link and of a one-time password. */
	private static final Duration HANDED_OVER_LIFE = Duration.ofHours(72);

	private final AccountRepository accounts;

	private final PasswordEncoder encoder;

	private final ApplicationEventPublisher events;

	private final InstantSource clock;

	Accounts(AccountRepository accounts, PasswordEncoder encoder, ApplicationEventPublisher events,
			InstantSource clock) {
		this.accounts = accounts;
		this.encoder = encoder;
		this.events = events;
		this.clock = clock;
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
	Optional<Account> find(long id) {
		return this.accounts.findById(id);
	}

	@Transactional(readOnly = true)
	Optional<Account> findByName(String name) {
		return this.accounts.findByName(name);
	}

	/**
	 * Whoever may sign in by that name. A disabled account and one without a password are
	 * nobody's, so that all three are answered alike.
	 */
	@Transactional(readOnly = true)
	Optional<SignedIn> whoMaySignIn(String name) {
		Instant now = this.clock.instant();
		return this.accounts.findByName(name)
			.filter((account) -> account.canSignIn(now))
			.map((account) -> account.toSignedIn(now));
	}

	/**
	 * Somebody who has signed in, as of now; empty if they may no longer be.
	 */
	@Transactional(readOnly = true)
	Optional<SignedIn> asOfNow(SignedIn person) {
		Instant now = this.clock.instant();
		return this.accounts.findById(person.id())
			.filter((account) -> account.canSignIn(now))
			.map((account) -> account.toSignedIn(person.passwordGivenAt()));
	}

	/**
	 * Whose password an open link sets.
	 */
	@Transactional(readOnly = true)
	Optional<Account> findByLink(Secret link) {
		Instant now = this.clock.instant();
		return this.accounts.findByLinkHash(link.hash()).filter((account) -> account.isLinkOpen(now));
	}

	void createFirstAdmin(String name, String oneTimePassword) {
		Account account = new Account(name, Set.of(Role.ADMIN));
		account.receiveOneTimePassword(encode(oneTimePassword), handedOverUntil());
		this.events.publishEvent(new AccountChanged("account.created", this.accounts.save(account)));
	}

	/**
	 * Lets somebody in as an admin, whatever became of the account; one that does not
	 * exist is created. A setting that was forgotten must not reset it at every start, so
	 * this happens once until there is a start without it.
	 * @return when an earlier start did it, so that this one did nothing
	 */
	Optional<Instant> resetAtStart(String name, String oneTimePassword) {
		this.accounts.forgetResetsAtStartExcept(name);
		Account account = this.accounts.findToChangeByName(name).orElseGet(() -> new Account(name, Set.of(Role.ADMIN)));
		Instant earlier = account.resetAtStart();
		if (earlier == null) {
			account.resetAtStart(encode(oneTimePassword), handedOverUntil(), this.clock.instant());
			this.accounts.save(account);
			this.events.publishEvent(new AccountChanged("account.reset-at-start", account));
			this.events.publishEvent(new AccessWithdrawn(account.id(), name, null));
		}
		return Optional.ofNullable(earlier);
	}

	/**
	 * This start resets nobody, so a later one may.
	 */
	void resetNobodyAtStart() {
		this.accounts.forgetResetsAtStartExcept("");
	}

	Invitation create(String name, Set<Role> roles) {
		Secret link = Secret.forLink();
		Account account = new Account(name, roles);
		account.invite(link, handedOverUntil());
		this.events.publishEvent(new AccountChanged("account.created", this.accounts.save(account)));
		return new Invitation(account.id(), link);
	}

	/**
	 * The old password stops working at once.
	 */
	Invitation reset(long id, SignedIn admin) {
		Account account = toTakeFrom(id, admin);
		Secret link = Secret.forLink();
		account.invite(link, handedOverUntil());
		this.events.publishEvent(new AccountChanged("account.reset", account));
		this.events.publishEvent(new AccessWithdrawn(account.id(), account.name(), null));
		return new Invitation(account.id(), link);
	}

	void disable(long id, SignedIn admin) {
		Account account = toTakeFrom(id, admin);
		account.disable();
		this.events.publishEvent(new AccountChanged("account.disabled", account));
		this.events.publishEvent(new AccessWithdrawn(account.id(), account.name(), null));
	}

	void enable(long id) {
		Account account = toChange(id);
		account.enable();
		this.events.publishEvent(new AccountChanged("account.enabled", account));
	}

	/**
	 * Records that a session was ended since its person may no longer be signed in.
	 */
	void sessionEnded(SignedIn person) {
		this.events.publishEvent(new SignInEvent("session.ended", "account " + person.id()));
	}

	/**
	 * Nobody takes the role of an admin from themselves or from the last one.
	 */
	void changeRoles(long id, Set<Role> roles, SignedIn admin) {
		Account account = roles.contains(Role.ADMIN) ? toChange(id) : toTakeFrom(id, admin);
		if (!account.roles().equals(roles)) {
			account.changeRoles(roles);
			this.events.publishEvent(new AccountChanged("account.roles-changed", account));
		}
	}

	/**
	 * Ends all sessions but the one that is named.
	 * @return the person with a password of their own
	 */
	SignedIn changePassword(SignedIn person, String password, String session) {
		Account account = toChange(person.id());
		choosePassword(account, password, session);
		return account.toSignedIn(this.clock.instant());
	}

	/**
	 * Sets the password once.
	 * @return whether the link was still open
	 */
	boolean setPassword(Secret link, String password) {
		Instant now = this.clock.instant();
		Optional<Account> account = this.accounts.findToChangeByLinkHash(link.hash())
			.filter((found) -> found.isLinkOpen(now));
		account.ifPresent((found) -> choosePassword(found, password, null));
		return account.isPresent();
	}

	private void choosePassword(Account account, String password, @Nullable String session) {
		account.choosePassword(encode(password));
		this.events.publishEvent(new AccountChanged("account.password-changed", account));
		this.events.publishEvent(new AccessWithdrawn(account.id(), account.name(), session));
	}

	/**
	 * An account whose access may be taken: there has to be an admin left to give it
	 * back.
	 */
	private Account toTakeFrom(long id, SignedIn admin) {
		Instant now = this.clock.instant();
		List<Account> admins = this.accounts.findAdminsToChange();
		Account account = toChange(id);
		if (account.id() == admin.id()) {
			throw new RefusedException(Refusal.YOURSELF);
		}
		if (account.isAdmin() && admins.stream().noneMatch((other) -> other.canSignIn(now) && other != account)) {
			throw new RefusedException(Refusal.LAST_ADMIN);
		}
		return account;
	}

	private Account toChange(long id) {
		return this.accounts.findToChange(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private Instant handedOverUntil() {
		return this.clock.instant().plus(HANDED_OVER_LIFE);
	}

	private String encode(String password) {
		String hash = this.encoder.encode(password);
		if (hash == null) {
			throw new IllegalStateException("The password was not encoded");
		}
		return hash;
	}

}
