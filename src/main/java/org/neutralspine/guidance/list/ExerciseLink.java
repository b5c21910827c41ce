package org.neutralspine.guidance.list;

import org.jspecify.annotations.Nullable;

/**
 * A link to an exercise.
 *
 * @param image the address of its picture or drawing; null where it has none
 */
public record ExerciseLink(String address, String name, @Nullable String image) {
}
