package org.neutralspine.guidance.spine;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.guidance.spine.Reading.AsksBack;
import org.neutralspine.guidance.spine.Reading.NotUnderstood;
import org.neutralspine.guidance.spine.Reading.Question;
import org.neutralspine.guidance.spine.Reading.Understood;

import static org.assertj.core.api.Assertions.assertThat;

class TypedLevelsTests {

	@ParameterizedTest
	@CsvFileSource(resources = "/cases/levels.csv", numLinesToSkip = 1)
	void readsWhatPeopleTyped(String typed, String expected) {
		assertReads((typed != null) ? typed : "", expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			L4–S1                          | L4-S1
			ACDF C5-C7                     | C5-C7
			L4 through S1                  | L4-S1
			L4L5S1                         | L4-S1
			L45                            | L4-L5
			T11-12, L1-2                   | T11-T12 L1-L2
			D10 to D12                     | T10-T12
			I had my L4-L5 fused           | L4-L5
			2 level fusion L4-S1           | L4-S1
			lumbar fusion L4-S1            | L4-S1
			skull to c4                    | C0-C4
			L5-sacrum                      | L5-S1
			T3-L1 L5-S1                    | T3-L1 L5-S1
			thoracic and lumbar            | THORACIC LUMBAR
			L5-1                           | asks back
			L3-1                           | asks back
			T11-2                          | asks back
			3 level fusion L4-L5           | asks back
			three level fusion L3-S1       | L3-S1
			two level fusion of L4-L5      | L4-L5
			T12-L1 and lower back          | T12-L1 LUMBAR
			neck fusion, also T1-T2        | CERVICAL T1-T2
			C6-C7, thoracic                | C6-C7 THORACIC
			not L5-S1                      | asks back
			L3-L5-S1                       | asks back
			laminectomy L3, fusion L4-S1   | asks back
			disc replacement L3-L4         | asks back
			two levels                     | asks back
			C4-C4                          | asks back
			hello                          | asks back
			C9-C10                         | error
			L4-L6                          | error
			S3                             | error
			""")
	void readsWhatElsePeopleType(String typed, String expected) {
		assertReads(typed, expected);
	}

	@Test
	void asksForTheLevelsInAGap() {
		assertThat(TypedLevels.read("s-1,l-2, l-3,& l-4")).isEqualTo(new AsksBack(Question.GAP, List.of("L2", "S1")));
	}

	@Test
	void saysThatAReplacedDiscIsLeftOut() {
		assertThat(TypedLevels.read("fusion L4-S1 and disc replacement L3-L4"))
			.isEqualTo(new Understood(List.of(new Span(Level.L4, Level.S1)), true));
	}

	private static void assertReads(String typed, String expected) {
		Reading reading = TypedLevels.read(typed);
		switch (expected) {
			case "asks back" -> assertThat(reading).isInstanceOf(AsksBack.class);
			case "error" -> assertThat(reading).isInstanceOf(NotUnderstood.class);
			default -> {
				assertThat(reading).isInstanceOf(Understood.class);
				List<Span> spans = List.of(expected.split(" ")).stream().map(TypedLevelsTests::span).toList();
				assertThat(new Fusion(((Understood) reading).spans())).isEqualTo(new Fusion(spans));
			}
		}
	}

	private static Span span(String text) {
		for (Region region : Region.values()) {
			if (region.name().equals(text)) {
				return Span.of(region);
			}
		}
		String[] ends = text.split("-");
		return Span.between(Level.valueOf(ends[0]), Level.valueOf(ends[1]));
	}

}
