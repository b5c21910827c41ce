package org.neutralspine.guidance.protocol.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.spine.Region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ProtocolFileTests {

	private static final String DEFAULT = text();

	@Test
	void readsTheDefault() {
		Protocol protocol = ProtocolFile.read(new StringReader(DEFAULT));
		assertThat(protocol.name()).isEqualTo("Neutral Spine default protocol");
		assertThat(protocol.version()).isEqualTo("2");
		assertThat(protocol.rows()).extracting(ProtocolRow::demand).containsExactly(Demand.values());
		assertThat(protocol.rows()).allSatisfy((one) -> assertThat(one.letters()).hasSize(Region.values().length)
			.allSatisfy((region, letters) -> assertThat(letters).hasSize(Phase.values().length)));
		ProtocolRow row = protocol.row(Demand.END_RANGE_TRUNK_FLEXION);
		assertThat(row.letter(Region.THORACIC, Phase.P2)).isEqualTo(Letter.X);
		assertThat(row.letter(Region.LUMBAR, Phase.P2)).isEqualTo(Letter.C);
		assertThat(row.forbiddenByLimits()).containsExactlyInAnyOrder(Limit.BENDING, Limit.STRETCHING);
		assertThat(row.forbiddenByFactors()).containsExactly(Factor.OSTEOPOROSIS);
		assertThat(row.clearanceNeeded()).isEqualTo(Clearance.REHAB);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					# name: Neutral Spine default protocol | #                        | Line 1: '# name: …' is missing
					# version: 2                          | # version:               | Line 2: '# version: …' is missing
					demand,title                          | demand,titel             | Line 3: the columns are not exactly
					LEVEL_WALKING,Walking                 | MOONWALKING,Walking      | Line 5: unknown demand 'MOONWALKING'
					SUPINE,"Lying                         | LEVEL_WALKING,"Lying     | Line 6: a second row for LEVEL_WALKING
					head supported",WALKING,AAAAA         | head supported",WALKING,AAAA | Line 6: lumbar has 4 letters instead of 5
					head supported",WALKING,AAAAA         | head supported",WALKING,AAABA | Line 6: lumbar has 'B' where only A, C or X may stand
					head supported",WALKING,AAAAA         | head supported",WALKING,AACAA | Line 6: lumbar gets stricter with time: AACAA
					head supported",WALKING               | head supported",SLEEPING | Line 6: unknown clearance_needed 'SLEEPING'
					head supported",WALKING               | head supported",NONE     | Line 6: clearance_needed may not be NONE
					,,PRONE,,                             | ,,FACE_DOWN,,            | Line 8: unknown forbidden_by_limit 'FACE_DOWN'
					,LTC,BENDING,,,,,founding article A07; [78] | ,LTX,BENDING,,,,,founding article A07; [78] | Line 11: never_in has 'X' where only L, T or C may stand
					XXXXX,XXXXX,XXXXX,LTC,BENDING,,,,,founding article A07; [78] | XXXXC,XXXXX,XXXXX,LTC,BENDING,,,,,founding article A07; [78] | Line 11: never_in names L, but lumbar is not all X
					,,,,,,,[23]                           | ,,,,,,,                  | Line 6: basis is empty
					LEVEL_WALKING,Walking                 | LEVEL_WALKING,"Wal"king  | Line 5 or after
					,,,,,,,[23]                           | ,,,,,,[23]               | Line 6: it has 12 cells instead of 13
					RUNNING IMPACT,,,,yes,founding article; [11][23][28][36] | RUNNING IMPACT,,,,no,founding article; [11][23][28][36] | Line 55: needs_solid_fusion has 'no' where only yes may stand, or nothing
					""")
	void refusesAFileThatLeavesAnythingOpen(String part, String instead, String message) {
		assertThat(DEFAULT).contains(part);
		int at = DEFAULT.indexOf(part);
		String changed = DEFAULT.substring(0, at) + instead + DEFAULT.substring(at + part.length());
		assertThatExceptionOfType(InvalidProtocolException.class)
			.isThrownBy(() -> ProtocolFile.read(new StringReader(changed)))
			.withMessageContaining(message);
	}

	@Test
	void saysHowToBringAFileOfTheFirstVersionUpToDate() {
		String columns = "forbidden_by_factor,cautioned_by_factor,needs_solid_fusion,basis";
		assertThat(DEFAULT).contains(columns);
		assertThatExceptionOfType(InvalidProtocolException.class)
			.isThrownBy(
					() -> ProtocolFile.read(new StringReader(DEFAULT.replace(columns, "forbidden_by_factor,basis"))))
			.withMessageContaining("Line 3: this is a file of version 1 of the rules. "
					+ "Add the columns cautioned_by_factor and needs_solid_fusion before basis");
	}

	@Test
	void refusesAFileWithoutARowForEveryDemand() {
		String shorter = DEFAULT.lines()
			.filter((line) -> !line.startsWith("BRISK_WALKING"))
			.reduce("", (a, b) -> a + b + "\n");
		assertThatExceptionOfType(InvalidProtocolException.class)
			.isThrownBy(() -> ProtocolFile.read(new StringReader(shorter)))
			.withMessage("After the last line: no row for [BRISK_WALKING]");
	}

	private static String text() {
		try (InputStream file = ProtocolFileTests.class.getResourceAsStream("/protocol/default.csv")) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
