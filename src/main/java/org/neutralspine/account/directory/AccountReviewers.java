package org.neutralspine.account.directory;

import java.util.Optional;

import org.neutralspine.account.Reviewers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clinicians among the accounts.
 */
@Service
@Transactional(readOnly = true)
class AccountReviewers implements Reviewers {

	private final AccountRepository accounts;

	AccountReviewers(AccountRepository accounts) {
		this.accounts = accounts;
	}

	@Override
	public Optional<Reviewer> find(long id) {
		return this.accounts.findById(id).flatMap(Account::reviewer);
	}

}
