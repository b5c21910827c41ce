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
record RolesForm(List<String> roles) {

	RolesForm(@Nullable List<String> roles) {
		this.roles = (roles != null) ? roles : List.of();
	}

	static RolesForm of(Set<Role> roles) {
		return new RolesForm(roles.stream().map(Role::name).toList());
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
