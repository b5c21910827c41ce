package org.neutralspine.exchange.table;

import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.audit.SpreadsheetCell;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cells that a spreadsheet would calculate.
 */
class CsvCellTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+49", "-5", "@SUM(A1)", "\tx", "\rx", "＝1", "＋1", "－1", "＠x", "=a\nb" })
	void putsAnApostropheBeforeAFormula(String text) {
		assertThat(SpreadsheetCell.isFormula(text)).isTrue();
		assertThat(CsvCell.write(text)).isEqualTo("'" + text);
		assertThat(SpreadsheetCell.isFormula(CsvCell.write(text))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Squat", "'90s squat", "a=b", "1-2", "''" })
	void leavesOtherTextsAlone(String text) {
		assertThat(CsvCell.write(text)).isEqualTo(text);
		assertThat(CsvCell.read(text)).isEqualTo(text);
		assertThat(SpreadsheetCell.isFormula(text)).isFalse();
	}

	@RepeatedTest(20)
	void takesOffWhatWasPutBefore() {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		for (int i = 0; i < 500; i++) {
			StringBuilder text = new StringBuilder();
			random.ints(random.nextInt(6), 0, 7).mapToObj("''=-+@a"::charAt).forEach(text::append);
			String cell = CsvCell.write(text.toString());
			assertThat(CsvCell.read(cell)).as("seed %d", seed).isEqualTo(text.toString());
			assertThat(SpreadsheetCell.isFormula(cell)).as("seed %d", seed).isFalse();
		}
	}

	@Test
	void aCellIsOneTextHoweverManyLines() {
		assertThat(CsvCell.write("a\n=b")).isEqualTo("a\n=b");
	}

}
