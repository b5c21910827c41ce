package org.neutralspine.guidance.spine;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FusionTests {

	@ParameterizedTest
	@CsvSource({ "L4-S1, LUMBAR", "T12-L2, THORACIC LUMBAR", "L1-L3, THORACIC LUMBAR", "L2-L3, LUMBAR",
			"C6-C7, CERVICAL THORACIC", "C3-C4, CERVICAL", "T1-T2, CERVICAL THORACIC", "T11-T12, THORACIC LUMBAR",
			"T10-T11, THORACIC", "C1-C7, CERVICAL THORACIC", "T1-T12, CERVICAL THORACIC LUMBAR",
			"L1-S1, THORACIC LUMBAR", "S1-PELVIS, LUMBAR" })
	void countsTheNeighboursRegions(String span, String regions) {
		assertThat(fusion(span).regions()).extracting(Region::name).containsExactly(regions.split(" "));
	}

	@ParameterizedTest
	@CsvSource({ "T3-L1 L5-S1, T2 L2 L4", "L5-S1, L4", "C0-C2, C3", "C1-C2, C3", "L4-PELVIS, L3",
			"L2-L3 L4-L5, L1 S1" })
	void protectsTheVertebraeNextToTheFusion(String spans, String adjacent) {
		assertThat(fusion(spans).adjacentLevels()).extracting(Level::name).containsExactly(adjacent.split(" "));
	}

	@ParameterizedTest
	@CsvSource({ "L4-S1, 2", "L5-S1 L4-L5, 2", "T3-L1 L5-S1, 11", "L5-PELVIS, 2", "C0-C2, 2", "L4-S1 L4-L5, 2" })
	void countsEveryFusedSegmentOnce(String spans, int segments) {
		assertThat(fusion(spans).segments()).isEqualTo(segments);
	}

	@Test
	void mergesSpansThatShareAVertebra() {
		assertThat(fusion("L5-S1 L4-L5 T3-T4").spans()).containsExactly(new Span(Level.T3, Level.T4),
				new Span(Level.L4, Level.S1));
	}

	@ParameterizedTest
	@CsvSource({ "C7-T1, true", "T12-L1, true", "C6-C7, false", "L1-L2, false", "T10-T12, false" })
	void knowsTheJunctions(String span, boolean crosses) {
		assertThat(fusion(span).crossesJunction()).isEqualTo(crosses);
	}

	@ParameterizedTest
	@CsvSource({ "T11-T12 L1-L2, true", "L1-L2 L3-L4, true", "L1-L2 L4-L5, false", "L4-S1, false" })
	void knowsASingleMobileSegmentBetweenTwoSpans(String spans, boolean one) {
		assertThat(fusion(spans).leavesOneMobileSegment()).isEqualTo(one);
	}

	@Test
	void isWrittenFromTheTopDown() {
		assertThat(fusion("L5-S1 L4-L5 T3-T4").words()).isEqualTo("T3-T4, L4-S1");
	}

	@Test
	void aSpanNeedsTwoEnds() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Span(Level.L4, Level.L4));
	}

	static Fusion fusion(String spans) {
		return new Fusion(java.util.Arrays.stream(spans.split(" ")).map((text) -> {
			String[] ends = text.split("-");
			return Span.between(Level.valueOf(ends[0]), Level.valueOf(ends[1]));
		}).toList());
	}

}
