package org.neutralspine.account.factor;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Codes as the standards have them.
 */
class TotpTests {

	/** Of RFC 6238, appendix B. */
	private static final TotpKey KEY = TotpKey.of("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

	@ParameterizedTest
	@CsvSource({ "59, 94287082", "1111111109, 07081804", "1111111111, 14050471", "1234567890, 89005924",
			"2000000000, 69279037", "20000000000, 65353130" })
	void makesTheCodesOfTheStandard(long second, String eightDigits) {
		assertThat(Totp.code(KEY, Instant.ofEpochSecond(second))).isEqualTo(eightDigits.substring(2));
	}

	@ParameterizedTest
	@CsvSource({ "-31, false", "-30, true", "-1, true", "0, true", "29, true", "59, true", "60, false" })
	void aCodeCountsForAMinuteAndAHalf(long later, boolean counts) {
		Instant made = Instant.ofEpochSecond(3000);
		assertThat(Totp.match(KEY, Totp.code(KEY, made), made.plusSeconds(later), -1).isPresent()).isEqualTo(counts);
	}

	@Test
	void neitherTheCodeThatWasUsedNorAnEarlierOneCountsAgain() {
		Instant now = Instant.ofEpochSecond(3000);
		long step = Totp.match(KEY, Totp.code(KEY, now), now, -1).getAsLong();
		assertThat(step).isEqualTo(100);
		assertThat(Totp.match(KEY, Totp.code(KEY, now), now, step)).isEmpty();
		assertThat(Totp.match(KEY, Totp.code(KEY, now.minusSeconds(30)), now, step)).isEmpty();
		assertThat(Totp.match(KEY, Totp.code(KEY, now.plusSeconds(30)), now, step)).hasValue(101);
	}

	@ParameterizedTest
	@CsvSource({ "foobar, MZXW6YTBOI", "fooba, MZXW6YTB", "foob, MZXW6YQ", "foo, MZXW6", "fo, MZXQ", "f, MY" })
	void keysAreWrittenInBase32(String bytes, String text) {
		TotpKey key = TotpKey.of(bytes.getBytes(StandardCharsets.US_ASCII));
		assertThat(key.text()).isEqualTo(text);
		assertThat(key.bytes()).asString(StandardCharsets.US_ASCII).isEqualTo(bytes);
	}

	@Test
	void anAppReadsTheAddress() {
		assertThat(KEY.address("ada.b-1_"))
			.isEqualTo("otpauth://totp/Neutral%20Spine:ada.b-1_?secret=" + KEY.text() + "&issuer=Neutral%20Spine");
		assertThat(KEY.grouped()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
		assertThat(TotpKey.random().text()).matches("[A-Z2-7]{32}").isNotEqualTo(TotpKey.random().text());
	}

	@Test
	void recoveryCodesAreTenOf20DigitsAndTheirHashesThoseOfOneAccount() {
		List<RecoveryCode> codes = RecoveryCode.random();
		assertThat(new HashSet<>(codes)).hasSize(10).allMatch((code) -> code.digits().matches("\\d{20}"));
		RecoveryCode code = new RecoveryCode("01234567890123456789");
		assertThat(code.grouped()).isEqualTo("0123 4567 8901 2345 6789");
		assertThat(code.hash(1)).matches("[0-9a-f]{64}").isNotEqualTo(code.hash(2));
	}

}
