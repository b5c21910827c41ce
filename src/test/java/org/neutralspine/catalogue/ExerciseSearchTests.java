package org.neutralspine.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExerciseSearchTests {

	private static final ExerciseSearch search = search(StarterCatalogue.entries());

	@Test
	void findsWhatPeopleType() {
		Map<String, String> phrases = phrases("search-phrases.tsv");
		List<String> notFirst = new ArrayList<>();
		List<String> notInFirstThree = new ArrayList<>();
		phrases.forEach((phrase, slug) -> {
			List<String> found = find(phrase).stream().limit(3).toList();
			String miss = phrase + " -> " + slug + ", not " + found;
			if (!found.contains(slug)) {
				notInFirstThree.add(miss);
			}
			else if (!found.get(0).equals(slug)) {
				notFirst.add(miss);
			}
		});
		assertThat(phrases).hasSizeGreaterThanOrEqualTo(400);
		assertThat(1 - (double) notInFirstThree.size() / phrases.size())
			.as("in the first three, but for %s", notInFirstThree)
			.isGreaterThanOrEqualTo(0.99);
		notFirst.addAll(notInFirstThree);
		assertThat(1 - (double) notFirst.size() / phrases.size()).as("first, but for %s", notFirst)
			.isGreaterThanOrEqualTo(0.97);
	}

	@Test
	void findsWhatTheReviewedAliasesMean() {
		Map<String, String> aliases = phrases("search-aliases.tsv");
		assertThat(aliases).hasSizeGreaterThanOrEqualTo(365)
			.allSatisfy((alias, slug) -> assertThat(find(alias)).as(alias).startsWith(slug));
	}

	@Test
	void findsEveryExerciseByItsNameAndAllItsAliases() {
		List<String> misses = new ArrayList<>();
		for (Exercise exercise : StarterCatalogue.entries()) {
			List<String> names = new ArrayList<>(exercise.aliases());
			names.add(exercise.name());
			for (String name : names) {
				List<String> found = find(name);
				if (found.isEmpty() || !found.get(0).equals(exercise.slug())) {
					misses.add(name + " -> " + exercise.slug() + ", not " + found);
				}
			}
		}
		assertThat(misses).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "eliptical, elliptical-trainer", "hacksquat, hack-squat", "deadlifting, deadlift",
			"lifting weights over my head, overhead-press", "situps, sit-up", "hack squats, hack-squat",
			"couch to 5k, jogging", "pullups, pull-up", "mcgill crunch, mcgill-curl-up" })
	void findsPluralsJoinedWordsTyposAndPhrases(String typed, String slug) {
		assertThat(find(typed)).startsWith(slug);
	}

	@ParameterizedTest
	@CsvSource({ "physio gave me clamshells, clamshell", "Yoga after spinal fusion?, yoga-flow",
			"is swimming good for lower back pain, swimming-freestyle", "golf after L4-L5 surgery, golf",
			"how do I get back to running, running", "superman exercises, superman", "exercise bike, upright-bike" })
	void ignoresSmallTalk(String typed, String slug) {
		assertThat(find(typed)).startsWith(slug);
	}

	@ParameterizedTest
	@CsvSource({ "squat, hack-squat", "plank, side-plank", "swimming, swimming-breaststroke", "rows, band-row" })
	void findsTheWholeFamily(String typed, String slug) {
		assertThat(find(typed)).contains(slug);
	}

	@Test
	void findsWhatIsOnlyBegun() {
		assertThat(find("ellip")).startsWith("elliptical-trainer");
	}

	@ParameterizedTest
	@ValueSource(strings = { "pizza", "asdf", "qwerty", "hello", "xyz", "123456", "zzz", "chocolate cake",
			"how to boil rice", "red wine", "lorem ipsum dolor sit amet", "netflix series", "ibuprofen dose",
			"mortgage rates", "chicken curry recipe", "birthday present for mum", "football results yesterday evening",
			"buy a new phone" })
	void findsNothingForNonsense(String typed) {
		assertThat(find(typed)).isEmpty();
	}

	@Test
	void findsHardlyAnythingForOneWordInCommon() {
		assertThat(find("my dog")).hasSizeLessThan(10);
		assertThat(find("car insurance")).hasSizeLessThan(10);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "?", "can I", "after my fusion", "🙂" })
	void findsNothingForNothing(String typed) {
		assertThat(find(typed)).isEmpty();
	}

	@Test
	void copesWithVeryLongQueries() {
		assertThat(find("squats " + "and squats ".repeat(1000))).startsWith("bodyweight-squat");
	}

	@Test
	void findsNothingInAnEmptyCatalogue() {
		assertThat(search(List.of()).find("squats")).isEmpty();
	}

	private static ExerciseSearch search(List<Exercise> exercises) {
		return new ExerciseSearch(exercises, new Names(exercises, List.of()));
	}

	private static List<String> find(String typed) {
		return search.find(typed).stream().map(Exercise::slug).toList();
	}

	private static Map<String, String> phrases(String name) {
		try (InputStream file = ExerciseSearchTests.class.getResourceAsStream("/catalogue/" + name)) {
			Map<String, String> phrases = new LinkedHashMap<>();
			new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8).lines()
				.map((line) -> line.split("\t"))
				.forEach((line) -> phrases.put(line[0], line[1]));
			return phrases;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
