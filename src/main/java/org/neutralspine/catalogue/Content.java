package org.neutralspine.catalogue;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of an exercise, whatever its state: what is edited, kept in the
 * history, exported and imported. What may be missing from a draft may be missing here.
 *
 * @param profile what it is
 * @param instructions how it is done
 * @param requirements what it asks of the spine
 * @param links where it leads
 * @param origin where its text was taken from; null where it was written here
 * @param picture null where there is none
 */
@Embeddable
public record Content(@Embedded Profile profile, @Embedded Instructions instructions,
		@Embedded Requirements requirements, @Embedded Links links,
		@JdbcTypeCode(SqlTypes.JSON) @Nullable Origin origin,
		@JdbcTypeCode(SqlTypes.JSON) @Nullable Picture picture) implements ContentFields {

	/** Says nothing yet. */
	public static final Content EMPTY = new Content(Profile.EMPTY, Instructions.EMPTY, Requirements.NONE, Links.NONE,
			null, null);

	@Override
	public Content content() {
		return this;
	}

	/**
	 * Whether no region ever allows it, so that it has reasons in the place of steps.
	 */
	public boolean isNeverDone() {
		return why() != null;
	}

	/**
	 * Whether it says enough to be judged, and so to be shown.
	 */
	public boolean isComplete() {
		return !demands().isEmpty() && position() != null;
	}

	public Content withProfile(Profile other) {
		return new Content(other, this.instructions, this.requirements, this.links, this.origin, this.picture);
	}

	public Content withInstructions(Instructions other) {
		return new Content(this.profile, other, this.requirements, this.links, this.origin, this.picture);
	}

	public Content withRequirements(Requirements other) {
		return new Content(this.profile, this.instructions, other, this.links, this.origin, this.picture);
	}

	public Content withLinks(Links other) {
		return new Content(this.profile, this.instructions, this.requirements, other, this.origin, this.picture);
	}

	public Content withOrigin(@Nullable Origin other) {
		return new Content(this.profile, this.instructions, this.requirements, this.links, other, this.picture);
	}

	public Content withPicture(@Nullable Picture other) {
		return new Content(this.profile, this.instructions, this.requirements, this.links, this.origin, other);
	}

}
