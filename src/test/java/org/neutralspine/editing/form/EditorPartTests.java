package org.neutralspine.editing.form;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.neutralspine.editing.ExerciseField;
import org.neutralspine.editing.ExerciseFields;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing that is wrong hides in a part that is folded.
 */
class EditorPartTests {

	@Test
	void everyFieldIsInOnePart() {
		List<String> fields = Arrays.stream(EditorPart.values()).flatMap((part) -> part.fields().stream()).toList();
		assertThat(fields).doesNotHaveDuplicates()
			.contains("slug", "picture")
			.containsAll(ExerciseFields.ALL.stream().map(ExerciseField::name).toList());
	}

	@Test
	void opensWhereSomethingIsWrongAndWhereAButtonWasPressed() {
		BindingResult errors = EditorPage.noErrors(ExerciseForm.empty());
		assertThat(open(Set.of(), errors)).containsExactly("NAME");
		MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
		sent.put("open", List.of("USE", "nonsense"));
		Set<EditorPart> opened = EditorPart.opened(sent, new EditorAction.Show("find"));
		assertThat(open(opened, errors)).containsExactly("USE", "LINKS");
		errors.rejectValue("steps", "problem.publish.steps");
		assertThat(open(Set.of(), errors)).containsExactly("HOW");
	}

	private static List<String> open(Set<EditorPart> opened, BindingResult errors) {
		return EditorPart.views(opened, errors)
			.entrySet()
			.stream()
			.filter((part) -> part.getValue().open())
			.map((part) -> part.getKey())
			.toList();
	}

}
