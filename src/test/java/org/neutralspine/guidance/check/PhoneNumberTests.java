package org.neutralspine.guidance.check;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The numbers to call with one tap.
 */
class PhoneNumberTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "none", textBlock = """
			144                                                | tel:144
			112 or +49 30 1234-5                               | tel:112 tel:+493012345
			000 (Triple Zero)                                  | tel:000
			your local emergency number (112, 911 or 999)      | tel:112 tel:911 tel:999
			the number on the wall                             | none
			""")
	void everyNumberOfTheSettingCanBeCalled(String setting, String addresses) {
		assertThat(PhoneNumber.in(setting)).extracting(PhoneNumber::address)
			.containsExactly((addresses != null) ? addresses.split(" ") : new String[0]);
	}

}
