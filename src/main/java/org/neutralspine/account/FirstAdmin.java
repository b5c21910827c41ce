package org.neutralspine.account;

import org.neutralspine.web.Secret;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Lets somebody in where nobody can sign in yet.
 */
@Component
class FirstAdmin implements ApplicationRunner {

	static final String NAME = "admin";

	private static final Logger logger = LoggerFactory.getLogger(FirstAdmin.class);

	private final Accounts accounts;

	private final AccountProperties properties;

	FirstAdmin(Accounts accounts, AccountProperties properties) {
		this.accounts = accounts;
		this.properties = properties;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (!this.accounts.isEmpty()) {
			return;
		}
		String given = this.properties.adminPassword();
		String password = StringUtils.hasText(given) ? given : Secret.toType().text();
		try {
			this.accounts.createFirstAdmin(NAME, password);
		}
		catch (DataIntegrityViolationException ex) {
			// Another instance was first; its password is the password.
			return;
		}
		if (password.equals(given)) {
			logger.warn("Sign in as \"{}\" with the password that was given, and choose your own.", NAME);
		}
		else {
			logger.warn("Sign in as \"{}\" with the one-time password {} and choose your own.", NAME, password);
		}
	}

}
