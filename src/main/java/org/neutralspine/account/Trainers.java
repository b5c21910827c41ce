package org.neutralspine.account;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may have clients, for whoever keeps clients.
 */
@Service
@Transactional(readOnly = true)
public class Trainers {

	private final AccountRepository accounts;

	Trainers(AccountRepository accounts) {
		this.accounts = accounts;
	}

	/**
	 * Somebody who has, had or may have clients.
	 *
	 * @param available whether they are a trainer who may sign in, or choose a password
	 * to do so
	 */
	public record Trainer(long id, String name, boolean available) {
	}

	/** Everybody with an account, by name. */
	public List<Trainer> all() {
		return this.accounts.findAllByOrderByName().stream().map(Trainers::trainer).toList();
	}

	/** Whether there is such a trainer to look after their clients. */
	public boolean isAvailable(long id) {
		return this.accounts.findById(id).map(Trainers::trainer).filter(Trainer::available).isPresent();
	}

	private static Trainer trainer(Account account) {
		return new Trainer(account.id(), account.name(), account.isEnabled() && account.roles().contains(Role.TRAINER));
	}

}
