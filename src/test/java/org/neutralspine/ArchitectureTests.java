package org.neutralspine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

@AnalyzeClasses(packages = "org.neutralspine", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule theCoreIsPlainJava = classes().that()
		.resideInAnyPackage("org.neutralspine.guidance.protocol..", "org.neutralspine.guidance.spine")
		.and()
		.doNotHaveSimpleName("package-info")
		.should()
		.onlyDependOnClassesThat()
		.resideInAnyPackage("java..", "org.jspecify..", "org.apache.commons.csv",
				"org.neutralspine.guidance.protocol..", "org.neutralspine.guidance.spine", "org.neutralspine.catalogue")
		.because("a physiotherapist's question can then be a unit test: pass values instead");

	@ArchTest
	static final ArchRule controllersStayInside = classes().that()
		.areMetaAnnotatedWith(Controller.class)
		.should()
		.bePackagePrivate()
		.because("pages and API are asked by HTTP only: make it package-private");

	@ArchTest
	static final ArchRule entitiesAndRepositoriesStayInside = classes().that()
		.areAnnotatedWith(Entity.class)
		.or()
		.areAssignableTo(Repository.class)
		.should()
		.bePackagePrivate()
		.orShould()
		.resideInAPackage("org.neutralspine.*.*..")
		.because("other modules talk to a plain service: make it package-private, or move it to a package below its "
				+ "module, which no other module may use");

	@ArchTest
	static final ArchRule nobodyAsksTheSystemClock = noClasses().should()
		.callMethod(LocalDate.class, "now")
		.orShould()
		.callMethod(LocalDateTime.class, "now")
		.orShould()
		.callMethod(Instant.class, "now")
		.because("tests need to set the day: use InstantSource, or take the date as a value");

}
