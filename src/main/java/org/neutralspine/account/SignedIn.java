package org.neutralspine.account;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

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

	private static final long serialVersionUID = 2;

	private final long id;

	private final String name;

	private final Set<Role> roles;

	private final boolean mustChangePassword;

	private transient @Nullable String passwordHash;

	private final Instant passwordGivenAt;

	public SignedIn(long id, String name, Set<Role> roles, boolean mustChangePassword, @Nullable String passwordHash,
			Instant passwordGivenAt) {
		this.id = id;
		this.name = name;
		this.roles = Set.copyOf(roles);
		this.mustChangePassword = mustChangePassword;
		this.passwordHash = passwordHash;
		this.passwordGivenAt = passwordGivenAt;
	}

	public long id() {
		return this.id;
	}

	@Override
	public String getUsername() {
		return this.name;
	}

	public boolean isTrainer() {
		return this.roles.contains(Role.TRAINER);
	}

	public boolean isAdmin() {
		return this.roles.contains(Role.ADMIN);
	}

	public boolean isReviewer() {
		return this.roles.contains(Role.REVIEWER);
	}

	/**
	 * The page to begin with.
	 */
	public String home() {
		if (isTrainer()) {
			return "/clients";
		}
		return isAdmin() ? "/admin/exercises" : "/review";
	}

	public boolean mustChangePassword() {
		return this.mustChangePassword;
	}

	/**
	 * When they last gave their password in this session.
	 */
	public Instant passwordGivenAt() {
		return this.passwordGivenAt;
	}

	/**
	 * Whether the other is the same person and may do the same, no more and no less.
	 */
	public boolean mayDoTheSameAs(SignedIn other) {
		return equals(other) && this.roles.equals(other.roles) && this.mustChangePassword == other.mustChangePassword;
	}

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return List.copyOf(AuthorityUtils
			.createAuthorityList(this.roles.stream().map((role) -> "ROLE_" + role).sorted().toArray(String[]::new)));
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
