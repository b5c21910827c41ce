package org.neutralspine.account.start;

import java.util.Set;

import org.neutralspine.account.Role;
import org.neutralspine.account.SampleTrainerCreated;
import org.neutralspine.account.directory.FirstAccounts;
import org.neutralspine.web.Secret;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * A trainer to try the application with. The password is random and printed once: no
 * installation has one that others know.
 */
@Component
class SampleTrainer {

	static final String NAME = "trainer";

	private static final Logger logger = LoggerFactory.getLogger(SampleTrainer.class);

	private final FirstAccounts accounts;

	private final ApplicationEventPublisher events;

	SampleTrainer(FirstAccounts accounts, ApplicationEventPublisher events) {
		this.accounts = accounts;
		this.events = events;
	}

	void create() {
		String password = Secret.toType().text();
		long id = this.accounts.create(NAME, Set.of(Role.TRAINER), password);
		this.events.publishEvent(new SampleTrainerCreated(id, NAME));
		logger.warn("Sign in as \"{}\" with the one-time password {} within 72 hours and choose your own. "
				+ "The client and the plan that you find are made up.", NAME, password);
	}

}
