package org.neutralspine.question.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.catalogue.StarterCatalogue;
import org.neutralspine.guidance.protocol.Brace;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.protocol.Imaging;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.Symptom;
import org.neutralspine.question.text.Said;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kinds of texts that were once read as more open than they are, by examples that stand
 * in no labelled file.
 */
class UnsafeReadingsTests {

	private static Understood read(String text) {
		return new QuestionReader(StarterCatalogue::namesWithin).read(text, LocalDate.of(2026, 11, 27));
	}

	private static List<Symptom> signs(String text) {
		return read(text).symptoms().stream().map(Said::value).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "He is cleared for sports, I am not. L4-L5.",
			"The man in the next bed was told by my surgeon: no limits. L4-L5.",
			"My uncle is a surgeon and says I can lift weights again. L4-L5.",
			"My cardiologist cleared me for all exercise. L4-L5.",
			"All the people in my class got cleared for everything at six months. L4-L5.",
			"My old surgeon cleared me for all sports. The new one said nothing. L4-L5.",
			"If the scan of next week is solid, I am cleared for everything. L4-L5.",
			"What does 'cleared for sport' mean? L4-L5.", "I figured I was cleared for weights. L4-L5.",
			"Somebody's surgeon in here said 'cleared for everything, no limits'. L4-L5.",
			"I saw in the group that a surgeon cleared somebody for all sports. L4-L5.",
			"Cleared for all activities!! ...for the flight to my mum. L4-L5.",
			"No restrictions at all... is what I dream of. L4-L5.", "Cleared for weights. Just kidding. L4-L5.",
			"My husband has L4-L5 fused. His cousin is cleared for everything.",
			"Cleared for full contact... with my sofa. L4-L5." })
	void whatWasNotGivenToTheOneWhoWritesIsNoClearance(String text) {
		assertThat(read(text).clearance()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Now he told me in the hospital to stop all that.", "He pulled my clearance last week.",
			"The letter says not cleared for weights.", "I am no longer allowed.", "I lost my clearance.",
			"Nobody has cleared me for anything since.", "In may L3-L4 was added.",
			"In may I fell and he had to redo the screws.", "Redone on the 3rd of june.",
			"Then the level below went." })
	void aClearanceThatWasTakenBackIsNone(String later) {
		String cleared = "The surgeon cleared me for weights.";
		assertThat(read(cleared).clearance()).isNotNull();
		assertThat(read(cleared + " " + later).clearance()).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			My surgeon has not okayed anything so far. Can I swim? | NONE
			I have no clearance yet, can I squat | NONE
			still waiting to be cleared, can I do clamshells? | NONE
			Clearance was revoked on monday. Can I walk? | NONE
			My doctor told me to stop all exercises. Can I do planks? | NONE
			I'm not cleared for weights yet, can I do bird dogs | REHAB
			""")
	void whatIsSaidNotToBeClearedIsKnown(String text, Clearance most) {
		assertThat(read(text).notCleared()).extracting(Said::value).isEqualTo(most);
	}

	@ParameterizedTest
	@ValueSource(strings = { "My surgeon cleared me for everything. Can I walk?",
			"Not cleared to drive yet. Can I walk?", "Can I do bird dogs?", "My friend is not cleared. Can I walk?" })
	void whatIsClearedOrNotSpokenOfIsNotSaidToBeMissing(String text) {
		assertThat(read(text).notCleared()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "My doctor told me not to walk for longer than 5 minutes. Can I walk?",
			"I was told not to do planks, can I do planks on my knees?",
			"The consultant advised against bridges. Can I do bridges?",
			"My surgeon doesn't want me to do squats yet, can I do squats?" })
	void whatAPhysicianSaysOfAnExerciseIsNotPassedOver(String text) {
		Understood understood = read(text);
		assertThat(understood.told() != null || !understood.avoid().isEmpty()).as(text).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "my doctor said no bending no lifting above 10 lbs", "limits: 10 lbs, no bending",
			"No bending, no lifting over 10 pounds.", "restrictions are 10 lb and no bending",
			"no bending no carrying over 10 lbs, says my surgeon" })
	void aLoadBesideALimitHidesNeither(String text) {
		assertThat(read(text).avoid()).extracting(Said::value).contains(Limit.BENDING);
		assertThat(read(text).maxLoadKg()).isNotNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "My surgeon said I can do anything but deadlifts and back squats. L4-L5. Can i deadlift?",
			"Cleared for strength training, but no deadlifts. L4-L5. Can I deadlift?",
			"cleared for sport apart from horse riding, x-ray solid. Can I ride a horse?",
			"L4-L5 26 weeks cleared for strength. no planks said doc. plank?",
			"cleared for strength but he forbids lunges. lunges?",
			"L4-L5. she doesn't want me to do rowing machine. rowing machine?",
			"My doctor cleared all except kettlebell swings. Can I do swings?" })
	void whatAPhysicianForbidsByNameIsNotPassedOver(String text) {
		Understood understood = read(text);
		assertThat(understood.told() != null || !understood.avoid().isEmpty()).as(text).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "No pain with walking, the surgeon is happy. Can I do planks?",
			"My surgeon cleared me for everything. No numbness. Can I do planks?",
			"I do no crunches at home. Can I do planks?" })
	void whatNobodyForbadeIsNotTold(String text) {
		assertThat(read(text).told()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "surgeon said strength training is ok starting in january",
			"cleared for strength training from week 30", "cleared for strength training until last month",
			"my surgeon said I'd be cleared for strength training at 12 weeks",
			"my surgeon cleared me for weights after christmas", "cleared for weights as of next week" })
	void aClearanceOfAnotherTimeIsNone(String text) {
		assertThat(read(text + ". L4-L5, 26 weeks. band row?").clearance()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "my surgeon says no more exercise for now. bird dog?",
			"the surgeon said rest for two weeks. bird dog?", "doctor ordered rest until the next visit, bird dog?" })
	void restIsNoExercise(String text) {
		assertThat(read(text).notCleared()).extracting(Said::value).isEqualTo(Clearance.NONE);
	}

	@ParameterizedTest
	@CsvSource({ "'L4-S1 fused 100 weeks ago, burpees?', false", "'L4-S1 fused 100 days ago, burpees?', false",
			"'L4-S1, the CT says it is fused 100 percent. burpees?', true", "'CT: 100% fused. L4-S1. burpees?', true" })
	void aHundredWeeksAreNoScan(String text, boolean solid) {
		Said<Imaging> imaging = read(text).imaging();
		assertThat(imaging != null && imaging.value() == Imaging.SOLID).isEqualTo(solid);
	}

	@Test
	void whatIsNotClearedCountsBeforeWhatIs() {
		String text = "My surgeon cleared me for weights. Last week my surgeon said no exercise at all. L4-S1.";
		assertThat(read(text).clearance()).extracting(Said::value).isEqualTo(Clearance.NONE);
	}

	@ParameterizedTest
	@CsvSource({ "'My pain is 9/10, would do anything to make it stop. Can I walk?', 9",
			"'Pain is an 8, would have it checked but nobody answers. Can I walk?', 8" })
	void aScoreThatSomebodyWouldDoAnythingAgainstIsNoPraise(String text, int score) {
		assertThat(read(text).painNow()).extracting(Said::value).isEqualTo(score);
	}

	@Test
	void praiseIsNoPain() {
		assertThat(read("My surgeon is the best, 10/10 would do it again. L4-L5.").painNow()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "My temperature was 98 this morning but 102 tonight.",
			"Temperature 36.8 at noon and 38.4 tonight." })
	void ofTwoTemperaturesTheHigherIsHeard(String text) {
		assertThat(signs(text)).contains(Symptom.FEVER_OR_WOUND);
	}

	@Test
	void ofTwoClearancesTheLaterCounts() {
		assertThat(read("Surgeon cleared me for everything. After the CT the surgeon said only walking.").clearance())
			.extracting(Said::value)
			.isEqualTo(Clearance.WALKING);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			My thumb is numb, the nurse says it is normal. | NEW_NUMBNESS
			I get tingling in my shin. They told me it's normal. | NEW_NUMBNESS
			I had no leg pain until yesterday. | RADIATING_NERVE_PAIN
			No numbness at all! Well, except for my big toe. | NEW_NUMBNESS
			The numbness stopped. It came back on monday. | NEW_NUMBNESS
			I have never fallen until this morning. | FALL_OR_CRASH
			No fever, no calf pain, but my foot droops in the evening. | NEW_WEAKNESS
			I hang about doubled over like a hairpin these days. | NEW_STOOP
			I tell everybody that my leg pain is gone. | RADIATING_NERVE_PAIN
			My toe is no longer numb. I wish. | NEW_NUMBNESS
			No tingling in my hand so long as I keep still. | NEW_NUMBNESS
			No headache as long as I lie down. | HEADACHE_EASED_LYING
			My chest is ok unless I cough. | BREATHLESS_OR_CHEST_PAIN
			My back is sorer than its normal 3. | FLARE_UP
			""")
	void aSignIsThereWhateverIsSaidAroundIt(String text, Symptom sign) {
		assertThat(signs(text)).contains(sign);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Weeing has gone strange. | BLADDER_OR_BOWEL_CHANGE
			I stand at the loo and wait for something to start. | BLADDER_OR_BOWEL_CHANGE
			I had gone during the night without noticing. | BLADDER_OR_BOWEL_CHANGE
			I am not able to pass anything. | BLADDER_OR_BOWEL_CHANGE
			I have had no urge since tuesday. | BLADDER_OR_BOWEL_CHANGE
			My knee went out from under me. | NEW_WEAKNESS
			EHL 2/5 on the left since monday. | NEW_WEAKNESS
			I'm not able to lift my foot onto the brake. | NEW_WEAKNESS
			My pulse is at 128 on the couch. | BREATHLESS_OR_CHEST_PAIN
			I trip loads these days. | CLUMSY_OR_UNSTEADY
			The jolts are back. | RADIATING_NERVE_PAIN
			My hand gets a shock when I look up. | RADIATING_NERVE_PAIN
			There is a thunk when I roll over. | CLICKING_OR_MOVING_HARDWARE
			Something in there goes bang. | CLICKING_OR_MOVING_HARDWARE
			It aches at the very top of the rods. | NEW_STOOP
			My seat area feels like it is not mine. | SADDLE_NUMBNESS
			I wash my knickers every time I sneeze. | BLADDER_OR_BOWEL_CHANGE
			My thumb ignores me. | NEW_WEAKNESS
			My slippers no longer fit on the left. | CALF_SWELLING
			I need to rest for breath after ten steps. | BREATHLESS_OR_CHEST_PAIN
			I keep knocking my mug over. | CLUMSY_OR_UNSTEADY
			My skull is about to crack when I stand. | HEADACHE_EASED_LYING
			It's the left and the right now. | PAIN_IN_BOTH_LEGS
			My throat looks like a football. | NECK_SWELLING_OR_TROUBLE_SWALLOWING
			A skewer from my neck into my elbow. | RADIATING_NERVE_PAIN
			The rod wobbles. | CLICKING_OR_MOVING_HARDWARE
			I am bent in two by evening. | NEW_STOOP
			My foot isn't right since monday. | NEW_NUMBNESS
			My arm has a mind of its own. | NEW_NUMBNESS
			I can't tell any more that I have to go to the bathroom. | BLADDER_OR_BOWEL_CHANGE
			On the loo there is no sensation at all. | BLADDER_OR_BOWEL_CHANGE
			I sit on the toilet and don't feel when it comes. | BLADDER_OR_BOWEL_CHANGE
			I have lost all feeling in my private parts. | SADDLE_NUMBNESS
			Since the fusion I can't get an erection. | SADDLE_NUMBNESS
			Impotent for three weeks now, can I do bridges? | SADDLE_NUMBNESS
			I cannot feel my feet. | PAIN_IN_BOTH_LEGS
			My legs have gone numb. | PAIN_IN_BOTH_LEGS
			Both my legs are like rubber. | PAIN_IN_BOTH_LEGS
			""")
	void signsAreReadInWordsOfEveryDay(String text, Symptom sign) {
		assertThat(signs(text)).contains(sign);
	}

	@ParameterizedTest
	@ValueSource(strings = { "I want to die.", "i just wanna be dead", "I can't go on like this.",
			"Some days I want to end it all. Can I walk?", "I think about suicide",
			"Everybody is better off without me.", "I don't want to live like that anymore",
			"I have nothing to live for." })
	void whoMayGiveUpTheirLifeIsHeard(String text) {
		assertThat(read(text).crisis()).as(text).isNotNull();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "I can't go on walks. Can I swim?", "Can I do suicide push ups?", "I'm dying to run again.",
					"I do not want to hurt myself when I squat.", "I don't want to go back to work. Can I lift?" })
	void whoSpeaksOfExercisesIsNot(String text) {
		assertThat(read(text).crisis()).as(text).isNull();
	}

	@Test
	void somebodyWhoIsWrittenAboutHasTheSigns() {
		assertThat(signs("My aunt is 80. Fusion of L2-L4 in August. Last week she fell in the kitchen.")).isNotEmpty();
		assertThat(read("My nephew had L1 broken in a car, L1-L2 fused, 3 months.").factors()).extracting(Said::value)
			.contains(Factor.FRACTURE);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			My doctor said lifting and bending all no no. | BENDING
			The surgeon says non impact only. | IMPACT
			Before surgery I had no limits, now no twisting, nothing over 5 kg. | TWISTING
			Twisting's banned for me, bending is fine. | TWISTING
			The doctor prohibits me to bend. | BENDING
			Surgeon: no limits … apart from contact and running. | RUNNING
			My mate had no lifting for a year, I got six weeks. | LIFTING
			BLT for 8 weeks, L4-L5 5 weeks ago. | TWISTING
			doc sed no liftng and no twistng | TWISTING
			""")
	void limitsAreReadHoweverTheyAreSaid(String text, Limit limit) {
		assertThat(read(text).avoid()).extracting(Said::value).contains(limit);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The surgeon said nothing heavier than a big bag of flour (2 kg). | 2
			My limit was 20 kg, the doctor cut it back to 4 kg. | 4
			The doctor said no limits apart from anything over 30 kg. | 30
			My doctor prohibits to carry more than 3 kg. | 3
			""")
	void theLowestLoadIsReadHoweverItIsSaid(String text, BigDecimal kilograms) {
		assertThat(read(text).maxLoadKg()).isNotNull()
			.satisfies((load) -> assertThat(load.value()).isEqualByComparingTo(kilograms));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			I took the brace off in week 7 and put it back on in week 9. L4-L5. | BRACE
			My corset is off at night. L4-L5. | BRACE
			I keep my collar on, though he said I could stop last week. C5-C7. | COLLAR
			No more hard collar, he changed it for a soft one. C4-C5. | COLLAR
			My brother's collar came off, mine stays. C4-C5. | COLLAR
			""")
	void aBraceThatIsPartlyOffIsWorn(String text, Brace brace) {
		assertThat(read(text).brace()).extracting(Said::value).isEqualTo(brace);
	}

	@ParameterizedTest
	@ValueSource(strings = { "They hope for a solid fusion. L4-L5.", "My fusion is solid, I can feel it. L4-L5.",
			"I never had a CT but I think the fusion is solid. L4-L5.",
			"X-ray in 2021: solid at C5-C6. C6-C7 done in june.", "CT solid, L3-L4 was added in june, L4-L5 before.",
			"The CT said L4-L5 is solid. L3-L4 is new, no x-ray of it yet.",
			"My wife had L4-L5. Her brother is fused solid, says his CT.",
			"Hardware in place, all looks good on film. L4-L5.", "All fine on the x-ray of the L4-L5 fusion." })
	void whatIsHopedOrFeltOrOfAnotherFusionIsNoScan(String text) {
		assertThat(read(text).imaging()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "The CT shows no evidence of solid fusion. L4-L5.",
			"Radiology: L4-L5 fused. L5-S1: partial. Op was L4-S1." })
	void noSignOfBoneIsUnclear(String text) {
		assertThat(read(text).imaging()).extracting(Said::value).isEqualTo(Imaging.UNCLEAR);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The pain should be gone by now. It's a 7. | 7
			My back is burning, a solid 6, 8 by night. | 8
			Pain 3 with the pills, 6 without. | 6
			Leg pain this week: 5. | 5
			An 8 when I get up, L4-L5. | 8
			My back is angry, like a 7. | 7
			Right now back's about a 3, hip a 6. L4-L5. | 6
			Neck and shoulder are a 6 today. | 6
			""")
	void painIsTheHighestThatIsSaidOfNow(String text, int pain) {
		assertThat(read(text).painNow()).extracting(Said::value).isEqualTo(pain);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Eight years fused next March, L4-L5. | 399
			I smoke, never had a scan. L4-L5 10 weeks. | 10
			L4-L5 six weeks to the day. | 6
			Waited 30 weeks for it, 48 hrs post op, L4-L5. | 0
			Had it for our anniversary (12 years!), L4-L5 on may 5. | 29
			Come spring or come june I'd like to ski, L4-L5 on the 3rd of this month. | 3
			It'll be two years on the 4th of January. L3-L4. | 98
			Lumbar fusion the third of september. | 12
			Since two weeks I trip, C4-C7 on the twenty first of july. | 18
			L4-L5 12 weeks tmrw. | 11
			L4-L5, tomorrow marks 9 weeks. | 8
			Nearing 5 months, L4-L5. | 20
			C4-C6 ACDF, it'll be 10 months next week. | 41
			""")
	void timesEndWhereTheyAreSaidToEnd(String text, int weeks) {
		assertThat(read(text).weeksPostOp()).extracting(Said::value).isEqualTo(weeks);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Eighteen weeks pp, L4-L5 fused after that.",
			"Op got moved from the 7th of october, L4-L5 fused.",
			"Getting L4-L5 fused on the 11th of january. His pain is bad.",
			"My dad had L4-L5. His sister had hers six years ago, L3-S1.", "C1-C2 fusion. Gave up cigs 8 yrs ago.",
			"So it's really happening: 11 January, C5-C6.", "CT shows nonunion at L5-S1, redo is on january 20." })
	void timesOfSomethingElseAreNone(String text) {
		assertThat(read(text).weeksPostOp()).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			I smoke a pack a day, never got a scan. L4-L5. | NICOTINE
			I vape and stopped running. L4-L5. | NICOTINE
			I smoke, now pain free. L4-L5. | NICOTINE
			It was C5-C6 and now C4-C7. | REVISION
			No surgery until I quit smoking. | NICOTINE
			I quit smoking but still vape. | NICOTINE
			T11 caved in when I picked up the dog. | FRACTURE
			CT shows nonunion at L5-S1, redo is on january 20. | NOT_FUSED
			""")
	void aFactorIsNotDeniedByWhatStandsBehindIt(String text, Factor factor) {
		assertThat(read(text).factors()).extracting(Said::value).contains(factor);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Doc says I can go back to the gym in 8 weeks if the next scan looks right.",
			"The surgeon said I can lift weights again provided the next CT is ok.",
			"Surgeon says the gym is fine, but only after the scan in December.",
			"Surgeon said lifting weights is ok in six weeks.", "My surgeon said that from week 16 I can lift weights.",
			"The PA okayed light weights but the surgeon himself wants to see the CT first.",
			"The surgeon told me I could go back to the gym come January.",
			"Doctor cleared me for weights, subject to the CT.",
			"My surgeon will let me lift weights when the bone is solid." })
	void whatHangsOnAScanOrADayIsNotCleared(String text) {
		assertThat(read(text + " L4-S1, 12 weeks.").clearance()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "My doc said strength work is fine as long as I don't go over 25 lb.",
			"The surgeon said weights are ok if it doesn't hurt.",
			"If the films were good I could lift, said the surgeon in May. On Friday he rang: go ahead with the weights." })
	void howItIsToBeDoneIsNoCondition(String text) {
		assertThat(read(text + " L4-S1, 20 weeks.").clearance()).extracting(Said::value).isEqualTo(Clearance.STRENGTH);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Her surgeon (my cousin's) allowed weights. L4-L5.",
			"The surgeon of my sister said no restrictions. L4-L5.",
			"My friend's doctor cleared her for everything. Mine says nothing. L4-L5.",
			"A friend with the same levels lifts with her doctor's blessing. L4-L5.",
			"The discharge letter said all activities. The nurse rang, that was a mistake. L4-L5." })
	void theSurgeonOfAnotherClearsNothing(String text) {
		assertThat(read(text).clearance()).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Surgeon's list. OK: pool walking. NOT ok: rowing, running, anything else. | RUNNING
			Don'ts: sit-ups, twisting. Dos: walking. | TWISTING
			Restrictions: bending, running. | RUNNING
			Off limits: horses, swimming. | WATER
			Not yet: climbing or contact sports. | CONTACT
			So he withdrew all of that: no overhead, nothing else. | OVERHEAD
			She took everything back: no running, no jumping. | IMPACT
			He wants no bending for now. | BENDING
			""")
	void aHeadingForbidsWhatStandsBehindIt(String text, Limit limit) {
		assertThat(read(text).avoid()).extracting(Said::value).contains(limit);
	}

	@ParameterizedTest
	@ValueSource(strings = { "It is my first post, no joke: I swim on mondays.", "Not sure: running or swimming?",
			"What I do NOT do: run, situps.", "My mum's sister never lifted a thing again.",
			"Surgeon: nothing overhead, exercise bike is allowed.", "No pus, it's like water." })
	void notEveryNoIsALimit(String text) {
		assertThat(read(text).avoid()).extracting(Said::value)
			.doesNotContain(Limit.RUNNING, Limit.WATER, Limit.CYCLING);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			10# limit til xmas. | 4.53
			10 lb until my 3 month x-ray, which is on 9 December. | 4.53
			Nothing over 5# says the surgeon. | 2.26
			25# lifting restriction. | 11.33
			What she said was 15 pounds max until the scan. | 6.8
			The rule my surgeon gave was 10 lb max. | 4.53
			Had a 10 lb limit up to week 12. L4-L5 8 weeks ago. | 4.53
			I don't lift more than 20 lbs, my surgeon's rule, not my own. | 9.07
			""")
	void aLoadIsALimitHoweverItIsWritten(String text, BigDecimal kilograms) {
		assertThat(read(text).maxLoadKg()).isNotNull()
			.satisfies((load) -> assertThat(load.value()).isEqualByComparingTo(kilograms));
	}

	@ParameterizedTest
	@ValueSource(strings = { "The no-BLT rule ended at 12 weeks and the 10 lb limit went with it. L4-L5 22 weeks.",
			"I had a 20 pound limit up to week 12 and no bending, all that is lifted. L4-L5 59 weeks.",
			"I won't lift more than 20 lbs, but that's my own rule. L4-L5." })
	void aLoadThatIsOverOrOnesOwnIsNone(String text) {
		assertThat(read(text).maxLoadKg()).isNull();
		assertThat(read(text).avoid()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Swallowing had been normal since week two. Since last night it feels tight. | NECK_SWELLING_OR_TROUBLE_SWALLOWING
					My legs had been fine for months. Since yesterday the left one drags. | NEW_WEAKNESS
					Peeing was normal after the first week. Since Sunday I have to push. | BLADDER_OR_BOWEL_CHANGE
					My bladder was back to normal by week 3, since this morning nothing comes. | BLADDER_OR_BOWEL_CHANGE
					The wound was dry from day 5. Now there is yellow stuff on my shirt. | FEVER_OR_WOUND
					My calf was fine until Friday, now it is thick. | CALF_SWELLING
					My chest was good. Since this evening every breath hurts. | BREATHLESS_OR_CHEST_PAIN
					My balance was ok until last week, now I stumble. | CLUMSY_OR_UNSTEADY
					""")
	void whatWasWellAndIsNotAnyMoreIsASign(String text, Symptom sign) {
		assertThat(signs(text + " L4-L5.")).contains(sign);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Swallowing is fine since week two. Since last week I walk 3 miles a day.",
			"My bladder was back to normal by week 3. Now I am at 12 weeks and want to swim.",
			"Couldn't swallow anything but yoghurt the first week, eating steak now.",
			"Fused after years of nerve pain.", "Car accident in 2011, L4-L5 fused in June 2025.",
			"I fell in hospital; they did a CT and everything was where it should be.", "They took the old screws out.",
			"What would a loose screw feel like, clicking? I don't have any of that." })
	void whatIsPastOrWellIsNoSign(String text) {
		assertThat(signs(text + " L4-L5.")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			I coach Karin, L5-S1 fused on 1 June. Her scar is red and hot. | FEVER_OR_WOUND
			Posting for my husband. His backside fell asleep. I had my own back fused. | SADDLE_NUMBNESS
			I lifted my son and now the leg is numb. | NEW_NUMBNESS
			My foot is sluggish and my wife hears it slapping. | NEW_WEAKNESS
			For ten days my right foot has been lazy. | NEW_WEAKNESS
			My toes don't clear the carpet any more. | NEW_WEAKNESS
			It has crept up every single day for three weeks. | PAIN_GROWING
			""")
	void aSignIsTheirsWhomTheTextIsAbout(String text, Symptom sign) {
		assertThat(signs(text + " L4-L5.")).contains(sign);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			It has crept up, from a 3 to a 7 today, all across the belt line. | 7
			One big spasm; normally a 1 or 2, today a 6. | 6
			Usually a 2, since Monday a 7. | 7
			Today it's a 4, but on Monday I could have screamed (9 at least). | 4
			Pain is honestly 0 to 1. | 1
			It's an 8 today, last time it was a 4. | 8
			It was a 9 last week, today it's a 3. | 3
			Back pain: last month 6, this week down to 5. | 5
			By night it's 7 in my back. | 7
			Not much pain, 3, well 7 when I cough. | 7
			Yesterday's 8 has settled to a 5. | 5
			""")
	void painIsThatOfToday(String text, int pain) {
		assertThat(read(text).painNow()).extracting(Said::value).isEqualTo(pain);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The doctor's number is 20 lb, can I lift my dog (15 lb)? | 9.07
			His figure for me is still 5 kg, says the surgeon. | 5
			Surgeon: pool and walking, no bending, 10 lb. Can I swim? | 4.53
			According to my doctor: no twisting, 7 kilos max. | 7
			Orders from the surgeon: brace when I'm up, 3 kg, no driving. | 3
			Discharge sheet: walk, rest, 8 pounds. | 3.62
			He prescribed therapy and nothing over 15 lbs. My neighbour laughs. | 6.8
			My own doctor writes: lifting limit 10 lb, no running. | 4.53
			""")
	void aWeightInAPhysiciansListIsALimit(String text, BigDecimal most) {
		assertThat(read(text + " L4-L5.").maxLoadKg()).extracting(Said::value).isEqualTo(most);
	}

	@ParameterizedTest
	@ValueSource(strings = { "My week: squats, rows, 20 kg. Can I do more?",
			"The surgeon asked what I do: rows, and I lift about, say, 20 kg.",
			"What my surgeon asked me: 20 kg squats?",
			"Today: surgeon visit at nine, and I carried, say, 10 kg of books." })
	void aWeightInAListOfOnesOwnIsNone(String text) {
		assertThat(read(text + " L4-L5.").maxLoadKg()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "At the visit last week he said all restrictions are lifted.",
			"All my restrictions were lifted in october.", "He lifted all the restrictions." })
	void limitsThatWereAllLiftedAreOver(String lifted) {
		String limits = "My surgeon said no bending, and nothing over 20 lb. ";
		assertThat(read(limits + lifted).maxLoadKg()).isNull();
		assertThat(read(limits + lifted).avoid()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "All restrictions will be lifted in january.", "All restrictions lifted except these two.",
			"If the scan is solid, all restrictions are lifted.", "My brother had all restrictions lifted by then.",
			"All restrictions are not lifted yet.", "I hope all restrictions are lifted soon.",
			"The therapist says all restrictions are lifted." })
	void limitsThatWereNotAllLiftedHold(String lifted) {
		String limits = "My surgeon said no bending, and nothing over 20 lb. ";
		assertThat(read(limits + lifted).maxLoadKg()).isNotNull();
		assertThat(read(limits + lifted).avoid()).isNotEmpty();
	}

	@Test
	void whatStandsBeforeAllWasLiftedIsAllThatIsOver() {
		assertThat(
				read("All restrictions lifted at 6 months. Since the fall the surgeon said nothing over 10 lb. L4-L5.")
					.maxLoadKg())
			.isNotNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			My knee buckles on the stairs since Friday, before that it was fine. | NEW_WEAKNESS
			The leg gives way, before this it was perfectly strong. | NEW_WEAKNESS
			My toes are numb since tuesday, I had nothing before. | NEW_NUMBNESS
			Since Sunday my thigh tingles, before then never. | NEW_NUMBNESS
			I wet myself twice this week, previously all was normal. | BLADDER_OR_BOWEL_CHANGE
			""")
	void whatWasWellBeforeIsNewAndASign(String text, Symptom sign) {
		assertThat(signs(text + " L4-L5.")).contains(sign);
	}

	@ParameterizedTest
	@ValueSource(strings = { "My leg was numb before the surgery, nothing since.",
			"No numbness now, I had it before that.", "My foot was weak, gone before I left the hospital." })
	void whatWasThereOnlyBeforeIsNoSign(String text) {
		assertThat(signs(text + " L4-L5.")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Posting for a resident at our home. L4-L5. She wears a TLSO, since sunday she has wet herself.",
			"Asking on behalf of my patient, L4-L5. He has a corset, and wet himself.",
			"Writing for an inpatient. L4-L5, corset on. She wet herself.",
			"Asking about one of our residents, L4-L5. She is in a TLSO and wet herself." })
	void oneWhoIsCaredForIsAnother(String text) {
		Understood said = read(text);
		assertThat(said.otherPerson()).isNotNull();
		assertThat(said.brace()).extracting(Said::value).isEqualTo(Brace.BRACE);
		assertThat(signs(text)).contains(Symptom.BLADDER_OR_BOWEL_CHANGE);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Surgeon: corset outside the house until week 12, not more than 2 kilos. | BRACE
			A TLSO, no driving. | BRACE
			I have a Korsett for the day. | BRACE
			Doctor's orders: corset for ten weeks, never barefoot. | BRACE
			With a Halskrause, no driving. | COLLAR
			""")
	void aBraceInAListIsWorn(String text, Brace brace) {
		assertThat(read(text + " L4-L5.").brace()).extracting(Said::value).isEqualTo(brace);
	}

	@ParameterizedTest
	@ValueSource(strings = { "no restrictions on walking", "no restrictions with ambulation", "unrestricted walking",
			"no restrictions for driving", "no limitations regarding diet", "no limits on stairs",
			"without restrictions to mobility", "no restrictions concerning showers" })
	void noRestrictionsOnOneThingClearOnlyThat(String words) {
		Understood said = read("The letter of my surgeon says '" + words + "'. L4-L5.");
		assertThat((said.clearance() != null) ? said.clearance().value() : Clearance.NONE)
			.isLessThanOrEqualTo(Clearance.WALKING);
	}

	@ParameterizedTest
	@ValueSource(strings = { "My surgeon says no restrictions on any activity.", "Surgeon: no restrictions.",
			"The doctor says I have no restrictions with exercise.",
			"My surgeon said everything except contact sports.",
			"No leg pain, my surgeon gave me no restrictions at one year." })
	void noRestrictionsOnAllClearAll(String text) {
		assertThat(read(text + " L4-L5.").clearance()).extracting(Said::value).isEqualTo(Clearance.SPORT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "My surgeon said everything except walking hurts the fusion.",
			"No weights, and my surgeon isn't giving me no restrictions.", "He has a brother. He ordered him weights.",
			"My sister sees Dr Lee. She ordered weights.", "My surgeon isn't sure weights are ok.",
			"My surgeon said nothing about whether weights are ok.", "No lifting, may walk only after week 12.",
			"No clearance, can walk to the bus. My surgeon is away." })
	void whatOnlySoundsLikeAClearanceIsNone(String text) {
		assertThat(read(text + " L4-L5.").clearance()).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Surgeon's protocol: no bending, max 10 lb, may walk. | WALKING
			He ordered PT twice a week. My sister laughs. | REHAB
			My surgeon wants walking only till the next scan. | WALKING
			The surgeon wants to see me in 3 months, and that weights are fine under 20 lb. | STRENGTH
			According to my surgeon: swimming and biking, no impact. | REHAB
			Instructions: walking, nothing else, no bending. | WALKING
			""")
	void aClearanceInAListCounts(String text, Clearance most) {
		Understood said = read(text + " L4-L5.");
		assertThat((said.clearance() != null) ? said.clearance().value() : Clearance.NONE).isEqualTo(most);
	}

	@ParameterizedTest
	@ValueSource(strings = { "New rods and a fresh graft at the same place in october, after L4-L5 in 2022.",
			"L4-L5 never healed, so in october they went in from the front and fused L3-S1.",
			"L4-L5 in 2022, two broken screws, in october I got longer ones.",
			"L4-L5 didn't take, so on 3 october 2026 the surgeon opened it." })
	void aFusionThatWasMendedIsARevision(String text) {
		assertThat(read(text).factors()).extracting(Said::value).contains(Factor.REVISION);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			C5-6 was fused in 2019, day 50 is the L4-L5. | 7
			My old C5-C6 is from 2015; week 9 of the L4-L5. | 9
			L4-L5 fused in 2018, now day 30 for my new fusion L3-L4. | 4
			""")
	void aCountedDayIsThatOfTheOperationBesideIt(String text, int weeks) {
		assertThat(read(text).weeksPostOp()).extracting(Said::value).isEqualTo(weeks);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Electric pain down to the ankle every day, a 7 most of the time. | 7
			My back aches, a 6 on average. | 6
			Sore from the drive, a 5 at its worst. | 5
			Burning in the thigh, an 8 every night. | 8
			Posting for my wife. Back pain she calls a 4. | 4
			""")
	void aNumberBehindThePainIsItsScore(String text, int pain) {
		assertThat(read(text).painNow()).extracting(Said::value).isEqualTo(pain);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "How long does it take till the bone is completely healed? The doc liked my last film. L4-L5.",
					"L4 and L5 were fused completely at Easter.", "Is my bone solid fused on the CT by now? L4-L5." })
	void whatNoPictureShowsIsNotSolid(String text) {
		assertThat(read(text).imaging()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "My friend Kim saw hers. He had my CT up and called it inconclusive. L4-L5.",
			"2016 discectomy at L4-5, 2018 L4-S1 fused. The CT says L5-S1 solid, L4-5 not fused yet." })
	void whatIsNotFusedCountsWhoeverElseIsNamed(String text) {
		assertThat(read(text).factors()).extracting(Said::value).contains(Factor.NOT_FUSED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "She was told nothing over 8 kg, that ended at 10 weeks. L4-L5.",
			"Nothing heavier than a gallon of milk until week 9, that rule is history. L4-L5.",
			"Nothing heavier than a gallon of milk until week 9. L4-L5, 20 weeks.",
			"I had L4-L5 fused. My cousin has a fusion as well and was told never to lift more than 30 lb." })
	void aLoadThatIsOverOrSomebodyElsesIsNone(String text) {
		assertThat(read(text).maxLoadKg()).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The surgeon says nothing over 30 lb, avoid running. L4-L5 | RUNNING
			The doc said no impact for another three months. L4-L5, 40 weeks | IMPACT
			The doc said no twisting for the next two months. L4-L5, 40 weeks | TWISTING
			""")
	void aLimitBehindAnotherOrCountedFromNowHolds(String text, Limit limit) {
		assertThat(read(text).avoid()).extracting(Said::value).contains(limit);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			L4-L5. pain: 3 lying / 6 after lunch | 6
			L4-L5. My neck itself is a 5. | 5
			L4-L5. It does not hurt more than before (a 6, like always). | 6
			L4-L5. The ache went from 2 to 5, and now I'd call it 7. | 7
			""")
	void aScoreOfPainIsHeardHoweverItIsWritten(String text, int pain) {
		assertThat(read(text).painNow()).extracting(Said::value).isEqualTo(pain);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Since three days my right hand do not lift. L4-L5 | NEW_WEAKNESS
					The soreness has grown with each walk. L4-L5 | PAIN_GROWING
					Not my neck, my dad's. He's 80, C3 to C6 done in May. Since Friday he wets himself. | BLADDER_OR_BOWEL_CHANGE
					""")
	void signsAreHeardInPlainOrBrokenWords(String text, Symptom sign) {
		assertThat(signs(text)).contains(sign);
	}

	@Test
	void whatIsAddedByALevelIsARevisionAndABraceIsAJacketToo() {
		assertThat(read("L5-S1 in 2014, L4-5 tacked on last May.").factors()).extracting(Said::value)
			.contains(Factor.REVISION);
		assertThat(read("L4-L5. The plastic jacket stays on whenever I'm up.").brace()).extracting(Said::value)
			.isEqualTo(Brace.BRACE);
		assertThat(read("fusion L5-S1. Later they extended it up to L3 because the levels above went bad.").fusion())
			.extracting(Said::value)
			.containsExactly("L3-S1");
	}

	@Test
	void whatCameBeforeTheSurgeryIsNoTimeSince() {
		assertThat(read("They fused L4-S1 after twelve years with a bad disc.").weeksPostOp()).isNull();
	}

}
