package org.neutralspine.account;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who is signed in. It is kept in the session, so it holds as little as possible, and
 * never the password's hash.
 */
public final class SignedIn implements UserDetails, CredentialsContainer {

	private static final long serialVersionUID = 1;

	private final long id;

	private final String name;

	private final Role role;

	private final boolean mustChangePassword;

	private transient @Nullable String passwordHash;

	SignedIn(long id, String name, Role role, boolean mustChangePassword, @Nullable String passwordHash) {
		this.id = id;
		this.name = name;
		this.role = role;
		this.mustChangePassword = mustChangePassword;
		this.passwordHash = passwordHash;
	}

	public long id() {
		return this.id;
	}

	@Override
	public String getUsername() {
		return this.name;
	}

	public boolean isTrainer() {
		return this.role == Role.TRAINER;
	}

	public boolean isAdmin() {
		return this.role == Role.ADMIN;
	}

	String home() {
		return this.role.home();
	}

	boolean mustChangePassword() {
		return this.mustChangePassword;
	}

	/**
	 * The same person, once they have chosen a password of their own.
	 */
	SignedIn withOwnPassword() {
		return new SignedIn(this.id, this.name, this.role, false, null);
	}

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return List.copyOf(AuthorityUtils.createAuthorityList("ROLE_" + this.role));
	}

	@Override
	public @Nullable String getPassword() {
		return this.passwordHash;
	}

	@Override
	public void eraseCredentials() {
		this.passwordHash = null;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof SignedIn person && this.id == person.id;
	}

	@Override
	public int hashCode() {
		return Long.hashCode(this.id);
	}

	@Override
	public String toString() {
		return this.name;
	}

}
