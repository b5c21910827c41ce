package org.neutralspine.guidance.list;

import java.util.List;

import org.neutralspine.guidance.protocol.Verdict;

/**
 * Exercises with the same verdict.
 */
public record CardGroup(Verdict verdict, List<ExerciseCard> cards) {
}
