package org.neutralspine.exchange.file;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Origin;
import org.neutralspine.catalogue.Picture;
import org.neutralspine.editing.ExerciseField;
import org.neutralspine.editing.Problem;
import org.neutralspine.editing.State;

/**
 * A record of a file, as far as it could be understood by itself.
 *
 * @param line where it begins: a line of text, or a row of a table
 * @param name its name on a page; empty where it has none
 * @param slug null where the file gives none, or it could not be read
 * @param state null where the file does not know our states, or it could not be read
 * @param content without picture; null where it could not be read
 * @param picture null where there is none
 * @param problems why it cannot be imported, or why it is left out
 * @param unsaid the fields that the file says nothing of, so that they stay as they are
 * @param isLeftOut whether it is meant to be left out, which is no mistake
 */
public record FileRecord(long line, String name, @Nullable String slug, @Nullable State state,
		@Nullable Content content, @Nullable PictureFile picture, List<Problem> problems, Set<ExerciseField<?>> unsaid,
		boolean isLeftOut) {

	static FileRecord own(long line, @Nullable String slug, @Nullable State state, Content content,
			@Nullable PictureFile picture, Set<ExerciseField<?>> unsaid) {
		return new FileRecord(line, content.name(), slug, state, content, picture, List.of(), Set.copyOf(unsaid),
				false);
	}

	/**
	 * The same with the picture that would be kept in the place of the one that was sent.
	 */
	public FileRecord illustrated(Picture kept) {
		Content illustrated = (this.content != null) ? this.content.withPicture(kept) : null;
		return new FileRecord(this.line, this.name, this.slug, this.state, illustrated, null, this.problems,
				this.unsaid, false);
	}

	/**
	 * The same with its slug as its key, where its source has given it none. So it is
	 * known again although it is kept under another slug.
	 */
	public FileRecord keyedBySlug() {
		Origin origin = (this.content != null) ? this.content.origin() : null;
		if (this.content == null || origin == null || origin.key() != null || this.slug == null) {
			return this;
		}
		Origin keyed = new Origin(origin.source(), this.slug, origin.licence(), origin.author(), origin.address(),
				origin.category(), origin.equipment(), origin.fingerprint());
		return new FileRecord(this.line, this.name, this.slug, this.state, this.content.withOrigin(keyed), this.picture,
				this.problems, this.unsaid, this.isLeftOut);
	}

	static FileRecord foreign(long line, Content content) {
		return new FileRecord(line, content.name(), null, null, content, null, List.of(), Set.of(), false);
	}

	public static FileRecord rejected(long line, String name, List<Problem> problems) {
		return new FileRecord(line, name, null, null, null, null, List.copyOf(problems), Set.of(), false);
	}

	static FileRecord leftOut(long line, String name, String key) {
		return new FileRecord(line, name, null, null, null, null, List.of(Problem.of("record", key)), Set.of(), true);
	}

}
