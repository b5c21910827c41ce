package org.neutralspine.account.directory;

import java.time.InstantSource;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * What another instance sees that looked while there was no account, and then there was
 * one.
 */
public class LateFirstAccounts extends FirstAccounts {

	public LateFirstAccounts(ConfigurableApplicationContext context) {
		super(context.getBean(AccountRepository.class), context.getBean(PasswordEncoder.class), context,
				context.getBean(InstantSource.class));
	}

	@Override
	public boolean areMissing() {
		return true;
	}

	@Override
	public void resetNobody() {
		// It is outside of a transaction here.
	}

}
