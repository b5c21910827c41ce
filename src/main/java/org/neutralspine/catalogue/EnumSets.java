package org.neutralspine.catalogue;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Sets of constants for the parts of a content. They are apart from {@link Content} since
 * that is initialised from its parts, so none of these may need it first.
 */
final class EnumSets {

	private EnumSets() {
	}

	/** Always in the same order, so that what is unchanged reads the same. */
	static <T extends Enum<T>> Set<T> ordered(Set<T> values) {
		return values.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(values));
	}

}
