package org.neutralspine.account.start;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.neutralspine.account.Role;
import org.neutralspine.account.directory.AccountName;
import org.neutralspine.account.directory.FirstAccounts;
import org.neutralspine.account.password.PasswordRules;
import org.neutralspine.web.Secret;
import org.neutralspine.web.UnusableSettingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Creates the first admin, and resets the one that is named where all admins have lost
 * their passwords.
 */
@Component
class AdminAtStart implements ApplicationRunner {

	static final String NAME = "admin";

	private static final Logger logger = LoggerFactory.getLogger(AdminAtStart.class);

	private static final String NOT_USED = "{} was not used, since there are accounts. Remove it.";

	private final FirstAccounts accounts;

	private final AccountProperties properties;

	private final PasswordRules rules;

	private final SamplePeople samples;

	private final MessageSource messages;

	AdminAtStart(FirstAccounts accounts, AccountProperties properties, PasswordRules rules, SamplePeople samples,
			MessageSource messages) {
		this.accounts = accounts;
		this.properties = properties;
		this.rules = rules;
		this.samples = samples;
		this.messages = messages;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (StringUtils.hasText(this.properties.resetAdmin())) {
			reset(this.properties.resetAdmin());
			warnOfSampleData();
			return;
		}
		this.accounts.resetNobody();
		if (this.accounts.areMissing()) {
			createFirst();
			return;
		}
		if (isPasswordGiven()) {
			logger.warn(NOT_USED, AccountProperties.ADMIN_PASSWORD);
		}
		warnOfSampleData();
	}

	private void warnOfSampleData() {
		if (this.properties.sampleData()) {
			logger.warn(NOT_USED, AccountProperties.SAMPLE_DATA);
		}
	}

	private void createFirst() {
		String password = oneTimePassword(NAME);
		try {
			this.accounts.create(NAME, Set.of(Role.ADMIN), password);
		}
		catch (DataIntegrityViolationException ex) {
			// Another instance was first; its password is the password.
			return;
		}
		tell(NAME, password);
		if (this.properties.sampleData()) {
			tellRandom(SamplePeople.TRAINER, this.samples.createTrainer());
			logger.warn("The client and the plan that \"{}\" finds are made up.", SamplePeople.TRAINER);
			tellRandom(SamplePeople.REVIEWER, this.samples.createReviewer());
		}
	}

	private void reset(String typed) {
		String name = AccountName.normalize(typed);
		if (!AccountName.isValid(name)) {
			throw new UnusableSettingException(AccountProperties.RESET_ADMIN, text("problem.account.name"));
		}
		String password = oneTimePassword(name);
		Optional<Instant> earlier;
		try {
			earlier = this.accounts.reset(name, password);
		}
		catch (DataIntegrityViolationException ex) {
			// Another instance was first; its password is the password.
			return;
		}
		if (earlier.isPresent()) {
			logger.warn(
					"The admin \"{}\" was not reset again: that was done at {}, and {} is still set. Remove it. "
							+ "To reset an admin once more, start once without it.",
					name, earlier.get(), AccountProperties.RESET_ADMIN);
			return;
		}
		logger.warn("The admin \"{}\" was reset. Remove {} now.", name, AccountProperties.RESET_ADMIN);
		tell(name, password);
	}

	private boolean isPasswordGiven() {
		return StringUtils.hasText(this.properties.adminPassword());
	}

	/**
	 * The password that was given, or a random one.
	 */
	private String oneTimePassword(String name) {
		String given = this.properties.adminPassword();
		if (!StringUtils.hasText(given)) {
			return Secret.toType().text();
		}
		this.rules.problem(given, name).ifPresent((problem) -> {
			throw new UnusableSettingException(AccountProperties.ADMIN_PASSWORD, text(problem));
		});
		return given;
	}

	private void tell(String name, String password) {
		if (isPasswordGiven()) {
			logger.warn("Sign in as \"{}\" with the password that was given, within 72 hours, and choose your own.",
					name);
		}
		else {
			tellRandom(name, password);
		}
	}

	private static void tellRandom(String name, String password) {
		logger.warn("Sign in as \"{}\" with the one-time password {} within 72 hours and choose your own.", name,
				password);
	}

	private String text(String key) {
		return this.messages.getMessage(key, null, Locale.ENGLISH);
	}

}
