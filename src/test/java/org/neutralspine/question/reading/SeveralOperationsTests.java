package org.neutralspine.question.reading;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.catalogue.StarterCatalogue;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.question.text.Said;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Stories of more than one operation, or more than one person. The latest operation
 * counts, however it is told, and only that of the one whom the text is about.
 */
class SeveralOperationsTests {

	private static Understood read(String text) {
		return new QuestionReader(StarterCatalogue::namesWithin).read(text, LocalDate.of(2026, 11, 27));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			L5-S1 fused in 2016, then they went back in on 3 August and took the cage out and fused L4 too. | 16
			She had L4-S1 in 2011; on the 9th of September they opened her up again and extended it to L2. | 11
			TLIF at L4-L5 eight years ago, it was fine until the level above went. They put new rods in on 20 July. | 18
			The disc at L5-S1 blew out in January 2024. They offered me a fusion, and it was on the 2nd of June. | 25
			Fused L4-L5 in 2018. It came loose, so in September the surgeon took everything out and started over. | 8
			Old L4-S1 from 2012 broke a screw and on October 12th the whole thing got replaced. | 6
			My fusion at L4-L5 is from 2009. On 2 November he operated on me again. | 3
			L4-L5 in 2015 and a redo of it in spring; the redo was on 4 May. | 29
			Crashed my bike on the 7th of August, L1 broken, T12-L2 fused the same night. | 16
			2009: L4-L5. 2017: L3-L4. Then the bottom went and on the 5th of October they did L5-S1. | 7
			Two months ago the plate came loose, back to theatre that evening. C5-C6 was done in February 2023. | 8
			I've had L4-L5 since 2020. L3-L4 came in July. | 17
			On 14 August they put an artificial disc in at C4/5 and fused C5-C6 below. | 15
			""")
	void theLatestOperationCounts(String text, int weeks) {
		assertThat(read(text).weeksPostOp()).extracting(Said::value).isEqualTo(weeks);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			L4-L5 on 12 October 2025. On 9 November the CT showed a solid fusion. | 58
			C5-C6 ACDF on 3 March 2025. In September a new CT found that it never fused. | 90
			L4-L5 was fused two years ago in October. | 104
			L4-L5 fusion was done before 40 days. | 5
			L4-L5 on 3 March 2025. I take 4000 units a day. | 90
			Scheduled for a revision on December 8th, I have had L4-S1 since 2015. | 569
			""")
	void whatElseHappenedIsNoOperation(String text, int weeks) {
		assertThat(read(text).weeksPostOp()).extracting(Said::value).isEqualTo(weeks);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			They redid my L4-L5 and extended it to S1 on the 12th of August. | L4-S1
			L5-S1 fused in 2016, this August they fused L4 too. | L4-S1
			L4-S1 in 2011, in September they extended the whole thing to L2. | L2-S1
			L3-L5 in 2011, redone in September and taken down to the pelvis. | L3-PELVIS
			It was L4-L5 in 2020, and since October I'm fused to L2. | L2-L5
			C5-C6 in 2019, and last year they added C4. | C4-C6
			""")
	void aFusionGoesOnToWhereItWasTaken(String text, String span) {
		assertThat(read(text).fusion()).extracting(Said::value).containsExactly(span);
	}

	@ParameterizedTest
	@ValueSource(strings = { "L5-S1 never healed, so in July they went back in and fused L4 down to S1.",
			"They took the old cage out in July and fused L4-S1.", "They had to add two levels. L4-S1 in 2012.",
			"They re-operated last month. L4-S1 in 2012.", "In May he had to redo the screws. L4-S1.",
			"The surgeon had to go in again and put a new cage. L4-S1.",
			"The plate came loose. Back to theatre. C4-C5.", "The rods were swapped in July. L4-S1.",
			"L4-S1 in 2012, in July he started over.", "They opened me up a second time in July. L4-S1." })
	void whatIsOperatedOnAgainIsARevision(String text) {
		assertThat(read(text).factors()).extracting(Said::value).contains(Factor.REVISION);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Posting for my dad. He had L4-S1 fused on 9 November. I had mine, L3-L4, in 2014.",
			"My mum had L4-S1 done on 9 November. I was fused at L5-S1 in 2012. Can she do planks?",
			"Asking for my wife: L4-S1 on 9 November. My own L2-L3 was in 2012.",
			"I train masters. One of mine had L4-S1 fused on 9 November. I had my own neck fused in 2012." })
	void whoWritesForSomebodyElseMayHaveBeenOperatedOnToo(String text) {
		Understood understood = read(text);
		assertThat(understood.otherPerson()).isNotNull();
		assertThat(understood.weeksPostOp()).extracting(Said::value).isEqualTo(2);
		assertThat(understood.fusion()).extracting(Said::value).containsExactly("L4-S1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Wife here. He says he may lift whatever. L3-L5, eight weeks. He wants to bench.",
			"Question from a coach. Member, 34, C5-C6 ACDF 30 weeks ago. Which of these do I cut, box jumps?",
			"Yoga teacher with a question. New student, L4-L5 fused. Camel pose?",
			"I'm a PT and my patient had L4-S1 on 2 July. She reports tingling.",
			"For my boy: T3-L1 in July. He's 15, tall, smokes. Football?",
			"My kid is 14 and had T4-L1 fused 4 months ago. Can he run?" })
	void aTextForSomebodyElseIsKnown(String text) {
		assertThat(read(text).otherPerson()).isNotNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "I coach soccer and had L4-L5 fused 12 weeks ago. Can I run?",
			"7/10 since the drive to my mum's on wednesday. L3-S1, 10 months. Is it alright to do cat cow?",
			"Salam brothers and sisters, L4-L5 fusion was done 6 weeks ago. Is kneeling possible?",
			"My dad had C3-C6 done and golfs, so when they offered me the ACDF I said yes. C6-C7. Can I swim?",
			"My brother's surgeon let him lift after his L4-5. Mine hasn't said a word. L3-L4. Deadlifts?",
			"T7-T9 fusion. My gym buddy with an L5-S1 was cleared, I'm jealous. Farmers carry?" })
	void whoSpeaksOfOthersMayStillAskForThemselves(String text) {
		Understood understood = read(text);
		assertThat(understood.otherPerson()).isNull();
		assertThat(understood.fusion()).hasSize(1);
		assertThat(understood.clearance()).isNull();
	}

	@Test
	void aClearanceOfTheOneWhoWritesIsNotThatOfAnother() {
		assertThat(
				read("Posting for my dad. L4-S1 on 9 November. I was cleared for everything after mine.").clearance())
			.isNull();
		assertThat(read("Posting for my dad. L4-S1 in March. The surgeon cleared him for weights.").clearance())
			.extracting(Said::value)
			.isEqualTo(Clearance.STRENGTH);
	}

	@Test
	void anOperationOfNextMonthIsStillToCome() {
		assertThat(read("I'm having my fusion next month, L4-L5. Can I plank?").beforeSurgery()).isNotNull();
		assertThat(read("Scheduled for a revision on December 8th, L4-S1 from 2015.").beforeSurgery()).isNotNull();
	}

}
