package org.neutralspine.editing.form;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.SampleContent;
import org.neutralspine.editing.State;
import org.neutralspine.editing.entry.EntryVersion;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What each button of the form does.
 */
class EditorActionTests {

	@ParameterizedTest
	@ValueSource(strings = { "save", "publish", "retire", "draft", "unreviewed" })
	void saves(String button) {
		EditorAction action = EditorAction.of(pressed(button));
		assertThat(action).isInstanceOf(EditorAction.Save.class);
		assertThat(action.button()).isEqualTo(button);
	}

	@ParameterizedTest
	@EnumSource(State.class)
	void getsAnExerciseIntoEveryState(State state) {
		assertThat(EditorAction.Save.to(state).target(null, Content.EMPTY)).isEqualTo(state);
		assertThat(EditorAction.Save.to(state).target(stored(State.RETIRED), Content.EMPTY)).isEqualTo(state);
	}

	@Test
	void savesAsItWasUnlessItIsReviewedByThat() {
		Content reviewed = SampleContent.full();
		assertThat(EditorAction.Save.SAVE.target(null, reviewed)).isEqualTo(State.DRAFT);
		assertThat(EditorAction.Save.SAVE.target(stored(State.PUBLISHED), reviewed)).isEqualTo(State.PUBLISHED);
		assertThat(EditorAction.Save.SAVE.target(stored(State.UNREVIEWED), reviewed)).isEqualTo(State.DRAFT);
		assertThat(EditorAction.Save.SAVE.target(stored(State.UNREVIEWED), Content.EMPTY)).isEqualTo(State.UNREVIEWED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "easier", "harder", "instead" })
	void linksAndUnlinks(String field) {
		ExerciseForm form = edited("add:" + field + ":walking", ExerciseForm.empty());
		assertThat(form.all(field)).isEqualTo(List.of("walking"));
		assertThat(edited("add:" + field + ":walking", form).all(field)).isEqualTo(List.of("walking"));
		assertThat(edited("remove:" + field + ":walking", form).all(field)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "add:name:walking", "add:easier", "find", "picture", "edit", "", "SAVE", "keep:easier:x" })
	void showsTheFormAsItIsForAllElse(String button) {
		assertThat(EditorAction.of(pressed(button))).isEqualTo(new EditorAction.Show(button));
		assertThat(edited(button, ExerciseForm.empty()).fields()).isEqualTo(ExerciseForm.empty().fields());
	}

	@Test
	void removesThePictureWithItsWords() {
		ExerciseForm form = edited("no-picture", ExerciseForm.of("test-dog", 0, SampleContent.full()));
		assertThat(form.read().content()).isEqualTo(SampleContent.full().withPicture(null));
	}

	@Test
	void previewsBringsTogetherAndChoosesWhatIsSuggested() {
		assertThat(EditorAction.of(pressed("preview"))).isEqualTo(new EditorAction.Preview());
		assertThat(EditorAction.of(pressed("suggested"))).isEqualTo(new EditorAction.ChooseSuggested());
		assertThat(EditorAction.of(pressed("merge"))).isEqualTo(new EditorAction.BringTogether());
	}

	@ParameterizedTest
	@CsvSource({ "dog, dog, preview", "dog, cat, find", ", cat, find", "dog, , find", ", , preview" })
	void enterDoesWhatItsFieldIsFor(String words, String searched, String button) {
		MultiValueMap<String, String> sent = pressed("enter");
		if (words != null) {
			sent.add("words", words);
		}
		if (searched != null) {
			sent.add("searched", searched);
		}
		assertThat(EditorAction.of(sent).button()).isEqualTo(button);
	}

	private static ExerciseForm edited(String button, ExerciseForm form) {
		return ((EditorAction.FormEdit) EditorAction.of(pressed(button))).edit(form);
	}

	private static MultiValueMap<String, String> pressed(String button) {
		return new LinkedMultiValueMap<>(Map.of("do", List.of(button)));
	}

	private static EntryVersion stored(State state) {
		return new EntryVersion(1, "test-dog", 0, state, Content.EMPTY, Instant.EPOCH);
	}

}
