package org.neutralspine.question.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.StarterCatalogue;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.protocol.Symptom;
import org.neutralspine.question.text.Said;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kinds of texts that were once misread, by examples that stand in no labelled file.
 */
class MisreadingsTests {

	private static Understood read(String text) {
		return new QuestionReader(StarterCatalogue::namesWithin).read(text, LocalDate.of(2026, 11, 27));
	}

	private static List<Symptom> signs(String text) {
		return read(text).symptoms().stream().map(Said::value).toList();
	}

	private static List<Factor> factors(String text) {
		return read(text).factors().stream().map(Said::value).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Sometimes I don't make it to the loo in time. | BLADDER_OR_BOWEL_CHANGE
			There is no warning that I have to go. | BLADDER_OR_BOWEL_CHANGE
			I woke up wet twice this week. | BLADDER_OR_BOWEL_CHANGE
			Pain: no. Incision: green goo on the gauze. | FEVER_OR_WOUND
			My shirt is wet at the back, looks like plain water. | HEADACHE_EASED_LYING
			Water is trickling out of the scar. | HEADACHE_EASED_LYING
			Bread wont go down since the op. | NECK_SWELLING_OR_TROUBLE_SWALLOWING
			My fingers keep hitting the wrong keys. | CLUMSY_OR_UNSTEADY
			My legs are like walking through treacle. | CLUMSY_OR_UNSTEADY
			I fell and snapped my wrist last week. | FALL_OR_CRASH
			""")
	void signsAreReadInShyAndFigurativeWords(String text, Symptom sign) {
		assertThat(signs(text)).contains(sign);
	}

	@ParameterizedTest
	@ValueSource(strings = { "I fall asleep on the bike after ten minutes.", "Can I walk through wet grass?",
			"Can I use a heating pad?", "I came off a horse and snapped the dens, C1-C2 fused." })
	void wordsOfSignsThatMeanSomethingElseAreNone(String text) {
		assertThat(signs(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			L4-L5, 13 weeks this coming sunday | 12
			L4-L5, eight weeks ago this monday | 7
			L4-L5, half a year minus a few days | 25
			12 months on the dot. L5-S1 | 52
			L5-S1 30 weeks. Worse every day, going on two weeks now | 30
			C3-C7 on 30 July, all good till about ten days ago | 17
			L4-5, 9/9. can I swim? | 11
			L4-5 rods. It was the monday before last | 1
			L4-L5, op was Labor Day | 11
			L4-L5 fused on Boxing Day | 48
			C4-C6 fusion, seventy-two days | 10
			""")
	void timesAreNoLongerThanTheyWere(String text, int weeks) {
		assertThat(read(text).weeksPostOp()).extracting(Said::value).isEqualTo(weeks);
	}

	@ParameterizedTest
	@ValueSource(strings = { "I have a ten pound limit. L4-S1", "I have a 10 pound limit. L4-S1" })
	void aLimitCountsInWordsAsInDigits(String text) {
		assertThat(read(text).maxLoadKg()).extracting(Said::value)
			.satisfies((load) -> assertThat(load).isBetween(new BigDecimal("4.53"), new BigDecimal("4.54")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Op date is the 3rd of feb, L4-S1 planned.",
			"Op is on december 12th, L4-5. Planks until then?", "My foot is numb, has been for a year. L4-L5" })
	void noTimeIsReadFromADayToComeOrFromSomethingElse(String text) {
		assertThat(read(text).weeksPostOp()).isNull();
	}

	@Test
	void aLevelThatWasAddedIsFusedAndAnEarlierScanShowsNothingOfIt() {
		Understood added = read("The first fusion L4/5 is solid on ct. Then they had to add L3/4 on top, aug 31.");
		assertThat(added.fusion()).extracting(Said::value).containsExactly("L3-L5");
		assertThat(added.imaging()).isNull();
		assertThat(read("L4-L5 fused in 2024. They may add L3/4 next year.").fusion()).extracting(Said::value)
			.containsExactly("L4-L5");
	}

	@ParameterizedTest
	@ValueSource(strings = { "L2 was in a hundred pieces, fused L1 to L3.", "Smashed two vertebrae, T11-L2 fused.",
			"I snapped the dens. C1-C2 fused." })
	void aVertebraThatBrokeIsAFracture(String text) {
		assertThat(factors(text)).contains(Factor.FRACTURE);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			My bag is 12 kilos and the surgeon allows me 4. | 4
			Bags weigh 20 pounds and the doc allows me only 5. | 2.26
			My surgeon lets me lift 20 lbs now. | 9.07
			I have a 10 lb limit and the brace came off. | 4.53
			""")
	void aLimitIsReadWithAUnitSaidBeforeAndOutlivesTheBrace(String text, String kilograms) {
		assertThat(read(text).maxLoadKg()).extracting(Said::value).hasToString(kilograms);
	}

	@ParameterizedTest
	@ValueSource(strings = { "The 10 lb rule and the no-bending thing ran out, L4-L5 20 weeks.",
			"The dog weighs 30 kg, the doctor allows me 2 walks a day.",
			"No one said no lifting, no one said no twisting." })
	void whatRanOutOrNobodyRuledIsNoLimit(String text) {
		Understood read = read(text);
		assertThat(read.maxLoadKg()).isNull();
		assertThat(read.avoid()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "It isn't true that I am pain free.", "I wish I was pain free.", "No pain, no gain they say." })
	void painThatIsOnlyWishedAwayIsThere(String text) {
		assertThat(read(text).painNow()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "He's driving me mad. Can I shower?", "L4-L5, ten weeks. Can I shower?",
			"The midwife shrugs. Can I shower?", "The walking boot is off. Can I shower?" })
	void otherWordsAreNoExercises(String text) {
		assertThat(read(text).asked()).extracting((said) -> said.value().exercises().get(0).slug())
			.containsExactly("shower");
	}

	@Test
	void aSteepWayIsAHarderOne() {
		Understood steep = read("Can I use a treadmill on a steep incline?");
		assertThat(steep.asked()).isEmpty();
		assertThat(steep.notUnderstood()).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			I can make planks? L4-L5. | forearm-plank
			Kindly suggest whether he can do sun salutation. | yoga-flow
			Can I at least keep up the elliptical? | elliptical-trainer
			Where does the elliptical fall? | elliptical-trainer
			All I want is ballroom dancing. | dancing
			How long after it until I can go skiing? | skiing
			Is there any harm in bowls, indoor? | lawn-games
			15 lb curls? | seated-biceps-curl
			Can I do a toe touch? | toe-touch-stretch
			There's a trampoline party on Saturday. It's no to that, isn't it? | trampoline
			""")
	void whatIsAskedInOtherWordsIsAsked(String text, String slug) {
		assertThat(asked(text)).containsExactly(slug);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Yoga teacher with a question. L4-L5.", "The wound is a clean white line. L4-L5.",
			"My wife wants to ring someone. L4-L5.", "At that point it was fine. L4-L5.",
			"I could have climbed the walls. L4-L5.", "A bicycle saddle would touch it. L4-L5." })
	void whatIsNoExerciseIsNotAsked(String text) {
		assertThat(asked(text)).isEmpty();
	}

	private static List<String> asked(String text) {
		Understood said = read(text);
		return Stream.concat(said.asked().stream(), said.more().stream())
			.flatMap((one) -> one.value().exercises().stream())
			.map(Exercise::slug)
			.toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			CT was unclear. Until then I'm cleared for PT only. | REHAB
			My surgeon wrote 'strength training as tolerated'. | STRENGTH
			Got the words 'light exercise ok' today. | REHAB
			The consultant himself only ever said swim and cycle. | REHAB
			He's a fine surgeon; he gave me a green light for swimming and the bike. | REHAB
			""")
	void whatIsPlainlyClearedIsCleared(String text, Clearance clearance) {
		assertThat(read(text + " L4-L5.").clearance()).extracting(Said::value).isEqualTo(clearance);
	}

	@ParameterizedTest
	@ValueSource(strings = { "The hospital letter does not say I may lift weights.",
			"My surgeon didn't say I may lift weights.", "The surgeon never said I could do everything.",
			"Visit note: weights ok after 6 months." })
	void whatNobodySaidIsNotCleared(String text) {
		assertThat(read(text + " L4-L5.").clearance()).isNull();
	}

	@Test
	void painOfALegThatIsGoneLeavesTheBack() {
		assertThat(read("Her leg pain is gone. L4-L5.").painNow()).isNull();
		assertThat(read("The pain is gone. L4-L5.").painNow()).extracting(Said::value).isEqualTo(0);
	}

}
