package org.neutralspine.guidance.protocol;

import java.util.Arrays;
import java.util.Optional;

/**
 * Finds constants by exactly their names, without an exception for what is unknown.
 */
public final class Named {

	private Named() {
	}

	public static <T extends Enum<T>> Optional<T> constant(Class<T> type, String name) {
		return Arrays.stream(type.getEnumConstants()).filter((constant) -> constant.name().equals(name)).findFirst();
	}

}
