package org.neutralspine.account.directory;

import java.util.Optional;

import org.neutralspine.account.factor.KeySeal;
import org.neutralspine.account.factor.TotpKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keys of second factors, sealed for the database and bound to their account. Each start
 * seals anew what was sealed with a key that seals no longer, so that this one can be
 * taken away.
 */
@Component
class SecondFactorKeys implements ApplicationRunner {

	private static final Logger logger = LoggerFactory.getLogger(SecondFactorKeys.class);

	private final KeySeal seal;

	private final AccountRepository accounts;

	SecondFactorKeys(KeySeal seal, AccountRepository accounts) {
		this.seal = seal;
		this.accounts = accounts;
	}

	String seal(long account, TotpKey key) {
		return this.seal.seal(purpose(account), key);
	}

	/**
	 * The key; empty if it was sealed with a key that is gone, or for another account.
	 */
	Optional<TotpKey> open(long account, String sealed) {
		return this.seal.open(purpose(account), sealed);
	}

	@Override
	@Transactional
	public void run(ApplicationArguments arguments) {
		this.accounts.findSealedKeys()
			.stream()
			.filter((sealed) -> !this.seal.isCurrent(sealed.key()))
			.forEach((sealed) -> this.accounts.findToChange(sealed.id()).ifPresent(this::sealAnew));
	}

	/** Its owner or another server may have been faster. */
	private void sealAnew(Account account) {
		account.secondFactor()
			.filter((factor) -> !this.seal.isCurrent(factor.sealedKey()))
			.ifPresent((factor) -> open(account.id(), factor.sealedKey())
				.ifPresentOrElse((key) -> factor.sealAnew(seal(account.id(), key)), () -> warn(account)));
	}

	private static void warn(Account account) {
		logger.warn(
				"The second factor of \"{}\" was sealed with a key that is not in neutralspine.sealing-keys any more. "
						+ "Add that key, or let another admin take the second factor off.",
				account.name());
	}

	private static String purpose(long account) {
		return "second factor of " + account;
	}

}
