package org.neutralspine.account.directory;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.account.Role;
import org.neutralspine.account.SignInTimes;
import org.neutralspine.account.SignedIn;
import org.neutralspine.account.directory.SignInProperties.Duty;
import org.neutralspine.web.UnusableSettingException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Who has to have a second factor, and how long a session lasts.
 */
class SignInRulesTests {

	private static final Duration DAY = Duration.ofHours(24);

	@ParameterizedTest
	@CsvSource({ ", false, ADMIN, true", ", true, ADMIN, false", "REQUIRED, true, ADMIN, true",
			"OFFERED, false, ADMIN, false", "REQUIRED, false, TRAINER, false", "REQUIRED, false, REVIEWER, false" })
	void adminsHaveToHaveOneUnlessTheSettingOrSampleDataSayOtherwise(Duty set, boolean sampleData, Role role,
			boolean missing) {
		SignInRules rules = new SignInRules(new SignInProperties(set, DAY), sampleData);
		assertThat(rules.isSecondFactorMissing(person(role, false))).isEqualTo(missing);
		assertThat(rules.isSecondFactorMissing(person(role, true))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "PT14M59S", "PT0S", "-PT1H", "P30DT1S" })
	void aSessionLastsNoOtherTimeThanMakesSense(Duration lasts) {
		assertThatExceptionOfType(UnusableSettingException.class)
			.isThrownBy(() -> new SignInRules(new SignInProperties(null, lasts), false))
			.withMessageContaining("neutralspine.sign-in-lasts: it has to be between 15 minutes");
	}

	private static SignedIn person(Role role, boolean hasSecondFactor) {
		return new SignedIn(1, "ada", Set.of(role), false, null, hasSecondFactor, SignInTimes.begin(Instant.EPOCH));
	}

}
