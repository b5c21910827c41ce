package org.neutralspine.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.neutralspine.catalogue.FieldChange.Value;

/**
 * A field of two states of an exercise, side by side.
 */
record Sides(String field, List<Value> saved, List<Value> mine) {

	/**
	 * The fields that say different things.
	 */
	static List<Sides> of(State savedState, Content saved, State myState, Content mine) {
		Map<String, List<Value>> one = FieldChange.values(savedState, saved);
		Map<String, List<Value>> other = FieldChange.values(myState, mine);
		List<Sides> sides = new ArrayList<>();
		one.forEach((field, values) -> {
			List<Value> mineToo = other.getOrDefault(field, List.of());
			if (!values.equals(mineToo)) {
				sides.add(new Sides(field, values, mineToo));
			}
		});
		return sides;
	}

}
