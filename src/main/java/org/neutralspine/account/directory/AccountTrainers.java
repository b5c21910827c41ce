package org.neutralspine.account.directory;

import java.util.List;

import org.neutralspine.account.Role;
import org.neutralspine.account.Trainers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The trainers among the accounts.
 */
@Service
@Transactional(readOnly = true)
class AccountTrainers implements Trainers {

	private final AccountRepository accounts;

	AccountTrainers(AccountRepository accounts) {
		this.accounts = accounts;
	}

	@Override
	public List<Trainer> all() {
		return this.accounts.findAllByOrderByName().stream().map(AccountTrainers::trainer).toList();
	}

	@Override
	public boolean isAvailable(long id) {
		return this.accounts.findById(id).map(AccountTrainers::trainer).filter(Trainer::available).isPresent();
	}

	private static Trainer trainer(Account account) {
		return new Trainer(account.id(), account.name(), account.isEnabled() && account.roles().contains(Role.TRAINER));
	}

}
