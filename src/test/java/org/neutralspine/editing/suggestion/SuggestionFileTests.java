package org.neutralspine.editing.suggestion;

import java.io.IOException;
import java.io.StringReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.catalogue.Demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SuggestionFileTests {

	private static final String HEADER = "# A remark\nwhere,words,with,unless,demands\n\n";

	@Test
	void readsARuleFromEachRow() throws IOException {
		assertThat(read(HEADER + "NAME,squat,smith,,FIXED_PATH_SQUAT EXTERNAL_LOAD\n# Another\nTEXT,jump,,,JUMPING\n"))
			.satisfiesExactly((rule) -> {
				assertThat(rule.where()).isEqualTo(Sign.Where.NAME);
				assertThat(rule.demands()).containsExactly(Demand.FIXED_PATH_SQUAT, Demand.EXTERNAL_LOAD);
				assertThat(rule.with().areIn("smith machine")).isTrue();
				assertThat(rule.unless().isEmpty()).isTrue();
			}, (rule) -> assertThat(rule.where()).isEqualTo(Sign.Where.TEXT));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', quoteCharacter = '"', textBlock = """
			NAME,squat,,,SQUATTING              ! there is no demand 'SQUATTING'
			NAME,squat,,,                       ! there is no demand ''
			name,squat,,,JUMPING                ! there is no where 'name'
			NAME,,,,JUMPING                     ! it has no words
			NAME,squat,JUMPING                  ! it has 3 cells instead of 5
			NAME,squat,,Smith,JUMPING           ! 'Smith' is no word in lower case""")
	void namesTheLineOfAMistake(String row, String mistake) {
		assertThatIllegalArgumentException().isThrownBy(() -> read(HEADER + "NAME,jump,,,JUMPING\n" + row + "\n"))
			.withMessage("Line 5: " + mistake);
	}

	@Test
	void refusesOtherColumns() {
		assertThatIllegalArgumentException().isThrownBy(() -> read("where,words,demands\nNAME,jump,JUMPING\n"))
			.withMessage("Line 1: the columns are not where,words,with,unless,demands");
	}

	private static Iterable<SuggestionRule> read(String file) throws IOException {
		return SuggestionFile.read(new StringReader(file));
	}

}
