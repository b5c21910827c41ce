package org.neutralspine.question.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordSetsTests {

	@Test
	void eachWordStandsOnceInItsSet() {
		Map<String, List<String>> sets = new HashMap<>();
		Phrases.words("words").forEach((line) -> {
			List<String> words = Arrays.asList(line.strip().split("\\s+"));
			sets.computeIfAbsent(words.get(0), (name) -> new ArrayList<>()).addAll(words.subList(1, words.size()));
		});
		assertThat(sets).isNotEmpty().allSatisfy((name, words) -> assertThat(words).as(name).doesNotHaveDuplicates());
	}

}
