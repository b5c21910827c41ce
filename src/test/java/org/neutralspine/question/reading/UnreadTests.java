package org.neutralspine.question.reading;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.catalogue.StarterCatalogue;
import org.neutralspine.question.text.Words;

import static org.assertj.core.api.Assertions.assertThat;

class UnreadTests {

	private static final QuestionReader READER = new QuestionReader(StarterCatalogue::namesWithin);

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"My shin lost the map to my toes. L3-L5, 10 weeks. Bridges ok?" + " | My shin lost the map to my toes",
			"Can I swim? L4-L5 30 weeks. oh and my tummy sings the wrong songs lately"
					+ " | oh and my tummy sings the wrong songs lately",
			"my scar plays tricks at noon, fused T10-L2 on 29 october. cat cow allowed?"
					+ " | my scar plays tricks at noon",
			"fused L4-L5 9 weeks ago, bike, one shank wants a bigger sock. Can I walk?"
					+ " | one shank wants a bigger sock",
			"L5-S1 20 weeks. Suddenly every jar wins against me. Can I do squats?"
					+ " | Suddenly every jar wins against me",
			"My shin lost the map to my toes, can I swim? L4-L5 10 weeks | My shin lost the map to my toes",
			"For 3 days now my foot has been telling me lies. L4-L5 10 weeks. swim?"
					+ " | For 3 days now my foot has been telling me lies",
			"Since the fusion my foot forgets where it is. L4-L5 10 weeks. swim?"
					+ " | Since the fusion my foot forgets where it is",
			"My leg no longer listens to me. L4-L5 10 weeks. swim? | My leg no longer listens to me" })
	void whatIsToldOfABodyAndIsNotUnderstoodIsSaid(String text, String unread) {
		assertThat(unread(text)).extracting(Words::text).containsExactly(unread);
	}

	@ParameterizedTest
	@ValueSource(strings = { "L4-S1 fused 60 weeks ago, cleared for weights by my surgeon. Can I swim?",
			"L4-S1 60 weeks. No numbness in my feet, legs fine, breathing fine. Can I swim?",
			"L4-S1 60 weeks. My left foot went numb on tuesday. Can I swim?",
			"L4-S1 60 weeks. My surgeon says nothing over my head. Can I swim?",
			"L4-S1 60 weeks. Thanks for reading, I am a nurse from Leeds. Can I swim?",
			"L4-S1 60 weeks. Is my foot allowed in the stirrup of the rower? Can my legs be straight?",
			"L4-S1 60 weeks. I do ankle pumps and calf raises every day. Can I swim?",
			"L4-S1 60 weeks. My surgeon never said a word about it. Can I swim?",
			"neck fusion, two discs, 10 weeks. Can I swim?", "L4-S1 60 weeks. My poor knees. Can I swim?",
			"L4-S1 60 weeks. Suddenly there are 3 of us at home. Can I swim?", "" })
	void whatIsUnderstoodOrTellsOfNoBodyIsNot(String text) {
		assertThat(unread(text)).isEmpty();
	}

	private static List<Words> unread(String text) {
		return READER.read(text, LocalDate.of(2026, 11, 27)).unread();
	}

}
