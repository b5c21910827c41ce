package org.neutralspine.guidance.protocol.matrix;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.spine.Region;

import static org.assertj.core.api.Assertions.assertThat;

/** What a row of the matrix says of itself. */
class ProtocolRowTests {

	@Test
	void stretchesSayTheLetterOfEveryPhaseOnceAndInTheirOrder() {
		for (ProtocolRow row : DefaultProtocol.read().rows()) {
			for (Region region : Region.values()) {
				List<Letter> letters = new ArrayList<>();
				Letter before = null;
				for (Stretch stretch : row.stretches().getOrDefault(region, List.of())) {
					assertThat(stretch.first()).isEqualTo(Phase.values()[letters.size()]);
					assertThat(stretch.letter()).as("%s goes on", stretch).isNotEqualTo(before);
					before = stretch.letter();
					for (int phase = 0; phase < stretch.length(); phase++) {
						letters.add(stretch.letter());
					}
				}
				assertThat(letters).as("%s %s", row.demand(), region).isEqualTo(row.letters().get(region));
			}
		}
	}

	@Test
	void aStretchIsNamedByItsOnlyPhaseOrItsFirstAndLast() {
		assertThat(new Stretch(Letter.C, Phase.P2, Phase.P2).stages()).isEqualTo("P2");
		assertThat(new Stretch(Letter.X, Phase.P0, Phase.P1).stages()).isEqualTo("P0–P1");
	}

}
