package org.neutralspine.figure.pose;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Where a body is along the floor.
 *
 * @param point the point that is put there
 * @param place in centimetres; null for where the point was in the first pose
 */
public record Pin(String point, @Nullable Double place) {

	public Optional<Double> fixed() {
		return Optional.ofNullable(this.place);
	}

}
