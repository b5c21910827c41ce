package org.neutralspine.clinician;

import org.jspecify.annotations.Nullable;
import org.neutralspine.signoff.SubjectKind;
import org.neutralspine.web.Enums;

/**
 * What somebody goes through, as it stands in addresses.
 *
 * @param kind of the subjects; null for all
 */
record ReviewScope(@Nullable SubjectKind kind, ReviewFilter filter) {

	/**
	 * Reads a scope. Whatever is none means all that is open.
	 * @param kind of the subjects, by its name
	 * @param state the filter, by its name
	 */
	static ReviewScope of(@Nullable String kind, @Nullable String state) {
		return new ReviewScope(Enums.find(SubjectKind.class, kind).orElse(null),
				Enums.find(ReviewFilter.class, state).orElse(ReviewFilter.OPEN));
	}

	public String kindName() {
		return (this.kind != null) ? this.kind.name() : "";
	}

	/** The end of an address. */
	public String query() {
		return "?kind=" + kindName() + "&state=" + this.filter;
	}

	boolean isOfKind(SubjectKind other) {
		return this.kind == null || this.kind == other;
	}

}
