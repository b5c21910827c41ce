package org.neutralspine.catalogue;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A published exercise, as everybody sees it. It always has demands and a position: what
 * has none cannot be judged, so it is not shown.
 *
 * @param slug its name in addresses
 * @param content all that is said of it
 */
public record Exercise(String slug, Content content) implements ContentFields {

	public Exercise {
		if (!content.isComplete()) {
			throw new IllegalArgumentException("An exercise without demands or position cannot be judged: " + slug);
		}
	}

	@Override
	public Position position() {
		return Objects.requireNonNull(this.content.position());
	}

	/** Where its text was taken from; null where it was written here. */
	public @Nullable Origin origin() {
		return this.content.origin();
	}

	/** Its picture; null where it has none. */
	public @Nullable Picture picture() {
		return this.content.picture();
	}

	/**
	 * The address of its picture or else of its drawing with nobody's spine; null where
	 * it has neither.
	 */
	public @Nullable String imageAddress() {
		return imageAddress("/figures/" + this.slug + ".svg");
	}

	/** Of all that equals take into account, what tells exercises apart at once. */
	@Override
	public int hashCode() {
		return this.slug.hashCode();
	}

}
