package org.neutralspine.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.catalogue.word.NameWords;
import org.neutralspine.catalogue.word.TypedWords;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people type, read as the name of something or of nothing.
 */
class NamesTests {

	private static final Names names = new Names(StarterCatalogue.entries(), List.of());

	@ParameterizedTest
	@MethodSource("unknownPhrases")
	void readsNothingIntoWhatNoEntryMeans(String typed) {
		assertThat(read(typed)).isEmpty();
	}

	static Stream<String> unknownPhrases() throws IOException {
		return lines("unknown-phrases.tsv");
	}

	@ParameterizedTest
	@MethodSource("knownPhrases")
	void readsWhatPeopleCallExercises(String typed, String slug) {
		assertThat(read(typed)).isEqualTo(StarterCatalogue.exercises().containsKey(slug) ? List.of(slug) : List.of());
	}

	static Stream<String[]> knownPhrases() throws IOException {
		return lines("known-phrases.tsv").map((line) -> line.split("\t"));
	}

	/**
	 * What people type for the second catalogue, and near misses. The rows that mean
	 * something count once all is there that they mean.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "own-phrases.tsv", "phrases-2.tsv" })
	void readsWhatIsMeantOrNothing(String file) throws IOException {
		Map<String, String> meant = new LinkedHashMap<>();
		lines(file).map((line) -> line.split("\t", -1)).forEach((cells) -> meant.put(cells[0], cells[1]));
		Set<String> known = StarterCatalogue.exercises().keySet();
		boolean isComplete = meant.values().stream().allMatch((slug) -> slug.isEmpty() || known.contains(slug));
		assertThat(meant).hasSizeGreaterThan(100).allSatisfy((typed, slug) -> {
			List<String> read = names.readEach(typed)
				.stream()
				.flatMap((reading) -> reading.exercises().stream())
				.map(Exercise::slug)
				.toList();
			if (slug.isEmpty()) {
				assertThat(read).as(typed).isEmpty();
			}
			else if (isComplete) {
				assertThat(read).as(typed).containsExactly(slug);
			}
		});
	}

	@ParameterizedTest
	@CsvSource({ "lift my baby, lift-child-from-knee-height", "Is it ok to lift my toddler, lift-child-from-floor",
			"bath, bath", "take a bath, bath", "sneeze, coughing", "tens, massage", "sitting at desk, sitting-and-desk",
			"cough, coughing", "recliner, sitting-and-desk", "driving, driving", "when can i drive, driving",
			"sex, intimacy", "tai chi, tai-chi", "kayaking, paddling", "massage, massage",
			"tie my shoes, shoes-and-socks", "sleeping on my stomach, sleep-face-down", "hot tub, bath",
			"PE class, pe-lesson", "return to work, return-to-work", "baking, dishes-and-cooking", "curling, bowling",
			"back brace, collar-and-brace" })
	void readsNothingElseIntoDailyLife(String typed, String slug) {
		assertThat(read(typed)).isEqualTo(StarterCatalogue.exercises().containsKey(slug) ? List.of(slug) : List.of());
	}

	@ParameterizedTest
	@ValueSource(strings = { "smoking", "airplane", "elevator", "heat pad", "wipe after toilet", "i cannot pee",
			"numbness in my leg", "my back hurts", "how should I sleep", "basketball in gym class",
			"how far can I walk", "back exercises", "exercises for my hips", "can I do deadlifts and bench press" })
	void readsNothingIntoDailyLife(String typed) {
		assertThat(read(typed)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", " ", "?", "can I", "is it safe", "after my fusion", "of the", "🙂", "7", "упражнение" })
	void readsNothingIntoNothing(String typed) {
		assertThat(read(typed)).isEmpty();
	}

	@Test
	void readsNothingIntoAWholeStory() {
		assertThat(read("please ".repeat(20) + "squats")).containsExactly("bodyweight-squat");
		assertThat(read("please ".repeat(40) + "squats")).isEmpty();
	}

	@Test
	void readsNoMoreWordsThanAQuestionHas() {
		assertThat(read("i ".repeat(29) + "plank")).containsExactly("forearm-plank");
		assertThat(read("i ".repeat(30) + "plank")).isEmpty();
		assertThat(TypedWords.of("a ".repeat(99)).parts()).isEmpty();
	}

	@Test
	void everyNameAndAliasIsReadAsItsOwnEntry() {
		Set<String> everyName = StarterCatalogue.entries()
			.stream()
			.flatMap(NamesTests::namesOf)
			.map((name) -> name.replaceAll("[ ,:-]", ""))
			.collect(Collectors.toSet());
		for (Exercise exercise : StarterCatalogue.entries()) {
			namesOf(exercise).forEach((name) -> {
				String letters = name.replaceAll("[ ,:-]", "");
				for (String typed : List.of(name, name.toUpperCase(Locale.ROOT), letters, name.replace("-", " "),
						"can I do " + name + "?", "Is " + name + " safe after my fusion")) {
					assertThat(read(typed)).as(typed).containsExactly(exercise.slug());
				}
				if (!name.endsWith("s") && !everyName.contains(letters + "s")
						&& NameWords.of(name + "s").content().size() == NameWords.of(name).content().size()) {
					assertThat(read(name + "s")).as(name + "s").contains(exercise.slug());
				}
			});
		}
	}

	@Test
	void aNameThatIsTakenApartIsReadAsItsOwnEntry() {
		Set<String> words = StarterCatalogue.entries()
			.stream()
			.flatMap(NamesTests::namesOf)
			.flatMap((name) -> NameWords.of(name).content().stream())
			.collect(Collectors.toSet());
		List<String> apart = new ArrayList<>();
		for (Exercise exercise : StarterCatalogue.entries()) {
			namesOf(exercise).forEach((name) -> {
				for (int i = 1; i < name.length(); i++) {
					String first = name.substring(0, i);
					if (words.contains(first) && words.contains(name.substring(i))) {
						apart.add(name);
						assertThat(read(first + " " + name.substring(i))).as(name).contains(exercise.slug());
					}
				}
			});
		}
		assertThat(apart).contains("birddog", "pulldown", "deadlift");
	}

	@Test
	void aNameWithOneMoreWordIsNeverAnswered() {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		Set<String> known = StarterCatalogue.entries()
			.stream()
			.flatMap(NamesTests::namesOf)
			.flatMap((name) -> NameWords.of(name).content().stream())
			.map(TypedWords::stem)
			.collect(Collectors.toSet());
		List<String> everyName = StarterCatalogue.entries().stream().flatMap(NamesTests::namesOf).toList();
		List<String> qualifiers = List.of("heavy", "without", "no", "explosive", "backwards", "blindfolded", "sandbag",
				"icy", "drunk", "ankle", "underneath", "tomorrow", "100kg", "off", "able", "itys", "ness");
		for (int i = 0; i < 3000; i++) {
			String name = everyName.get(random.nextInt(everyName.size()));
			String more = (i % 3 == 0) ? qualifiers.get(random.nextInt(qualifiers.size())) : word(random);
			boolean small = NameWords.of(more).content().isEmpty();
			if (!small && !known.contains(TypedWords.stem(more))) {
				String typed = random.nextBoolean() ? more + " " + name : name + " " + more;
				assertThat(read("can i do " + typed)).as("seed %d: %s", seed, typed).isEmpty();
			}
		}
	}

	private static String word(Random random) {
		return random.ints(4 + random.nextInt(8), 'a', 'z' + 1)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	@ParameterizedTest
	@CsvSource({ "tying knots, tie knots", "lie on a ball, lying on a ball", "manual labour, manual labor",
			"labor, labouring", "hair dryers, hair drier", "snow shovelling, snow shoveling", "travelling, traveling" })
	void readsOtherFormsAndSpellings(String name, String typed) {
		Exercise exercise = called(StarterCatalogue.exercises().get("golf"), name);
		assertThat(new Names(List.of(exercise), List.of()).read(typed).exercises()).containsExactly(exercise);
	}

	@ParameterizedTest
	@CsvSource({ "pouring, por", "tour, tor", "pulling, puling", "flying, flie" })
	void keepsWordsApartThatOnlyLookAlike(String name, String typed) {
		Exercise exercise = called(StarterCatalogue.exercises().get("golf"), name);
		assertThat(new Names(List.of(exercise), List.of()).read(typed).isUnknown()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "wlaking, walking", "eliptical, elliptical-trainer", "rusian twist, russian-twist",
			"goblet sqaut, goblet-squat", "recumbant bike, recumbent-bike", "mcgil curl-up, mcgill-curl-up",
			"diaphramatic breathing, diaphragmatic-breathing", "fluterkicks, flutter-kicks", "burpies, burpee",
			"kettelbell swings, kettlebell-swing", "tredmill, treadmill-walking", "can i do plnks, forearm-plank" })
	void readsWhatIsMistyped(String typed, String slug) {
		assertThat(read(typed)).containsExactly(slug);
	}

	@ParameterizedTest
	@ValueSource(strings = { "talking", "dining", "brain", "hurdling", "fly kicks", "gold", "fun", "brace", "chips",
			"put", "weed", "box", "tabs", "rusian twsit" })
	void takesNoWordForASlipOrAFormOfAnother(String typed) {
		assertThat(read(typed)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "squat with a weight", "squats without", "no squats", "should I stop running",
			"do not plank", "avoid crunches", "running in two weeks", "running tomorrow", "lots of walking",
			"press bench", "wall", "press", "squats or lunges" })
	void losesNoWordThatChangesTheQuestion(String typed) {
		assertThat(read(typed)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "can I do hack squats?, hack squats", "Is yoga safe after spinal fusion, yoga",
			"when can I go back to golf, golf", "is a squat without a weight ok, a squat without a weight",
			"superman exercises, superman", "exercise bike, exercise bike", "good mornings, good mornings" })
	void saysWhichWordsItHasRead(String typed, String words) {
		assertThat(names.read(typed).words()).isEqualTo(words);
	}

	@Test
	void severalEntriesMayShareAName() {
		Exercise squat = StarterCatalogue.exercises().get("bodyweight-squat");
		Exercise other = StarterCatalogue.exercises().get("goblet-squat");
		Names shared = new Names(List.of(squat, called(other, "squats")), List.of());
		assertThat(shared.read("squats").exercises()).extracting(Exercise::slug)
			.containsExactlyInAnyOrder("bodyweight-squat", "goblet-squat");
	}

	@ParameterizedTest
	@ValueSource(strings = { "squas", "walt", "can I do sprins?", "skiping" })
	void whatMayBeASlipForSeveralNamesIsNone(String typed) {
		assertThat(read(typed)).isEmpty();
	}

	@Test
	void aSlipInANameThatIsSharedIsReadAsAllThatShareIt() {
		Exercise squat = StarterCatalogue.exercises().get("bodyweight-squat");
		Exercise other = StarterCatalogue.exercises().get("goblet-squat");
		Names shared = new Names(List.of(squat, called(other, "squats")), List.of());
		assertThat(shared.read("sqauts").exercises()).hasSize(2);
	}

	@Test
	void whatIsWithdrawnKeepsItsNamesUnlessItsHeirIsAsStrict() {
		Exercise sitUp = StarterCatalogue.exercises().get("sit-up");
		Exercise heir = called(StarterCatalogue.exercises().get("dead-bug"), "sit ups");
		Names names = new Names(List.of(heir), List.of(sitUp));
		NameReading looser = names.read("Can I do sit-ups?").settled((avoided) -> true, (a, b) -> true);
		assertThat(looser.withdrawn()).containsExactly(sitUp);
		assertThat(looser.exercises()).isEmpty();
		NameReading strict = names.read("situps").settled((avoided) -> true, (a, b) -> false);
		assertThat(strict.withdrawn()).isEmpty();
		assertThat(strict.exercises()).containsExactly(heir);
		assertThat(names.read("situps").settled((avoided) -> false, (a, b) -> true).exercises()).as("never avoided")
			.containsExactly(heir);
	}

	@Test
	void whatIsWithdrawnAndNeverHadToBeLeftOutIsUnknown() {
		Exercise walking = StarterCatalogue.exercises().get("walking");
		NameReading reading = new Names(List.of(), List.of(walking)).read("walking");
		assertThat(reading.withdrawn()).containsExactly(walking);
		assertThat(reading.settled((avoided) -> false, (a, b) -> false).isUnknown()).isTrue();
	}

	static Exercise called(Exercise like, String alias) {
		return new Exercise(like.slug(),
				like.content()
					.withProfile(new Profile(like.name(), like.kind(), like.summary(), like.equipment(),
							like.position(), like.trains(), List.of(alias))));
	}

	private static Stream<String> namesOf(Exercise exercise) {
		return Stream.concat(Stream.of(exercise.name(), exercise.slug()), exercise.aliases().stream());
	}

	private static List<String> read(String typed) {
		return names.read(typed).exercises().stream().map(Exercise::slug).toList();
	}

	private static Stream<String> lines(String file) throws IOException {
		try (InputStream cases = NamesTests.class.getResourceAsStream("/cases/" + file)) {
			return new String(Objects.requireNonNull(cases).readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.toList()
				.stream();
		}
	}

}
