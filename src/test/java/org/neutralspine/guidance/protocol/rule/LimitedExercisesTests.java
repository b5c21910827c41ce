package org.neutralspine.guidance.protocol.rule;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.StarterCatalogue;
import org.neutralspine.guidance.protocol.Brace;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.protocol.Imaging;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.Limits;
import org.neutralspine.guidance.protocol.PhysicianClearance;
import org.neutralspine.guidance.protocol.PrescribedBrace;
import org.neutralspine.guidance.protocol.Scan;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.spine.Fusion;
import org.neutralspine.guidance.spine.Level;
import org.neutralspine.guidance.spine.Span;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every exercise under every limit, by the table of the clinical review: with everything
 * cleared, years after the surgery and with a permission for it by name.
 */
class LimitedExercisesTests {

	private static final int YEARS_LATER = 150;

	private static final List<Fusion> FUSIONS = List.of(Fusion.of(new Span(Level.C4, Level.C5)),
			Fusion.of(new Span(Level.T5, Level.T6)), Fusion.of(new Span(Level.L4, Level.L5)));

	@ParameterizedTest
	@CsvFileSource(resources = "/cases/limits.csv", numLinesToSkip = 3)
	void whoeverHasALimitIsNotOfferedWhatItRulesOut(String limit, String never, @Nullable String care) {
		Set<Demand> ruledOut = demands(never);
		Set<Demand> withCare = demands(care);
		for (Exercise exercise : StarterCatalogue.entries()) {
			for (Situation situation : situations(limit, exercise).toList()) {
				Verdict verdict = Answer
					.of(Examples.PROTOCOL, Map.of(), situation, new Today(Examples.TODAY, Set.of(), 0))
					.wouldBe(exercise)
					.verdict();
				if (!Collections.disjoint(exercise.demands(), ruledOut)) {
					assertThat(verdict.isDoable()).as("%s with %s", exercise.slug(), situation).isFalse();
				}
				else if (!Collections.disjoint(exercise.demands(), withCare)) {
					assertThat(verdict).as("%s with %s", exercise.slug(), situation)
						.isNotIn(Verdict.ALLOW, Verdict.FAVOUR);
				}
			}
		}
	}

	@Test
	void theTableNamesEveryLimit() throws IOException {
		try (InputStream table = LimitedExercisesTests.class.getResourceAsStream("/cases/limits.csv")) {
			List<String> rows = new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().skip(3).toList();
			assertThat(rows.stream().map((row) -> row.substring(0, row.indexOf(','))))
				.containsExactlyInAnyOrderElementsOf(
						Stream.concat(Arrays.stream(Limit.values()).map(Enum::name), Stream.of("OSTEOPOROSIS"))
							.toList());
		}
	}

	private static Set<Demand> demands(@Nullable String names) {
		Set<Demand> demands = EnumSet.noneOf(Demand.class);
		if (names != null) {
			Arrays.stream(names.split(" ")).map(Demand::valueOf).forEach(demands::add);
		}
		return demands;
	}

	/** The limit itself, and the brace or collar that stands for it. */
	private static Stream<Situation> situations(String limit, Exercise exercise) {
		return FUSIONS.stream().flatMap((fusion) -> {
			if (Factor.OSTEOPOROSIS.name().equals(limit)) {
				return Stream.of(situation(fusion, exercise, Set.of(), Set.of(Factor.OSTEOPOROSIS), Brace.NONE));
			}
			Limit avoided = Limit.valueOf(limit);
			return Stream.concat(Stream.of(situation(fusion, exercise, Set.of(avoided), Set.of(), Brace.NONE)),
					Arrays.stream(Brace.values())
						.filter((brace) -> brace.limits().contains(avoided))
						.map((brace) -> situation(fusion, exercise, Set.of(), Set.of(), brace)));
		});
	}

	private static Situation situation(Fusion fusion, Exercise exercise, Set<Limit> avoid, Set<Factor> factors,
			Brace brace) {
		return new Situation(fusion, Examples.TODAY.minusWeeks(YEARS_LATER),
				new PhysicianClearance(Clearance.SPORT, null, null, null), new Limits(avoid, null),
				Set.of(exercise.slug()), factors, new Scan(Imaging.SOLID, null), new PrescribedBrace(brace, null), null,
				null);
	}

}
