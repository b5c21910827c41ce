package org.neutralspine.guidance.review;

import org.neutralspine.guidance.protocol.matrix.ProtocolRow;

/**
 * A row of the matrix.
 *
 * @param healing why, while the bone grows together
 * @param healed why, once it has
 */
public record RowSheet(ProtocolRow row, String healing, String healed) implements Sheet {

	@Override
	public String title() {
		return this.row.title();
	}

	@Override
	public String basis() {
		return this.row.basis();
	}

}
