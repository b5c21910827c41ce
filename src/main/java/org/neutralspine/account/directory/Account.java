package org.neutralspine.account.directory;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.neutralspine.account.ClockSkew;
import org.neutralspine.account.Reviewers.Reviewer;
import org.neutralspine.account.Role;
import org.neutralspine.account.SignInTimes;
import org.neutralspine.account.SignedIn;
import org.neutralspine.web.Secret;

/**
 * The account of a person who may sign in.
 */
@Entity
@SuppressWarnings("NullAway.Init")
class Account {

	/** Of a link and of a one-time password. */
	private static final Duration HANDED_OVER_LIFE = Duration.ofHours(72);

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String name;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
	@Column(name = "role")
	@Enumerated(EnumType.STRING)
	private Set<Role> roles;

	private @Nullable String fullName;

	private @Nullable String profession;

	private @Nullable String passwordHash;

	private boolean mustChangePassword;

	private @Nullable Instant oneTimeUntil;

	private boolean enabled;

	private @Nullable String linkHash;

	private @Nullable Instant linkUntil;

	private @Nullable Instant resetAtStart;

	@Embedded
	private @Nullable SecondFactor secondFactor;

	@ElementCollection
	@CollectionTable(name = "account_recovery_code", joinColumns = @JoinColumn(name = "account_id"))
	@Column(name = "hash")
	private Set<String> recoveryCodes = new HashSet<>();

	@Version
	private long version;

	protected Account() {
	}

	Account(String name, Set<Role> roles) {
		this.name = name;
		this.roles = new HashSet<>(roles);
		this.enabled = true;
	}

	Long id() {
		return this.id;
	}

	String name() {
		return this.name;
	}

	Set<Role> roles() {
		return this.roles;
	}

	boolean isAdmin() {
		return this.roles.contains(Role.ADMIN);
	}

	void changeRoles(Set<Role> roles) {
		this.roles.retainAll(roles);
		this.roles.addAll(roles);
	}

	/**
	 * The clinician whose account it is; nothing where it is none's.
	 */
	Optional<Reviewer> reviewer() {
		return (this.roles.contains(Role.REVIEWER) && this.fullName != null && this.profession != null)
				? Optional.of(new Reviewer(this.fullName, this.profession)) : Optional.empty();
	}

	void introduce(Reviewer reviewer) {
		this.fullName = reviewer.name();
		this.profession = reviewer.profession();
	}

	boolean isEnabled() {
		return this.enabled;
	}

	boolean isInvited() {
		return this.passwordHash == null;
	}

	boolean canSignIn(Instant now) {
		return this.enabled && this.passwordHash != null
				&& (this.oneTimeUntil == null || isInLife(now, this.oneTimeUntil));
	}

	@Nullable String passwordHash() {
		return this.passwordHash;
	}

	void choosePassword(String hash) {
		this.passwordHash = hash;
		this.mustChangePassword = false;
		this.oneTimeUntil = null;
		withdrawLink();
	}

	/**
	 * Gives a password that leads to choosing another one, and counts only for a while.
	 */
	void receiveOneTimePassword(String hash, Instant now) {
		this.passwordHash = hash;
		this.mustChangePassword = true;
		this.oneTimeUntil = now.plus(HANDED_OVER_LIFE);
		withdrawLink();
	}

	/**
	 * When a start of the application reset the account; null if the last one did not.
	 */
	@Nullable Instant resetAtStart() {
		return this.resetAtStart;
	}

	/**
	 * Makes it an admin's that can be signed in to, whatever became of it.
	 */
	void resetAtStart(String hash, Instant now) {
		receiveOneTimePassword(hash, now);
		this.enabled = true;
		this.roles.add(Role.ADMIN);
		this.resetAtStart = now;
		turnSecondFactorOff();
	}

	/**
	 * From now on there is no password until one is chosen through this link; an earlier
	 * link no longer works.
	 */
	void invite(Secret link, Instant now) {
		this.passwordHash = null;
		this.oneTimeUntil = null;
		this.linkHash = link.hash();
		this.linkUntil = now.plus(HANDED_OVER_LIFE);
	}

	boolean isLinkOpen(Instant now) {
		return this.enabled && this.linkUntil != null && isInLife(now, this.linkUntil);
	}

	/**
	 * Neither too late nor too early: a clock that is set back lengthens no life.
	 */
	private static boolean isInLife(Instant now, Instant end) {
		return now.isBefore(end) && now.isAfter(end.minus(HANDED_OVER_LIFE).minus(ClockSkew.MAX));
	}

	void disable() {
		this.enabled = false;
		withdrawLink();
	}

	void enable() {
		this.enabled = true;
	}

	/** Nothing where signing in asks for the password alone. */
	Optional<SecondFactor> secondFactor() {
		return Optional.ofNullable(this.secondFactor);
	}

	void turnSecondFactorOn(SecondFactor secondFactor) {
		this.secondFactor = secondFactor;
	}

	void turnSecondFactorOff() {
		this.secondFactor = null;
		this.recoveryCodes.clear();
	}

	/** The hashes of those that were not used yet. */
	Set<String> recoveryCodes() {
		return this.recoveryCodes;
	}

	/**
	 * The person whose account it is.
	 */
	SignedIn toSignedIn(SignInTimes times) {
		return new SignedIn(this.id, this.name, this.roles, this.mustChangePassword, this.passwordHash,
				this.secondFactor != null, times);
	}

	private void withdrawLink() {
		this.linkHash = null;
		this.linkUntil = null;
	}

}
