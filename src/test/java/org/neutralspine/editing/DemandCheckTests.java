package org.neutralspine.editing;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.neutralspine.IntegrationTest;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.Links;
import org.neutralspine.editing.suggestion.Sign;
import org.neutralspine.editing.suggestion.Suggestion;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is chosen is held against words, names and links.
 */
@IntegrationTest
class DemandCheckTests {

	@Autowired
	private DemandCheck check;

	@Autowired
	private Catalogue catalogue;

	@Test
	void anotherNameCountsForWhatNobodyMayDo() {
		Content content = ExerciseFields.ALIASES.in(quiet(), List.of("Russian twists", "band row"));
		assertThat(this.check.leftOut("test", content)).extracting(Suggestion::demand)
			.contains(Demand.LOADED_TRUNK_ROTATION)
			.doesNotContain(Demand.HORIZONTAL_PUSH_PULL);
		assertThat(this.check.leftOut("test", content)).flatExtracting(Suggestion::signs)
			.containsOnly(new Sign(Sign.Where.OTHER_NAME, "Russian twists"));
		Set<Demand> chosen = Set.of(Demand.LOADED_TRUNK_ROTATION, Demand.REPEATED_TRUNK_FLEXION);
		assertThat(this.check.leftOut("test", ExerciseFields.DEMANDS.in(content, chosen))).isEmpty();
	}

	@Test
	void aHarderVersionAsksForWhatTheEasierOneAsksFor() {
		Content content = quiet().withLinks(new Links(List.of("forearm-plank"), List.of(), List.of()));
		assertThat(this.check.leftOut("test", content)).extracting(Suggestion::demand).contains(Demand.FULL_PLANK);
		assertThat(this.check.leftOut("test", content)).flatExtracting(Suggestion::signs)
			.contains(new Sign(Sign.Where.EASIER, this.catalogue.find("forearm-plank").orElseThrow().name()));
		Content easier = quiet().withLinks(new Links(List.of(), List.of("forearm-plank"), List.of("forearm-plank")));
		assertThat(this.check.leftOut("test", easier)).isEmpty();
	}

	@Test
	void theLinkOfTheEasierOneCountsAsMuch() {
		Exercise plank = this.catalogue.find("forearm-plank").orElseThrow();
		String harder = plank.harder().get(0);
		assertThat(this.check.leftOut(harder, quiet())).flatExtracting(Suggestion::signs)
			.contains(new Sign(Sign.Where.EASIER, plank.name()));
	}

	@Test
	void whatAStricterDemandCoversIsNotAskedAbout() {
		Content content = quiet().withLinks(new Links(List.of("forearm-plank"), List.of(), List.of()));
		Content stricter = ExerciseFields.DEMANDS.in(content, Set.of(Demand.LOADED_TRUNK_ROTATION));
		assertThat(this.check.leftOut("test", content)).isNotEmpty();
		assertThat(this.check.suggested("test", stricter)).isEmpty();
	}

	private static Content quiet() {
		Content content = ExerciseFields.NAME.in(Content.EMPTY, "Zebra");
		return ExerciseFields.DEMANDS.in(content, Set.of(Demand.QUIET_ACTIVATION));
	}

}
