package org.neutralspine.plan.letterhead;

import java.util.List;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What stands on top of the sheets, as it was typed.
 *
 * @param withoutLogo whether the logo is to go; null for no
 * @param version what the page had shown
 */
record LetterheadForm(@Size(max = 80) @Nullable String name, @Size(max = 300) @Nullable String contact,
		@Nullable String withoutLogo, @Nullable String version) {

	static final int MAX_LINES = 6;

	static LetterheadForm of(Letterhead known) {
		return new LetterheadForm(known.name(), known.contact(), null, Integer.toString(known.version()));
	}

	LetterheadForm withVersion(@Nullable String other) {
		return new LetterheadForm(this.name, this.contact, this.withoutLogo, other);
	}

	String strippedName() {
		return (this.name != null) ? this.name.strip() : "";
	}

	/** The lines that say something. */
	List<String> lines() {
		return (this.contact != null)
				? this.contact.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList() : List.of();
	}

}
