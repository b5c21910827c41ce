package org.neutralspine.editing.matrix;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.matrix.ProtocolRow;
import org.neutralspine.web.Enums;

/**
 * Which rows are listed.
 *
 * @param q words of the title or the demand
 * @param clearance the clearance that is needed; empty for any
 * @param changed only those that are changed in the draft
 */
record MatrixFilter(@Nullable String q, @Nullable String clearance, @Nullable String changed) {

	MatrixFilter {
		q = (q != null) ? q.strip() : "";
		clearance = (clearance != null) ? clearance : "";
	}

	public boolean isChangedOnly() {
		return "yes".equals(this.changed);
	}

	boolean fits(ProtocolRow row, boolean isChanged) {
		String words = (row.title() + " " + row.demand().name().replace('_', ' ')).toLowerCase(Locale.ROOT);
		return (isChanged || !isChangedOnly())
				&& (this.q == null || words.contains(this.q.toLowerCase(Locale.ROOT).replace('_', ' ')))
				&& Enums.find(Clearance.class, this.clearance)
					.map((needed) -> row.clearanceNeeded() == needed)
					.orElse(true);
	}

}
