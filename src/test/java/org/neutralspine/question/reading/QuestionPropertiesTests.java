package org.neutralspine.question.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.StarterCatalogue;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.ReportedGate;
import org.neutralspine.guidance.protocol.Symptom;
import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.question.text.Said;
import org.neutralspine.question.text.Words;
import org.neutralspine.question.time.Since;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What must hold of any text, tried over texts put together at random.
 */
class QuestionPropertiesTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

	private static final long SEED = 13;

	private static final List<String> FUSIONS = List.of("I had L4-S1 fused 30 weeks ago.",
			"C5/6 and C6/7 ACDF, 9 weeks post op.", "My fusion was T10-L2 on 2/14/26.", "L5-S1 TLIF almost a year ago.",
			"fused T3 to L3 in 1998.", "l3-4 fusion, 5 months out.");

	private static final List<String> CLEARANCES = List.of("My surgeon cleared me for weights.",
			"The doctor said I can do anything.", "Surgeon ordered PT.", "Doc says only walking.",
			"cleared for low impact by my surgeon.");

	private static final List<String> QUESTIONS = List.of("Can I swim?", "What about sit ups and planks?",
			"Are bird dogs ok?", "Can I do deadlifts?", "How about riding my bike outside?");

	private static final List<String> LATER = List.of("Can I play golf in two months?", "Is skiing ok in a year?");

	private static final List<String> SIGNS = List.of("Since this morning I cannot pee at all.",
			"My left calf is swollen and warm.", "My toes went numb yesterday.",
			"There is shooting pain down my right leg.", "I have a fever and chills.", "My foot drags when I walk.",
			"I fell down the stairs yesterday.", "I am short of breath.", "The incision is red and oozing.");

	private static final List<String> LIMITS = List.of("The surgeon said no bending or twisting.",
			"No lifting over 10 lbs says my doctor.", "Doctor forbids running.", "No BLT for now.");

	private static final List<String> FACTORS = List.of("I have osteoporosis.", "I smoke a pack a day.",
			"It was a revision.", "The CT shows it is not fused yet.", "I wear a brace.");

	private static final List<String> NOT_THEIRS = List.of("My cousin's surgeon cleared her for everything.",
			"My neighbour is a doctor and says I can lift weights.", "Everyone in my group got cleared for everything.",
			"If the scan is solid I am cleared for everything.", "My first surgeon cleared me for all sports.",
			"What does cleared for strength training mean?", "My cardiologist cleared me for all exercise.",
			"Nobody has cleared me for sports.", "My brother's CT shows a solid fusion.");

	private static final List<String> TAKEN_BACK = List.of("He took that back.", "He told me to stop all that.",
			"I am no longer cleared for weights or anything.", "He revoked it.");

	private static final List<String> DENIED = List.of("No numbness.", "I have no fever.", "No calf pain.",
			"I did not fall.", "My headache is gone.");

	private static final List<String> DENIED_TURNED = List.of("Numbness.", "I have a fever.", "Calf pain.",
			"I did fall.", "My headache when I stand.");

	static Stream<List<String>> stories() {
		Random random = new Random(SEED);
		return IntStream.range(0, 150).mapToObj((number) -> {
			List<String> story = new ArrayList<>();
			story.add(any(FUSIONS, random));
			if (random.nextInt(4) > 0) {
				story.add(any(CLEARANCES, random));
			}
			for (List<String> kind : List.of(SIGNS, LIMITS, FACTORS, DENIED)) {
				if (random.nextInt(4) == 0) {
					story.add(any(kind, random));
				}
			}
			story.add(any(QUESTIONS, random));
			return story;
		});
	}

	private static String any(List<String> sentences, Random random) {
		return sentences.get(random.nextInt(sentences.size()));
	}

	private static Understood read(List<String> sentences) {
		return read(String.join(" ", sentences));
	}

	private static Understood read(String text) {
		return new QuestionReader(StarterCatalogue::namesWithin).read(text, TODAY);
	}

	@ParameterizedTest
	@MethodSource("stories")
	void aSignALimitOrAFactorNeverOpensAnything(List<String> story) {
		Meaning before = Meaning.of(read(story));
		Stream.of(SIGNS, LIMITS, FACTORS).flatMap(List::stream).forEach((more) -> {
			List<String> longer = new ArrayList<>(story);
			longer.add(more);
			assertNoOpener(Meaning.of(read(longer)), before, longer);
			Collections.rotate(longer, 1);
			assertNoOpener(Meaning.of(read(longer)), before, longer);
		});
	}

	@ParameterizedTest
	@MethodSource("stories")
	void takingAwayAClearanceOrALaterTimeNeverOpensAnything(List<String> story) {
		List<String> without = story.stream().filter((sentence) -> !CLEARANCES.contains(sentence)).toList();
		assertNoOpener(Meaning.of(read(without)), Meaning.of(read(story)), without);
		for (String later : LATER) {
			List<String> longer = new ArrayList<>(story);
			longer.add(later);
			assertThat(Objects.requireNonNull(read(longer).laterWeeks()).value()).as(longer.toString()).isPositive();
			assertThat(read(story).laterWeeks()).isNull();
		}
	}

	@ParameterizedTest
	@MethodSource("stories")
	void whatIsSomebodyElsesOrOnlyHopedForNeverOpensAnything(List<String> story) {
		Meaning before = Meaning.of(read(story));
		for (String more : NOT_THEIRS) {
			List<String> longer = new ArrayList<>(story);
			longer.add(more);
			assertNoOpener(Meaning.of(read(longer)), before, longer);
			Collections.rotate(longer, 1);
			assertNoOpener(Meaning.of(read(longer)), before, longer);
		}
	}

	@ParameterizedTest
	@MethodSource("stories")
	void whatIsTakenBackIsNotCleared(List<String> story) {
		for (String more : TAKEN_BACK) {
			List<String> longer = new ArrayList<>(story);
			longer.add(more);
			assertThat(read(longer).clearance()).as(longer.toString()).isNull();
		}
	}

	@Test
	void takingAwayANegationNeverOpensAnything() {
		for (int i = 0; i < DENIED.size(); i++) {
			Meaning denied = Meaning.of(read(List.of(FUSIONS.get(0), DENIED.get(i))));
			Meaning turned = Meaning.of(read(List.of(FUSIONS.get(0), DENIED_TURNED.get(i))));
			assertThat(denied.symptoms()).as(DENIED.get(i)).isEmpty();
			assertThat(turned.symptoms()).as(DENIED_TURNED.get(i)).isNotEmpty();
			assertNoOpener(turned, denied, List.of(DENIED_TURNED.get(i)));
		}
	}

	@ParameterizedTest
	@MethodSource("stories")
	void orderCapitalsLinesAndMarkupChangeNothing(List<String> story) {
		Meaning meaning = Meaning.of(read(story));
		List<String> shuffled = new ArrayList<>(story);
		Collections.shuffle(shuffled, new Random(SEED));
		String text = String.join(" ", story);
		assertThat(Meaning.of(read(shuffled))).as(shuffled.toString()).isEqualTo(meaning);
		assertThat(Meaning.of(read(text.toUpperCase(Locale.ROOT)))).as(text).isEqualTo(meaning);
		assertThat(Meaning.of(read(text.replace(" ", "\r\n")))).as(text).isEqualTo(meaning);
		assertThat(Meaning.of(read("<div><p class=\"x\">" + text.replace(". ", ".</p><p>") + "</p></div>\u200b")))
			.as(text)
			.isEqualTo(meaning);
	}

	@ParameterizedTest
	@MethodSource("stories")
	void nothingIsUnderstoodThatHasNoWords(List<String> story) {
		String text = String.join(" ", story);
		Understood understood = read(text);
		List<Words> words = Stream
			.of(understood.fusion(), understood.avoid(), understood.factors(), understood.symptoms(),
					understood.asked(), orNone(understood.weeksPostOp()), orNone(understood.clearance()),
					orNone(understood.maxLoadKg()), orNone(understood.imaging()), orNone(understood.brace()),
					orNone(understood.painNow()))
			.flatMap(List::stream)
			.peek((said) -> assertThat(said.words()).as("%s in %s", said.value(), text).isNotEmpty())
			.flatMap((said) -> said.words().stream())
			.toList();
		assertThat(words)
			.allSatisfy((one) -> assertThat(text.substring(one.from(), one.to())).isEqualTo(one.text()).isNotBlank());
	}

	private static List<Said<?>> orNone(@Nullable Said<?> said) {
		return (said != null) ? List.of(said) : List.of();
	}

	private static void assertNoOpener(Meaning meaning, Meaning before, List<String> text) {
		assertThat(meaning.clearance()).as(text.toString()).isLessThanOrEqualTo(before.clearance());
		assertThat(meaning.gate()).as(text.toString()).isLessThanOrEqualTo(before.gate());
		assertThat(meaning.symptoms()).as(text.toString()).containsAll(before.symptoms());
		assertThat(meaning.restrictions()).as(text.toString()).containsAll(before.restrictions());
		assertThat(meaning.weeks()).as(text.toString()).isLessThanOrEqualTo(before.weeks());
	}

	/** What a text says, without its words. */
	private record Meaning(Set<String> fusion, int weeks, Clearance clearance, Set<Object> restrictions,
			Set<Symptom> symptoms, int gate, Set<String> asked, @Nullable Integer later) {

		static Meaning of(Understood said) {
			Set<Symptom> symptoms = said.symptoms().stream().map(Said::value).collect(Collectors.toSet());
			Clearance clearance = (said.clearance() != null) ? said.clearance().value() : Clearance.NONE;
			Set<Object> restrictions = Stream
				.of(said.avoid(), said.factors(), orNone(said.maxLoadKg()), orNone(said.brace()))
				.flatMap(List::stream)
				.map((one) -> (Object) one.value())
				.collect(Collectors.toSet());
			int pain = (said.painNow() != null) ? said.painNow().value() : 0;
			return new Meaning(said.fusion().stream().map(Said::value).collect(Collectors.toSet()),
					(said.weeksPostOp() != null) ? said.weeksPostOp().value() : -1, clearance, restrictions, symptoms,
					ReportedGate.decide(clearance, new Today(TODAY, symptoms, pain)).gate().ordinal(),
					said.asked()
						.stream()
						.flatMap((one) -> one.value().exercises().stream())
						.map(Exercise::slug)
						.collect(Collectors.toSet()),
					(said.laterWeeks() != null) ? said.laterWeeks().value() : null);
		}

	}

}
