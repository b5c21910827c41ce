package org.neutralspine.editing.form;

import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.ContentPart;
import org.neutralspine.editing.ExerciseField;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.editing.FieldChange;
import org.neutralspine.editing.SampleContent;
import org.neutralspine.editing.State;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every field of an exercise goes into the form and out of it, and two people's forms are
 * brought together field by field.
 */
class ExerciseFormTests {

	@Test
	void whatIsStoredIsReadAsItWas() {
		FormReader.Reading read = ExerciseForm.of("test-dog", 1, SampleContent.full()).read();
		assertThat(read.problems()).isEmpty();
		assertThat(read.content()).isEqualTo(SampleContent.full());
		assertThat(ExerciseForm.of("test-dog", 1, Content.EMPTY).read().content()).isEqualTo(Content.EMPTY);
		assertThat(ExerciseForm.empty().read().content()).isEqualTo(Content.EMPTY);
	}

	@ParameterizedTest
	@MethodSource("fields")
	void everyFieldIsReadByItself(ExerciseField<?> field) {
		Content other = SampleContent.other(field, SampleContent.full());
		ExerciseForm form = ExerciseForm.of("test-dog", 1, SampleContent.full());
		ExerciseForm changed = form.with(field.name(), ExerciseForm.of("test-dog", 1, other).all(field.name()));
		assertThat(changed.read().content()).isEqualTo(other);
	}

	@ParameterizedTest
	@MethodSource("fields")
	void whatOnlyTheOtherOneHasChangedIsTakenOver(ExerciseField<?> field) {
		ExerciseForm base = ExerciseForm.of("test-dog", 1, SampleContent.full());
		Content other = SampleContent.other(field, SampleContent.full());
		ExerciseForm theirs = ExerciseForm.of("test-dog", 2, other);
		String name = (field.part() == ContentPart.PICTURE) ? "picture" : field.name();
		Merge merge = Merge.of(base, theirs, base, Map.of());
		assertThat(merge.theirs()).containsExactly(name);
		assertThat(merge.form().read().content()).isEqualTo(other);
		assertThat(Merge.of(null, theirs, base, Map.of()).open()).containsExactly(name);
		assertThat(Merge.of(base, base, theirs, Map.of()).form().read().content()).isEqualTo(other);
	}

	@Test
	void choicesAreAskedForInOneOrder() {
		assertThat(Merge.fields()).containsSubsequence("name", "summary", "minimumLoadKg", "favoured", "basis", "why",
				"insteadText", "sets", "reps", "holdSeconds", "minutes", "perSide", "timesPerWeek", "note", "position",
				"source", "licence", "author", "address", "originKey", "originCategory", "originFingerprint", "steps",
				"cues", "mistakes", "aliases", "originEquipment", "demands", "equipment", "trains", "easier", "harder",
				"instead", "picture");
	}

	@Test
	void everyFieldHasAWordOnPages() {
		Set<String> shown = new TreeSet<>(FieldChange.values(State.DRAFT, SampleContent.full()).keySet());
		shown.addAll(Merge.fields());
		assertThat(ResourceBundle.getBundle("messages").keySet())
			.containsAll(shown.stream().map((field) -> "editor.field." + field).toList());
	}

	private static List<ExerciseField<?>> fields() {
		return ExerciseFields.ALL;
	}

}
