package org.neutralspine.web;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Finds constants by exactly their names, without an exception for what is unknown.
 */
public final class Enums {

	private Enums() {
	}

	public static <T extends Enum<T>> Optional<T> find(Class<T> type, @Nullable String name) {
		return Arrays.stream(type.getEnumConstants()).filter((constant) -> constant.name().equals(name)).findFirst();
	}

}
