package org.neutralspine.question.clearance;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.catalogue.StarterCatalogue;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.question.reading.QuestionReader;
import org.neutralspine.question.reading.Understood;
import org.neutralspine.question.text.Said;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A clearance counts only where the part of every word around it is known. None of these
 * words is known to exclude anything.
 */
class KnownClearancesTests {

	private static Understood read(String text) {
		return new QuestionReader(StarterCatalogue::namesWithin).read(text + " L4-L5, 60 weeks.",
				LocalDate.of(2026, 11, 27));
	}

	@ParameterizedTest
	@ValueSource(strings = { "My gran cleared me for everything.", "My landlord: no restrictions.",
			"The HR lady says full duty, no restrictions.", "Doc signed me back to work full duty.",
			"In my head I am cleared for everything.", "In my head, I am cleared for everything.",
			"According to my horse, I'm cleared for everything.", "Cleared for everything, in my head.",
			"Fully cleared. By the lollipop man.", "Cleared for everything (by myself).",
			"Cleared for everything - by Dr Google.", "Cleared for everything, or so I tell my wife.",
			"Cleared for everything. Not.", "Cleared for everything, just not by a doctor.",
			"Cleared for everything. That was my hope.", "Oh sure, surgeon cleared me for everything.",
			"My trainer is great. He cleared me for everything.", "The barber came. Cleared me for everything.",
			"Surgeon cleared me for everything on paper.", "Surgeon almost cleared me for everything.",
			"Surgeon said in a year I can do everything.", "Surgeon said at one year I can do everything.",
			"By march I am cleared for everything the surgeon said.", "Surgeon said I can do everything in march.",
			"Surgeon says weights are ok in march.", "In 2 weeks, the surgeon clears me for everything.",
			"The surgeon is to clear me for everything on friday.", "The pool has no restrictions.",
			"no limits is my motto.", "I had no restrictions.", "You are released, all good.",
			"My knee is cleared for sports.", "The eye doctor said no restrictions.",
			"cleared for weights (the kind you hold papers down with).", "Goal: no restrictions.",
			"Surgeon cleared me for weights, but the CT next week decides.",
			"Surgeon cleared me for weights, he wants a scan first.", "The surgeon cleared up everything.",
			"The surgeon is on everything. I can do anything I want but I like my surgeon.",
			"I cleared weights with my conscience.", "Surgeon signed all the papers.", "Nobody ordered PT." })
	void whatIsSaidAroundAClearanceHasToBeUnderstood(String text) {
		assertThat(read(text).clearance()).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Doc signed me back to work full duty. | SPORT | full duty
			I have been 'fully cleared' alright. | SPORT | fully cleared'
			Surgeon cleared me for weights with a grin. | STRENGTH | cleared me for weights
			""")
	void whatIsNotUnderstoodIsAskedBack(String text, Clearance scope, String words) {
		Said<Clearance> asked = read(text).clearanceToAsk();
		assertThat(asked).isNotNull();
		assertThat(asked.value()).isEqualTo(scope);
		assertThat(asked.words()).extracting((one) -> one.text()).containsExactly(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Dr. Novak signed me off for all sports last month. | SPORT
			I can do everything except contact sports, says my surgeon. | SPORT
			At my 12 month check he wrote: no restrictions. My surgeon is great. | SPORT
			Surgeon's exact words at the 6 month visit: go back to everything except running. | SPORT
			I saw my neurosurgeon in May. She cleared me for lifting up to 40 lbs. | STRENGTH
			weights ok from today says doc | STRENGTH
			Surgeon cleared me for weights so can I deadlift? | STRENGTH
			cleared for PT. Full clearance will come. | REHAB
			Cleared for everything. After the CT the surgeon said only walking. | WALKING
			""")
	void whatIsPlainlyToldCounts(String text, Clearance scope) {
		assertThat(read(text).clearance()).extracting(Said::value).isEqualTo(scope);
	}

}
