package org.neutralspine.catalogue;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Where an exercise was taken from, and by what right.
 *
 * @param source the catalogue it comes from
 * @param key its name there, which never changes; null where it has none
 * @param licence what its text may be used under
 * @param author who wrote it; null where nobody is named
 * @param address the page of the source or its licence; null where there is none
 * @param category how the source classes it; null where it does not
 * @param equipment what it needs, in the source's words
 * @param fingerprint of the record as it came, so that the next import tells whether the
 * source has changed it; null where a person wrote this
 */
public record Origin(String source, @Nullable String key, String licence, @Nullable String author,
		@Nullable String address, @Nullable String category, List<String> equipment, @Nullable String fingerprint) {

	public Origin {
		equipment = List.copyOf(equipment);
	}

	/**
	 * Whether two exercises may be the same one: they come from the same record of the
	 * same source, or both were written here.
	 */
	public static boolean areSame(@Nullable Origin one, @Nullable Origin other) {
		if (one == null || other == null) {
			return one == other;
		}
		return one.source().equals(other.source()) && Objects.equals(one.key(), other.key());
	}

	/**
	 * By which a record is known again when its source is imported once more; null where
	 * it has no key there.
	 */
	public @Nullable String identity() {
		return (this.key != null) ? this.source + ":" + this.key : null;
	}

}
