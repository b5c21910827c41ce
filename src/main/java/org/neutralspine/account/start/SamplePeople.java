package org.neutralspine.account.start;

import java.util.Set;

import org.neutralspine.account.Reviewers.Reviewer;
import org.neutralspine.account.Role;
import org.neutralspine.account.SampleTrainerCreated;
import org.neutralspine.account.directory.FirstAccounts;
import org.neutralspine.web.Secret;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * People to try the application with. Their passwords are random: no installation has one
 * that others know.
 */
@Component
class SamplePeople {

	static final String TRAINER = "trainer";

	static final String REVIEWER = "reviewer";

	private final FirstAccounts accounts;

	private final ApplicationEventPublisher events;

	SamplePeople(FirstAccounts accounts, ApplicationEventPublisher events) {
		this.accounts = accounts;
		this.events = events;
	}

	/**
	 * Creates the trainer and what others add for one, or nothing of it.
	 * @return the one-time password
	 */
	@Transactional
	String createTrainer() {
		String password = Secret.toType().text();
		long id = this.accounts.create(TRAINER, Set.of(Role.TRAINER), password);
		this.events.publishEvent(new SampleTrainerCreated(id, TRAINER));
		return password;
	}

	/**
	 * Creates a clinician.
	 * @return the one-time password
	 */
	@Transactional
	String createReviewer() {
		String password = Secret.toType().text();
		this.accounts.create(REVIEWER, new Reviewer("Sam Sample", "physiotherapist"), password);
		return password;
	}

}
