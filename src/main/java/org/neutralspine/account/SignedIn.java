package org.neutralspine.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who is signed in. It is kept in the session, so it holds as little as possible, and
 * never the password's hash.
 */
public final class SignedIn implements UserDetails, CredentialsContainer {

	/** What a code of the second factor grants. */
	public static final String CODE_AUTHORITY = "FACTOR_CODE";

	private static final long serialVersionUID = 3;

	private final long id;

	private final String name;

	private final Set<Role> roles;

	private final boolean mustChangePassword;

	private transient @Nullable String passwordHash;

	private final boolean hasSecondFactor;

	private final SignInTimes times;

	public SignedIn(long id, String name, Set<Role> roles, boolean mustChangePassword, @Nullable String passwordHash,
			boolean hasSecondFactor, SignInTimes times) {
		this.id = id;
		this.name = name;
		this.roles = Set.copyOf(roles);
		this.mustChangePassword = mustChangePassword;
		this.passwordHash = passwordHash;
		this.hasSecondFactor = hasSecondFactor;
		this.times = times;
	}

	public long id() {
		return this.id;
	}

	@Override
	public String getUsername() {
		return this.name;
	}

	public boolean isTrainer() {
		return hasRole(Role.TRAINER);
	}

	public boolean isAdmin() {
		return hasRole(Role.ADMIN);
	}

	public boolean isReviewer() {
		return hasRole(Role.REVIEWER);
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

	/** Whether signing in asks for a code, too. */
	public boolean hasSecondFactor() {
		return this.hasSecondFactor;
	}

	/**
	 * Whether the code is still to come. Until then no role counts.
	 */
	public boolean awaitsCode() {
		return this.hasSecondFactor && this.times.code() == null;
	}

	/**
	 * When they proved in this session who they are.
	 */
	public SignInTimes times() {
		return this.times;
	}

	/**
	 * The same person, who proved it at other times.
	 */
	public SignedIn at(SignInTimes times) {
		return new SignedIn(this.id, this.name, this.roles, this.mustChangePassword, this.passwordHash,
				this.hasSecondFactor, times);
	}

	/**
	 * Whether the other is the same person and may do the same, no more and no less.
	 */
	public boolean mayDoTheSameAs(SignedIn other) {
		return equals(other) && this.roles.equals(other.roles) && this.mustChangePassword == other.mustChangePassword
				&& this.hasSecondFactor == other.hasSecondFactor;
	}

	private boolean hasRole(Role role) {
		return !awaitsCode() && this.roles.contains(role);
	}

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		List<GrantedAuthority> authorities = new ArrayList<>(AuthorityUtils
			.createAuthorityList(this.roles.stream().map((role) -> "ROLE_" + role).sorted().toArray(String[]::new)));
		Instant code = this.times.code();
		if (this.hasSecondFactor && code != null) {
			authorities.add(FactorGrantedAuthority.withAuthority(CODE_AUTHORITY).issuedAt(code).build());
		}
		return List.copyOf(authorities);
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
