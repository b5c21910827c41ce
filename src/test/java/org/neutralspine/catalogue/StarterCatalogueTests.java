package org.neutralspine.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.protocol.matrix.DefaultProtocol;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.spine.Region;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The starter catalogue, verified entry by entry.
 */
class StarterCatalogueTests {

	private static final List<Exercise> ENTRIES = StarterCatalogue.entries();

	private static final Map<String, Exercise> BY_SLUG = StarterCatalogue.exercises();

	@Test
	void hasEveryExerciseOnce() {
		assertThat(ENTRIES).hasSize(328);
		assertThat(BY_SLUG).hasSize(328);
	}

	@TestFactory
	Stream<DynamicTest> everyEntryIsWhole() {
		return ENTRIES.stream().map((entry) -> DynamicTest.dynamicTest(entry.slug(), () -> verify(entry)));
	}

	private static void verify(Exercise entry) {
		assertThat(entry.summary()).isNotBlank().hasSizeLessThanOrEqualTo(200);
		assertThat(entry.demands()).isNotEmpty();
		assertThat(entry.equipment()).isNotEmpty();
		assertThat(entry.basis()).isNotBlank();
		assertThat(entry.aliases()).doesNotHaveDuplicates()
			.allMatch((alias) -> alias.equals(alias.toLowerCase(Locale.ROOT)));
		if (entry.minimumLoadKg() != null) {
			assertThat(entry.demands()).containsAnyOf(Demand.EXTERNAL_LOAD, Demand.ONE_HAND_CARRY);
		}
		if (entry.why() != null) {
			assertThat(entry.steps()).isEmpty();
			assertThat(entry.dose()).isNull();
			assertThat(entry.insteadText()).isNotBlank();
			assertThat(entry.easier()).isEmpty();
			assertThat(entry.harder()).isEmpty();
		}
		else if (entry.kind() == Profile.Kind.ADVICE) {
			assertThat(entry.steps()).hasSizeBetween(3, 6);
			assertThat(entry.cues()).isEmpty();
			assertThat(entry.mistakes()).isEmpty();
			assertThat(entry.dose()).isNull();
		}
		else {
			assertThat(entry.steps()).hasSizeBetween(3, 6);
			assertThat(entry.cues()).hasSizeBetween(2, 4);
			assertThat(entry.mistakes()).hasSizeBetween(2, 3);
			assertThat(entry.dose()).isNotNull();
			assertThat(entry.dose().sets()).isBetween(1, 3);
			assertThat(entry.dose().timesPerWeek()).isBetween(1, 7);
			assertThat(entry.dose().reps() != null ^ entry.dose().minutes() != null).isTrue();
			assertThat(entry.cues().get(0).toLowerCase(Locale.ROOT)).as("the first cue is about bracing")
				.containsAnyOf("brac", "tighten", "tummy");
		}
		for (List<String> links : List.of(entry.easier(), entry.harder(), entry.instead())) {
			assertThat(links).doesNotHaveDuplicates().doesNotContain(entry.slug()).allMatch(BY_SLUG::containsKey);
		}
		assertThat(entry.instead()).isNotEmpty();
		assertThat(Stream.concat(entry.easier().stream(), entry.harder().stream()).map(BY_SLUG::get))
			.as("no way leads to what is never allowed")
			.allMatch((linked) -> linked.why() == null);
		texts(entry).forEach((text) -> assertThat(text).doesNotContainIgnoringCase(" kg", "<", ">", "!"));
	}

	private static Stream<String> texts(Exercise entry) {
		return Stream.of(entry.steps(), entry.cues(), entry.mistakes(), List.of(entry.summary())).flatMap(List::stream);
	}

	@Test
	void exactlyWhatNoRegionEverAllowsHasNoSteps() {
		Protocol protocol = DefaultProtocol.read();
		for (Exercise entry : ENTRIES) {
			Set<Region> shut = new HashSet<>();
			entry.demands().forEach((demand) -> shut.addAll(DefaultProtocol.shutIn(protocol.row(demand), Phase.P4)));
			assertThat(entry.why() != null).as(entry.slug()).isEqualTo(shut.size() == Region.values().length);
		}
	}

	@Test
	void noCircleLeadsFromEasierToEasier() {
		for (Exercise entry : ENTRIES) {
			Set<String> seen = new HashSet<>();
			List<String> open = entry.easier();
			while (!open.isEmpty()) {
				assertThat(open).as("easier than " + entry.slug()).doesNotContain(entry.slug());
				open = open.stream().filter(seen::add).flatMap((slug) -> BY_SLUG.get(slug).easier().stream()).toList();
			}
		}
	}

	@Test
	void anAliasMeansOneExercise() {
		Map<String, String> owners = new HashMap<>();
		for (Exercise entry : ENTRIES) {
			for (String alias : entry.aliases()) {
				assertThat(owners.put(alias.replaceAll("[\\s-]", ""), entry.slug())).as(alias).isIn(null, entry.slug());
			}
		}
	}

}
