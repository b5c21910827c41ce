package org.neutralspine.account;

import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.neutralspine.web.Secret;

/**
 * Somebody who may sign in.
 */
@Entity
@SuppressWarnings("NullAway.Init")
class Account {

	private static final Pattern NAME = Pattern.compile("[a-z0-9._-]{3,40}");

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String name;

	@Enumerated(EnumType.STRING)
	private Role role;

	private @Nullable String passwordHash;

	private boolean mustChangePassword;

	private boolean enabled;

	private @Nullable String linkHash;

	private @Nullable Instant linkUntil;

	@Version
	private long version;

	protected Account() {
	}

	Account(String name, Role role) {
		this.name = name;
		this.role = role;
		this.enabled = true;
	}

	/**
	 * A name as it is stored, however it is typed.
	 */
	static String name(@Nullable String typed) {
		return (typed != null) ? typed.strip().toLowerCase(Locale.ROOT) : "";
	}

	static boolean isName(String name) {
		return NAME.matcher(name).matches();
	}

	Long id() {
		return this.id;
	}

	String name() {
		return this.name;
	}

	Role role() {
		return this.role;
	}

	boolean isEnabled() {
		return this.enabled;
	}

	boolean isInvited() {
		return this.passwordHash == null;
	}

	boolean canSignIn() {
		return this.enabled && this.passwordHash != null;
	}

	@Nullable String passwordHash() {
		return this.passwordHash;
	}

	void choosePassword(String hash) {
		this.passwordHash = hash;
		this.mustChangePassword = false;
		withdrawLink();
	}

	void receiveOneTimePassword(String hash) {
		this.passwordHash = hash;
		this.mustChangePassword = true;
	}

	/**
	 * From now on there is no password until one is chosen through this link; an earlier
	 * link no longer works.
	 */
	void invite(Secret link, Instant until) {
		this.passwordHash = null;
		this.linkHash = link.hash();
		this.linkUntil = until;
	}

	boolean isLinkOpen(Instant now) {
		return this.enabled && this.linkUntil != null && now.isBefore(this.linkUntil);
	}

	void disable() {
		this.enabled = false;
		withdrawLink();
	}

	void enable() {
		this.enabled = true;
	}

	SignedIn toSignedIn() {
		return new SignedIn(this.id, this.name, this.role, this.mustChangePassword, this.passwordHash);
	}

	private void withdrawLink() {
		this.linkHash = null;
		this.linkUntil = null;
	}

}
