package org.neutralspine.account.directory;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.neutralspine.account.SignedIn;
import org.neutralspine.account.factor.RecoveryCode;
import org.neutralspine.account.factor.Totp;
import org.neutralspine.account.factor.TotpKey;
import org.neutralspine.web.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Second factors, as their owners use them. The row of the account is locked while a code
 * is looked at, so that of two uses at once, on whatever server, the second is refused.
 */
@Service
@Transactional
public class SecondFactors {

	/** All that is no digit helps to read, and may be typed or not. */
	private static final String BETWEEN_DIGITS = "\\D";

	private final AccountRepository accounts;

	private final SecondFactorKeys keys;

	private final ApplicationEventPublisher events;

	private final InstantSource clock;

	SecondFactors(AccountRepository accounts, SecondFactorKeys keys, ApplicationEventPublisher events,
			InstantSource clock) {
		this.accounts = accounts;
		this.keys = keys;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * A second factor that is on.
	 *
	 * @param recoveryCodes how many are left
	 */
	public record State(Instant since, int recoveryCodes) {
	}

	@Transactional(readOnly = true)
	public Optional<State> find(SignedIn person) {
		return this.accounts.findById(person.id())
			.flatMap((account) -> account.secondFactor()
				.map((factor) -> new State(factor.since(), account.recoveryCodes().size())));
	}

	/**
	 * Turns it on, once the app has given a code, and signs the person out everywhere
	 * else.
	 * @param session the session that goes on
	 * @return the recovery codes, which nobody can read again; empty if the code is
	 * wrong, or another session was faster
	 */
	public Optional<List<RecoveryCode>> turnOn(SignedIn person, TotpKey key, String typed, String session) {
		Account account = toChange(person);
		if (account.secondFactor().isPresent()) {
			return Optional.empty();
		}
		Instant now = this.clock.instant();
		OptionalLong step = Totp.match(key, digits(typed), now, Long.MIN_VALUE);
		if (step.isEmpty()) {
			return Optional.empty();
		}
		account.turnSecondFactorOn(new SecondFactor(this.keys.seal(account.id(), key), step.getAsLong(), now));
		this.events.publishEvent(new AccountChanged("account.second-factor-on", account));
		this.events.publishEvent(new AccessWithdrawn(account.id(), account.name(), session));
		return Optional.of(replaceCodes(account));
	}

	/**
	 * Uses up a code, either of the app or for recovery.
	 * @return whether it counted
	 */
	public boolean accept(SignedIn person, String typed) {
		Account account = toChange(person);
		return account.secondFactor().isPresent()
				&& (acceptFromApp(account, digits(typed)) || acceptForRecovery(account, digits(typed)));
	}

	/**
	 * Makes new recovery codes in place of all that are left.
	 */
	public List<RecoveryCode> renewCodes(SignedIn person) {
		Account account = toChange(person);
		if (account.secondFactor().isEmpty()) {
			throw new NotFoundException();
		}
		this.events.publishEvent(new AccountChanged("account.recovery-codes-made", account));
		return replaceCodes(account);
	}

	public void turnOff(SignedIn person) {
		Account account = toChange(person);
		account.turnSecondFactorOff();
		this.events.publishEvent(new AccountChanged("account.second-factor-off", account));
	}

	private boolean acceptFromApp(Account account, String code) {
		SecondFactor factor = account.secondFactor().orElseThrow();
		OptionalLong step = this.keys.open(account.id(), factor.sealedKey())
			.map((key) -> Totp.match(key, code, this.clock.instant(), factor.lastStep()))
			.orElseGet(OptionalLong::empty);
		step.ifPresent(factor::use);
		return step.isPresent();
	}

	private boolean acceptForRecovery(Account account, String code) {
		boolean counted = account.recoveryCodes().remove(new RecoveryCode(code).hash(account.id()));
		if (counted) {
			this.events.publishEvent(new AccountChanged("account.recovery-code-used", account));
		}
		return counted;
	}

	private static List<RecoveryCode> replaceCodes(Account account) {
		List<RecoveryCode> codes = RecoveryCode.random();
		account.recoveryCodes().clear();
		codes.forEach((code) -> account.recoveryCodes().add(code.hash(account.id())));
		return codes;
	}

	private Account toChange(SignedIn person) {
		return this.accounts.findToChange(person.id()).orElseThrow(NotFoundException::new);
	}

	private static String digits(String typed) {
		return typed.replaceAll(BETWEEN_DIGITS, "");
	}

}
