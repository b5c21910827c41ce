package org.neutralspine.guidance.forecast;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neutralspine.IntegrationTest;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.guidance.forecast.NameChange.Told;
import org.neutralspine.guidance.protocol.Verdict;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A warning that goes by a name is never lost without a word.
 */
@IntegrationTest
class NameForecastsTests {

	@Autowired
	private NameForecasts names;

	@Autowired
	private Catalogue catalogue;

	private Map<String, Exercise> after;

	@BeforeEach
	void asItIs() {
		this.after = new LinkedHashMap<>(this.catalogue.published());
	}

	@Test
	void nothingIsToldWhereNothingChanges() {
		assertThat(this.names.changes(List.of("situps", "bird dog", "no such thing"), this.after)).isEmpty();
	}

	@Test
	void whatIsHiddenGoesOnBeingLeftOut() {
		this.after.remove("sit-up");
		assertThat(this.names.changes(List.of("sit up"), this.after)).containsExactly(
				new NameChange("sit up", new Told(List.of("Sit-up"), false), new Told(List.of("Sit-up"), true), null));
	}

	@Test
	void aNameThatIsTakenFromAWarningLosesIt() {
		rename("sit-up", List.of("zebra sit"));
		rename("sit-up", "Zebra");
		assertThat(this.names.changes(List.of("situps", "zebra sit"), this.after)).satisfiesExactly((lost) -> {
			assertThat(lost.name()).isEqualTo("situps");
			assertThat(lost.after().isUnknown()).isTrue();
			assertThat(lost.warnsLess()).isTrue();
			assertThat(lost.witness()).extracting(Witness::before, Witness::after).containsExactly(Verdict.AVOID, null);
		}, (won) -> {
			assertThat(won.before().isUnknown()).isTrue();
			assertThat(won.warnsLess()).isFalse();
		});
	}

	@Test
	void aNameThatLeadsToSomethingLooserLosesItsWarning() {
		rename("sit-up", List.of());
		rename("sit-up", "Zebra");
		rename("mcgill-curl-up", List.of("situps"));
		assertThat(this.names.changes(List.of("situps"), this.after)).singleElement().satisfies((change) -> {
			assertThat(change.after().exercises()).containsExactly(name("mcgill-curl-up"));
			assertThat(change.witness()).isNotNull();
		});
	}

	@Test
	void aNameThatTwoHaveKeepsTheStricterAnswer() {
		rename("mcgill-curl-up", List.of("situps"));
		assertThat(this.names.changes(List.of("situps"), this.after)).singleElement()
			.satisfies((change) -> assertThat(change.warnsLess()).isFalse());
	}

	private String name(String slug) {
		return this.catalogue.published().get(slug).name();
	}

	private void rename(String slug, List<String> aliases) {
		change(slug, ExerciseFields.ALIASES.in(this.after.get(slug).content(), aliases));
	}

	private void rename(String slug, String name) {
		change(slug, ExerciseFields.NAME.in(this.after.get(slug).content(), name));
	}

	/** Its slug is a name, too. */
	private void change(String slug, Content content) {
		this.after.put(slug, new Exercise(slug.equals("sit-up") ? "zebra" : slug, content));
	}

}
