package org.neutralspine.account.directory;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.account.Reviewers.Reviewer;
import org.neutralspine.account.Role;
import org.springframework.validation.Errors;

/**
 * What a clinician's account carries, as it was sent.
 */
record ReviewerForm(@Nullable String fullName, @Nullable String profession) {

	private static final int MAX_LENGTH = 100;

	/**
	 * The clinician; null where the roles make none.
	 * @param errors told what is missing or too long
	 */
	@Nullable Reviewer read(Set<Role> roles, Errors errors) {
		if (!roles.contains(Role.REVIEWER)) {
			return null;
		}
		return new Reviewer(read("fullName", this.fullName, errors), read("profession", this.profession, errors));
	}

	private static String read(String field, @Nullable String typed, Errors errors) {
		String text = (typed != null) ? typed.strip().replaceAll("\\s+", " ") : "";
		if (text.isEmpty()) {
			errors.rejectValue(field, "problem.account." + field);
		}
		else if (text.length() > MAX_LENGTH) {
			errors.rejectValue(field, "problem.account.reviewer.long", new Object[] { MAX_LENGTH }, null);
		}
		return text;
	}

}
