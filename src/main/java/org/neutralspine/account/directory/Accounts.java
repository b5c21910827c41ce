package org.neutralspine.account.directory;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.account.Reviewers.Reviewer;
import org.neutralspine.account.Role;
import org.neutralspine.account.SignedIn;
import org.neutralspine.web.NotFoundException;
import org.neutralspine.web.Secret;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The accounts, as an admin keeps them.
 */
@Service
@Transactional
class Accounts {

	private final AccountRepository accounts;

	private final ApplicationEventPublisher events;

	private final InstantSource clock;

	Accounts(AccountRepository accounts, ApplicationEventPublisher events, InstantSource clock) {
		this.accounts = accounts;
		this.events = events;
		this.clock = clock;
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
	boolean isTaken(String name) {
		return this.accounts.findByName(name).isPresent();
	}

	/**
	 * Creates an account.
	 * @param reviewer null where the roles make it no clinician's
	 */
	Invitation create(String name, Set<Role> roles, @Nullable Reviewer reviewer) {
		Secret link = Secret.forLink();
		Account account = new Account(name, roles);
		if (reviewer != null) {
			account.introduce(reviewer);
		}
		account.invite(link, this.clock.instant());
		this.events.publishEvent(new AccountChanged("account.created", this.accounts.save(account)));
		return new Invitation(account.id(), link);
	}

	/**
	 * The old password stops working at once.
	 */
	Invitation reset(long id, SignedIn admin) {
		Account account = toTakeFrom(id, admin);
		Secret link = Secret.forLink();
		account.invite(link, this.clock.instant());
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

	/**
	 * Takes the second factor off somebody else's account, whose phone is lost. They are
	 * signed out everywhere.
	 */
	void removeSecondFactor(long id, SignedIn admin) {
		Account account = toChange(id);
		if (account.id() == admin.id()) {
			throw new AccountRefusedException(AccountRefusal.YOURSELF);
		}
		if (account.secondFactor().isPresent()) {
			account.turnSecondFactorOff();
			this.events.publishEvent(new AccountChanged("account.second-factor-removed", account));
			this.events.publishEvent(new AccessWithdrawn(account.id(), account.name(), null));
		}
	}

	void enable(long id) {
		Account account = toChange(id);
		account.enable();
		this.events.publishEvent(new AccountChanged("account.enabled", account));
	}

	/**
	 * Changes roles. Admins cannot take their own role, or that of the last admin.
	 * @param reviewer null where the roles make it no clinician's
	 */
	void changeRoles(long id, Set<Role> roles, @Nullable Reviewer reviewer, SignedIn admin) {
		Account account = roles.contains(Role.ADMIN) ? toChange(id) : toTakeFrom(id, admin);
		if (!account.roles().equals(roles)) {
			account.changeRoles(roles);
			this.events.publishEvent(new AccountChanged("account.roles-changed", account));
		}
		if (reviewer != null && !account.reviewer().equals(Optional.of(reviewer))) {
			account.introduce(reviewer);
			this.events.publishEvent(new AccountChanged("account.reviewer-named", account));
		}
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
			throw new AccountRefusedException(AccountRefusal.YOURSELF);
		}
		if (account.isAdmin() && admins.stream().noneMatch((other) -> other.canSignIn(now) && other != account)) {
			throw new AccountRefusedException(AccountRefusal.LAST_ADMIN);
		}
		return account;
	}

	private Account toChange(long id) {
		return this.accounts.findToChange(id).orElseThrow(NotFoundException::new);
	}

}
