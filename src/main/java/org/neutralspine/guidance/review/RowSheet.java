package org.neutralspine.guidance.review;

import java.util.Map;

import org.neutralspine.guidance.protocol.matrix.ProtocolRow;

/**
 * A row of the matrix.
 *
 * @param healing why, while the bone grows together
 * @param healed why, once it has
 * @param words the labels of the clearance, the limits and the factors in it, by key
 */
public record RowSheet(ProtocolRow row, String healing, String healed, Map<String, String> words) implements Sheet {

	@Override
	public String title() {
		return this.row.title();
	}

	@Override
	public Record core() {
		return new RowSheet(this.row, this.healing, this.healed, Map.of());
	}

	@Override
	public String basis() {
		return this.row.basis();
	}

}
