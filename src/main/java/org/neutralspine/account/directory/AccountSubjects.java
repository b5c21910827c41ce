package org.neutralspine.account.directory;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.neutralspine.audit.Subject;
import org.neutralspine.audit.Subjects;
import org.springframework.stereotype.Component;

/**
 * The accounts that entries of the trail are about.
 */
@Component
class AccountSubjects implements Subjects {

	private static final Pattern ACCOUNT = Pattern.compile("account (\\d{1,18})(?: .*)?");

	private final Accounts accounts;

	AccountSubjects(Accounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public Optional<Subject> find(String about) {
		Matcher account = ACCOUNT.matcher(about);
		return account.matches()
				? this.accounts.find(Long.parseLong(account.group(1)))
					.map((found) -> new Subject(found.name(), "/admin/accounts#account-" + found.id()))
				: Optional.empty();
	}

}
