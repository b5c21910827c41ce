package org.neutralspine.account.start;

import java.util.Set;

import org.neutralspine.account.Role;
import org.neutralspine.account.SampleTrainerCreated;
import org.neutralspine.account.directory.FirstAccounts;
import org.neutralspine.web.Secret;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A trainer to try the application with. The password is random: no installation has one
 * that others know.
 */
@Component
class SampleTrainer {

	static final String NAME = "trainer";

	private final FirstAccounts accounts;

	private final ApplicationEventPublisher events;

	SampleTrainer(FirstAccounts accounts, ApplicationEventPublisher events) {
		this.accounts = accounts;
		this.events = events;
	}

	/**
	 * Creates the trainer and what others add for one, or nothing of it.
	 * @return the one-time password
	 */
	@Transactional
	String create() {
		String password = Secret.toType().text();
		long id = this.accounts.create(NAME, Set.of(Role.TRAINER), password);
		this.events.publishEvent(new SampleTrainerCreated(id, NAME));
		return password;
	}

}
