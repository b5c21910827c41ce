package org.neutralspine.editing.form;

import java.io.IOException;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neutralspine.editing.PictureUploads;
import org.neutralspine.editing.entry.EntryVersion;
import org.neutralspine.web.picture.DrawnPicture;
import org.neutralspine.web.picture.NotAPictureException;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MultipartFile;

/**
 * Reads the form as a browser sends it, with the picture that may come along.
 */
@Component
class SubmissionReader {

	private final PictureUploads uploads;

	SubmissionReader(PictureUploads uploads) {
		this.uploads = uploads;
	}

	/**
	 * What was sent, with what its button changes in the form. It has errors where a
	 * picture was refused.
	 * @param entry what is stored; null for a new exercise
	 */
	Submission read(MultiValueMap<String, String> typed, @Nullable MultipartFile file, @Nullable EntryVersion entry)
			throws IOException {
		MultiValueMap<String, String> sent = withoutZero(typed);
		ExerciseForm form = ExerciseForm.of(sent);
		if (entry != null) {
			form = form.with("slug", entry.slug());
		}
		String refused = null;
		if (file != null && !file.isEmpty()) {
			try {
				form = form.withPicture(this.uploads.keep(DrawnPicture.read(file)));
			}
			catch (NotAPictureException ex) {
				refused = ex.key();
			}
		}
		else if (StringUtils.hasText(sent.getFirst("file"))) {
			// Its name alone: without scripts only its own button sends a picture.
			refused = "problem.picture.notSent";
		}
		EditorAction action = EditorAction.of(sent);
		if (action instanceof EditorAction.FormEdit edit) {
			form = edit.edit(form);
		}
		Submission submission = new Submission(action, form, EditorPage.noErrors(form), entry,
				Objects.requireNonNullElse(sent.getFirst("words"), ""), sent.getFirst("seen"), MergeChoices.of(sent),
				null);
		if (refused != null) {
			submission.errors().rejectValue("picture", refused);
		}
		return submission;
	}

	/**
	 * With a mark in the place of each character zero, which no database takes; the mark
	 * is refused beside its field.
	 */
	private static MultiValueMap<String, String> withoutZero(MultiValueMap<String, String> typed) {
		MultiValueMap<String, String> marked = new LinkedMultiValueMap<>();
		typed.forEach((field, texts) -> texts.forEach((text) -> marked.add(field, text.replace('\0', '\uFFFD'))));
		return marked;
	}

}
