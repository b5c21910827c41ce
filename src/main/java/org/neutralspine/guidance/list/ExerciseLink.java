package org.neutralspine.guidance.list;

/**
 * A link to an exercise.
 */
public record ExerciseLink(String address, String name) {
}
