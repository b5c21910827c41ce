package org.neutralspine.guidance.spine;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.guidance.spine.Reading.AsksBack;
import org.neutralspine.guidance.spine.Reading.NotUnderstood;
import org.neutralspine.guidance.spine.Reading.Question;
import org.neutralspine.guidance.spine.Reading.Understood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class TypedLevelsTests {

	private static final List<String> PARTS = List.of("L4", "s1", "T-10", "C567", "L6", "oc", "pelvis", "SI joint",
			"sacrum", "LWK", "bis", "->", "-", "/", ",", "and", "5", "0", "999999999", "1234567890", "fourth", "4.",
			"lumbar", "neck", "whole spine", "Lendenwirbel", "fusion", "two fusions", "2 level", "disc replacement",
			"laminectomy", "one", "$1", "\\", "é", "#", "\n", "not");

	@ParameterizedTest
	@CsvFileSource(resources = { "/cases/levels.csv", "/cases/levels-2.csv", "/cases/levels-3.csv" },
			numLinesToSkip = 1)
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
			L4-L6                          | asks back
			C9-C10                         | error
			S3                             | error
			""")
	void readsWhatElsePeopleType(String typed, String expected) {
		assertReads(typed, expected);
	}

	@Test
	void asksForTheLevelsInAGap() {
		assertThat(TypedLevels.read("s-1,l-2, l-3,& l-4")).isEqualTo(new AsksBack(Question.GAP, List.of("L2", "S1")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			L6-S1                               | SIX_LUMBAR    | L6
			L5-6                                | SIX_LUMBAR    | L6
			L56                                 | SIX_LUMBAR    | L6
			microdiscectomy L5-S1               | OTHER_SURGERY | microdiscectomy
			laminectomy L3, fusion L4-S1        | OTHER_SURGERY | laminectomy
			fusion L4-S1 and laminectomy L2     | OTHER_SURGERY | laminectomy
			two cervical fusions, L3-L4 and L5-S1 | COUNT       | two cervical fusions
			two fusions, C5-C7                  | COUNT         | two fusions
			C5-6, 4-5                           | WHICH_LEVEL   | 4
			L4-S1, 3 screws                     | WORDS         | 3
			T10-L5 and pelvis                   | OTHER_END     | PELVIS
			""")
	void asksAboutWhatIsInDoubt(String typed, Question question, String about) {
		assertThat(TypedLevels.read(typed)).isEqualTo(new AsksBack(question, List.of(about)));
	}

	@RepeatedTest(2)
	void whateverIsTypedIsAnswered() {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		for (int i = 0; i < 20_000; i++) {
			StringBuilder typed = new StringBuilder();
			for (int left = 1 + random.nextInt(7); left > 0; left--) {
				typed.append(PARTS.get(random.nextInt(PARTS.size()))).append(random.nextBoolean() ? " " : "");
			}
			assertThatCode(() -> TypedLevels.read(typed.toString())).as("%s, seed %d", typed, seed)
				.doesNotThrowAnyException();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "1. ", "fourth and ", "lumbar 4 ", "l four ", "two lumbar ", "L4 ", "-", "(" })
	void aTextMayBeLong(String part) {
		assertThatCode(() -> TypedLevels.read(part.repeat(1000))).doesNotThrowAnyException();
	}

	@Test
	void saysThatAReplacedDiscIsLeftOut() {
		assertThat(TypedLevels.read("fusion L4-S1 and disc replacement L3-L4"))
			.isEqualTo(new Understood(List.of(new Span(Level.L4, Level.S1)), true));
	}

	private static void assertReads(String typed, String expected) {
		Reading reading = TypedLevels.read(typed);
		switch (expected) {
			case "asks back" -> assertThat(reading).matches(TypedLevelsTests::asksBack);
			case "error" -> assertThat(reading).isInstanceOf(NotUnderstood.class);
			default -> {
				assertThat(reading).isInstanceOf(Understood.class);
				List<Span> spans = List.of(expected.split(" ")).stream().map(TypedLevelsTests::span).toList();
				assertThat(new Fusion(((Understood) reading).spans())).isEqualTo(new Fusion(spans));
			}
		}
	}

	/** To confirm that a replaced disc is no fusion is asked, too. */
	private static boolean asksBack(Reading reading) {
		return reading instanceof AsksBack || (reading instanceof Understood understood && understood.leavesOut());
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
