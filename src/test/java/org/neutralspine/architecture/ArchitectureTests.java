package org.neutralspine.architecture;

import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/**
 * The house keeps its rules, and each rule can tell: a fixture breaks it.
 */
class ArchitectureTests {

	private static final String FIXTURES = "fixture.architecture";

	private static final JavaClasses HOUSE = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("org.neutralspine");

	static Stream<Arguments> rules() {
		return new ArchitectureRules("org.neutralspine").all()
			.stream()
			.map((rule) -> argumentSet(rule.getDescription(), rule));
	}

	@ParameterizedTest
	@MethodSource("rules")
	void theHouseKeepsItsRules(ArchRule rule) {
		rule.check(HOUSE);
	}

	static Stream<Arguments> fixtures() {
		return Stream.of(broken("framework", "coreIsPlainJava", "guidance.protocol.Framework"),
				broken("lookup", "coreUsesOnlyValuesOfTheCatalogue", "guidance.protocol.Lookup"),
				broken("controllers", "controllersArePackagePrivate", "PublicController", "PublicRestController"),
				broken("entities", "entitiesAndRepositoriesStayInTheirModule", "PublicEntity", "PublicRepository"),
				broken("time", "timeComesFromTheInjectedClock", "Times.today", "Times.todayIn", "Times.moment",
						"Times.millis", "Times.date", "Times.clock", "Times.later"),
				broken("clock", "clocksAreCalledClock", "OddlyNamedClock.watch"),
				broken("cycle", "packagesAreFreeOfCycles", "cycle.first.First", "cycle.first.second.Second"),
				broken("needless", "publicTypesAreUsedByOtherPackages", "NeedlesslyPublic"),
				broken("twins", "simpleNamesAreUniqueWithinAModule", "twins.plan.Twin", "twins.plan.print.Twin"),
				broken("suffix", "namesSayMoreThanARole", "ExerciseManager", "ExerciseService", "ExerciseImpl",
						"ExerciseHelper", "ExerciseUtils"),
				broken("injection", "dependenciesAreConstructorArguments", "FieldInjection.catalogue"),
				broken("reading", "rulesReadOnlyWhatIsJudged", "Reading.addTo"));
	}

	private static Arguments broken(String fixture, String rule, String... breakers) {
		return argumentSet(rule, FIXTURES + "." + fixture, rule, List.of(breakers));
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void eachRuleFindsWhatBreaksIt(String root, String name, List<String> breakers)
			throws ReflectiveOperationException {
		ArchRule rule = (ArchRule) ArchitectureRules.class.getDeclaredMethod(name).invoke(new ArchitectureRules(root));
		EvaluationResult result = rule.evaluate(new ClassFileImporter().importPackages(root));
		assertThat(result.hasViolation()).isTrue();
		String report = String.join("\n", result.getFailureReport().getDetails());
		assertThat(breakers).allSatisfy((breaker) -> assertThat(report).contains(breaker));
		assertThat(report).doesNotContain("Sound");
	}

	@Test
	void noRuleIsWithoutItsFixture() {
		assertThat(fixtures().map((fixture) -> fixture.get()[1])).doesNotHaveDuplicates()
			.hasSameSizeAs(new ArchitectureRules("org.neutralspine").all());
	}

}
