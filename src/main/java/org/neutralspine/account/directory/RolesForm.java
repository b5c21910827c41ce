package org.neutralspine.account.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neutralspine.account.Role;

/**
 * The roles of an account as they were sent.
 */
record RolesForm(List<String> roles, @Nullable String fullName, @Nullable String profession) {

	RolesForm(@Nullable List<String> roles, @Nullable String fullName, @Nullable String profession) {
		this.roles = (roles != null) ? roles : List.of();
		this.fullName = fullName;
		this.profession = profession;
	}

	static RolesForm of(Account account) {
		List<String> roles = account.roles().stream().map(Role::name).toList();
		return account.reviewer()
			.map((reviewer) -> new RolesForm(roles, reviewer.name(), reviewer.profession()))
			.orElseGet(() -> new RolesForm(roles, null, null));
	}

	ReviewerForm reviewer() {
		return new ReviewerForm(this.fullName, this.profession);
	}

	/**
	 * The roles that were chosen; none if one of them is none.
	 */
	Set<Role> read() {
		Set<Role> known = Arrays.stream(Role.values())
			.filter((role) -> this.roles.contains(role.name()))
			.collect(Collectors.toSet());
		return (known.size() == Set.copyOf(this.roles).size()) ? known : Set.of();
	}

}
