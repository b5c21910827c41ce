package org.neutralspine.architecture;

import java.time.Clock;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/**
 * The rules of the house. Modulith checks the arrows between modules; these hold within
 * them.
 *
 * @param root the package that holds the modules
 */
record ArchitectureRules(String root) {

	/**
	 * What {@code Judged} compares, and the slug, which permissions name.
	 */
	private static final Set<String> JUDGED = Set.of("demands", "minimumLoadKg", "favoured", "slug");

	/** Each rule of the house, by its name. */
	List<ArchRule> all() {
		return List.of(coreIsPlainJava(), coreUsesOnlyValuesOfTheCatalogue(), controllersArePackagePrivate(),
				entitiesAndRepositoriesStayInTheirModule(), timeComesFromTheInjectedClock(), clocksAreCalledClock(),
				packagesAreFreeOfCycles(), publicTypesAreUsedByOtherPackages(), simpleNamesAreUniqueWithinAModule(),
				namesSayMoreThanARole(), dependenciesAreConstructorArguments(), rulesReadOnlyWhatIsJudged());
	}

	ArchRule coreIsPlainJava() {
		return classes().that(areOfTheCore())
			.should()
			.onlyDependOnClassesThat(resideInAnyPackage("java.lang..", "java.math..", "java.time..", "java.util..",
					"java.io..", "java.nio..", "org.jspecify..", "org.apache.commons.csv..", of("guidance.protocol.."),
					of("guidance.spine.."), of("catalogue..")))
			.because("a physiotherapist's question can then be a unit test: pass values instead");
	}

	ArchRule coreUsesOnlyValuesOfTheCatalogue() {
		return noClasses().that(areOfTheCore())
			.should()
			.dependOnClassesThat(resideInAnyPackage(of("catalogue..")).and(areNoValues()))
			.because("the core must not look anything up: pass it records and enums of the catalogue instead");
	}

	ArchRule controllersArePackagePrivate() {
		return classes().that()
			.areMetaAnnotatedWith(Controller.class)
			.should()
			.bePackagePrivate()
			.because("pages and API are asked by HTTP only: make it package-private");
	}

	ArchRule entitiesAndRepositoriesStayInTheirModule() {
		return classes().that()
			.areAnnotatedWith(Entity.class)
			.or()
			.areAssignableTo(Repository.class)
			.should()
			.bePackagePrivate()
			.orShould()
			.resideInAPackage(of("*.*.."))
			.because("other modules talk to a plain service: make it package-private, or move it to a package below "
					+ "its module, which no other module may use");
	}

	ArchRule timeComesFromTheInjectedClock() {
		return noClasses().that()
			.doNotHaveSimpleName("TimeConfiguration")
			.should()
			.accessTargetWhere(DescribedPredicate.describe("reads the system's time",
					(access) -> access.getTarget() instanceof CodeUnitAccessTarget target && readsTime(target)))
			.because("tests need to set the day: inject InstantSource, or take the date as a value");
	}

	ArchRule clocksAreCalledClock() {
		return fields().that()
			.haveRawType(InstantSource.class)
			.should()
			.haveName("clock")
			.because("one thing has one name: call it clock");
	}

	ArchRule packagesAreFreeOfCycles() {
		return slices().matching(this.root + ".(**)")
			.should()
			.beFreeOfCycles()
			.because("packages that need each other are one package: move what both need below both");
	}

	ArchRule publicTypesAreUsedByOtherPackages() {
		return classes().that()
			.arePublic()
			.and()
			.areTopLevelClasses()
			.and()
			.areNotAnnotatedWith(SpringBootApplication.class)
			.should(new UsedByAnotherPackage())
			.because("what nobody else needs can change freely: make it package-private");
	}

	ArchRule simpleNamesAreUniqueWithinAModule() {
		return classes().that()
			.doNotHaveModifier(JavaModifier.PRIVATE)
			.and()
			.areNotAnonymousClasses()
			.and()
			.areNotLocalClasses()
			.and()
			.doNotHaveSimpleName("package-info")
			.should(new NamedOnceInItsModule(this.root))
			.because("a reader should know which one is meant: give one of them a name of its own");
	}

	ArchRule namesSayMoreThanARole() {
		return noClasses().should()
			.haveSimpleNameEndingWith("Service")
			.orShould()
			.haveSimpleNameEndingWith("Manager")
			.orShould()
			.haveSimpleNameEndingWith("Impl")
			.orShould()
			.haveSimpleNameEndingWith("Helper")
			.orShould()
			.haveSimpleNameEndingWith("Utils")
			.because("a plain noun of the field says what it is: name the thing instead of its role");
	}

	ArchRule dependenciesAreConstructorArguments() {
		return noFields().should()
			.beAnnotatedWith(Autowired.class)
			.because("an object should be whole once it is made: use constructor injection");
	}

	ArchRule rulesReadOnlyWhatIsJudged() {
		return noClasses().that()
			.resideInAPackage(of("guidance.protocol.rule"))
			.and()
			.doNotHaveSimpleName("Answer")
			.and()
			.doNotHaveSimpleName("Alternatives")
			.and()
			.doNotHaveSimpleName("Traits")
			.should()
			.accessTargetWhere(DescribedPredicate.describe("reads more of an exercise than is compared",
					(access) -> access.getTargetOwner().getName().equals(of("catalogue.Exercise"))
							&& !JUDGED.contains(access.getTarget().getName())))
			.because("exercises that are alike in Judged are judged once: add to it what a rule reads");
	}

	private DescribedPredicate<JavaClass> areOfTheCore() {
		return resideInAnyPackage(of("guidance.protocol.."), of("guidance.spine.."))
			.and(DescribedPredicate.describe("are types", (type) -> !type.getSimpleName().equals("package-info")))
			.as("are of the core");
	}

	private static DescribedPredicate<JavaClass> areNoValues() {
		return DescribedPredicate.describe("are no values",
				(type) -> !isValue(type) && !type.getEnclosingClass().map(ArchitectureRules::isValue).orElse(false)
						&& (type.getAllSubclasses().isEmpty()
								|| !type.getAllSubclasses().stream().allMatch(ArchitectureRules::isValue)));
	}

	private static boolean isValue(JavaClass type) {
		return type.isRecord() || type.isEnum();
	}

	private static boolean readsTime(CodeUnitAccessTarget target) {
		JavaClass owner = target.getOwner();
		return switch (target.getName()) {
			case "now" -> owner.getPackageName().startsWith("java.time")
					&& target.getRawParameterTypes().stream().noneMatch((type) -> type.isEquivalentTo(Clock.class));
			case "system", "systemUTC", "systemDefaultZone", "tick", "tickSeconds", "tickMinutes", "tickMillis" ->
				owner.isEquivalentTo(Clock.class) || owner.isEquivalentTo(InstantSource.class);
			case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
			case "<init>" -> owner.isEquivalentTo(Date.class) && target.getRawParameterTypes().isEmpty();
			default -> false;
		};
	}

	private String of(String name) {
		return this.root + "." + name;
	}

	private static final class UsedByAnotherPackage extends ArchCondition<JavaClass> {

		UsedByAnotherPackage() {
			super("be used by another package");
		}

		@Override
		public void check(JavaClass type, ConditionEvents events) {
			boolean used = users(type).anyMatch((user) -> !user.getPackageName().equals(type.getPackageName()));
			events.add(new SimpleConditionEvent(type, used,
					type.getName() + (used ? " is" : " is not") + " used by another package"));
		}

		/** What names the type, or calls a method that takes or returns it. */
		private static Stream<JavaClass> users(JavaClass type) {
			return Stream.concat(type.getDirectDependenciesToSelf().stream().map(Dependency::getOriginClass),
					Stream
						.concat(type.getMethodsWithReturnTypeOfSelf().stream(),
								type.getMethodsWithParameterTypeOfSelf().stream())
						.flatMap((method) -> method.getAccessesToSelf().stream())
						.map(JavaAccess::getOriginOwner));
		}

	}

	private static final class NamedOnceInItsModule extends ArchCondition<JavaClass> {

		private final String root;

		private List<JavaClass> all = List.of();

		NamedOnceInItsModule(String root) {
			super("be the only one of its simple name in its module");
			this.root = root;
		}

		@Override
		public void init(Collection<JavaClass> types) {
			this.all = List.copyOf(types);
		}

		@Override
		public void check(JavaClass type, ConditionEvents events) {
			this.all.stream()
				.filter((other) -> other != type && other.getSimpleName().equals(type.getSimpleName())
						&& module(other).equals(module(type)))
				.forEach((other) -> events
					.add(SimpleConditionEvent.violated(type, type.getName() + " is called as " + other.getName())));
		}

		private String module(JavaClass type) {
			String below = type.getPackageName()
				.substring(Math.min(type.getPackageName().length(), this.root.length() + 1));
			return below.contains(".") ? below.substring(0, below.indexOf('.')) : below;
		}

	}

}
